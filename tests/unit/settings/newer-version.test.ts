import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isBadgeShown } from '../../../src/settings/appeal-badge.ts';
import {
  getAppealDisplay,
  getDisplayByKind,
  setAppealDisplay,
  setDisplayOfKind,
} from '../../../src/settings/appeal-display.ts';
import { areMarksShown } from '../../../src/settings/appeal-marks.ts';
import { getArticlesSeen } from '../../../src/settings/articles-seen.ts';
import { isBackupDue, isBackupUnderway } from '../../../src/settings/backup-plan.ts';
import { keepsPages } from '../../../src/settings/kept-pages.ts';
import { getMarkColour } from '../../../src/settings/mark-colour.ts';
import { isFoldingOn } from '../../../src/settings/page-folding.ts';
import { getLargestPicture } from '../../../src/settings/saved-pictures.ts';
import { changeBackupPlan, getBackupPlan } from '../../../src/settings/stored-backups.ts';
import { getFocus } from '../../../src/settings/stored-focus.ts';
import { getKeys } from '../../../src/settings/stored-keys.ts';
import { getLayout } from '../../../src/settings/stored-layout.ts';
import { getLook, setLook } from '../../../src/settings/stored-looks.ts';
import { getSpeech } from '../../../src/settings/stored-speech.ts';

beforeEach(() => fakeBrowser.reset());

/** All that is read from the storage. */
const readAll = () =>
  Promise.all([
    getAppealDisplay('example.org'),
    getDisplayByKind(),
    areMarksShown(),
    isBadgeShown(),
    getArticlesSeen(),
    keepsPages(),
    getMarkColour(),
    isFoldingOn('example.org'),
    getLargestPicture(),
    getBackupPlan(),
    getFocus(),
    getKeys(),
    getLayout(),
    getLook('example.org'),
    getSpeech(),
  ]);

const LOCAL = [
  'appealDisplay',
  'appealDisplayByKind',
  'appealMarks',
  'appealBadge',
  'articlesSeen',
  'keptPages',
  'markColour',
  'pageFolding',
  'savedPictures',
  'backupPlan',
  'readingFocus',
  'readerKeys',
  'libraryLayout',
  'readingSpeech',
];

test.each([['carousel'], [{ kind: 'carousel' }], [-7], [['a']]])(
  'what a newer version chose (%j) is read as the first value, and stays as it is',
  async (value) => {
    const firsts = await readAll();
    const local = Object.fromEntries(
      LOCAL.flatMap((name) => [
        [name, value],
        [`${name}$`, { v: 9 }],
      ]),
    );
    await fakeBrowser.storage.local.set(local);
    await fakeBrowser.storage.sync.set({ look: value, look$: { v: 9 } });
    expect(await readAll()).toEqual(firsts);
    expect(await fakeBrowser.storage.local.get(null)).toMatchObject(local);
    expect(await fakeBrowser.storage.sync.get('look')).toEqual({ look: value });
  },
);

test('a choice for one site leaves what a newer version chose for others', async () => {
  await fakeBrowser.storage.local.set({ appealDisplayBySite: { 'one.example': 'carousel', 'two.example': 'hide' } });
  await fakeBrowser.storage.sync.set({ lookBySite: { 'one.example': { size: 120, glow: 'soft' } } });
  await setAppealDisplay('leave', { host: 'three.example' });
  await setLook({ size: 110 }, { host: 'three.example' });
  expect((await getAppealDisplay('one.example')).here).toBeNull();
  expect(await fakeBrowser.storage.local.get('appealDisplayBySite')).toEqual({
    appealDisplayBySite: { 'one.example': 'carousel', 'two.example': 'hide', 'three.example': 'leave' },
  });
  expect(await fakeBrowser.storage.sync.get('lookBySite')).toEqual({
    lookBySite: { 'one.example': { size: 120, glow: 'soft' }, 'three.example': { size: 110 } },
  });
});

test('a choice for one kind leaves what a newer version chose for others', async () => {
  await fakeBrowser.storage.local.set({ appealDisplayByKind: { donation: 'carousel', sermon: 'hide' } });
  await setDisplayOfKind('newsletter', 'leave');
  expect(await getDisplayByKind()).toEqual({ newsletter: 'leave' });
  await setDisplayOfKind('newsletter', null);
  expect(await fakeBrowser.storage.local.get('appealDisplayByKind')).toEqual({
    appealDisplayByKind: { donation: 'carousel', sermon: 'hide' },
  });
});

test('a plan of backups keeps what a newer version added to it', async () => {
  await fakeBrowser.storage.local.set({
    backupPlan: { every: 'daily', made: [], failure: null, begun: null, to: 'x' },
  });
  await changeBackupPlan((plan) => ({ ...plan, every: 'weekly' }));
  expect(await fakeBrowser.storage.local.get('backupPlan')).toMatchObject({ backupPlan: { every: 'weekly', to: 'x' } });
});

test('backups go on after a clock that was ahead', () => {
  const later = { at: 2_000_000_000_000, download: 1, name: 'a.zip', bytes: 1, articles: 1, unreadable: 0 };
  const plan = { every: 'daily', made: [later], failure: null, begun: null } as const;
  const now = 1_800_000_000_000;
  expect(isBackupDue({ ...plan, made: [later] }, now)).toBe(true);
  expect(isBackupDue({ ...plan, made: [], failure: { at: later.at, why: 'quota' } }, now)).toBe(true);
  expect(isBackupUnderway({ ...plan, made: [], begun: { at: later.at } }, now)).toBe(false);
});
