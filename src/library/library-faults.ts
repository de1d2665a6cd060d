import type { LookProgress } from './measure-storage.ts';

/** An article that something is wrong with. */
export interface FaultyArticle {
  id: string;
  url: string;
  title: string;
}

/** What does not fit together in the library. */
export interface LibraryFaults {
  /** How many were looked at. */
  articles: number;
  pictures: number;
  /** Articles that believe to have pictures which are not there, or whose bytes are not what their hash says; with how many. */
  lackPictures: (FaultyArticle & { missing: number; damaged: number })[];
  /** The hashes of those damaged pictures. */
  damaged: string[];
  /** In the list, but without a text. */
  withoutText: FaultyArticle[];
  /** Texts that no list has. */
  unlisted: FaultyArticle[];
  /** Texts that no list has, of an address that the list has with another text. */
  leftOver: FaultyArticle[];
  /** Pictures that no article uses, and the bytes that they take. */
  unused: { hashes: string[]; bytes: number };
  /** Ids of articles whose texts the search does not know. */
  unindexed: string[];
}

/** How a long look or repair is followed and ended. */
export interface CareOptions {
  signal?: AbortSignal;
  onProgress?: (progress: LookProgress) => void;
}

/** What came of a repair. */
export interface Repaired {
  repaired: number;
  failed: number;
}
