import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Article } from '../article/article.ts';
import type { Mark } from '../marks/mark.ts';
import type { Segment } from '../search/segment.ts';
import type { PageSnapshot } from '../snapshot/snapshot.ts';
import { type Decisions, newDecisions } from './decisions.ts';
import { LibraryError } from './library-error.ts';
import type { DecidedSummary, SavedArticleSummary, SavedPicture } from './saved-article.ts';

/** What a list shows of an article, what finds it, and what its reader decided on it. */
export interface ArticleRecord
  extends Omit<SavedArticleSummary, keyof DecidedSummary | 'markCount' | 'leftOutPictureCount'> {
  /** Missing where the article was saved before any picture could be left out. */
  leftOutPictureCount?: number;
  decisions: Decisions;
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

/** The whole page of an article, kept beside it. */
export interface SnapshotRecord extends Omit<PageSnapshot, 'files'> {
  /** The article's. */
  id: string;
  /** Its pictures and fonts: stored as pictures are, or why not. */
  files: SavedPicture[];
  /** Those of `files` that are stored, so that none is dropped that it needs. */
  hashes: string[];
}

export interface PictureRecord {
  /** SHA-256 of the bytes, in hexadecimal digits. */
  hash: string;
  blob: Blob;
}

/** A part of the index of texts, under a number of its own: later ones have greater numbers. */
export interface SegmentRecord {
  key?: number;
  segment: Segment;
}

/** A mark, by the article it stands in, which need not be saved. */
export interface MarkRecord extends Mark {
  /** As in `ArticleRecord`. */
  address: string;
}

/** An article on its way into the library, from the wish to save it until it stands there with its pictures. */
export interface SaveRecord {
  /** As in `ArticleRecord`: of one address, one save at a time. */
  address: string;
  /** Of this very wish: another one of the same address takes its place. */
  id: string;
  article: Article;
  /** Milliseconds since 1970. */
  begunAt: number;
  /** Whether whoever finds it left behind goes on with it. Where false, what began it does so by itself. */
  goesOn: boolean;
  /** Larger pictures are left out. Bytes. */
  largestPicture?: number;
  /** How often it was begun. */
  begun: number;
  /** The whole page, to be kept with it. */
  snapshot?: PageSnapshot;
}

/** A picture of an article on its way: there already, or given up. */
export type SavePictureRecord = SavedPicture & {
  address: string;
  /** Bytes; 0 of one that was given up. */
  size: number;
};

/** What stays of something that was erased, so that a copy of it elsewhere does not bring it back. It says nothing of what it was. */
export interface TombstoneRecord {
  /** The id of the article or mark. */
  id: string;
  kind: 'article' | 'mark';
  /** The fingerprint of the article's address: elsewhere it may have another id. */
  place: string;
  /** Milliseconds since 1970. */
  at: number;
}

export interface LibrarySchema extends DBSchema {
  articles: { key: string; value: ArticleRecord; indexes: { address: string; hash: string; savedAt: number } };
  contents: { key: string; value: ContentRecord };
  pictures: { key: string; value: PictureRecord };
  snapshots: { key: string; value: SnapshotRecord; indexes: { hash: string } };
  marks: { key: string; value: MarkRecord; indexes: { address: string } };
  segments: { key: number; value: SegmentRecord };
  saves: { key: string; value: SaveRecord };
  tombstones: { key: string; value: TombstoneRecord; indexes: { at: number } };
  savePictures: { key: [string, string]; value: SavePictureRecord; indexes: { address: string; hash: string } };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

const NAME = 'colophon-library';

/** Version 1: `articles`, `contents`, `pictures`. Version 2: `marks` as well. Version 3: decisions in `articles`, and `segments`.
 * Version 4: `saves`, `savePictures` and `tombstones`. Version 5: articles by the time they were saved; `segments` hold the summaries too.
 * Version 6: `snapshots`. */
const VERSION = 6;

/** Milliseconds. Opening waits, without an error, while another page holds an older library or one being deleted. */
const LONGEST_OPEN = 10_000;

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
  const opening = openDB<LibrarySchema>(NAME, VERSION, {
    async upgrade(database, before, _now, transaction) {
      if (before < 1) {
        const articles = database.createObjectStore('articles', { keyPath: 'id' });
        articles.createIndex('address', 'address', { unique: true });
        articles.createIndex('hash', 'hashes', { multiEntry: true });
        database.createObjectStore('contents', { keyPath: 'id' });
        database.createObjectStore('pictures', { keyPath: 'hash' });
      }
      if (before < 2) database.createObjectStore('marks', { keyPath: 'id' }).createIndex('address', 'address');
      if (before < 3) {
        database.createObjectStore('segments', { keyPath: 'key', autoIncrement: true });
        // Texts that no segment knows are indexed when they are first searched.
        for (let at = await transaction.objectStore('articles').openCursor(); at; at = await at.continue())
          await at.update(withDecisions(at.value));
      }
      if (before < 4) {
        database.createObjectStore('saves', { keyPath: 'address' });
        database.createObjectStore('tombstones', { keyPath: 'id' }).createIndex('at', 'at');
        const pictures = database.createObjectStore('savePictures', { keyPath: ['address', 'url'] });
        pictures.createIndex('address', 'address');
        pictures.createIndex('hash', 'hash');
      }
      if (before < 5) {
        transaction.objectStore('articles').createIndex('savedAt', 'savedAt');
        // They are made again when they are first searched.
        await transaction.objectStore('segments').clear();
      }
      if (before < 6)
        database.createObjectStore('snapshots', { keyPath: 'id' }).createIndex('hash', 'hashes', { multiEntry: true });
    },
    blocking(_current, _wanted, event) {
      // A newer version of the extension waits for this page to let go.
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new LibraryError('blocked'));
      // What opens after all must not stand in the way of others. Its failure is of no interest any more.
      opening.then(
        (database) => database.close(),
        () => undefined,
      );
    }, LONGEST_OPEN);
  });
  try {
    const database = await Promise.race([opening, late]);
    // After such an error Firefox takes nothing but deletions over the same connection.
    database.addEventListener('abort', ({ target }) => {
      if ((target as IDBTransaction).error?.name === 'QuotaExceededError') forget();
    });
    return database;
  } finally {
    clearTimeout(timer);
  }
}

/** A record of before version 3, which only knew whether its article was in the trash. */
function withDecisions(record: ArticleRecord & { removedAt?: number | null }): ArticleRecord {
  const { removedAt = null, ...rest } = record;
  return { ...rest, decisions: { ...newDecisions(), removedAt: { value: removedAt, at: removedAt ?? 0 } } };
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
