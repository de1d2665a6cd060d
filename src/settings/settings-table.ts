import { type Correction, withCorrection } from '../appeals/correction.ts';
import { MARK_COLOURS } from '../marks/mark.ts';
import { type CorrectionsBySite, checkCorrections } from './corrections.ts';
import { APPEAL_DISPLAYS, checkDisplayByKind, type DisplayByKind } from './display-of-kind.ts';
import { isHost } from './is-host.ts';
import { LARGEST_PICTURES } from './largest-picture.ts';
import { LIBRARY_LAYOUTS } from './library-layout.ts';
import { checkKeys, type ReaderKeys } from './reader-keys.ts';
import { checkFocus, type ReadingFocus } from './reading-focus.ts';
import { checkLook, type ReadingLook } from './reading-look.ts';
import { checkSpeech, type ReadingSpeech } from './reading-speech.ts';
import { fitting, type LooksBySite } from './stored-looks.ts';

/** Most sites with a choice of their own in a file. */
const MOST_SITES = 2_000;

/** One setting: its key in the extension's storage, and how a value of it is told and joined with what is there. */
export interface Setting {
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

export const isRecord = (value: unknown): value is Record<string, unknown> =>
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

/** As with looks: each kind is one that there is. */
const theKinds: Check<DisplayByKind> = (value) => {
  const kinds = checkDisplayByKind(value);
  return isRecord(value) && Object.keys(value).length === Object.keys(kinds).length ? kinds : undefined;
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
export const SETTINGS: readonly Setting[] = [
  single('appealDisplay', oneOf(...APPEAL_DISPLAYS)),
  bySite('appealDisplayBySite', oneOf(...APPEAL_DISPLAYS)),
  single('appealDisplayByKind', theKinds),
  single('appealMarks', aBoolean),
  single('appealBadge', aBoolean),
  single('pageFolding', aBoolean),
  bySite('pageFoldingBySite', aBoolean),
  single('ownTab', aBoolean),
  bySite('ownTabBySite', aBoolean),
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

/** Where a setting stands in the extension's storage. */
export const itemOf = ({ key, area = 'local' }: Setting): `${'local' | 'sync'}:${string}` => `${area}:${key}`;
