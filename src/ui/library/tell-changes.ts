import { i18n } from '#i18n';
import { errorText } from '../parts/error-text.ts';
import type { ToastsState } from '../parts/toasts-state.ts';
import type { LibraryEvent, LibraryState } from './library-state.ts';

/** Longer titles are cut in toasts. Characters. */
const LONGEST_TITLE = 60;

/** Tells what was done to an article as a toast, with the way back where there is one. */
export function tellBy(toasts: ToastsState, state: LibraryState): (event: LibraryEvent) => void {
  return (event) => {
    if (event.kind === 'failed') {
      toasts.show(errorText(event.code), { tone: 'error' });
      return;
    }
    const { article } = event;
    const whole = article.title || i18n.t('libraryUntitled');
    const title = whole.length > LONGEST_TITLE ? `${whole.slice(0, LONGEST_TITLE).trimEnd()}…` : whole;
    if (event.kind === 'removed') {
      toasts.show(i18n.t('libraryRemoved', [title]), {
        action: { label: i18n.t('undo'), run: () => void state.restore(article) },
      });
    } else if (event.kind === 'restored') toasts.show(i18n.t('libraryRestored', [title]));
    else toasts.show(i18n.t('libraryErased', [title]));
  };
}
