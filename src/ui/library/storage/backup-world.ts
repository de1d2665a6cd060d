import { allowDownloads } from '../../../browser/allow-downloads.ts';
import { say } from '../../../messages/protocol.ts';
import { getBackupPlan, watchBackupPlan } from '../../../settings/stored-backups.ts';
import type { BackupSettingsWorld } from './backup-state.ts';

/** The browser's own world. */
export const BACKUP_WORLD: BackupSettingsWorld = {
  getBackupPlan,
  watchBackupPlan,
  allow: allowDownloads,
  plan: (every) => say('planBackups', { every }),
  start: () => say('backUp', null),
};
