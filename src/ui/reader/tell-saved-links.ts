import { i18n } from '#i18n';
import { hear } from '../../messages/protocol.ts';
import { errorText } from '../parts/error-text.ts';
import { report } from '../parts/start-page.ts';
import type { ToastsState } from '../parts/toasts-state.ts';

/** Longer titles are cut in toasts. Characters. */
const LONGEST_TITLE = 60;

/** Tells as toasts what comes of links that are saved from their menu, and of saves that were left and finished, until `end` aborts. */
export function tellSavedLinks(toasts: ToastsState, toLibrary: () => void, end: AbortSignal): void {
  const action = { label: i18n.t('toLibrary'), run: toLibrary };
  const tellSaved = (title: string): void => {
    const short = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).trimEnd()}…` : title;
    toasts.show(i18n.t('linkSaved', [short]), { action });
  };
  const tell = async ({ outcome }: Parameters<Parameters<typeof hear<'linkSettled'>>[1]>[0]): Promise<void> => {
    if (outcome.ok) {
      tellSaved(outcome.title);
      return;
    }
    const { saveFailureTitle } = await import('../parts/link-failure-text.ts');
    toasts.show(i18n.t('linkNotSaved', [saveFailureTitle(outcome.failure)]), { action, tone: 'error' });
  };
  hear('linkSettled', (said) => report(tell(said)), end);
  const tellFinished = (saves: Parameters<Parameters<typeof hear<'savesFinished'>>[1]>[0]['saves']): void => {
    for (const save of saves) {
      if (save.ok) tellSaved(save.title);
      else toasts.show(i18n.t('saveNotFinished', [errorText(save.code)]), { action, tone: 'error' });
    }
  };
  hear('savesFinished', ({ saves }) => tellFinished(saves), end);
}
