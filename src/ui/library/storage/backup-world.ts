import { allowDownloads } from '../../../browser/allow-downloads.ts';
import { say } from '../../../messages/protocol.ts';
import type { BackupEvery } from '../../../settings/backup-plan.ts';
import { getBackupPlan, watchBackupPlan } from '../../../settings/stored-backups.ts';
import type { BackupSettingsWorld } from './backup-state.ts';

/** Milliseconds in which the background has changed the plan: one that is stopped just then never does. */
const CHANGED_BY = 2_000;

/** So often it is told. */
const MOST_TIMES = 4;

/** The browser's own world. */
export const BACKUP_WORLD: BackupSettingsWorld = {
  getBackupPlan,
  watchBackupPlan,
  allow: allowDownloads,
  async plan(every) {
    for (let times = 1; times <= MOST_TIMES; times++) {
      const changed = whenPlanned(every);
      await say('planBackups', { every });
      if (await changed) return;
    }
    throw new Error('The background does not change the plan of backups.');
  },
  start: () => say('backUp', null),
};

/** Whether the plan becomes so, in the time there is. */
function whenPlanned(every: BackupEvery): Promise<boolean> {
  return new Promise((resolve) => {
    const end = new AbortController();
    const settle = (isPlanned: boolean) => {
      clearTimeout(timer);
      end.abort();
      resolve(isPlanned);
    };
    const timer = setTimeout(() => settle(false), CHANGED_BY);
    watchBackupPlan((plan) => plan.every === every && settle(true), end.signal);
  });
}
