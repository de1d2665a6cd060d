import { i18n } from '../../browser/i18n.ts';
import type { FinishedSave } from '../../library/finish-saves.ts';
import type { SaveOutcome } from '../../library/save-link.ts';
import { errorText } from '../parts/error-text.ts';
import { saveFailureTitle } from '../parts/link-failure-text.ts';
import type { ToastsState } from '../parts/toasts-state.ts';

/** Longer titles are cut in toasts. Characters. */
const LONGEST_TITLE = 60;

/** Tells what came of a link that was saved from its menu. */
export function tellLink(outcome: SaveOutcome, toasts: ToastsState, toLibrary: () => void): void {
  if (outcome.ok) tellSaved(outcome.title, toasts, toLibrary);
  else tellFailure(i18n.t('linkNotSaved', [saveFailureTitle(outcome.failure)]), toasts, toLibrary);
}

/** Tells what came of saves that had been left behind. */
export function tellSaves(saves: readonly FinishedSave[], toasts: ToastsState, toLibrary: () => void): void {
  for (const save of saves) {
    if (save.ok) tellSaved(save.title, toasts, toLibrary);
    else tellFailure(i18n.t('saveNotFinished', [errorText(save.code)]), toasts, toLibrary);
  }
}

function tellSaved(title: string, toasts: ToastsState, toLibrary: () => void): void {
  const short = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).trimEnd()}…` : title;
  toasts.show(i18n.t('linkSaved', [short]), { action: wayTo(toLibrary) });
}

function tellFailure(text: string, toasts: ToastsState, toLibrary: () => void): void {
  toasts.show(text, { action: wayTo(toLibrary), tone: 'error' });
}

const wayTo = (toLibrary: () => void) => ({ label: i18n.t('toLibrary'), run: toLibrary });
