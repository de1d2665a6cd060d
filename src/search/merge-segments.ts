import {
  fieldsIn,
  type IndexedDocument,
  PostingsWriter,
  postingsBuffer,
  readPostings,
  type Segment,
  timesIn,
} from './segment.ts';
import { type WordList, wordAt, wordCount, wordListOf } from './word-list.ts';

/** A segment while it is merged: where its next word is, and the new numbers of its documents (-1: left out). */
interface Source {
  segment: Segment;
  words: WordList;
  at: number;
  /** The word at `at`; undefined behind the last. */
  word: string | undefined;
  numbers: Int32Array;
}

/**
 * Makes one segment of several, in their order. Documents that `isAlive` does not know any more are left out, and words that only they
 * had. The time grows with what is merged.
 */
export function mergeSegments(segments: readonly Segment[], isAlive: (document: IndexedDocument) => boolean): Segment {
  const documents: IndexedDocument[] = [];
  const sources = segments.map((segment): Source => {
    const numbers = Int32Array.from(segment.documents, (document) =>
      isAlive(document) ? documents.push(document) - 1 : -1,
    );
    const words = wordListOf(segment);
    const word = wordCount(words) > 0 ? wordAt(words, 0) : undefined;
    return { segment, words, at: 0, word, numbers };
  });
  const buffer = postingsBuffer(Math.max(0, ...segments.map((segment) => segment.documents.length)));
  const writer = new PostingsWriter();
  const words: string[] = [];
  const starts: number[] = [];
  for (let word = firstWord(sources); word !== undefined; word = firstWord(sources)) {
    const start = writer.length;
    let before = -1;
    for (const source of sources) {
      if (source.word !== word) continue;
      const { postings, starts: from } = source.segment;
      const count = readPostings(postings, from[source.at] ?? 0, from[source.at + 1] ?? 0, buffer);
      for (let i = 0; i < count; i++) {
        const document = source.numbers[buffer.documents[i] ?? 0] ?? -1;
        if (document < 0) continue;
        const place = buffer.places[i] ?? 0;
        writer.write({ document, fields: fieldsIn(place), times: timesIn(place) }, before);
        before = document;
      }
      source.at++;
      source.word = source.at < wordCount(source.words) ? wordAt(source.words, source.at) : undefined;
    }
    if (before < 0) continue;
    words.push(word);
    starts.push(start);
  }
  starts.push(writer.length);
  return { documents, words: words.join('\n'), starts: Uint32Array.from(starts), postings: writer.end() };
}

/** The first of the words that are next. Segments are few: no heap is worth it. */
function firstWord(sources: readonly Source[]): string | undefined {
  let first: string | undefined;
  for (const { word } of sources) {
    if (word !== undefined && (first === undefined || word < first)) first = word;
  }
  return first;
}

/** Segments of about the same size are merged once there are so many of them. */
const MERGED_AT_ONCE = 8;

/** No more are merged in one go: each word is looked up in each of them. */
const MOST_AT_ONCE = 64;

/** Which segments to merge next, by their sizes (bytes of postings) in order; none where the index is in order. */
export function segmentsToMerge(sizes: readonly number[]): number[] {
  const classes = new Map<number, number[]>();
  for (const [i, size] of sizes.entries()) {
    const sizeClass = Math.max(0, Math.floor(Math.log(Math.max(size, 1) / 4096) / Math.log(MERGED_AT_ONCE)) + 1);
    classes.set(sizeClass, [...(classes.get(sizeClass) ?? []), i]);
  }
  const smallestFirst = [...classes.entries()].sort(([a], [b]) => a - b);
  return smallestFirst.find(([, members]) => members.length >= MERGED_AT_ONCE)?.[1].slice(0, MOST_AT_ONCE) ?? [];
}
