import { i18n } from '../../browser/i18n.ts';
import { getBackupPlan } from '../../settings/stored-backups.ts';
import type { ToastsState } from '../parts/toasts-state.ts';

/** Says it where the library's last backup failed; `show` leads to the reason. Throws what the browser's storage throws. */
export async function tellIfBackupFailed(toasts: ToastsState, show: () => void): Promise<void> {
  const { every, failure } = await getBackupPlan();
  if (every === 'never' || !failure) return;
  toasts.show(i18n.t('backupToldFailed'), { tone: 'error', action: { label: i18n.t('checkShow'), run: show } });
}
