import type { Segment } from './segment.ts';

/**
 * The words of a segment by their places, as UTF-8: half a million strings of their own would take more memory than all that is said of them,
 * and one string of them takes two bytes a letter as soon as one of them is not Latin.
 */
export interface WordList {
  /** All words, sorted by UTF-16 units, with a line feed between them. */
  bytes: Uint8Array;
  count: number;
  /** Where in `bytes` every `STEP`th word begins: the others are found from there. */
  starts: Uint32Array;
}

const STEP = 8;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const LINE_FEED = 10;

/** In no UTF-8: what begins with a word comes before the word with this behind it. */
const AFTER_ALL = 0xff;

/** The words of a segment. The time grows with their number. */
export function wordListOf({ words, starts: { length } }: Pick<Segment, 'words' | 'starts'>): WordList {
  const bytes = encoder.encode(words);
  // A segment has one start more than words.
  const count = Math.max(0, length - 1);
  const starts = new Uint32Array(Math.ceil(count / STEP));
  let at = 0;
  for (let place = 0; place < count; place++) {
    if (place % STEP === 0) starts[place / STEP] = at;
    at = endOf(bytes, at) + 1;
  }
  return { bytes, count, starts };
}

/** How many words there are. */
export const wordCount = ({ count }: WordList): number => count;

/** Where a word ends that begins or goes on at `at`. */
function endOf(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end < bytes.length && bytes[end] !== LINE_FEED) end++;
  return end;
}

function startOf({ bytes, starts }: WordList, place: number): number {
  let at = starts[Math.floor(place / STEP)] ?? 0;
  for (let before = place % STEP; before > 0; before--) at = endOf(bytes, at) + 1;
  return at;
}

/** The word at a place; places begin at 0. */
export function wordAt(words: WordList, place: number): string {
  const { bytes } = words;
  const start = startOf(words, place);
  // Short words in ASCII are most; calling the decoder takes longer than adding up their letters.
  let word = '';
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === LINE_FEED) break;
    if (byte > 0x7f) return decoder.decode(bytes.subarray(start, endOf(bytes, at)));
    word += String.fromCharCode(byte);
  }
  return word;
}

/**
 * UTF-8 is in the order of code points. In that of UTF-16 the characters of four bytes, which begin with 0xF0 and more there, are surrogates and
 * stand before U+E000, whose first byte is 0xEE.
 */
const rank = (byte: number): number => (byte < 0xf0 || byte === AFTER_ALL ? byte : 0xed + (byte - 0xef) / 8);

/** Whether the word at a place comes before `word`, in UTF-8. */
function isBefore(words: WordList, place: number, word: Uint8Array): boolean {
  const { bytes } = words;
  const start = startOf(words, place);
  for (let i = 0; i < word.length; i++) {
    const one = bytes[start + i] ?? LINE_FEED;
    if (one === LINE_FEED) return true;
    const other = word[i] ?? 0;
    if (one !== other) return rank(one) < rank(other);
  }
  return false;
}

/** The first place whose word is not before `word`. */
export const placeOf = (words: WordList, word: string): number => placeOfBytes(words, encoder.encode(word));

function placeOfBytes(words: WordList, word: Uint8Array): number {
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
export function placesFrom(words: WordList, beginning: string): [from: number, to: number] {
  const bytes = encoder.encode(beginning);
  const after = new Uint8Array(bytes.length + 1).fill(AFTER_ALL);
  after.set(bytes);
  return [placeOfBytes(words, bytes), placeOfBytes(words, after)];
}
