import { i18n } from '../../browser/i18n.ts';
import { errorText } from '../parts/error-text.ts';
import type { ToastsState } from '../parts/toasts-state.ts';
import type { LibraryEvent } from './library-state.ts';

/** Longer titles are cut in toasts. Characters. */
const LONGEST_TITLE = 60;

/** Tells what was done to articles as a toast, with the way back where there is one. */
export function tellBy(toasts: ToastsState): (event: LibraryEvent) => void {
  return (event) => {
    if (event.kind === 'failed') {
      toasts.show(errorText(event.code), { tone: 'error' });
      return;
    }
    const { undo } = event;
    toasts.show(wordsOf(event), undo ? { action: { label: i18n.t('undo'), run: () => void undo() } } : {});
  };
}

function wordsOf(event: Exclude<LibraryEvent, { kind: 'failed' }>): string {
  const { kind, articles, tag = '' } = event;
  const whole = articles[0]?.title || i18n.t('libraryUntitled');
  const cut = whole.length > LONGEST_TITLE ? `${whole.slice(0, LONGEST_TITLE).trimEnd()}…` : whole;
  const what = articles.length === 1 ? i18n.t('quoted', [cut]) : i18n.t('libraryArticles', articles.length);
  switch (kind) {
    case 'removed':
      return i18n.t('libraryRemoved', [what]);
    case 'restored':
      return i18n.t('libraryRestored', [what]);
    case 'erased':
      return i18n.t('libraryErased', [what]);
    case 'archived':
      return i18n.t('libraryToldArchived', [what]);
    case 'unarchived':
      return i18n.t('libraryToldUnarchived', [what]);
    case 'favoured':
      return i18n.t('libraryToldFavoured', [what]);
    case 'unfavoured':
      return i18n.t('libraryToldUnfavoured', [what]);
    case 'state':
      return i18n.t('libraryToldState', [what]);
    case 'tagged':
      return i18n.t('libraryToldTagged', [what, tag]);
    case 'untagged':
      return i18n.t('libraryToldUntagged', [what, tag]);
    case 'tag-renamed':
      return i18n.t('tagRenamed', [tag]);
    case 'tag-deleted':
      return i18n.t('tagDeleted', [tag]);
  }
}
