import type { Stemmer } from './stemmers.ts';
import { placesFrom, type WordList, wordAt } from './word-list.ts';

/** Words from this length on may hold one mistake, and from that on two. Characters; as search engines do (Lucene's AUTO fuzziness: 3 and 6), a little stricter. */
const ONE_MISTAKE = 4;
const TWO_MISTAKES = 8;

/** How much a match counts that is not the word itself. */
export const WORTH = { whole: 1, form: 0.8, beginning: 0.6, mistake: 0.35 } as const;

/** Letters with which a form begins as its stem does, at least: shorter stems are too many words' beginning. */
const SHORTEST_BEGINNING = 3;

/**
 * The places of a word's other forms: words with the same stem. Of a stem the last letter may be its own alone (study: studi), so that forms
 * are looked for among the words that begin as stem and word do, but for one letter.
 */
export function placesOfForms(words: WordList, word: string, stemmer: Stemmer): number[] {
  const stem = stemmer(word);
  let same = 0;
  while (same < stem.length && stem.charCodeAt(same) === word.charCodeAt(same)) same++;
  const beginning = Math.max(SHORTEST_BEGINNING, same - 1);
  if (same < SHORTEST_BEGINNING - 1 || word.length < SHORTEST_BEGINNING) return [];
  const found: number[] = [];
  const [from, to] = placesFrom(words, word.slice(0, beginning));
  for (let place = from; place < to; place++) {
    const other = wordAt(words, place);
    if (other !== word && other.length <= stem.length + LONGEST_ENDING && stemmer(other) === stem) found.push(place);
  }
  return found;
}

/** Letters that an ending has at most; longer words need not be asked for. */
const LONGEST_ENDING = 8;

/** How many letters of a word may be wrong: left out, added, another, or two in the wrong order. */
export const mistakesIn = (word: string): number =>
  word.length < ONE_MISTAKE ? 0 : word.length < TWO_MISTAKES ? 1 : 2;

/**
 * The places of the words that differ from `word` by at most `most` mistakes (optimal string alignment). The first letter is right: few
 * mistype it, and so a fraction of the words is looked at. Words that begin alike share the work: a row of distances is kept for each letter.
 */
export function placesWithMistakes(words: WordList, word: string, most: number): number[] {
  const found: number[] = [];
  const first = word.slice(0, 1);
  const [from, to] = placesFrom(words, first);
  const width = word.length + 1;
  const rows: Uint8Array[] = [Uint8Array.from({ length: width }, (_, i) => Math.min(i, 255))];
  let before = '';
  /** The rows that are right for `before`: one more than its letters, or fewer where a row was hopeless. */
  let valid = 0;
  for (let place = from; place < to; place++) {
    const other = wordAt(words, place);
    if (other.length > word.length + most) continue;
    let same = 0;
    while (same < valid && other.charCodeAt(same) === before.charCodeAt(same) && same < other.length) same++;
    before = other;
    let hopeless = false;
    let row = same;
    for (; row < other.length; row++) {
      const best = nextRow(rows, row, word, other, width);
      if (best > most) {
        hopeless = true;
        break;
      }
    }
    valid = hopeless ? row : other.length;
    if (!hopeless && other.length >= word.length - most && (rows[other.length]?.[word.length] ?? 255) <= most)
      found.push(place);
  }
  return found;
}

/** Writes the row of distances after letter `at` of `other`; returns the smallest of it. */
function nextRow(rows: Uint8Array[], at: number, word: string, other: string, width: number): number {
  const above = rows[at];
  const aboveThat = at > 0 ? rows[at - 1] : undefined;
  const row = (rows[at + 1] ??= new Uint8Array(width));
  if (!above) return 255;
  const letter = other.charCodeAt(at);
  const letterBefore = at > 0 ? other.charCodeAt(at - 1) : -1;
  row[0] = at + 1;
  let best = at + 1;
  for (let i = 1; i < width; i++) {
    const own = word.charCodeAt(i - 1);
    let distance = Math.min((above[i] ?? 0) + 1, (row[i - 1] ?? 0) + 1, (above[i - 1] ?? 0) + (own === letter ? 0 : 1));
    if (aboveThat && i > 1 && own === letterBefore && word.charCodeAt(i - 2) === letter) {
      distance = Math.min(distance, (aboveThat[i - 2] ?? 0) + 1);
    }
    row[i] = distance;
    if (distance < best) best = distance;
  }
  return best;
}
