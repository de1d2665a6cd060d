import type { IDBPTransaction, StoreNames } from 'idb';
import type { LibrarySchema } from './database.ts';

/** A transaction that may change any of the library's stores that it names. */
export type LibraryWrite = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'readwrite'>;

/** The stores that a transaction has to name for this. */
export const DROPS = ['articles', 'pictures', 'savePictures', 'snapshots'] as const;

/** Deletes those of these pictures that no article uses any more, nor the whole page of one, nor one that is being saved. */
export async function dropPictures(transaction: LibraryWrite, hashes: Iterable<string>): Promise<void> {
  const saved = transaction.objectStore('articles').index('hash');
  const ofPages = transaction.objectStore('snapshots').index('hash');
  const onTheirWay = transaction.objectStore('savePictures').index('hash');
  for (const hash of new Set(hashes)) {
    if ((await saved.count(hash)) > 0 || (await ofPages.count(hash)) > 0 || (await onTheirWay.count(hash)) > 0)
      continue;
    await transaction.objectStore('pictures').delete(hash);
  }
}
