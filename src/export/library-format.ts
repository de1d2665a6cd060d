import type { Article } from '../article/article.ts';
import type { Place } from '../article/place.ts';
import type { Mark } from '../marks/mark.ts';

/**
 * The form in which articles leave the library so that an import can bring them back, whole.
 *
 * **One article** is a JSON file (`ArticleFile`) that holds its pictures, in base64.
 *
 * **The library** is a ZIP:
 *
 *     library.json                  a `LibraryManifest`; the last file of the ZIP, as it counts what came before it
 *     articles/<id>.json            an `ArticleFile` for each article, its pictures named, not held
 *     pictures/<hash>.<ending>      the bytes of each picture once, as they were fetched; the hash is their SHA-256
 *     snapshots/<id>.html           the whole page of an article, where it was kept: its markup, whose pictures and fonts are in `pictures/`
 *
 * Files of the ZIP are deflated or stored, each with its size in its own header; beyond four gigabytes it is ZIP64. A ZIP without
 * `library.json` was cut short while it was written: what it has is whole, but it is not all.
 *
 * Who reads it: take nothing in it for granted - anybody can write such a file. Fields that are not described here are to be passed over
 * within one `version`; a higher `version` is to be refused. Every `html` and `content` is as untrusted as the page it came from.
 */
export const ARTICLE_FORMAT = 'colophon-article';
export const LIBRARY_FORMAT = 'colophon-library';

/** Raised when a reader of the former version would misread a file. */
export const FORMAT_VERSION = 1;

export const MANIFEST_NAME = 'library.json';
export const ARTICLES_FOLDER = 'articles';
export const PICTURES_FOLDER = 'pictures';
export const SNAPSHOTS_FOLDER = 'snapshots';

/** A picture of an article: where the file has it, or why nobody has it. */
export type PictureEntry =
  | {
      /** The address that the article's content has for it. */
      url: string;
      /** SHA-256 of the bytes, hexadecimal digits. */
      hash: string;
      /** Media type. */
      type: string;
      /** In the ZIP: its path there. */
      path?: string;
      /** In a file of one article: the bytes in base64. */
      data?: string;
    }
  | {
      url: string;
      /** `unreachable`, `refused`, `not-a-picture`, `too-large`, `blocked-address`; `left-out`: its reader stores none of this size; `removed`: its reader made room; `lost`: it was stored and is not there any more. */
      failure: string;
    };

/** The whole page of an article, as it stood when that was saved. */
export interface SnapshotEntry {
  /** The page's address. */
  url: string;
  /** ISO 8601, UTC. */
  takenAt: string;
  /** In the ZIP: the path of its markup there. */
  path?: string;
  /** In a file of one article: its markup. */
  html?: string;
  /** The pictures and fonts that it shows. */
  files: PictureEntry[];
}

/** Something that was decided, and when, in milliseconds since 1970: the later of two decisions holds. */
interface Decided<Value> {
  value: Value;
  at: number;
}

/** What a reader decided on an article: `Decisions` of `src/library/decisions.ts`. */
export interface FileDecisions {
  state: Decided<'unread' | 'reading' | 'finished'>;
  /** How much of it was read, 0 to 1. */
  progress?: Decided<number>;
  isArchived: Decided<boolean>;
  isFavourite: Decided<boolean>;
  /** When it was put into the trash, in milliseconds since 1970; null: it is in the library. */
  removedAt: Decided<number | null>;
  /** Each tag once, those that were taken off with `false`. */
  tags: (Decided<boolean> & { tag: string })[];
}

/** A saved article with everything that the library knows of it. */
export interface ArticleFile {
  format: typeof ARTICLE_FORMAT;
  version: typeof FORMAT_VERSION;
  /** Its id in the library; null for an article that was not saved. */
  id: string | null;
  /** ISO 8601, UTC, with milliseconds; null for an article that was not saved. */
  savedAt: string | null;
  /** As it was extracted, appeals and their places included: see `src/article/article.ts`. */
  article: Article;
  pictures: PictureEntry[];
  /** What its reader decided on it; null for an article that was not saved. */
  decisions: FileDecisions | null;
  /** In the order in which they were made: see `src/marks/mark.ts`. */
  marks: Mark[];
  /** How far it was read: in which block of its text, and how much of that block; null where that is not known. See `src/article/place.ts`. */
  place: Place | null;
  /** Missing where none was kept. */
  snapshot?: SnapshotEntry;
}

/** What the ZIP of a library says about itself. */
export interface LibraryManifest {
  format: typeof LIBRARY_FORMAT;
  version: typeof FORMAT_VERSION;
  /** ISO 8601, UTC. */
  exportedAt: string;
  counts: {
    articles: number;
    /** Files in `pictures/`. */
    pictures: number;
    /** Pictures that no file holds, over all articles. */
    missingPictures: number;
    /** Files in `snapshots/`. */
    snapshots?: number;
  };
  /** The articles that could not be read from the library, and so are not in the ZIP. */
  unreadable: { id: string; title: string }[];
}
