import { i18n } from '../../../browser/i18n.ts';
import type { Mark } from '../../../marks/mark.ts';
import { errorText } from '../../parts/error-text.ts';
import type { ToastsState } from '../../parts/toasts-state.ts';
import type { SaveState } from '../save-state.ts';
import type { MarksEvent } from './marks-state.ts';

/** Tells what happened to marks, with the way back or on where there is one. */
export function tellMarks(
  event: MarksEvent,
  told: {
    isPrivate: boolean;
    save: Pick<SaveState, 'step' | 'press'>;
    toasts: Pick<ToastsState, 'show'>;
    undo: (mark: Mark) => void;
  },
): void {
  const { isPrivate, save, toasts, undo } = told;
  switch (event.kind) {
    case 'begun':
      if (isPrivate) toasts.show(i18n.t('markPrivate'));
      else if (save.step.peek().kind === 'not-saved')
        toasts.show(i18n.t('markNotSaved'), {
          action: {
            label: i18n.t('markSave'),
            run: () => {
              // It may have been saved since, and the button would remove it then.
              if (save.step.peek().kind === 'not-saved') void save.press();
            },
          },
        });
      return;
    case 'deleted':
      toasts.show(i18n.t('markDeleted'), { action: { label: i18n.t('undo'), run: () => undo(event.mark) } });
      return;
    case 'copied':
      toasts.show(i18n.t('copied'));
      return;
    case 'not-copied':
      toasts.show(i18n.t('codeNotCopied'), { tone: 'error' });
      return;
    case 'not-stored':
      toasts.show(`${i18n.t('markNotStored')} ${errorText(event.code)}`, {
        tone: 'error',
        action: { label: i18n.t('tryAgain'), run: event.again },
      });
      return;
    case 'not-read':
      toasts.show(`${i18n.t('marksNotRead')} ${errorText(event.code)}`, { tone: 'error' });
  }
}
