import { readWords, type Words } from '../words.ts';
import { withoutOtherSenses } from './other-senses.ts';
import type { PhraseGroup, PhraseTable } from './phrase-table.ts';
import { formsWithin, hasSpellings, spellingOf } from './spelling.ts';

/** How many words `..` may stand for; signs, where words are not divided. */
const WIDEST_GAP = { divided: 4, undivided: 12 };

/** A phrase as it stands in a text. */
export interface Hit {
  group: PhraseGroup;
  /** The phrase's number in its table. */
  phrase: number;
  /** The words `start` up to, not including, `end`. */
  start: number;
  end: number;
}

/** What may stand at one place of a phrase. */
interface Token {
  /** So many words may stand before it. */
  gap: number;
  exact: ReadonlySet<string>;
  beginnings: readonly string[];
  /** The letters that words begin with which may stand there, as bits: most words of a text are told by that. All bits where it is not known. */
  letters: number;
  /** Several signs in a row, any of these. */
  rows: readonly (readonly string[])[];
}

interface Pattern {
  group: PhraseGroup;
  phrase: number;
  /** Those after the first. */
  rest: readonly Token[];
  /** It is all of its line: it begins it, ends it, or both. */
  begins: boolean;
  ends: boolean;
}

/** A table made ready to search with. */
export interface Lexicon {
  language: string;
  /** Each phrase as `group: phrase`, by its number. */
  written: string[];
  byWord: Map<string, Pattern[]>;
  /** By the first two letters, where only the beginning of the first word is given. */
  byBeginning: Map<string, { beginning: string; pattern: Pattern }[]>;
  /** The patterns that a word begins, for words that were met. */
  met: Map<string, readonly Pattern[]>;
  /** The spellings that a word of a text is compared in; null where words are compared as they stand. */
  forms: Map<string, readonly string[]> | null;
}

/** More different words than this are not remembered: a hostile page could have any number. */
const MOST_MET = 20_000;

const NONE: readonly Pattern[] = [];

/**
 * Makes the table of a language ready. `undivided` tables are of languages without spaces between words: their phrases are cut into
 * signs, as texts are, and searched as they stand.
 */
export function compileLexicon(table: PhraseTable, language: string, undivided: boolean): Lexicon {
  const lexicon: Lexicon = {
    language,
    written: [],
    byWord: new Map(),
    byBeginning: new Map(),
    met: new Map(),
    forms: hasSpellings(language) ? new Map() : null,
  };
  for (const [group, phrases] of Object.entries(table.phrases) as [PhraseGroup, string][]) {
    for (const phrase of phrases.split(';')) {
      const written = phrase.trim().toLowerCase();
      if (written === '') continue;
      const number = lexicon.written.push(`${group}: ${written}`) - 1;
      if (undivided) addUndivided(lexicon, group, number, written);
      else addDivided(lexicon, group, number, written);
    }
  }
  return lexicon;
}

const ANY_LETTER = -1;

/** The bit of a word's first letter: of those that share one, either may be meant. */
const letterBit = (word: string): number => 1 << (word.charCodeAt(0) & 31);

function addDivided(lexicon: Lexicon, group: PhraseGroup, phrase: number, written: string): void {
  const rest: Token[] = [];
  let gap = 0;
  for (const word of written.split(/\s+/)) {
    if (word === '..') {
      gap = WIDEST_GAP.divided;
      continue;
    }
    const words = spellingOf(word, lexicon.language)
      .split('|')
      .filter((one) => one !== '');
    rest.push({
      gap,
      exact: new Set(words.filter((one) => !one.endsWith('*'))),
      beginnings: words.filter((one) => one.endsWith('*')).map((one) => one.slice(0, -1)),
      letters: words.includes('*') ? ANY_LETTER : words.reduce((bits, one) => bits | letterBit(one), 0),
      rows: [],
    });
    gap = 0;
  }
  const first = rest.shift();
  if (!first) return;
  const pattern: Pattern = { group, phrase, rest, begins: false, ends: false };
  for (const word of first.exact) listOf(lexicon.byWord, word).push(pattern);
  for (const beginning of first.beginnings)
    listOf(lexicon.byBeginning, beginning.slice(0, 2)).push({ beginning, pattern });
}

function addUndivided(lexicon: Lexicon, group: PhraseGroup, phrase: number, written: string): void {
  const begins = written.startsWith('^');
  const ends = written.endsWith('$');
  const [first = [], ...others] = written
    .slice(begins ? 1 : 0, ends ? -1 : undefined)
    .split(' .. ')
    .map((part) => part.split('|').map((row) => readWords(row).words));
  const later = others.map(
    (rows): Token => ({
      gap: WIDEST_GAP.undivided,
      exact: new Set(),
      beginnings: [],
      letters: ANY_LETTER,
      rows: rows.filter((row) => row.length > 0),
    }),
  );
  for (const [sign, ...row] of first) {
    if (sign === undefined) continue;
    const rest =
      row.length > 0
        ? [{ gap: 0, exact: new Set<string>(), beginnings: [], letters: ANY_LETTER, rows: [row] }, ...later]
        : later;
    listOf(lexicon.byWord, sign).push({ group, phrase, rest, begins, ends });
  }
}

function listOf<T>(lists: Map<string, T[]>, key: string): T[] {
  const known = lists.get(key);
  if (known) return known;
  const list: T[] = [];
  lists.set(key, list);
  return list;
}

/** A word in the spellings it is compared in. */
function formsOf(lexicon: Lexicon, word: string): readonly string[] {
  const known = lexicon.forms?.get(word);
  if (known) return known;
  const spelt = lexicon.forms ? spellingOf(word, lexicon.language) : word;
  const forms = lexicon.forms ? [spelt, ...formsWithin(spelt, lexicon.language)] : [word];
  if (lexicon.forms && lexicon.forms.size < MOST_MET) lexicon.forms.set(word, forms);
  return forms;
}

function isForm({ exact, beginnings }: Token, word: string): boolean {
  if (exact.size > 0 && exact.has(word)) return true;
  for (const beginning of beginnings) if (word.startsWith(beginning)) return true;
  return false;
}

function isWord(token: Token, word: string, lexicon: Lexicon): boolean {
  if (lexicon.forms) return formsOf(lexicon, word).some((form) => isForm(token, form));
  return (token.letters & letterBit(word)) !== 0 && isForm(token, word);
}

/** How many words of a text fit a token at a place; 0 for none. */
function lengthAt(token: Token, { words, sentence }: Words, at: number, lexicon: Lexicon): number {
  const word = words[at];
  if (word === undefined) return 0;
  if (token.rows.length === 0) return isWord(token, word, lexicon) ? 1 : 0;
  for (const row of token.rows) {
    let same = 0;
    while (same < row.length && words[at + same] === row[same] && sentence[at + same] === sentence[at]) same++;
    if (same === row.length) return same;
  }
  return 0;
}

/** Where a pattern ends whose first word stands before `from` (the index after it), or -1. A gap takes the nearest words that fit. */
function endOf(pattern: Pattern, words: Words, from: number, lexicon: Lexicon): number {
  let at = from;
  for (const token of pattern.rest) {
    const last = at + token.gap;
    let length = lengthAt(token, words, at, lexicon);
    while (length === 0 && at < last) length = lengthAt(token, words, ++at, lexicon);
    // Where signs are counted, a gap is wide: it does not reach into another sentence.
    if (length === 0 || (token.rows.length > 0 && words.sentence[at] !== words.sentence[from - 1])) return -1;
    at += length;
  }
  return at;
}

/** Of a word that was not met yet. */
function patternsAt(lexicon: Lexicon, word: string): readonly Pattern[] {
  const all = new Set<Pattern>();
  for (const form of formsOf(lexicon, word)) {
    for (const pattern of lexicon.byWord.get(form) ?? []) all.add(pattern);
    for (const { beginning, pattern } of lexicon.byBeginning.get(form.slice(0, 2)) ?? [])
      if (form.startsWith(beginning)) all.add(pattern);
  }
  const patterns = all.size === 0 ? NONE : [...all];
  if (lexicon.met.size < MOST_MET) lexicon.met.set(word, patterns);
  return patterns;
}

/** All phrases of a lexicon that stand in a text, in the order of their first words. Linear in the number of words. */
export function matchPhrases(lexicon: Lexicon, text: Words): Hit[] {
  const hits: Hit[] = [];
  const { words } = text;
  for (let start = 0; start < words.length; start++) {
    const word = words[start] ?? '';
    const patterns = lexicon.met.get(word) ?? patternsAt(lexicon, word);
    if (patterns.length === 0) continue;
    for (const pattern of patterns) {
      if (pattern.begins && start > 0) continue;
      const end = pattern.rest.length === 0 ? start + 1 : endOf(pattern, text, start + 1, lexicon);
      if (end < 0 || (pattern.ends && end < words.length)) continue;
      hits.push({ group: pattern.group, phrase: pattern.phrase, start, end });
    }
  }
  return withoutOtherSenses(hits, text, lexicon.language);
}
