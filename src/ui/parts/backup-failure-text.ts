import { i18n } from '../../browser/i18n.ts';
import type { BackupFailure } from '../../settings/backup-plan.ts';
import { errorText } from './error-text.ts';

/** Why a backup could not be made, and what can be done about it. */
export function backupFailureText(why: BackupFailure): string {
  switch (why) {
    case 'not-allowed':
      return i18n.t('backupNotAllowed');
    case 'interrupted':
      return i18n.t('backupInterrupted');
    case 'no-room':
      return i18n.t('exportNoRoom');
    case 'refused':
      return i18n.t('exportRefused');
    case 'quota':
    case 'unavailable':
    case 'damaged':
    case 'blocked':
    case 'newer-version':
    case 'not-found':
    case 'unexpected':
      return errorText(why);
  }
}
