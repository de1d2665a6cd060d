import { type IndexedDocument, type PostingsBuffer, postingsBuffer, type Segment } from './segment.ts';
import { type WordList, wordListOf } from './word-list.ts';

/** A segment ready to be searched. */
export interface OpenSegment extends Omit<Segment, 'words'> {
  words: WordList;
}

export const openSegment = (segment: Segment): OpenSegment => ({ ...segment, words: wordListOf(segment) });

/** A segment with the articles its documents are of. */
export interface ListedSegment extends OpenSegment {
  /** By document: its article's number; -1 where it does not count. */
  articles: Int32Array;
  /** By document: its words, by those of a text on average. */
  lengths: Float32Array;
}

/** The articles that can be found, by numbers from 0; made anew when segments come or go, and the same for each search until then. */
export interface Roster {
  /** By number. */
  ids: readonly string[];
  /** How many texts there are; 1 where there is none. */
  textCount: number;
  segments: readonly ListedSegment[];
  /** For the postings of one word at a time. */
  buffer: PostingsBuffer;
}

/** Numbers the articles of segments. `isAlive`: whether a document is the newest of its article, and the article is there. */
export function rosterOf(segments: readonly OpenSegment[], isAlive: (document: IndexedDocument) => boolean): Roster {
  const numbers = new Map<string, number>();
  let textCount = 0;
  let length = 0;
  const numbered = segments.map(({ documents }) =>
    Int32Array.from(documents, (document) => {
      if (!isAlive(document)) return -1;
      if (document.part === 'text') {
        textCount++;
        length += document.length;
      }
      const known = numbers.get(document.id);
      if (known !== undefined) return known;
      numbers.set(document.id, numbers.size);
      return numbers.size - 1;
    }),
  );
  const mean = length > 0 ? length / textCount : 1;
  return {
    ids: [...numbers.keys()],
    textCount: Math.max(1, textCount),
    segments: segments.map((one, s) => ({
      ...one,
      articles: numbered[s] ?? new Int32Array(),
      lengths: Float32Array.from(one.documents, (document) => document.length / mean),
    })),
    buffer: postingsBuffer(Math.max(0, ...segments.map(({ documents }) => documents.length))),
  };
}
