import { i18n } from '../../browser/i18n.ts';
import { errorText } from '../parts/error-text.ts';
import type { ToastsState } from '../parts/toasts-state.ts';
import type { SaveEvent, SaveState } from './save-state.ts';

/** Tells what came of a wish to save the article on screen, or to remove it. */
export function tellSave(event: SaveEvent, save: SaveState, toasts: ToastsState): void {
  switch (event.kind) {
    case 'saved':
      toasts.show(savedText(event));
      break;
    case 'cancelled':
      toasts.show(i18n.t('saveCancelled'));
      break;
    case 'removed':
      toasts.show(i18n.t('articleRemoved'), {
        action: { label: i18n.t('undo'), run: () => void save.undoRemove(event.id) },
      });
      break;
    case 'failed':
      toasts.show(`${i18n.t('errorSave')}. ${errorText(event.code)}`, { tone: 'error' });
  }
}

function savedText({ missing, lacksPage }: Extract<SaveEvent, { kind: 'saved' }>): string {
  if (lacksPage) return i18n.t('articleSavedNoPage');
  return missing > 0 ? i18n.t('articleSavedMissing', missing) : i18n.t('articleSaved');
}
