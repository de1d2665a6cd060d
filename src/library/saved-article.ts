import type { Article } from '../article/article.ts';
import type { ReadingState } from './decisions.ts';

/**
 * Why a picture is not stored with its article: it could not be fetched, or `left-out`: its reader wants none of this size, so that
 * nothing failed; `removed`: its reader made room; `lost`: it was stored and is not
 * there any more.
 */
export const PICTURE_FAILURES = [
  'unreachable',
  'refused',
  'not-a-picture',
  'too-large',
  'blocked-address',
  'left-out',
  'removed',
  'lost',
] as const;
export type PictureFailure = (typeof PICTURE_FAILURES)[number];

/** One picture of a saved article: either stored under its content hash, or told as missing. */
export type SavedPicture = { url: string; hash: string } | { url: string; failure: PictureFailure };

/** How many pictures of an article could not be had. Those that were left out are not among them. */
export const countMissing = (pictures: readonly SavedPicture[]): number =>
  pictures.filter((picture) => 'failure' in picture && picture.failure !== 'left-out').length;

/** How many were left out by the reader's choice; they can be fetched later. */
export const countLeftOut = (pictures: readonly SavedPicture[]): number =>
  pictures.filter((picture) => 'failure' in picture && picture.failure === 'left-out').length;

/** An article in the library. */
export interface SavedArticle {
  /** UUIDv7. */
  id: string;
  article: Article;
  pictures: SavedPicture[];
  /** Milliseconds since 1970. */
  savedAt: number;
  /** Milliseconds since 1970; null while it is in the library, set while it waits in the trash. */
  removedAt: number | null;
}

/** What holds of an article by its reader's decisions. */
export interface DecidedSummary {
  state: ReadingState;
  /** How much of it was read, 0 to 1. */
  progress: number;
  isArchived: boolean;
  isFavourite: boolean;
  /** In the order of the alphabet. */
  tags: string[];
  /** Milliseconds since 1970; null while it is in the library. */
  removedAt: number | null;
}

/** What a list of saved articles shows, without the text. */
export interface SavedArticleSummary extends DecidedSummary {
  id: string;
  url: string;
  title: string;
  byline: string | null;
  siteName: string | null;
  excerpt: string | null;
  lang: string | null;
  dir: 'ltr' | 'rtl';
  /** Content hash of the stored lead picture. */
  leadPicture: string | null;
  wordCount: number;
  readingMinutes: number;
  appealCount: number;
  pictureCount: number;
  /** Those that could not be had. */
  missingPictureCount: number;
  /** Those that were left out by the reader's choice. */
  leftOutPictureCount: number;
  markCount: number;
  savedAt: number;
}
