import { articleRecord } from './article-record.ts';
import { tellLibraryChange } from './change-channel.ts';
import { openLibraryDatabase } from './database.ts';
import type { LibraryWrite } from './drop-pictures.ts';
import type { FetchedPicture } from './fetch-picture.ts';
import { LibraryError } from './library-error.ts';
import { type FetchPicturesOptions, fetchPictures } from './pictures.ts';
import type { SavedPicture } from './saved-article.ts';
import { withLibrary } from './with-library.ts';

/**
 * Fetches the pictures of a saved article that were left out when it was saved, however large they are, and adds them to it in one transaction.
 * Its text and all that was decided on it stay. Hands back what there is of its pictures then. Throws `LibraryError`, `not-found` where the article
 * is gone, or the reason of `signal`, which leaves all as it was.
 */
export function fetchLeftOut(
  id: string,
  options: Pick<FetchPicturesOptions, 'signal' | 'onProgress' | 'fetch'> = {},
): Promise<readonly SavedPicture[]> {
  return withLibrary(async (database) => {
    const content = await database.get('contents', id);
    if (!content) throw new LibraryError('not-found');
    const wanted = content.pictures.flatMap((one) => ('failure' in one && one.failure === 'left-out' ? [one.url] : []));
    const fetched = await fetchPictures(wanted, { ...options, pageUrl: content.article.url });
    options.signal?.throwIfAborted();
    const pictures = await addPictures(id, new Map(fetched.map((one) => [one.url, one])));
    tellLibraryChange();
    return pictures;
  }, options.signal);
}

/** The library is opened anew: fetching may take minutes, in which the article may have been saved again, or erased. */
async function addPictures(id: string, fetched: ReadonlyMap<string, FetchedPicture>): Promise<readonly SavedPicture[]> {
  const database = await openLibraryDatabase();
  const transaction: LibraryWrite = database.transaction(['articles', 'contents', 'pictures'], 'readwrite');
  const record = await transaction.objectStore('articles').get(id);
  const content = await transaction.objectStore('contents').get(id);
  if (!record || !content) {
    await transaction.done;
    throw new LibraryError('not-found');
  }
  const pictures: SavedPicture[] = [];
  for (const picture of content.pictures) {
    const had = 'failure' in picture ? fetched.get(picture.url) : undefined;
    if (had && 'blob' in had) {
      await transaction.objectStore('pictures').put({ hash: had.hash, blob: had.blob });
      pictures.push({ url: had.url, hash: had.hash });
    } else pictures.push(had ?? picture);
  }
  const { article } = content;
  await transaction.objectStore('contents').put({ id, article, pictures });
  const { savedAt, decisions } = record;
  await transaction.objectStore('articles').put(articleRecord({ id, article, pictures, savedAt, decisions }));
  await transaction.done;
  return pictures;
}
