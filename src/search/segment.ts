/** What of an article is indexed by itself: its text with what is printed above it, or what stands beside: its tags, and what its reader wrote. */
export type DocumentPart = 'text' | 'beside';

/** A document of the index: a part of an article in one of its versions. */
export interface IndexedDocument {
  /** The article's id. */
  id: string;
  part: DocumentPart;
  /** When this version was indexed, in milliseconds since 1970: of two documents of the same part the later one counts. */
  at: number;
  /** Its words. */
  length: number;
}

/** Where in a document a word stands; a posting holds a sum of them. A tag counts as much as the site, and no document has both. */
export const FIELD = { title: 1, byline: 2, site: 4, notes: 8, tags: 4 } as const;

/** Fields take four bits of a posting's byte; the other four say how often the text has the word, at most 15 times. */
const TEXT_BITS = 4;
export const MOST_TIMES = 15;

/**
 * A part of the index that never changes: documents, their words in order, and for each word where it stands. As typed arrays, so that the
 * browser stores and loads it at a stroke and 10,000 articles fit into memory (about 2 bytes a posting).
 */
export interface Segment {
  documents: IndexedDocument[];
  /** All words, sorted by UTF-16 units, with a line feed between them. */
  words: string;
  /** For each word the place in `postings` where its own begin, and at last where all end. */
  starts: Uint32Array;
  /** For each word, in the order of documents: the step from the document before (LEB128), then a byte of `TEXT_BITS` and fields. */
  postings: Uint8Array;
}

/** One word in one document. */
export interface Posting {
  document: number;
  /** A sum of `FIELD`s. */
  fields: number;
  /** How often the text has it, up to `MOST_TIMES`. */
  times: number;
}

/** Postings taken apart, in arrays that are used again and again: a short beginning has a million of them. */
export interface PostingsBuffer {
  documents: Uint32Array;
  /** For each of them fields and times, as `fieldsIn` and `timesIn` read them. */
  places: Uint8Array;
}

/** A buffer for any word of a segment of so many documents. */
export const postingsBuffer = (documentCount: number): PostingsBuffer => ({
  documents: new Uint32Array(documentCount),
  places: new Uint8Array(documentCount),
});

export const fieldsIn = (place: number): number => place & 0x0f;
export const timesIn = (place: number): number => place >> TEXT_BITS;

/** Takes a word's postings apart; how many there are. What is broken ends early, and never writes beyond the buffer. */
export function readPostings(postings: Uint8Array, from: number, to: number, into: PostingsBuffer): number {
  const { documents, places } = into;
  let document = -1;
  let count = 0;
  for (let at = from; at < to && count < documents.length; count++) {
    let byte = postings[at++] ?? 0;
    let step = byte & 0x7f;
    for (let shift = 7; byte & 0x80 && at < to; shift += 7) {
      byte = postings[at++] ?? 0;
      step |= (byte & 0x7f) << shift;
    }
    document += step + 1;
    documents[count] = document;
    places[count] = postings[at++] ?? 0;
  }
  return count;
}

/** Writes postings; the buffer grows as needed. */
export class PostingsWriter {
  #bytes = new Uint8Array(1024);
  length = 0;

  /** Documents in rising order, each once; `before` is the one written before of the same word, or -1. */
  write({ document, fields, times }: Posting, before: number): void {
    if (this.length + 6 > this.#bytes.length) this.#grow();
    let step = document - before - 1;
    while (step > 0x7f) {
      this.#bytes[this.length++] = (step & 0x7f) | 0x80;
      step >>>= 7;
    }
    this.#bytes[this.length++] = step;
    this.#bytes[this.length++] = (fields & 0x0f) | (Math.min(times, MOST_TIMES) << TEXT_BITS);
  }

  #grow(): void {
    const larger = new Uint8Array(this.#bytes.length * 2);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }

  /** What was written, in an array of its own. */
  end(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }
}
