import { i18n } from '../../browser/i18n.ts';
import type { ToastsState } from '../parts/toasts-state.ts';
import type { LearntEvent } from './learnt-state.ts';
import type { SettingsFileEvent } from './settings-file-state.ts';

/** Tells what was done with what Colophon learnt. */
export function tellLearnt(event: LearntEvent, toasts: ToastsState): void {
  switch (event.kind) {
    case 'removed':
      toasts.show(i18n.t('learntRemoved', event.count), { action: { label: i18n.t('undo'), run: event.undo } });
      return;
    case 'forgotten':
      toasts.show(i18n.t('memoryForgotten'));
      return;
    case 'failed':
      toasts.show(i18n.t('learntFailed'), { tone: 'error' });
  }
}

type Problem = (SettingsFileEvent & { kind: 'refused' })['problem'];

function problemWords(problem: Problem): string {
  switch (problem) {
    case 'too-large':
      return i18n.t('settingsFileTooLarge');
    case 'not-json':
    case 'unreadable':
      return i18n.t('settingsFileUnreadable');
    case 'not-settings':
      return i18n.t('settingsFileForeign');
    case 'newer-version':
      return i18n.t('settingsFileNewer');
    case 'damaged':
      return i18n.t('settingsFileDamaged');
    case 'storage':
      return i18n.t('learntFailed');
  }
}

/** Tells what came of exporting or importing the settings. */
export function tellSettingsFile(event: SettingsFileEvent, toasts: ToastsState): void {
  switch (event.kind) {
    case 'exported':
      toasts.show(i18n.t('settingsExported'));
      return;
    case 'imported': {
      const left = event.unknown > 0 ? ` ${i18n.t('settingsLeftOut', event.unknown)}` : '';
      toasts.show(event.taken === 0 ? i18n.t('settingsFileEmpty') + left : i18n.t('settingsImported') + left);
      return;
    }
    case 'refused':
      toasts.show(problemWords(event.problem), { tone: 'error' });
  }
}
