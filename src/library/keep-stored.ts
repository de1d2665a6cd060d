import type { StoredArticle, StoredSource } from '../import/stored-article.ts';
import { openLibraryDatabase } from './database.ts';
import { contentHash, type FetchedPicture, MOST_PICTURE_BYTES } from './fetch-picture.ts';
import { LibraryError } from './library-error.ts';
import { pictureType } from './picture-type.ts';
import { MOST_BYTES } from './pictures.ts';
import { type Restored, restoreArticle } from './restore-article.ts';
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
  const pictures: FetchedPicture[] = [];
  let damaged = 0;
  let left = MOST_BYTES;
  for (const picture of stored.pictures) {
    const { url } = picture;
    if (!('hash' in picture)) {
      const failure = PICTURE_FAILURES.find((one) => one === picture.failure) ?? 'unreachable';
      pictures.push({ url, failure });
      continue;
    }
    const bytes = left <= 0 ? null : await source.readPicture(picture.hash, Math.min(left, MOST_PICTURE_BYTES));
    const type = bytes && pictureType(bytes);
    if (bytes && type && (await contentHash(bytes)) === picture.hash) {
      left -= bytes.length;
      pictures.push({ url, hash: picture.hash, blob: new Blob([bytes], { type }) });
    } else {
      damaged += 1;
      pictures.push({ url, failure: 'lost' });
    }
  }
  return { stored, restored: await restoreArticle(await openLibraryDatabase(), stored, pictures), damaged };
}
