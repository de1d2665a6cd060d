import type { Article } from '../article/article.ts';
import type { PageSnapshot } from '../snapshot/snapshot.ts';
import { addressOf } from './article-record.ts';
import { tellLibraryChange, tellSaveBegun } from './change-channel.ts';
import type { SavePictureRecord, SaveRecord } from './database.ts';
import { DROPS, dropPictures, type LibraryWrite } from './drop-pictures.ts';
import type { FetchedPicture } from './fetch-picture.ts';
import { SaveTakenBack } from './library-error.ts';
import { createUuid } from './uuid.ts';
import { withLibrary } from './with-library.ts';

/**
 * Articles on their way into the library. A wish to save is written down before anything is fetched, and each picture as it comes, so that whoever
 * finds it left behind can go on: what was begun is lost with no page, no browser and no machine that stops.
 */

/** An article that is being saved, for a list. */
export interface SaveUnderWay {
  address: string;
  article: Article;
  begunAt: number;
  /** Pictures fetched or given up. */
  done: number;
}

/** Writes the wish down, in place of an earlier one for the same address; the pictures that this one has are kept for it. */
export function beginSave(article: Article, goesOn: boolean, largestPicture?: number): Promise<SaveRecord> {
  const save: SaveRecord = {
    address: addressOf(article.url),
    id: createUuid(),
    article,
    begunAt: Date.now(),
    goesOn,
    ...(largestPicture === undefined ? {} : { largestPicture }),
    begun: 1,
  };
  return withLibrary(async (database) => {
    await database.put('saves', save);
    tellSaveBegun();
    return save;
  });
}

/** Writes down the whole page that is to be kept with it. Rejects with `SaveTakenBack` where nobody waits for it any more. */
export function keepPage({ address, id }: SaveRecord, snapshot: PageSnapshot): Promise<SaveRecord> {
  return withLibrary(async (database) => {
    const transaction = database.transaction('saves', 'readwrite');
    const save = await transaction.store.get(address);
    const kept = save?.id === id ? { ...save, snapshot } : undefined;
    if (kept) await transaction.store.put(kept);
    await transaction.done;
    if (!kept) throw new SaveTakenBack();
    return kept;
  });
}

/** What there is of a save's pictures already. */
export function picturesOfSave(address: string): Promise<SavePictureRecord[]> {
  return withLibrary((database) => database.getAllFromIndex('savePictures', 'address', address));
}

/** Keeps a picture that has come, or that there is none. Rejects with `SaveTakenBack` where nobody waits for it any more. */
export function keepPicture({ address, id }: SaveRecord, picture: FetchedPicture): Promise<void> {
  return withLibrary(async (database) => {
    const transaction = database.transaction(['saves', 'savePictures', 'pictures'], 'readwrite');
    // A transaction whose last request has ended is written, whatever is thrown after that.
    if ((await transaction.objectStore('saves').get(address))?.id === id) {
      const kept: SavePictureRecord =
        'blob' in picture
          ? { address, url: picture.url, hash: picture.hash, size: picture.blob.size }
          : { address, url: picture.url, failure: picture.failure, size: 0 };
      await transaction.objectStore('savePictures').put(kept);
      if ('blob' in picture) await transaction.objectStore('pictures').put({ hash: picture.hash, blob: picture.blob });
      await transaction.done;
      return;
    }
    await transaction.done;
    throw new SaveTakenBack();
  });
}

/**
 * Takes the wish out, in the transaction that writes its article or gives it up, and hands back the hashes of its pictures, which
 * `dropPictures` looks at when all is written. Throws `SaveTakenBack` where it is this one no more (`id`).
 */
export async function takeSave(transaction: LibraryWrite, address: string, id?: string): Promise<string[]> {
  const save = await transaction.objectStore('saves').get(address);
  if (id !== undefined && save?.id !== id) throw new SaveTakenBack();
  if (!save) return [];
  await transaction.objectStore('saves').delete(address);
  const pictures = await transaction.objectStore('savePictures').index('address').getAll(address);
  for (const { url } of pictures) await transaction.objectStore('savePictures').delete([address, url]);
  return pictures.flatMap((picture) => ('hash' in picture ? [picture.hash] : []));
}

/** Gives a save up: the library stays as it was. Nothing happens where there is none. */
export async function cancelSave(address: string, id?: string): Promise<void> {
  await withLibrary(async (database) => {
    const transaction: LibraryWrite = database.transaction(['saves', ...DROPS], 'readwrite');
    const save = await transaction.objectStore('saves').get(address);
    if (save && (id === undefined || save.id === id))
      await dropPictures(transaction, await takeSave(transaction, address));
    await transaction.done;
  });
  tellLibraryChange();
}

/** What is being saved, or was left behind; the oldest first. */
export function listSaves(): Promise<SaveUnderWay[]> {
  return withLibrary(async (database) => {
    const transaction = database.transaction(['saves', 'savePictures']);
    const saves = await transaction.objectStore('saves').getAll();
    const pictures = transaction.objectStore('savePictures').index('address');
    const listed = await Promise.all(
      saves.map(async ({ address, article, begunAt }) => ({
        address,
        article,
        begunAt,
        done: await pictures.count(address),
      })),
    );
    return listed.sort((a, b) => a.begunAt - b.begunAt);
  });
}

/** The save of this address, begun once more; undefined where there is none. */
export function beginAgain(address: string): Promise<SaveRecord | undefined> {
  return withLibrary(async (database) => {
    const transaction = database.transaction('saves', 'readwrite');
    const save = await transaction.store.get(address);
    const again = save && { ...save, begun: save.begun + 1 };
    if (again) await transaction.store.put(again);
    await transaction.done;
    return again;
  });
}
