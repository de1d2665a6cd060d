import { wordsOf } from '../words.ts';
import { ar } from './ar.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { endOf, formsOf, type Pattern, readToken } from './patterns.ts';
import type { PhraseGroup, PhraseTable } from './phrase-table.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { scriptLanguage } from './script-language.ts';
import { sv } from './sv.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { findUndivided, readUndivided, type UndividedPhrase } from './undivided.ts';
import { zh } from './zh.ts';

const TABLES: Record<string, PhraseTable> = {
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  pl,
  ru,
  uk,
  cs,
  sv,
  da,
  no,
  tr,
  ja,
  zh,
  ko,
  th,
  ar,
  fa,
  he,
};

/** Languages whose words are not divided by spaces, or carry their endings as Korean does: their phrases are searched for as they stand. */
const UNDIVIDED = new Set(['ja', 'zh', 'ko', 'th']);

/** Languages whose verb comes last: there an ask does not begin its sentence but ends it ("… を購読してください"). */
const VERB_LAST = new Set(['ja', 'ko', 'tr', 'hi', 'bn', 'ur', 'fa', 'kk']);

/** What a text says, by group: the phrases found, as they stand in it, each once. */
export type Sayings = Partial<Record<PhraseGroup, string[]>>;

/**
 * What a text says, and the groups whose phrases begin a sentence of it: "Sign up …" asks, "users sign up" tells. Where the verb
 * comes last, phrases that end a sentence count so as well.
 */
export interface Reading {
  said: Sayings;
  beginning: Set<PhraseGroup>;
}

interface Lexicon {
  /** By the first word. */
  byWord: Map<string, Pattern[]>;
  /** By the first two letters of the first word, where only the beginning of that is given. */
  byBeginning: Map<string, Pattern[]>;
  undivided: UndividedPhrase[];
}

const lexicons = new Map<string, Lexicon>();

function lexiconOf(language: string): Lexicon | undefined {
  const known = lexicons.get(language);
  const table = TABLES[language];
  if (known || !table) return known;
  const lexicon: Lexicon = {
    byWord: new Map(),
    byBeginning: new Map(),
    undivided: [],
  };
  for (const [group, phrases] of Object.entries(table.phrases) as [PhraseGroup, string][]) {
    for (const phrase of phrases.split(';')) addPhrase(lexicon, group, phrase.trim(), language);
  }
  lexicons.set(language, lexicon);
  return lexicon;
}

function addPhrase(lexicon: Lexicon, group: PhraseGroup, phrase: string, language: string): void {
  if (phrase === '') return;
  if (UNDIVIDED.has(language)) {
    lexicon.undivided.push(readUndivided(group, phrase));
    return;
  }
  const tokens = phrase.split(' ').map((written) => readToken(written, language));

  const first = tokens[0];
  if (!first) return;
  for (const word of first.exact) addTo(lexicon.byWord, word, { group, tokens });
  const beginnings = new Set(first.beginnings.map((word) => word.slice(0, 2)));
  for (const beginning of beginnings) addTo(lexicon.byBeginning, beginning, { group, tokens });
}

function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const known = lists.get(key);
  if (known) known.push(item);
  else lists.set(key, [item]);
}

/** What a text says in a language. Linear in the number of words; a language without a table says nothing. */
export function sayingsOf(text: string, words: readonly string[], language: string): Reading {
  const said: Sayings = {};
  const beginning = new Set<PhraseGroup>();
  const lexicon = lexiconOf(language);
  if (!lexicon) return { said, beginning };
  const add = (group: PhraseGroup, phrase: string) => {
    const phrases = said[group];
    if (!phrases) said[group] = [phrase];
    else if (phrases.length < 12 && !phrases.includes(phrase)) phrases.push(phrase);
  };
  const read = formsOf(words, language);
  let starts: Set<number> | undefined;
  const match = (patterns: readonly Pattern[] | undefined, start: number) => {
    for (const pattern of patterns ?? []) {
      const end = endOf(pattern, read, start);
      if (end < 0) continue;
      add(pattern.group, words.slice(start, end).join(' '));
      starts ??= sentenceStarts(text);
      const begins = starts.has(start) || starts.has(start - 1);
      const ends = VERB_LAST.has(language) && (end === words.length || starts.has(end));
      if (begins || ends) beginning.add(pattern.group);
    }
  };
  for (const [start, forms] of read.entries()) {
    for (const word of typeof forms === 'string' ? [forms] : forms) {
      match(lexicon.byWord.get(word), start);
      match(lexicon.byBeginning.get(word.slice(0, 2)), start);
    }
  }
  if (lexicon.undivided.length > 0) {
    for (const { group, phrase, begins, ends } of findUndivided(text, lexicon.undivided)) {
      add(group, phrase);
      if (begins || (ends && VERB_LAST.has(language))) beginning.add(group);
    }
  }
  return { said, beginning };
}

/** The numbers of the words that begin a sentence. The word after it begins it as well ("Please subscribe"). */
function sentenceStarts(text: string): Set<number> {
  const starts = new Set([0]);
  let count = 0;
  for (const sentence of text.slice(0, 3_000).split(/[.!?:;…–—|•\n)।۔؟؛։]\s/)) {
    starts.add(count);
    count += wordsOf(sentence).length;
  }
  return starts;
}

/** The languages that a small word belongs to. */
const stopwords = new Map<string, string[]>();
for (const [language, table] of Object.entries(TABLES)) {
  for (const word of table.stopwords.split(' ')) stopwords.set(word, [...(stopwords.get(word) ?? []), language]);
}

/** Letters that only one of two languages has. */
const UKRAINIAN = /[іїєґ]/i;

/**
 * The language of a text by its script and its smallest words; undefined when it is too short or not of a language with phrases.
 * `stated` is what the page says of itself, taken where two languages fit as well.
 */
export function languageOf(text: string, stated: string | undefined): string | undefined {
  const look = text.slice(0, 3_000);
  const scripted = scriptLanguage(look, stated);
  if (scripted) return scripted in TABLES ? scripted : undefined;
  if (/\p{sc=Cyrl}/u.test(look)) return UKRAINIAN.test(look) ? 'uk' : 'ru';
  const words = wordsOf(look);
  const counts = new Map<string, number>();
  if (stated) counts.set(stated, 0.5);
  for (const word of words) {
    for (const language of stopwords.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  let best: string | undefined;
  let most = Math.max(2, words.length * 0.12);
  for (const [language, count] of counts) {
    if (count <= most) continue;
    most = count;
    best = language;
  }
  return best;
}

/** The language a page states, as the tables name it. */
export function tableLanguage(tag: string | null): string | undefined {
  const language = tag?.toLowerCase().split(/[-_]/)[0] ?? '';
  const known = language === 'nb' || language === 'nn' ? 'no' : language;
  return known in TABLES ? known : undefined;
}
