import type { StoredArticle, StoredPicture, StoredSource } from '../import/stored-article.ts';
import { MOST_CHARACTERS } from '../snapshot/snapshot.ts';
import { openLibraryDatabase } from './database.ts';
import { contentHash, type FetchedPicture, MOST_PICTURE_BYTES } from './fetch-picture.ts';
import { LibraryError } from './library-error.ts';
import { fontType, pictureType } from './picture-type.ts';
import { MOST_BYTES } from './pictures.ts';
import { type Restored, type RestoredPage, restoreArticle } from './restore-article.ts';
import { PICTURE_FAILURES } from './saved-article.ts';

/**
 * Keeps an article of one of Colophon's own files, whole or not at all, with those of its pictures whose bytes are what their hash says. How many of the
 * pictures that the file should hold are damaged is the second answer. Throws `LibraryError` `not-found` where the file does not have the article any
 * more, and what the browser throws.
 */
export async function keepStored(
  source: StoredSource,
): Promise<{ stored: StoredArticle; restored: Restored; damaged: number }> {
  const stored = await source.read();
  if (!stored) throw new LibraryError('not-found');
  let damaged = 0;
  let left = MOST_BYTES;
  const read = async (picture: StoredPicture, typeOf: typeof pictureType): Promise<FetchedPicture> => {
    const { url } = picture;
    if (!('hash' in picture))
      return { url, failure: PICTURE_FAILURES.find((one) => one === picture.failure) ?? 'unreachable' };
    const bytes = left <= 0 ? null : await source.readPicture(picture.hash, Math.min(left, MOST_PICTURE_BYTES));
    const type = bytes && typeOf(bytes);
    if (bytes && type && (await contentHash(bytes)) === picture.hash) {
      left -= bytes.length;
      return { url, hash: picture.hash, blob: new Blob([bytes], { type }) };
    }
    damaged += 1;
    return { url, failure: 'lost' };
  };
  const pictures: FetchedPicture[] = [];
  for (const picture of stored.pictures) pictures.push(await read(picture, pictureType));
  const html = stored.snapshot && (await source.readSnapshot());
  let page: RestoredPage | undefined;
  if (stored.snapshot && html !== null && html.length <= MOST_CHARACTERS) {
    const { url, takenAt } = stored.snapshot;
    const files: FetchedPicture[] = [];
    for (const file of stored.snapshot.files)
      files.push(await read(file, (bytes) => pictureType(bytes) ?? fontType(bytes)));
    page = { html, url, takenAt, files };
  }
  return { stored, restored: await restoreArticle(await openLibraryDatabase(), stored, pictures, page), damaged };
}
