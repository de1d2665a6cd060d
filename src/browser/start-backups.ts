import { browser } from 'wxt/browser';
import { getPlaces } from '../learning/reading-places.ts';
import { hear, say } from '../messages/protocol.ts';
import * as saverShapes from '../messages/saver-shapes.ts';
import * as shapes from '../messages/shapes.ts';
import { type BackupFailure } from '../settings/backup-plan.ts';
import { changeBackupPlan, getBackupPlan } from '../settings/stored-backups.ts';
import { mayDownload } from './allow-downloads.ts';
import { createBackups } from './backups.ts';
import { closeSaver, isSaverLeft, keepSaver, openSaver } from './saver-page.ts';

/** The folder in that for downloads. */
const FOLDER = 'Colophon';

/** Not there until the reader allows it. */
const downloads = () => (browser as Partial<typeof browser>).downloads;

/** Starts the background's part in backups; goes on where it was stopped. Called at once when the background starts. */
export function startBackups(report: (error: unknown) => void): void {
  const backups = createBackups({
    getBackupPlan,
    changeBackupPlan,
    isAllowed: mayDownload,
    async askForFile() {
      await openSaver('backups');
      await say('makeBackup', { places: [...(await getPlaces())] });
    },
    async download(url, name) {
      listen();
      const api = downloads();
      if (!api) throw new Error('Downloads are not allowed.');
      return await api.download({ url, filename: `${FOLDER}/${name}`, conflictAction: 'uniquify', saveAs: false });
    },
    async outcomeOf(id) {
      const [found] = (await downloads()?.search({ id })) ?? [];
      if (!found || found.state === 'in_progress') return found ? undefined : 'refused';
      return found.state === 'complete' ? null : failureOf(found.error);
    },
    async deleteFile(id) {
      await downloads()?.removeFile(id);
      await downloads()?.erase({ id });
    },
    keepOpen: () => keepSaver('backups'),
    isPageLeft: isSaverLeft,
    letGo: () => closeSaver('backups'),
    now: () => Date.now(),
  });

  let isListening = false;
  const listen = (): void => {
    const api = downloads();
    if (isListening || !api) return;
    isListening = true;
    api.onChanged.addListener(({ id, state, error }) => {
      if (state?.current === 'complete') backups.ended(id, null).catch(report);
      else if (state?.current === 'interrupted') backups.ended(id, failureOf(error?.current)).catch(report);
    });
  };
  // A background that was stopped is woken by the download's end only where it listens at once.
  listen();
  hear('planBackups', saverShapes.planBackups, ({ every }) => void backups.plan(every).catch(report));
  hear('backUp', shapes.backUp, () => void backups.start().catch(report));
  hear('backupReady', saverShapes.backupReady, (file) => void backups.ready(file).catch(report));
  backups.resume().catch(report);
}

/** https://developer.chrome.com/docs/extensions/reference/api/downloads#type-InterruptReason; Firefox has the same names. */
const failureOf = (reason: string | undefined): BackupFailure => (reason === 'FILE_NO_SPACE' ? 'no-room' : 'refused');
