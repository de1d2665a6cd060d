import { storage } from 'wxt/utils/storage';
import { type Correction, withCorrection } from '../appeals/correction.ts';
import { MARK_COLOURS } from '../marks/mark.ts';
import { type CorrectionsBySite, checkCorrections, isHost } from './corrections.ts';
import { LARGEST_PICTURES } from './largest-picture.ts';
import { LIBRARY_LAYOUTS } from './library-layout.ts';
import { checkKeys, type ReaderKeys } from './reader-keys.ts';
import { checkFocus, type ReadingFocus } from './reading-focus.ts';
import { checkLook, type ReadingLook } from './reading-look.ts';
import { checkSpeech, type ReadingSpeech } from './reading-speech.ts';
import { LARGEST_FILE, SettingsFileError } from './settings-file-error.ts';
import { fitting, type LooksBySite } from './stored-looks.ts';

/**
 * The settings as one file of JSON: `{ "colophon": "settings", "version": 1, "settings": { … } }`. A file holds what was chosen
 * and leaves out what never was.
 *
 * Importing changes what the file speaks of, and nothing else: a single choice takes the place of the one there is; of choices by
 * site those of the file take the place of those of the same sites, others stay; corrections join those there are, and of two
 * about the same passage the file's holds. A file that is not in order changes nothing at all.
 */
const VERSION = 1;

/** Most sites with a choice of their own in a file. */
const MOST_SITES = 2_000;

/** Names that are properties of every object; no setting and no host is called so. */
const NEVER = new Set(['__proto__', 'constructor', 'prototype']);

/** One setting: its key in the extension's storage, and how a value of it is told and joined with what is there. */
interface Setting {
  key: string;
  /** Which storage it is in: `sync` goes along to the reader's other machines. */
  area?: 'local' | 'sync';
  /** The value, or undefined where it is none. */
  check: (value: unknown) => unknown;
  /** What is to hold, from what is stored (null where nothing is) and what the file says; both were checked. */
  merge: (stored: unknown, imported: unknown) => unknown;
}

type Check<Value> = (value: unknown) => Value | undefined;

const oneOf =
  <Value extends string | number>(...values: Value[]): Check<Value> =>
  (value) =>
    values.find((one) => one === value);

const aBoolean: Check<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A choice for all sites. */
const single = (key: string, check: Check<unknown>): Setting => ({
  key,
  check,
  merge: (_stored, imported) => imported,
});

/** Choices for single sites, by host name. */
const bySite = <Value>(key: string, check: Check<Value>): Setting => ({
  key,
  check(value) {
    if (!isRecord(value)) return undefined;
    const entries = Object.entries(value);
    const isInOrder = entries.every(([host, one]) => isHost(host) && check(one) !== undefined);
    return isInOrder && entries.length <= MOST_SITES ? value : undefined;
  },
  merge(stored, imported) {
    const others = Object.entries((stored ?? {}) as Record<string, Value>).filter(
      ([host]) => !Object.hasOwn(imported as object, host),
    );
    return Object.fromEntries([...others, ...Object.entries(imported as Record<string, Value>)].slice(-MOST_SITES));
  },
});

const countOf = (value: Record<string, unknown>): number =>
  Object.values(value).reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : Number.NaN), 0);

const corrections: Setting = {
  key: 'corrections',
  check(value) {
    if (!isRecord(value)) return undefined;
    const checked = checkCorrections(value);
    // In the storage what is damaged is left out; a file is in order as a whole or not at all.
    const isWhole = Object.keys(checked).length === Object.keys(value).length && countOf(checked) === countOf(value);
    return isWhole ? checked : undefined;
  },
  merge(stored, imported) {
    const merged = new Map<string, readonly Correction[]>(Object.entries((stored ?? {}) as CorrectionsBySite));
    for (const [host, added] of Object.entries(imported as CorrectionsBySite)) {
      let list = merged.get(host) ?? [];
      for (const one of added)
        list = withCorrection(
          list.filter(({ id }) => id !== one.id),
          one,
        );
      // Set anew, so that beyond the limit older sites go first.
      merged.delete(host);
      merged.set(host, list);
    }
    return checkCorrections(Object.fromEntries(merged));
  },
};

/** How articles are set; a file is in order as a whole or not at all, so nothing in it may be left out or brought into range. */
const aLook: Check<Partial<ReadingLook>> = (value) => {
  const look = isRecord(value) ? checkLook(value) : undefined;
  return look &&
    JSON.stringify(look, Object.keys(look).sort()) === JSON.stringify(value, Object.keys(value as object).sort())
    ? look
    : undefined;
};

const aFocus: Check<ReadingFocus> = (value) => {
  const focus = checkFocus(value);
  return isRecord(value) && value['mode'] === focus.mode && value['speed'] === focus.speed ? focus : undefined;
};

const aSpeech: Check<ReadingSpeech> = (value) => {
  const speech = checkSpeech(value);
  const isWhole = isRecord(value) && isRecord(value['voices']) && value['speed'] === speech.speed;
  return isWhole && Object.keys(value['voices'] as object).length === Object.keys(speech.voices).length
    ? speech
    : undefined;
};

/** As with looks: each key is one that can be chosen, and chosen once. */
const theKeys: Check<ReaderKeys> = (value) => {
  const keys = checkKeys(value);
  const isWhole = isRecord(value) && value['plain'] === keys.plain && isRecord(value['changed']);
  return isWhole && Object.keys(value['changed'] as object).length === Object.keys(keys.changed).length
    ? keys
    : undefined;
};

const looksBySite: Setting = (() => {
  const setting = bySite('lookBySite', aLook);
  return {
    ...setting,
    area: 'sync',
    merge: (before, imported) =>
      Object.fromEntries(fitting(Object.entries(setting.merge(before, imported) as LooksBySite))),
  };
})();

/** The settings that a file holds, each in one line. What sites repeat is no setting and stays on its machine. */
const SETTINGS: readonly Setting[] = [
  single('appealDisplay', oneOf('fold', 'hide', 'leave')),
  bySite('appealDisplayBySite', oneOf('fold', 'hide', 'leave')),
  single('appealMarks', aBoolean),
  single('pageFolding', aBoolean),
  bySite('pageFoldingBySite', aBoolean),
  single('siteMemory', aBoolean),
  corrections,
  single('readingFocus', aFocus),
  single('readingSpeech', aSpeech),
  single('markColour', oneOf(...MARK_COLOURS)),
  single('savedPictures', oneOf(...LARGEST_PICTURES)),
  single('keptPages', aBoolean),
  single('libraryLayout', oneOf(...LIBRARY_LAYOUTS)),
  single('readerKeys', theKeys),
  { ...single('look', aLook), area: 'sync' },
  looksBySite,
];

const itemOf = ({ key, area = 'local' }: Setting): `${'local' | 'sync'}:${string}` => `${area}:${key}`;

/** The file that `importSettings` takes. `now` in milliseconds since 1970. */
export async function exportSettings(now: number): Promise<string> {
  const settings: Record<string, unknown> = {};
  for (const setting of SETTINGS) {
    const value = setting.check(await storage.getItem(itemOf(setting)));
    if (value !== undefined) settings[setting.key] = value;
  }
  const file = { colophon: 'settings', version: VERSION, exportedAt: new Date(now).toISOString(), settings };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Takes the settings of a file. Throws `SettingsFileError` where the file is not in order, and the storage's own error where
 * that fails; nothing is changed then. Hands back how many settings were taken, and the names of those this version does not know.
 */
export async function importSettings(text: string): Promise<{ taken: number; unknown: string[] }> {
  const settings = parse(text);
  const changes: Change[] = [];
  for (const setting of SETTINGS) {
    const { key, check, merge } = setting;
    if (!Object.hasOwn(settings, key)) continue;
    const imported = check(settings[key]);
    if (imported === undefined) throw new SettingsFileError('damaged', key);
    const before = await storage.getItem<unknown>(itemOf(setting));
    changes.push({ item: itemOf(setting), before, after: merge(check(before) ?? null, imported) });
  }
  await write(changes);
  const known = new Set(SETTINGS.map(({ key }) => key));
  return { taken: changes.length, unknown: Object.keys(settings).filter((key) => !known.has(key)) };
}

function parse(text: string): Record<string, unknown> {
  if (text.length > LARGEST_FILE) throw new SettingsFileError('too-large');
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''), (key, value: unknown) => {
      if (NEVER.has(key)) throw new SettingsFileError('damaged', key);
      return value;
    });
  } catch (error) {
    if (error instanceof SettingsFileError) throw error;
    throw new SettingsFileError('not-json', null, { cause: error });
  }
  if (!isRecord(file) || file.colophon !== 'settings') throw new SettingsFileError('not-settings');
  const { version, settings } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw new SettingsFileError('damaged', 'version');
  if (version > VERSION) throw new SettingsFileError('newer-version');
  if (!isRecord(settings)) throw new SettingsFileError('damaged', 'settings');
  return settings;
}

interface Change {
  item: `${'local' | 'sync'}:${string}`;
  before: unknown;
  after: unknown;
}

/** All or nothing: where one cannot be written, those before it are set back. */
async function write(changes: readonly Change[]): Promise<void> {
  const written: Change[] = [];
  try {
    for (const change of changes) {
      written.push(change);
      await storage.setItem(change.item, change.after);
    }
  } catch (error) {
    for (const { item, before } of written) await storage.setItem(item, before);
    throw error;
  }
}
