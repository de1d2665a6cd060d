import { articleRecord } from './article-record.ts';
import { tellLibraryChange } from './change-channel.ts';
import { type LibraryDatabase, openLibraryDatabase } from './database.ts';
import { DROPS, dropPictures, type LibraryWrite } from './drop-pictures.ts';
import { asLibraryError } from './library-error.ts';
import { pictureUrls } from './picture-urls.ts';
import { type FetchPicturesOptions, fetchPictures, type SaveProgress } from './pictures.ts';
import type { SavedPicture } from './saved-article.ts';
import { withLibrary } from './with-library.ts';

/**
 * Removes the stored pictures of articles, article by article, each whole; the articles keep the pictures' addresses, so that they can be fetched
 * again. Answers how many articles lost pictures. Throws `LibraryError`, or the reason of `signal`; what was removed until then stays so.
 */
export async function removePictures(
  ids: readonly string[],
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (progress: SaveProgress) => void } = {},
): Promise<number> {
  let changed = 0;
  try {
    for (const [done, id] of ids.entries()) {
      signal?.throwIfAborted();
      onProgress?.({ done, total: ids.length });
      const isChanged = await changePictures(id, (pictures) =>
        pictures.map((picture) => ('hash' in picture ? { url: picture.url, failure: 'removed' } : picture)),
      );
      if (isChanged) changed += 1;
    }
    return changed;
  } catch (error) {
    throw asLibraryError(error, signal);
  } finally {
    if (changed > 0) tellLibraryChange();
  }
}

/** How pictures are fetched again. */
export interface FetchAgainOptions {
  signal?: AbortSignal;
  onProgress?: (progress: SaveProgress) => void;
  /** Pictures, by their hashes, whose bytes are of no use. */
  damaged?: ReadonlySet<string>;
  /** Only those that the article believes to have; not those that could not be had before. */
  onlyLost?: boolean;
  /** For tests. */
  fetch?: FetchPicturesOptions['fetch'];
}

/**
 * Fetches those pictures of a saved article that the library does not have; its text, its place and what was decided on it stay as they are. What does not
 * come is noted with its reason. Answers how many came and how many did not. One that is gone has none. Throws `LibraryError`, or the reason of `signal`.
 */
export async function fetchPicturesAgain(
  id: string,
  { damaged = new Set(), onlyLost = false, ...options }: FetchAgainOptions = {},
): Promise<{ fetched: number; missing: number }> {
  return withLibrary(async (database) => {
    const content = await database.get('contents', id);
    if (!content) return { fetched: 0, missing: 0 };
    const { article, pictures } = content;
    const wanted: string[] = [];
    for (const picture of pictures)
      if ('hash' in picture ? !(await isThere(database, picture.hash, damaged)) : !onlyLost) wanted.push(picture.url);
    if (!onlyLost) {
      const known = new Set(pictures.map(({ url }) => url));
      wanted.push(...pictureUrls(article).filter((url) => !known.has(url)));
    }
    const come = await fetchPictures(wanted, { ...options, pageUrl: article.url });
    options.signal?.throwIfAborted();
    const byUrl = new Map(come.map((one) => [one.url, one]));
    await changePictures(id, async (now, transaction) => {
      const after: SavedPicture[] = [];
      for (const picture of [...now, ...missingFrom(now, wanted)]) {
        const fetched = byUrl.get(picture.url);
        const isStored =
          'hash' in picture && !damaged.has(picture.hash) && (await countOf(transaction, picture.hash)) > 0;
        if (!fetched || isStored) after.push(picture);
        else if ('blob' in fetched) {
          await transaction.objectStore('pictures').put({ hash: fetched.hash, blob: fetched.blob });
          after.push({ url: fetched.url, hash: fetched.hash });
        } else after.push(fetched);
      }
      return after;
    });
    tellLibraryChange();
    const fetched = come.filter((one) => 'blob' in one).length;
    return { fetched, missing: come.length - fetched };
  }, options.signal);
}

const countOf = (transaction: LibraryWrite, hash: string): Promise<number> =>
  transaction.objectStore('pictures').count(hash);

const isThere = async (database: LibraryDatabase, hash: string, damaged: ReadonlySet<string>): Promise<boolean> =>
  !damaged.has(hash) && (await database.count('pictures', hash)) > 0;

function missingFrom(now: readonly SavedPicture[], wanted: readonly string[]): SavedPicture[] {
  const known = new Set(now.map(({ url }) => url));
  return wanted.filter((url) => !known.has(url)).map((url) => ({ url, failure: 'unreachable' }));
}

/**
 * Changes which pictures an article has, with its record, in one transaction; pictures that no article uses any more go. False where there is no such
 * article, or nothing changed. Throws what the browser throws.
 */
export async function changePictures(
  id: string,
  change: (pictures: readonly SavedPicture[], transaction: LibraryWrite) => SavedPicture[] | Promise<SavedPicture[]>,
): Promise<boolean> {
  const database = await openLibraryDatabase();
  const transaction: LibraryWrite = database.transaction(['contents', ...DROPS], 'readwrite');
  const [articles, contents] = [transaction.objectStore('articles'), transaction.objectStore('contents')];
  const [record, content] = [await articles.get(id), await contents.get(id)];
  if (!record || !content) return false;
  const pictures = await change(content.pictures, transaction);
  if (JSON.stringify(pictures) === JSON.stringify(content.pictures)) return false;
  const { article } = content;
  const { savedAt, decisions, hashes } = record;
  await contents.put({ ...content, pictures });
  await articles.put(articleRecord({ id, article, pictures, savedAt, decisions }));
  await dropPictures(transaction, hashes);
  await transaction.done;
  return true;
}
