import type { Segment } from './segment.ts';

/**
 * The words of a segment by their places, read out of its one text: half a million strings of their own would take more memory than all that is
 * said of them.
 */
export interface WordList {
  /** All words, sorted by UTF-16 units, with a line feed between them. */
  text: string;
  /** Where in `text` each word begins, and at last where another one would. */
  starts: Uint32Array;
}

/** The words of a segment. The time grows with their number. */
export function wordListOf({ words: text, starts: { length } }: Pick<Segment, 'words' | 'starts'>): WordList {
  // A segment has one start more than words.
  const starts = new Uint32Array(length);
  let at = 0;
  for (let place = 1; place < length; place++) {
    const end = text.indexOf('\n', at);
    at = (end < 0 ? text.length : end) + 1;
    starts[place] = at;
  }
  return { text, starts };
}

/** How many words there are. */
export const wordCount = ({ starts }: WordList): number => Math.max(0, starts.length - 1);

/** The word at a place; places begin at 0. */
export const wordAt = ({ text, starts }: WordList, place: number): string =>
  text.slice(starts[place], (starts[place + 1] ?? 0) - 1);

/** Whether the word at a place comes before `word`. */
function isBefore({ text, starts }: WordList, place: number, word: string): boolean {
  const start = starts[place] ?? 0;
  const length = (starts[place + 1] ?? 0) - 1 - start;
  const shared = Math.min(length, word.length);
  for (let i = 0; i < shared; i++) {
    const step = text.charCodeAt(start + i) - word.charCodeAt(i);
    if (step !== 0) return step < 0;
  }
  return length < word.length;
}

/** The first place whose word is not before `word`. */
export function placeOf(words: WordList, word: string): number {
  let low = 0;
  let high = wordCount(words);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(words, middle, word)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of a word; -1 where it is not there. */
export function placeOfWhole(words: WordList, word: string): number {
  const place = placeOf(words, word);
  return place < wordCount(words) && wordAt(words, place) === word ? place : -1;
}

/** The places of all words that begin with `beginning`, as a range; its end is no part of it. */
export const placesFrom = (words: WordList, beginning: string): [from: number, to: number] => [
  placeOf(words, beginning),
  placeOf(words, `${beginning}\uffff`),
];
