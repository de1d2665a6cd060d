import type { IDBPTransaction } from 'idb';
import type { LibrarySchema } from './database.ts';

export type LibraryWrite = IDBPTransaction<LibrarySchema, ('articles' | 'contents' | 'pictures')[], 'readwrite'>;

/** Deletes those of these pictures that no article uses any more. */
export async function dropPictures(transaction: LibraryWrite, hashes: string[]): Promise<void> {
  const users = transaction.objectStore('articles').index('hash');
  for (const hash of hashes) {
    if ((await users.count(hash)) === 0) await transaction.objectStore('pictures').delete(hash);
  }
}
