import type { Article } from '../article/article.ts';
import type { Place } from '../article/place.ts';
import type { FileDecisions } from '../export/library-format.ts';
import type { Mark } from '../marks/mark.ts';

/** An article of one of Colophon's own files, each field checked. Every string is as untrusted as the page it came from. */
export interface StoredArticle {
  /** A UUID; null for an article that was not saved. */
  id: string | null;
  /** Milliseconds since 1970. */
  savedAt: number | null;
  article: Article;
  pictures: StoredPicture[];
  decisions: FileDecisions | null;
  marks: Mark[];
  /** How far it was read; null where that is not known. */
  place: Place | null;
  /** Its whole page; null where none was kept. */
  snapshot: StoredSnapshot | null;
}

/** The whole page of such an article. */
export interface StoredSnapshot {
  url: string;
  /** Milliseconds since 1970. */
  takenAt: number;
  files: StoredPicture[];
  /** Its markup, where it stands here. */
  html?: string;
}

/** A picture of such an article: the hash of its bytes, which stand elsewhere in the file or, in base64, here; or why there are none. */
export type StoredPicture = { url: string; hash: string; data?: string } | { url: string; failure: string };

/** Where such an article is read when it is kept: its text and pictures are in no memory before. */
export interface StoredSource {
  /** Null where it cannot be read any more. */
  read(): Promise<StoredArticle | null>;
  /** The bytes of one of its pictures; null where the file does not have them, whole, or they are more than `most`. */
  readPicture(hash: string, most: number): Promise<Uint8Array<ArrayBuffer> | null>;
  /** The markup of its whole page; null where the file does not have it. */
  readSnapshot(): Promise<string | null>;
  /** How many of its pictures the file holds, and how many it does not. */
  pictures: number;
  missing: number;
}
