import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Article } from '../article/article.ts';
import { LibraryError } from './library-error.ts';
import type { SavedArticleSummary, SavedPicture } from './saved-article.ts';

/** What a list shows of an article, and what finds it. */
export interface ArticleRecord extends SavedArticleSummary {
  /** `url` without its fragment: saving the same address again replaces the article. */
  address: string;
  /** The pictures it uses, so that none is dropped that another article needs. */
  hashes: string[];
}

/** The text of an article; apart from its record, so that a list of thousands reads no text. */
export interface ContentRecord {
  id: string;
  article: Article;
  pictures: SavedPicture[];
}

export interface PictureRecord {
  /** SHA-256 of the bytes, in hexadecimal digits. */
  hash: string;
  blob: Blob;
}

export interface LibrarySchema extends DBSchema {
  articles: { key: string; value: ArticleRecord; indexes: { address: string; hash: string } };
  contents: { key: string; value: ContentRecord };
  pictures: { key: string; value: PictureRecord };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

const NAME = 'colophon-library';

/** Version 1: `articles`, `contents`, `pictures`. */
const VERSION = 1;

/** Milliseconds to wait for other pages to let go of an older version. They close it when asked, unless they hang. */
const LONGEST_BLOCK = 5000;

let opened: Promise<LibraryDatabase> | undefined;

function forget(): void {
  opened = undefined;
}

/**
 * The library's database, opened once per page and again after the browser closed it.
 * Throws `LibraryError` `blocked`, or IndexedDB's own errors.
 */
export function openLibraryDatabase(): Promise<LibraryDatabase> {
  opened ??= open().catch((error: unknown) => {
    forget();
    throw error;
  });
  return opened;
}

async function open(): Promise<LibraryDatabase> {
  let giveUp: (error: LibraryError) => void = () => undefined;
  const blocked = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opening = openDB<LibrarySchema>(NAME, VERSION, {
    upgrade(database) {
      const articles = database.createObjectStore('articles', { keyPath: 'id' });
      articles.createIndex('address', 'address', { unique: true });
      articles.createIndex('hash', 'hashes', { multiEntry: true });
      database.createObjectStore('contents', { keyPath: 'id' });
      database.createObjectStore('pictures', { keyPath: 'hash' });
    },
    blocked() {
      timer = setTimeout(() => giveUp(new LibraryError('blocked')), LONGEST_BLOCK);
    },
    blocking(_current, _wanted, event) {
      // A newer version of the extension waits for this page to let go.
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
  try {
    return await Promise.race([opening, blocked]);
  } finally {
    clearTimeout(timer);
  }
}

/** Lets go of the database; the next use opens it anew. */
export async function closeLibraryDatabase(): Promise<void> {
  const closing = opened;
  forget();
  (await closing?.catch(() => undefined))?.close();
}

/** Deletes the library with everything in it. */
export async function deleteLibraryDatabase(): Promise<void> {
  await closeLibraryDatabase();
  await deleteDB(NAME);
}
