import { beforeEach, expect, test, vi } from 'vitest';
import { type BackupWorld, createBackups } from '../../../src/browser/backups.ts';
import { type BackupPlan, isBackupDue, KEPT_BACKUPS, LONGEST_BACKUP } from '../../../src/settings/backup-plan.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 10, 26);
const READY = { address: 'blob:x', name: 'colophon-backup-2026-11-26.zip', bytes: 44, articles: 3, unreadable: 0 };
const OFF: BackupPlan = { every: 'never', made: [], failure: null, begun: null };

let plan: BackupPlan;
let now: number;
let downloads: number;
let world: BackupWorld;
beforeEach(() => {
  plan = { ...OFF, every: 'daily' };
  now = START;
  downloads = 0;
  vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(console, 'warn').mockReturnValue();
  world = {
    getBackupPlan: async () => plan,
    changeBackupPlan: async (change) => (plan = change(plan)),
    isAllowed: vi.fn<BackupWorld['isAllowed']>(async () => true),
    askForFile: vi.fn<BackupWorld['askForFile']>(async () => undefined),
    download: vi.fn<BackupWorld['download']>(async () => ++downloads),
    outcomeOf: vi.fn<BackupWorld['outcomeOf']>(async () => undefined),
    deleteFile: vi.fn<BackupWorld['deleteFile']>(async () => undefined),
    keepOpen: vi.fn<BackupWorld['keepOpen']>(),
    isPageLeft: vi.fn<BackupWorld['isPageLeft']>(async () => true),
    letGo: vi.fn<BackupWorld['letGo']>(async () => undefined),
    now: () => now,
  };
});

/** One backup from its beginning to its end. */
async function makeOne(): Promise<void> {
  await createBackups(world).resume();
  await createBackups(world).ready(READY);
  // Another background: the one before was stopped meanwhile.
  await createBackups(world).ended(downloads, null);
}

test('nothing is made where backups are off', async () => {
  plan = OFF;
  await createBackups(world).resume();
  expect(world.askForFile).not.toHaveBeenCalled();
});

test('the first one is made as soon as it is wished for, the next when its time has come', async () => {
  plan = OFF;
  await createBackups(world).plan('weekly');
  expect(world.askForFile).toHaveBeenCalledOnce();
  expect(world.keepOpen).not.toHaveBeenCalled();
  await createBackups(world).resume();
  expect(world.askForFile).toHaveBeenCalledOnce();
  expect(world.keepOpen).toHaveBeenCalledOnce();
  await createBackups(world).ready(READY);
  await createBackups(world).ended(1, null);
  const { address: _address, ...made } = READY;
  expect(plan).toEqual({ every: 'weekly', made: [{ at: START, download: 1, ...made }], failure: null, begun: null });
  expect(world.letGo).toHaveBeenCalledOnce();
  now += 6 * DAY;
  await createBackups(world).resume();
  expect(world.askForFile).toHaveBeenCalledOnce();
  now += DAY;
  await createBackups(world).resume();
  expect(world.askForFile).toHaveBeenCalledTimes(2);
});

test('the last ones stay, older ones are deleted, also where one was deleted before', async () => {
  vi.mocked(world.deleteFile).mockRejectedValueOnce(new Error('Download file already deleted'));
  for (let at = 0; at < KEPT_BACKUPS + 2; at++) {
    await makeOne();
    now += DAY;
  }
  expect(plan.made.map(({ download }) => download)).toEqual([5, 4, 3]);
  expect(vi.mocked(world.deleteFile).mock.calls).toEqual([[1], [2]]);
  expect(plan.failure).toBeNull();
});

test('a small one that is whole before it is known whose it is counts', async () => {
  vi.mocked(world.outcomeOf).mockResolvedValue(null);
  await createBackups(world).resume();
  await createBackups(world).ready(READY);
  expect(plan).toMatchObject({ begun: null, made: [{ download: 1 }] });
});

test('a download of somebody else is none of ours', async () => {
  await createBackups(world).resume();
  await createBackups(world).ready(READY);
  await createBackups(world).ended(99, null);
  expect(plan.made).toEqual([]);
  expect(plan.begun).not.toBeNull();
});

test.each<[what: string, spoil: () => void, why: string]>([
  ['downloads are not allowed any more', () => vi.mocked(world.isAllowed).mockResolvedValue(false), 'not-allowed'],
  ['the page does not open', () => vi.mocked(world.askForFile).mockRejectedValue(new Error('no')), 'unexpected'],
  ['the browser does not take the file', () => vi.mocked(world.download).mockRejectedValue(new Error('no')), 'refused'],
  ['the disk is full', () => vi.mocked(world.outcomeOf).mockResolvedValue('no-room'), 'no-room'],
])('where %s it is told, and tried again later', async (_, spoil, why) => {
  spoil();
  await createBackups(world).resume();
  if (plan.begun) await createBackups(world).ready(READY);
  expect(plan).toMatchObject({ every: 'daily', failure: { at: START, why }, begun: null, made: [] });
  expect(isBackupDue(plan, now + HOUR)).toBe(false);
  expect(isBackupDue(plan, now + 6 * HOUR)).toBe(true);
  expect(world.letGo).toHaveBeenCalledOnce();
});

test('a library that cannot be read is told', async () => {
  await createBackups(world).resume();
  await createBackups(world).ready({ failure: 'unavailable' });
  expect(plan.failure).toEqual({ at: START, why: 'unavailable' });
  // A later one that succeeds says nothing more of it.
  now += DAY;
  await makeOne();
  expect(plan.failure).toBeNull();
});

test('one of which nothing more was heard is told as interrupted, one that ended meanwhile is not', async () => {
  await createBackups(world).resume();
  now += LONGEST_BACKUP;
  await createBackups(world).resume();
  expect(plan.failure?.why).toBe('interrupted');
  plan = { ...OFF, every: 'daily' };
  await createBackups(world).resume();
  await createBackups(world).ready(READY);
  now += LONGEST_BACKUP;
  vi.mocked(world.outcomeOf).mockResolvedValue(null);
  await createBackups(world).resume();
  expect(plan).toMatchObject({ failure: null, made: [{ name: READY.name }] });
});

test('one whose page went with the background is begun anew, a few times, and is told then', async () => {
  vi.mocked(world.isPageLeft).mockResolvedValue(false);
  const backups = createBackups(world);
  await backups.resume();
  // The background that asked for it knows that it is being made.
  await backups.plan('weekly');
  expect(world.askForFile).toHaveBeenCalledOnce();
  await createBackups(world).resume();
  await createBackups(world).resume();
  expect(world.askForFile).toHaveBeenCalledTimes(3);
  expect(plan.failure).toBeNull();
  await createBackups(world).resume();
  expect(world.askForFile).toHaveBeenCalledTimes(3);
  expect(plan).toMatchObject({ begun: null, failure: { at: START, why: 'interrupted' } });
});

test('one that is being downloaded needs its page no more', async () => {
  await createBackups(world).resume();
  await createBackups(world).ready(READY);
  vi.mocked(world.isPageLeft).mockResolvedValue(false);
  await createBackups(world).resume();
  expect(world.askForFile).toHaveBeenCalledOnce();
  vi.mocked(world.outcomeOf).mockResolvedValue(null);
  await createBackups(world).resume();
  expect(plan).toMatchObject({ begun: null, failure: null, made: [{ download: 1 }] });
});

test('one that is asked for is made at once, and not twice', async () => {
  plan = OFF;
  await createBackups(world).start();
  await createBackups(world).start();
  expect(world.askForFile).toHaveBeenCalledOnce();
});
