import type { BackupReady } from '../messages/protocol.ts';
import {
  type BackupEvery,
  type BackupFailure,
  type BackupMade,
  type BackupPlan,
  isBackupDue,
  isBackupUnderway,
  KEPT_BACKUPS,
} from '../settings/backup-plan.ts';

/** What backups need of the world; tests give their own. */
export interface BackupWorld {
  getBackupPlan(): Promise<BackupPlan>;
  changeBackupPlan(change: (plan: BackupPlan) => BackupPlan): Promise<BackupPlan>;
  isAllowed(): Promise<boolean>;
  /** Opens the page without a window, and asks it for the file. */
  askForFile(): Promise<void>;
  /** Begins a download; its number. Rejects where the browser refuses. */
  download(address: string, name: string): Promise<number>;
  /** What is known of a download: undefined while it goes on, null where it is whole, or why it ended. */
  outcomeOf(download: number): Promise<BackupFailure | null | undefined>;
  /** Deletes the file of a download. */
  deleteFile(download: number): Promise<void>;
  /** The page without a window has a file, or makes it, for a background that was stopped meanwhile. */
  keepOpen(): void;
  /** Whether that page may be there still, of which such a background asked it. */
  isPageLeft(): Promise<boolean>;
  /** The page without a window may let go of the file. */
  letGo(): Promise<void>;
  now(): number;
}

/** So often one is begun whose page is gone before the file was there: one that ends the browser would do so for ever. */
const MOST_TIMES = 3;

/** The background's part in backups: when one is due it has it made, downloads it, and keeps the last ones. */
export interface Backups {
  /** Makes one where it is due. Called whenever the background starts, and costs one look into the storage. */
  resume(): Promise<void>;
  /** Changes how often they are made; one that is due then is made at once. */
  plan(every: BackupEvery): Promise<void>;
  /** Makes one now, due or not. */
  start(): Promise<void>;
  /** The file is ready, or it could not be made. */
  ready(file: BackupReady): Promise<void>;
  /** A download ended: whole, or for a reason. */
  ended(download: number, why: BackupFailure | null): Promise<void>;
}

/** Makes the background's part. */
export function createBackups(world: BackupWorld): Backups {
  let isBegunHere = false;

  const fail = async (why: BackupFailure): Promise<void> => {
    await world.changeBackupPlan((plan) => ({ ...plan, begun: null, failure: { at: world.now(), why } }));
    await world.letGo();
  };

  const begin = async (times = 1): Promise<void> => {
    isBegunHere = true;
    if (!(await world.isAllowed())) return await fail('not-allowed');
    await world.changeBackupPlan((plan) => ({ ...plan, begun: { at: world.now(), times } }));
    try {
      await world.askForFile();
    } catch (error) {
      console.error('Colophon: the page that makes backups does not open.', error);
      await fail('unexpected');
    }
  };

  const ended = async (download: number, why: BackupFailure | null): Promise<void> => {
    let old: BackupMade[] = [];
    let isOurs = false;
    await world.changeBackupPlan((plan) => {
      const file = plan.begun?.file;
      isOurs = file?.download === download;
      if (!file || !isOurs) return plan;
      if (why) return { ...plan, begun: null, failure: { at: world.now(), why } };
      const all = [{ at: world.now(), ...file }, ...plan.made];
      old = all.slice(KEPT_BACKUPS);
      return { ...plan, begun: null, failure: null, made: all.slice(0, KEPT_BACKUPS) };
    });
    if (!isOurs) return;
    await world.letGo();
    for (const one of old) {
      try {
        await world.deleteFile(one.download);
      } catch (error) {
        // Its reader deleted or moved it, or cleared the list of downloads: then it is theirs.
        console.warn('Colophon: an old backup was not where it had been put.', error);
      }
    }
  };

  const resume = async (): Promise<void> => {
    const plan = await world.getBackupPlan();
    const { begun } = plan;
    const isUnderway = isBackupUnderway(plan, world.now());
    if (isUnderway) world.keepOpen();
    const outcome = begun?.file && (await world.outcomeOf(begun.file.download));
    if (begun?.file && outcome !== undefined) await ended(begun.file.download, outcome);
    else if (begun && !isUnderway) await fail('interrupted');
    else if (begun && !begun.file && !(await world.isPageLeft()) && !isBegunHere) {
      const { times = 1 } = begun;
      await (times < MOST_TIMES ? begin(times + 1) : fail('interrupted'));
    } else if (isBackupDue(plan, world.now())) await begin();
  };

  return {
    resume,
    ended,
    async plan(every) {
      await world.changeBackupPlan((plan) => ({ ...plan, every, failure: null }));
      await resume();
    },
    async start() {
      if (!isBackupUnderway(await world.getBackupPlan(), world.now())) await begin();
    },
    async ready(made) {
      if ('failure' in made) return await fail(made.failure);
      const { address, ...counts } = made;
      try {
        const download = await world.download(address, counts.name);
        const file = { download, ...counts };
        await world.changeBackupPlan((plan) => ({ ...plan, begun: { ...(plan.begun ?? { at: world.now() }), file } }));
        // A small one may have ended before it was known whose it is.
        const outcome = await world.outcomeOf(download);
        if (outcome !== undefined) await ended(download, outcome);
      } catch (error) {
        console.error('Colophon: the browser does not take the backup.', error);
        await fail((await world.isAllowed()) ? 'refused' : 'not-allowed');
      }
    },
  };
}
