import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import type { Correction } from '../../../src/appeals/correction.ts';
import {
  getAppealDisplay,
  getDisplayByKind,
  setAppealDisplay,
  setDisplayOfKind,
} from '../../../src/settings/appeal-display.ts';
import { changeCorrections, getCorrections, listCorrections } from '../../../src/settings/corrections.ts';
import { exportSettings, importSettings } from '../../../src/settings/settings-file.ts';
import {
  LARGEST_FILE,
  SettingsFileError,
  type SettingsFileProblem,
} from '../../../src/settings/settings-file-error.ts';
import { siteMemorySwitch } from '../../../src/settings/site-memory-switch.ts';
import { getKeys, setKeys } from '../../../src/settings/stored-keys.ts';
import { getLayout, setLayout } from '../../../src/settings/stored-layout.ts';
import { getLook, setLook } from '../../../src/settings/stored-looks.ts';
import { read, sourceFiles } from '../repository/tracked-files.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const correction = (id: string, fingerprint = id): Correction => ({
  id,
  as: 'appeal',
  text: 'Support us',
  place: 'between',
  blocks: [{ fingerprint: fingerprint.padStart(11, '0') }],
  madeAt: 1,
});
const file = (settings: unknown, more: object = {}) =>
  JSON.stringify({ colophon: 'settings', version: 1, settings, ...more });

describe('the file', () => {
  test('holds what was chosen, and takes it to another machine', async () => {
    await setAppealDisplay('hide', 'everywhere');
    await setAppealDisplay('leave', { host: 'example.org' });
    await changeCorrections('example.org', () => [correction('a')]);
    await setDisplayOfKind('newsletter', 'hide');
    await siteMemorySwitch.setValue(false);
    await setLayout('cards');
    const exported = await exportSettings(0);
    fakeBrowser.reset();
    expect(await importSettings(exported)).toEqual({ taken: 6, unknown: [] });
    expect(await getAppealDisplay('example.org')).toEqual({ everywhere: 'hide', here: 'leave' });
    expect(await getDisplayByKind()).toEqual({ newsletter: 'hide' });
    expect(await getCorrections('example.org')).toEqual([correction('a')]);
    expect(await siteMemorySwitch.getValue()).toBe(false);
    expect(await getLayout()).toBe('cards');
    expect(await exportSettings(0)).toBe(exported);
  });

  test('leaves out what was never chosen, so that it is not fixed elsewhere', async () => {
    expect(JSON.parse(await exportSettings(0))).toEqual({
      colophon: 'settings',
      version: 1,
      exportedAt: '1970-01-01T00:00:00.000Z',
      settings: {},
    });
  });

  test('holds every setting', async () => {
    // Each takes one line in `settings-table`.
    const stored = sourceFiles('src/settings').flatMap((name) => [
      ...[...read(name).matchAll(/'(?:local|sync):(\w+)'/g)].map(([, key]) => key),
      ...[...read(name).matchAll(/siteChoices(?:<\w+>)?\('(\w+)'/g)].flatMap(([, key]) => [key, `${key}BySite`]),
    ]);
    const held = read('src/settings/settings-table.ts');
    expect(stored.length).toBeGreaterThan(0);
    // That a notice was read once is no setting, and backups need a permission that no file can give.
    const ofThisBrowser = ['welcomed', 'siteAccessNoticeSaid', 'articlesSeen', 'backupPlan', 'updateNews'];
    expect(stored.filter((key) => key && !ofThisBrowser.includes(key) && !held.includes(`'${key}'`))).toEqual([]);
  });
});

describe('importing', () => {
  test('leaves alone what the file does not speak of', async () => {
    await setAppealDisplay('hide', 'everywhere');
    await setAppealDisplay('leave', { host: 'here.example' });
    await setAppealDisplay('leave', { host: 'both.example' });
    await importSettings(file({ appealDisplayBySite: { 'both.example': 'hide', 'there.example': 'fold' } }));
    expect((await getAppealDisplay('here.example')).here).toBe('leave');
    expect((await getAppealDisplay('both.example')).here).toBe('hide');
    expect(await getAppealDisplay('there.example')).toEqual({ everywhere: 'hide', here: 'fold' });
  });

  test('joins corrections; of two about the same passage the file’s holds', async () => {
    await changeCorrections('here.example', () => [correction('a')]);
    await changeCorrections('both.example', () => [correction('b', 'same'), correction('c')]);
    const theirs: Correction = { ...correction('x', 'same'), as: 'article' };
    const settings = { corrections: { 'both.example': [theirs, correction('c')], 'there.example': [correction('d')] } };
    await importSettings(file(settings));
    await importSettings(file(settings));
    expect(await listCorrections()).toEqual({
      'here.example': [correction('a')],
      'both.example': [theirs, correction('c')],
      'there.example': [correction('d')],
    });
  });

  test('brings how articles are set, for all sites and for some', async () => {
    await setLook({ size: 120, theme: 'dark' }, 'everywhere');
    await setLook({ font: 'mono' }, { host: 'here.example' });
    const exported = await exportSettings(0);
    fakeBrowser.reset();
    await setLook({ font: 'sans' }, { host: 'there.example' });
    expect((await importSettings(exported)).taken).toBe(2);
    expect(await getLook('here.example')).toEqual({ everywhere: { size: 120, theme: 'dark' }, here: { font: 'mono' } });
    expect((await getLook('there.example')).here).toEqual({ font: 'sans' });
  });

  test('brings the keys', async () => {
    const keys = { plain: false, changed: { outline: 'x', look: null } };
    await setKeys(keys);
    const exported = await exportSettings(0);
    fakeBrowser.reset();
    expect((await importSettings(exported)).taken).toBe(1);
    expect(await getKeys()).toEqual(keys);
  });

  test('tells which settings it does not know, and takes the others', async () => {
    expect(await importSettings(file({ appealDisplay: 'leave', lineHeight: 2 }))).toEqual({
      taken: 1,
      unknown: ['lineHeight'],
    });
  });

  const bad: [SettingsFileProblem, string, string][] = [
    ['damaged', 'a look out of range', file({ look: { size: 9999 } })],
    ['damaged', 'a look that is none', file({ lookBySite: { 'here.example': { theme: 'plaid' } } })],
    ['damaged', 'a key that stands twice', file({ readerKeys: { plain: true, changed: { outline: 'l' } } })],
    ['damaged', 'a key that cannot be chosen', file({ readerKeys: { plain: true, changed: { outline: 'Tab' } } })],
    ['not-json', 'nothing', ''],
    ['not-json', 'a page', '<!doctype html>'],
    ['not-json', 'a file cut short', file({ appealDisplay: 'hide' }).slice(0, -3)],
    ['not-json', 'brackets without end', '['.repeat(200_000)],
    ['too-large', 'a huge file', ' '.repeat(LARGEST_FILE + 1)],
    ['not-settings', 'null', 'null'],
    ['not-settings', 'a list', '[{"colophon":"settings"}]'],
    ['not-settings', 'another program’s', '{"version":1,"settings":{"appealDisplay":"hide"}}'],
    ['newer-version', 'a later version', file({ appealDisplay: 'hide' }, { version: 2 })],
    ['damaged', 'no version', file({ appealDisplay: 'hide' }, { version: '1' })],
    ['damaged', 'half a version', file({ appealDisplay: 'hide' }, { version: 0.5 })],
    ['damaged', 'settings in a list', file([])],
    ['damaged', 'an unknown choice', file({ appealDisplay: 'burn' })],
    ['damaged', 'a kind that is none', file({ appealDisplayByKind: { sermon: 'hide' } })],
    ['damaged', 'a choice of another type', file({ appealDisplay: ['hide'] })],
    ['damaged', 'a good and a bad one', file({ appealDisplay: 'hide', siteMemory: 'yes' })],
    ['damaged', 'a host that is none', file({ appealDisplayBySite: { 'a b<': 'hide' } })],
    ['damaged', 'a method for a host', file({ appealDisplayBySite: { toString: 'hide' } })],
    [
      'damaged',
      'a prototype',
      '{"colophon":"settings","version":1,"settings":{"appealDisplayBySite":{"__proto__":"hide"}}}',
    ],
    [
      'damaged',
      'a prototype outside',
      '{"colophon":"settings","version":1,"settings":{},"__proto__":{"appealDisplay":"hide"}}',
    ],
    [
      'damaged',
      'a constructor',
      '{"colophon":"settings","version":1,"settings":{"constructor":{"prototype":{"x":1}}}}',
    ],
    ['damaged', 'one damaged correction', file({ corrections: { 'a.example': [correction('a'), { as: 'appeal' }] } })],
    ['damaged', 'corrections without a list', file({ corrections: { 'a.example': {} } })],
    [
      'damaged',
      'a correction with a book for a text',
      file({ corrections: { 'a.example': [{ ...correction('a'), text: 'x'.repeat(5_000) }] } }),
    ],
    [
      'damaged',
      'too many sites',
      file({
        appealDisplayBySite: Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`s${at}.example`, 'hide'])),
      }),
    ],
  ];
  test.each(bad)('%s: %s is refused, and nothing is changed', async (problem, _what, text) => {
    await setAppealDisplay('leave', 'everywhere');
    await changeCorrections('here.example', () => [correction('a')]);
    const before = await exportSettings(0);
    const refused = await importSettings(text).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(SettingsFileError);
    expect((refused as SettingsFileError).problem).toBe(problem);
    expect(await exportSettings(0)).toBe(before);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    expect(({} as Record<string, unknown>).appealDisplay).toBeUndefined();
  });

  test('that cannot be written to its end is taken back', async () => {
    await setAppealDisplay('leave', 'everywhere');
    const real = storage.setItem.bind(storage);
    vi.spyOn(storage, 'setItem').mockImplementation((key, value) =>
      key === 'local:siteMemory' && value === false ? Promise.reject(new Error('disk full')) : real(key, value),
    );
    await expect(importSettings(file({ appealDisplay: 'hide', siteMemory: false }))).rejects.toThrow('disk full');
    expect((await getAppealDisplay('')).everywhere).toBe('leave');
  });
});
