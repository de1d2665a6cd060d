import { tellLibraryChange, tellMarksChange } from './change-channel.ts';
import { deleteLibraryDatabase, openLibraryDatabase } from './database.ts';
import { DROPS, dropPictures, type LibraryWrite } from './drop-pictures.ts';
import { openImportDatabase } from './import-database.ts';
import { asLibraryError } from './library-error.ts';
import { takeSave } from './saves.ts';
import { tellWaitingChange } from './waiting-articles.ts';
import { withLibrary } from './with-library.ts';

/** Whether the database is there and cannot be opened: this is what Firefox says of a file that was damaged on the disk. Chromium begins a new one. */
const isDamaged = (): Promise<boolean> =>
  openLibraryDatabase().then(
    () => false,
    (error: unknown) => error instanceof DOMException && error.name === 'UnknownError',
  );

/**
 * Erases all saved articles with their pictures and whole pages, the trash and the index: all of it or nothing. The database is emptied and not deleted: that is one
 * transaction, and waits for no other page that has it open. One that cannot be opened is deleted, so that there is a way on. Throws `LibraryError`.
 */
export async function eraseArticles(): Promise<void> {
  if (await isDamaged()) {
    try {
      await deleteLibraryDatabase();
    } catch (error) {
      throw asLibraryError(error);
    }
    return tellLibraryChange();
  }
  await withLibrary(async (database) => {
    const transaction = database.transaction(
      ['articles', 'contents', 'pictures', 'savePictures', 'segments', 'snapshots'],
      'readwrite',
    );
    await Promise.all([
      transaction.objectStore('articles').clear(),
      transaction.objectStore('contents').clear(),
      transaction.objectStore('pictures').clear(),
      // An article that is being saved fetches its pictures once more.
      transaction.objectStore('savePictures').clear(),
      transaction.objectStore('segments').clear(),
      transaction.objectStore('snapshots').clear(),
      transaction.done,
    ]);
    tellLibraryChange();
  });
}

/** Erases all marks, also those of pages that are not saved. Throws `LibraryError`. */
export function eraseMarks(): Promise<void> {
  return withLibrary(async (database) => {
    const transaction = database.transaction('marks', 'readwrite');
    const addresses = new Set<string>();
    for (let at = await transaction.store.index('address').openKeyCursor(); at; at = await at.continue())
      addresses.add(at.key);
    await Promise.all([transaction.store.clear(), transaction.done]);
    for (const address of addresses) tellMarksChange(address);
    tellLibraryChange();
  });
}

/** Erases the list of imported articles that are to be fetched, and gives up what is being saved. Throws `LibraryError`. */
export async function eraseWaiting(): Promise<void> {
  try {
    await (await openImportDatabase()).clear('waiting');
    tellWaitingChange();
  } catch (error) {
    throw asLibraryError(error);
  }
  await withLibrary(async (database) => {
    const transaction: LibraryWrite = database.transaction(['saves', ...DROPS], 'readwrite');
    const hashes: string[] = [];
    for (const address of await transaction.objectStore('saves').getAllKeys())
      hashes.push(...(await takeSave(transaction, address)));
    await dropPictures(transaction, hashes);
    await transaction.done;
    tellLibraryChange();
  });
}
