import { mistakesIn, placesOfForms, placesWithMistakes, WORTH } from './loose-words.ts';
import type { Query, QueryWord } from './query.ts';
import type { ListedSegment, Roster } from './roster.ts';
import { FIELD, fieldsIn, readPostings, timesIn } from './segment.ts';
import type { Stemmer } from './stemmers.ts';
import { placeOfWhole, placesFrom, type WordList, wordAt } from './word-list.ts';

/** What a search found. */
export interface Found {
  /** By the article's number in the roster; 0: it was not found. */
  scores: Float32Array;
  /** The words by which they were found, as they stand folded in the texts: to be marked. */
  words: ReadonlySet<string>;
}

/** How a search looks for words. */
export interface SearchOptions {
  /** Of the languages of the library: words with the same stem as one that is looked for are found as well. */
  stemmers?: readonly Stemmer[];
  /** Where fewer articles than this have a word, mistyped ones are looked for too; 3 unless told. */
  few?: number;
}

/** How much the places count where a word stands, beside the text itself. */
const TITLE_WORTH = 4;
const NOTES_WORTH = 2.5;
const BYLINE_WORTH = 1.5;
const SITE_WORTH = 1;

/** What the fields of a posting are worth together, by their sum. */
const WORTH_OF_FIELDS = Float32Array.from(
  { length: 16 },
  (_, fields) =>
    (fields & FIELD.title ? TITLE_WORTH : 0) +
    (fields & FIELD.notes ? NOTES_WORTH : 0) +
    (fields & FIELD.byline ? BYLINE_WORTH : 0) +
    (fields & FIELD.site ? SITE_WORTH : 0),
);

/** What the word itself is worth more than its forms: a text that has it comes before one that only has those, however often. */
const WHOLE_WORTH = 1;

/** BM25's constants as Lucene has them: how soon more of the same word counts no more, and how much long texts are held back. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;

/** No more words are told to be marked. */
const MOST_WORDS = 300;

/** Of more words than this that begin as one that is looked for, none is weighed by how rare it is: the beginning says little yet. */
const MOST_WEIGHED = 500;

/** Finds the articles that hold all words of a query. Passages and other conditions are for whoever knows the articles. */
export function searchSegments(query: Query, roster: Roster, options: SearchOptions = {}): Found {
  const words = new Set<string>();
  const [first, ...others] = query.words.map((one) => scoresOf(one, roster, options, words));
  // Where only words are named that must not be there, all the rest is asked for.
  const scores = first ?? new Float32Array(roster.ids.length).fill(1);
  for (const other of others)
    for (const [number, score] of other.entries())
      scores[number] = score > 0 && scores[number] ? scores[number] + score : 0;
  for (const word of query.without)
    for (const [number, score] of scoresOf({ word, loose: false }, roster, options, new Set()).entries())
      if (score > 0) scores[number] = 0;
  return { scores, words };
}

/** Words of a segment, by their places in it. */
interface Places {
  /** The word itself; -1: it is not there. */
  whole: number;
  /** Those that begin as it does, itself among them; `to` is no part of it. */
  from: number;
  to: number;
  /** Its other forms, and mistyped ones, by what each is worth. */
  others: Map<number, number>;
}

function placesOf({ word, loose }: QueryWord, words: WordList, stemmers: readonly Stemmer[]): Places {
  const others = new Map<number, number>();
  const whole = placeOfWhole(words, word);
  if (!loose) return { whole, from: whole, to: whole < 0 ? whole : whole + 1, others };
  const [from, to] = placesFrom(words, word);
  for (const stemmer of stemmers)
    for (const place of placesOfForms(words, word, stemmer)) others.set(place, WORTH.form);
  return { whole, from, to, others };
}

/** All places with what each is worth. */
function* worths({ whole, from, to, others }: Places): Generator<readonly [place: number, worth: number]> {
  for (let place = from; place < to; place++)
    if (place === whole) yield [place, WORTH.whole];
    else if (!others.has(place)) yield [place, WORTH.beginning];
  yield* others;
}

/** By article, the best score that any form of a word has there; the words that are there are told. */
function scoresOf(
  one: QueryWord,
  roster: Roster,
  { stemmers = [], few = 3 }: SearchOptions,
  told: Set<string>,
): Float32Array {
  const places = roster.segments.map(({ words }) => placesOf(one, words, stemmers));
  const scores = scoreAll(one.word, roster, places, told);
  const most = one.loose ? mistakesIn(one.word) : 0;
  if (most === 0 || hasAtLeast(scores, few)) return scores;
  for (const [s, { words }] of roster.segments.entries()) {
    const known = places[s];
    if (!known) continue;
    for (const place of placesWithMistakes(words, one.word, most))
      if ((place < known.from || place >= known.to) && !known.others.has(place)) known.others.set(place, WORTH.mistake);
  }
  return scoreAll(one.word, roster, places, told);
}

function hasAtLeast(scores: Float32Array, count: number): boolean {
  let found = 0;
  for (let number = 0; number < scores.length && found < count; number++) if (scores[number]) found++;
  return found >= count;
}

function scoreAll(asked: string, roster: Roster, found: readonly Places[], told: Set<string>): Float32Array {
  const rarity = rarityOf(roster, found);
  // A word and its forms weigh the same, however rare one of them is, and none of its other matches more.
  let most = rarity?.get(asked) ?? Number.POSITIVE_INFINITY;
  for (const [s, { words }] of roster.segments.entries())
    for (const [place, worth] of found[s]?.others ?? [])
      if (rarity && worth === WORTH.form) most = Math.min(most, rarity.get(wordAt(words, place)) ?? most);
  const scores = new Float32Array(roster.ids.length);
  for (const [s, segment] of roster.segments.entries()) {
    const places = found[s];
    if (!places) continue;
    for (const [place, worth] of worths(places)) {
      const word = rarity || told.size < MOST_WORDS ? wordAt(segment.words, place) : '';
      const weight = worth * Math.min(rarity?.get(word) ?? 1, most);
      const more = place === places.whole ? WHOLE_WORTH : 0;
      if (scoreWord(segment, place, { weight, more }, roster, scores) && told.size < MOST_WORDS) told.add(word);
    }
  }
  return scores;
}

/** Lets one word of a segment count for the articles that have it; whether any has. */
function scoreWord(
  { starts, postings, articles, lengths }: ListedSegment,
  place: number,
  { weight, more }: { weight: number; more: number },
  { buffer }: Roster,
  scores: Float32Array,
): boolean {
  const count = readPostings(postings, starts[place] ?? 0, starts[place + 1] ?? 0, buffer);
  const { documents, places } = buffer;
  let isHere = false;
  for (let i = 0; i < count; i++) {
    const document = documents[i] ?? 0;
    const article = articles[document] ?? -1;
    if (article < 0) continue;
    isHere = true;
    const both = places[i] ?? 0;
    const times = timesIn(both);
    const held = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * (lengths[document] ?? 1));
    const score =
      weight * ((times * (SATURATION + 1)) / (times + held) + (WORTH_OF_FIELDS[fieldsIn(both)] ?? 0) + more);
    if (score > (scores[article] ?? 0)) scores[article] = score;
  }
  return isHere;
}

/**
 * How rare each word is among the texts (BM25's inverse document frequency), counted by postings' bytes, two for most. Undefined where there
 * are too many words for it to say anything.
 */
function rarityOf({ segments, textCount }: Roster, found: readonly Places[]): ReadonlyMap<string, number> | undefined {
  if (found.some(({ from, to }) => to - from > MOST_WEIGHED)) return undefined;
  const having = new Map<string, number>();
  for (const [s, { starts, words }] of segments.entries()) {
    const places = found[s];
    if (!places) continue;
    for (const [place] of worths(places)) {
      const word = wordAt(words, place);
      const bytes = (starts[place + 1] ?? 0) - (starts[place] ?? 0);
      having.set(word, (having.get(word) ?? 0) + bytes / 2);
    }
  }
  return new Map(
    [...having].map(([word, n]) => [word, Math.log(1 + Math.max(0, textCount - n + 0.5) / (n + 0.5)) + 0.1]),
  );
}
