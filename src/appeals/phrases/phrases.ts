import { readWords, type Words } from '../words.ts';
import { ar } from './ar.ts';
import { bg } from './bg.ts';
import { ca } from './ca.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { et } from './et.ts';
import { fa } from './fa.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { lt } from './lt.ts';
import { lv } from './lv.ts';
import { compileLexicon, type Hit, type Lexicon, matchPhrases } from './match-phrases.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import type { PhraseGroup, PhraseTable } from './phrase-table.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { scriptLanguage } from './script-language.ts';
import { sh } from './sh.ts';
import { sk } from './sk.ts';
import { sl } from './sl.ts';
import { sv } from './sv.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
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
  ro,
  hu,
  el,
  fi,
  ca,
  bg,
  ja,
  zh,
  ko,
  th,
  ar,
  fa,
  he,
  id,
  vi,
  hi,
  sk,
  sh,
  sl,
  lt,
  lv,
  et,
};

/** Languages whose words are not divided by spaces, or carry their endings as Korean does: their phrases are cut into signs, as texts are. */
const UNDIVIDED = new Set(['ja', 'zh', 'ko', 'th']);

/**
 * Languages whose verb comes last: there an ask does not begin its sentence but ends it ("… を購読してください"). With how many words, or signs, a
 * polite ending may take after it.
 */
const VERB_LAST: ReadonlyMap<string, number> = new Map([
  ['ja', 4],
  ['ko', 4],
  ['tr', 1],
  ['hi', 1],
  ['bn', 1],
  ['ur', 1],
  ['fa', 1],
]);

/** How many words may follow the verb that ends a sentence; undefined where verbs do not end it. */
export const wordsAfterVerb = (language: string): number | undefined => VERB_LAST.get(language);

const lexicons = new Map<string, Lexicon>();

/** The phrases of a language, made ready once; undefined for a language without a table. */
export function lexiconOf(language: string): Lexicon | undefined {
  const known = lexicons.get(language);
  const table = Object.hasOwn(TABLES, language) ? TABLES[language] : undefined;
  if (known || !table) return known;
  const lexicon = compileLexicon(table, language, UNDIVIDED.has(language));
  lexicons.set(language, lexicon);
  return lexicon;
}

/** What a text says, by group: the phrases found, as they stand in it, each once. */
export type Sayings = Partial<Record<PhraseGroup, string[]>>;

/** More phrases of a group than this tell nothing further. */
const MOST_OF_GROUP = 12;

/** The words of phrases found in a text, by group. */
export function sayingsIn({ words }: Words, hits: readonly Hit[]): Sayings {
  const said: Sayings = {};
  for (const { group, start, end } of hits) {
    const phrase = words.slice(start, end).join(' ');
    const phrases = said[group];
    if (!phrases) said[group] = [phrase];
    else if (phrases.length < MOST_OF_GROUP && !phrases.includes(phrase)) phrases.push(phrase);
  }
  return said;
}

/** What a text says in a language; nothing in one without a table. */
export function sayingsOf(text: string, language: string): Sayings {
  const lexicon = lexiconOf(language);
  const words = readWords(text);
  return lexicon ? sayingsIn(words, matchPhrases(lexicon, words)) : {};
}

/** The languages with tables, by number. */
const LANGUAGES = Object.keys(TABLES);

/** The numbers of the languages that a small word belongs to. */
const stopwords = new Map<string, number[]>();
for (const [number, language] of LANGUAGES.entries()) {
  for (const word of TABLES[language]?.stopwords.split(' ') ?? []) {
    if (word === '') continue;
    const numbers = stopwords.get(word);
    if (numbers) numbers.push(number);
    else stopwords.set(word, [number]);
  }
}

/** How many small words of each language a text has; written over for each text. */
const counts = new Uint16Array(LANGUAGES.length);

/** The languages it has any of, in the order they were met. */
const met: number[] = [];

/** The same by language. */
const stopwordsOf = new Map(
  Object.entries(TABLES).map(([language, table]) => [language, new Set(table.stopwords.split(' '))] as const),
);

/** With so many small words of the stated language, in so many words of a text, no other is tried. */
const PLAINLY = { share: 0.3, look: 40 };

function isPlainly(stated: string, words: readonly string[]): boolean {
  const look = Math.min(words.length, PLAINLY.look);
  const small = stopwordsOf.get(stated);
  const enough = Math.max(3, look * PLAINLY.share);
  let count = 0;
  for (let i = 0; i < look; i++) if (small?.has(words[i] ?? '') && ++count >= enough) return true;
  return false;
}

/** Letters that only one of the languages in Cyrillic has; the last is met in Russian too, but hardly ever without the letters before it. */
const UKRAINIAN = /[іїєґ]/i;
const RUSSIAN = /[ыэё]/i;
const BULGARIAN = /ъ/i;
const SERBIAN = /[јљњђћџ]/i;

/** So many more small words of another language than of the stated one: neighbours share them, and a line has few. */
const CLEARLY = 1;

/** Signs beyond Latin letters and punctuation. */
const OTHER_SCRIPT = /[^\0-\u024f\u2000-\u20ff]/;

/** So much of a text tells its script, in characters. */
const LOOK = 800;

/**
 * The language of a text by its script and its smallest words; undefined when it is too short or not of a language with phrases.
 * `stated` is what the page says of itself, taken where two languages fit as well.
 */
export function languageOf(
  text: string,
  { words }: Pick<Words, 'words'>,
  stated: string | undefined,
): string | undefined {
  if (OTHER_SCRIPT.test(text)) {
    const look = text.slice(0, LOOK);
    const scripted = scriptLanguage(look, stated);
    if (scripted) return Object.hasOwn(TABLES, scripted) ? scripted : undefined;
    if (/\p{sc=Cyrl}/u.test(look)) {
      // Serbian first: it may quote a name in Ukrainian or Bulgarian letters, and these never have its own.
      if (SERBIAN.test(look) || (stated === 'sh' && !RUSSIAN.test(look))) return 'sh';
      if (UKRAINIAN.test(look)) return 'uk';
      return !RUSSIAN.test(look) && (stated === 'bg' || BULGARIAN.test(look)) ? 'bg' : 'ru';
    }
  }
  if (stated && words.length > 0 && isPlainly(stated, words)) return stated;
  // Of languages with as many small words, the stated one comes first, then the one whose word is met first.
  counts.fill(0);
  met.length = 0;
  const number = stated ? LANGUAGES.indexOf(stated) : -1;
  if (number >= 0) met.push(number);
  for (const word of words) {
    const languages = stopwords.get(word);
    if (!languages) continue;
    for (const language of languages) {
      const count = counts[language] ?? 0;
      if (count === 0 && language !== number) met.push(language);
      counts[language] = count + 1;
    }
  }
  let best: string | undefined;
  let most = Math.max(2, words.length * 0.12);
  const own = stated ? (counts[number] ?? 0) + 0.5 : -CLEARLY;
  for (const language of met) {
    const count = language === number ? own : (counts[language] ?? 0);
    if (count <= most || (language !== number && count <= own + CLEARLY)) continue;
    most = count;
    best = LANGUAGES[language];
  }
  return best;
}

/** Languages that share a table, by their tags: Norwegian in both its forms, what was called Serbo-Croatian, Malay with Indonesian. */
const SAME_TABLE: Partial<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  sr: 'sh',
  hr: 'sh',
  bs: 'sh',
  cnr: 'sh',
  ms: 'id',
};

/** The language a page states, as the tables name it. */
export function tableLanguage(tag: string | null): string | undefined {
  const language = tag?.toLowerCase().split(/[-_]/)[0] ?? '';
  const known = SAME_TABLE[language] ?? language;
  return Object.hasOwn(TABLES, known) ? known : undefined;
}
