import type { PhraseGroup } from './phrase-table.ts';

/** How many characters `..` may stand for where words are not divided by spaces. */
const WIDEST_GAP = 12;

/** More than this of a text is not searched, in characters. */
const LONGEST_LOOK = 3_000;

/** A particle or a polite ending ("请", "โปรด", "ます") may stand between a phrase and the border of its sentence, in characters. */
const AT_BORDER = 4;

/** What may follow the last letter of a whole line: a full stop, an arrow, a bracket. */
const AFTER_LINE = /[^\p{L}\p{M}\p{N}]*$/u;

/** Between two sentences or lines; Thai sets a space there. */
const BORDER = /[.。!?:;…|•●■▼「」『』()[\]【】<>»→]|(?<=\p{sc=Thai}) /u;

/** A phrase of a language that is searched as it stands: its parts follow each other with up to `WIDEST_GAP` characters between. */
export interface UndividedPhrase {
  group: PhraseGroup;
  parts: string[][];
  /** The phrase begins or ends the text, or both: the label of a button. */
  begins: boolean;
  ends: boolean;
}

/** A phrase found: as it stands in the text, and whether a sentence begins or ends with it. */
export interface UndividedFind {
  group: PhraseGroup;
  phrase: string;
  begins: boolean;
  ends: boolean;
}

/** Reads a phrase as tables write it: `a|b .. c`, `^whole line$`. Spaces are left out, as writers use them as they like. */
export function readUndivided(group: PhraseGroup, written: string): UndividedPhrase {
  const begins = written.startsWith('^');
  const ends = written.endsWith('$');
  const bare = written.slice(begins ? 1 : 0, ends ? -1 : undefined);
  const parts = bare.split(' .. ').map((part) => spelt(part).replaceAll(' ', '').split('|'));
  return { group, parts, begins, ends };
}

/** The phrases that a text holds. Linear in the length of the text, of which the first 3,000 characters are read. */
export function findUndivided(text: string, phrases: readonly UndividedPhrase[]): UndividedFind[] {
  const whole = spelt(text.slice(0, LONGEST_LOOK)).trim();
  const places: number[] = [];
  let look = '';
  for (let i = 0; i < whole.length; i++) {
    if (whole[i] === ' ') continue;
    places.push(i);
    look += whole[i];
  }
  const lineEnd = look.length - (AFTER_LINE.exec(look.slice(-10))?.[0].length ?? 0);
  const found: UndividedFind[] = [];
  for (const { group, parts, begins, ends } of phrases) {
    const place = placeOf(look, parts, begins, ends ? lineEnd : -1);
    if (!place) continue;
    const first = places[place.start] ?? 0;
    const last = places[place.end - 1] ?? first;
    found.push({
      group,
      phrase: whole.slice(first, last + 1),
      begins: first <= AT_BORDER || BORDER.test(whole.slice(Math.max(0, first - AT_BORDER), first)),
      ends: last + AT_BORDER >= whole.length || BORDER.test(whole.slice(last + 1, last + 1 + AT_BORDER)),
    });
  }
  return found;
}

function placeOf(
  look: string,
  [first = [], ...rest]: readonly string[][],
  begins: boolean,
  lineEnd: number,
): { start: number; end: number } | undefined {
  for (const text of first) {
    for (let start = look.indexOf(text); start >= 0; start = look.indexOf(text, start + 1)) {
      if (begins && start > 0) break;
      const end = endOf(look, start + text.length, rest);
      if (end >= 0 && (lineEnd < 0 || end === lineEnd)) return { start, end };
    }
  }
  return undefined;
}

/** Where the further parts end, each taken where it comes next, within a sentence; -1 when one is missing. */
function endOf(look: string, from: number, parts: readonly string[][]): number {
  let at = from;
  for (const part of parts) {
    let next = -1;
    for (const text of part) {
      const found = look.slice(at, at + WIDEST_GAP + text.length).indexOf(text);
      if (found < 0 || /[.。!?\n]/.test(look.slice(at, at + found))) continue;
      if (next < 0 || at + found + text.length < next) next = at + found + text.length;
    }
    if (next < 0) return -1;
    at = next;
  }
  return at;
}

function spelt(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
