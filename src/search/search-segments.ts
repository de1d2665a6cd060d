import { mistakesIn, placeOf, placesFrom, placesOfForms, placesWithMistakes, WORTH } from './loose-words.ts';
import type { Query, QueryWord } from './query.ts';
import { FIELD, type IndexedDocument, listWords, readPostings, type Segment } from './segment.ts';
import type { Stemmer } from './stemmers.ts';

/** A segment with its words as a list, ready to be searched. */
export interface OpenSegment {
  segment: Segment;
  words: string[];
}

export const openSegment = (segment: Segment): OpenSegment => ({ segment, words: listWords(segment) });

/** An article that was found. */
export interface Hit {
  id: string;
  score: number;
}

/** What a search found. */
export interface Found {
  /** Best first. */
  hits: Hit[];
  /** The words by which they were found, as they stand folded in the texts: to be marked. */
  words: ReadonlySet<string>;
}

/** What a search has to know of the world. */
export interface SearchWorld {
  segments: readonly OpenSegment[];
  /** Whether a document is the newest of its article, and the article is there. */
  isAlive: (document: IndexedDocument) => boolean;
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

/** BM25's constants as Lucene has them: how soon more of the same word counts no more, and how much long texts are held back. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;

/** No more words are told to be marked. */
const MOST_WORDS = 300;

/** Finds the articles that hold all words of a query, by rank. Passages and other conditions are for whoever knows the articles. */
export function searchSegments(query: Query, world: SearchWorld): Found {
  const alive = aliveIn(world);
  const words = new Set<string>();
  /** By article: the sum of its words' scores, and how many words it has. */
  const scores = new Map<string, { score: number; had: number }>();
  const count = Math.max(1, alive.count);
  for (const [i, one] of query.words.entries()) {
    const best = bestOf(one, world, alive, count, words);
    for (const [id, score] of best) {
      const known = scores.get(id);
      if (i === 0) scores.set(id, { score, had: 1 });
      else if (known?.had === i) scores.set(id, { score: known.score + score, had: i + 1 });
    }
  }
  for (const word of query.without) {
    const best = bestOf({ word, loose: false }, world, alive, count, new Set());
    for (const id of best.keys()) scores.delete(id);
  }
  const hits = [...scores.entries()]
    .filter(([, { had }]) => had === query.words.length)
    .map(([id, { score }]) => ({ id, score }))
    .sort((a, b) => b.score - a.score);
  return { hits, words };
}

interface Alive {
  /** For each segment, which documents count. */
  masks: Uint8Array[];
  /** Texts, and their words on average. */
  count: number;
  averageLength: number;
}

function aliveIn({ segments, isAlive }: SearchWorld): Alive {
  let count = 0;
  let length = 0;
  const masks = segments.map(({ segment }) =>
    Uint8Array.from(segment.documents, (document) => {
      if (!isAlive(document)) return 0;
      if (document.part === 'text') {
        count++;
        length += document.length;
      }
      return 1;
    }),
  );
  return { masks, count, averageLength: count > 0 ? length / count : 1 };
}

/** The places of a word's forms in the words of a segment, by what each is worth. */
function placesOf(
  { word, loose }: QueryWord,
  words: readonly string[],
  stemmers: readonly Stemmer[],
): Map<number, number> {
  const places = new Map<number, number>();
  if (!loose) {
    const place = placeOf(words, word);
    if (words[place] === word) places.set(place, WORTH.whole);
    return places;
  }
  const [from, to] = placesFrom(words, word);
  for (let place = from; place < to; place++) places.set(place, words[place] === word ? WORTH.whole : WORTH.beginning);
  for (const stemmer of stemmers)
    for (const place of placesOfForms(words, word, stemmer))
      if ((places.get(place) ?? 0) < WORTH.form) places.set(place, WORTH.form);
  return places;
}

/** The articles that have a word in one of its forms, each with the best score that any form has there. */
function bestOf(
  one: QueryWord,
  { segments, stemmers = [], few = 3 }: SearchWorld,
  alive: Alive,
  count: number,
  told: Set<string>,
): Map<string, number> {
  const found = segments.map(({ words }) => placesOf(one, words, stemmers));
  let best = scoreAll(one.word, segments, found, alive, count, told);
  const most = one.loose ? mistakesIn(one.word) : 0;
  if (best.size < few && most > 0) {
    for (const [i, { words }] of segments.entries())
      for (const place of placesWithMistakes(words, one.word, most))
        if (!found[i]?.has(place)) found[i]?.set(place, WORTH.mistake);
    best = scoreAll(one.word, segments, found, alive, count, told);
  }
  return best;
}

function scoreAll(
  asked: string,
  segments: readonly OpenSegment[],
  found: readonly ReadonlyMap<number, number>[],
  alive: Alive,
  count: number,
  told: Set<string>,
): Map<string, number> {
  const rarity = rarityOf(segments, found, count);
  // A rare form says no more than the word itself.
  const most = rarity.get(asked) ?? Number.POSITIVE_INFINITY;
  const best = new Map<string, number>();
  for (const [s, { segment, words }] of segments.entries()) {
    const { documents, starts, postings } = segment;
    const mask = alive.masks[s];
    // By number, since a short beginning has millions of postings.
    const scores = new Float64Array(documents.length);
    const lengths = Float64Array.from(documents, ({ length }) => length / alive.averageLength);
    for (const [place, worth] of found[s] ?? []) {
      const word = words[place] ?? '';
      const weight = worth * Math.min(rarity.get(word) ?? 0, most);
      let isHere = false;
      readPostings(postings, starts[place] ?? 0, starts[place + 1] ?? 0, (number, fields, times) => {
        if (mask?.[number] !== 1) return;
        isHere = true;
        const score = weight * scoreOf(fields, times, lengths[number] ?? 1);
        if (score > (scores[number] ?? 0)) scores[number] = score;
      });
      if (isHere && told.size < MOST_WORDS) told.add(word);
    }
    for (const [number, { id }] of documents.entries()) {
      const score = scores[number] ?? 0;
      if (score > (best.get(id) ?? 0)) best.set(id, score);
    }
  }
  return best;
}

/** How rare each word is among the texts (BM25's inverse document frequency); counted by postings' bytes, two for most. */
function rarityOf(
  segments: readonly OpenSegment[],
  found: readonly ReadonlyMap<number, number>[],
  count: number,
): Map<string, number> {
  const having = new Map<string, number>();
  for (const [s, { segment, words }] of segments.entries()) {
    for (const place of found[s]?.keys() ?? []) {
      const word = words[place] ?? '';
      const bytes = (segment.starts[place + 1] ?? 0) - (segment.starts[place] ?? 0);
      having.set(word, (having.get(word) ?? 0) + bytes / 2);
    }
  }
  return new Map([...having].map(([word, n]) => [word, Math.log(1 + Math.max(0, count - n + 0.5) / (n + 0.5)) + 0.1]));
}

function scoreOf(fields: number, times: number, length: number): number {
  const held = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length);
  let score = times > 0 ? (times * (SATURATION + 1)) / (times + held) : 0;
  if (fields & FIELD.title) score += TITLE_WORTH;
  if (fields & FIELD.notes) score += NOTES_WORTH;
  if (fields & FIELD.byline) score += BYLINE_WORTH;
  if (fields & FIELD.site) score += SITE_WORTH;
  return score;
}
