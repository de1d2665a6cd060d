import { mistakesIn, placesOfForms, placesWithMistakes, WORTH } from './loose-words.ts';
import type { Query, QueryWord } from './query.ts';
import type { Roster } from './roster.ts';
import { type Places, scoreWords } from './score-words.ts';
import type { Stemmer } from './stemmers.ts';
import { placeOfWhole, placesFrom, type WordList } from './word-list.ts';

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

/** Finds the articles that hold all words of a query. Passages and other conditions are for whoever knows the articles. */
export function searchSegments(query: Query, roster: Roster, options: SearchOptions = {}): Found {
  const known = knownOf(roster, options);
  const [first, ...others] = query.words.map((one) => known(one));
  // Where only words are named that must not be there, all the rest is asked for.
  const scores = first?.scores.slice() ?? new Float32Array(roster.ids.length).fill(1);
  for (const other of others)
    for (const [number, score] of other.scores.entries())
      scores[number] = score > 0 && scores[number] ? scores[number] + score : 0;
  for (const word of query.without)
    for (const [number, score] of known({ word, loose: false }).scores.entries()) if (score > 0) scores[number] = 0;
  return { scores, words: new Set([first, ...others].flatMap((one) => [...(one?.words ?? [])])) };
}

type Known = (word: QueryWord) => Found;

/** Words whose scores are kept: while one is typed, those before it are asked for with each of its letters. Each takes 4 bytes an article. */
const MOST_KEPT = 16;

const kept = new WeakMap<Roster, { options: SearchOptions; words: Map<string, Found> }>();

/** The scores of words, each found once. */
function knownOf(roster: Roster, options: SearchOptions): Known {
  let there = kept.get(roster);
  if (there?.options.stemmers !== options.stemmers || there?.options.few !== options.few) there = undefined;
  const { words } = there ?? { words: new Map<string, Found>() };
  kept.set(roster, { options, words });
  return (one) => {
    const key = `${one.word}${one.loose ? '*' : ''}`;
    const found = words.get(key) ?? find(one, roster, options);
    // Set anew, so that it stands at the end.
    words.delete(key);
    words.set(key, found);
    for (const first of words.keys()) if (words.size > MOST_KEPT) words.delete(first);
    return found;
  };
}

/** By article, the best score that any form of a word has there. */
function find(one: QueryWord, roster: Roster, { stemmers = [], few = 3 }: SearchOptions): Found {
  const places = roster.segments.map(({ words }) => placesOf(one, words, stemmers));
  const score = (): Found => {
    const words = new Set<string>();
    return { scores: scoreWords(one.word, roster, places, words), words };
  };
  const found = score();
  const most = one.loose ? mistakesIn(one.word) : 0;
  if (most === 0 || hasAtLeast(found.scores, few)) return found;
  for (const [s, { words }] of roster.segments.entries()) {
    const known = places[s];
    if (!known) continue;
    for (const place of placesWithMistakes(words, one.word, most))
      if ((place < known.from || place >= known.to) && !known.others.has(place)) known.others.set(place, WORTH.mistake);
  }
  return score();
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

function hasAtLeast(scores: Float32Array, count: number): boolean {
  let found = 0;
  for (let number = 0; number < scores.length && found < count; number++) if (scores[number]) found++;
  return found >= count;
}
