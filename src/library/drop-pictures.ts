import type { IDBPTransaction, StoreNames } from 'idb';
import type { LibrarySchema } from './database.ts';

/** A transaction that may change any of the library's stores that it names. */
export type LibraryWrite = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'readwrite'>;

/** Deletes those of these pictures that no article uses any more. */
export async function dropPictures(transaction: LibraryWrite, hashes: string[]): Promise<void> {
  const users = transaction.objectStore('articles').index('hash');
  for (const hash of hashes) {
    if ((await users.count(hash)) === 0) await transaction.objectStore('pictures').delete(hash);
  }
}
