import type { Article } from '../article/article.ts';
import type { PageSnapshot } from '../snapshot/snapshot.ts';
import { addressOf } from './article-record.ts';
import { openLibraryDatabase, type SaveRecord } from './database.ts';
import { askToPersist } from './persistence.ts';
import { pictureUrls } from './picture-urls.ts';
import { type FetchPicturesOptions, fetchPictures, type SaveProgress } from './pictures.ts';
import type { SavedArticle } from './saved-article.ts';
import { beginSave, cancelSave, keepPage, keepPicture, picturesOfSave } from './saves.ts';
import { type ComesAlong, type PictureToStore, storeArticle } from './store-article.ts';

export interface FetchAndStoreOptions extends ComesAlong {
  /** Cancels: the library stays as it was. */
  signal?: AbortSignal;
  /** Leaves it to others to go on. */
  leave?: AbortSignal;
  /** What fails stays begun, to be tried again. */
  staysBegun?: boolean;
  /** Larger pictures are left out, to be fetched when their reader wants them; 0: all are. Bytes. */
  largestPicture?: number;
  onProgress?: (progress: SaveProgress) => void;
  /** Takes the whole page, to be kept too; null where that cannot be. */
  takePage?: () => Promise<PageSnapshot | null>;
  fetch?: FetchPicturesOptions['fetch'];
}

/** Of one address one save at a time, in all pages of the extension: the lock goes with the page that has it. */
export const lockOf = (address: string): string => `colophon-save ${address}`;

/** Fetches an article's pictures and writes all of it in one transaction. Throws what the browser throws, or the reason of a signal. */
export async function fetchAndStore(article: Article, options: FetchAndStoreOptions): Promise<SavedArticle> {
  const { decide, marks, savedAt, largestPicture } = options;
  await askToPersist();
  // What comes along stands elsewhere, where it is begun again.
  const goesOn = decide === undefined && marks === undefined && savedAt === undefined;
  // Whoever leaves before it is written down has wished for it all the same.
  const until = options.signal ? { signal: options.signal } : {};
  return await navigator.locks.request(lockOf(addressOf(article.url)), until, async () =>
    finishSave(await withPage(await beginSave(article, goesOn, largestPicture), options), options),
  );
}

/** The save with the whole page, where one is wanted and to be had; the article is saved without it where it is not. */
async function withPage(save: SaveRecord, options: FetchAndStoreOptions): Promise<SaveRecord> {
  if (!options.takePage) return save;
  try {
    const snapshot = await options.takePage();
    endOf(options).throwIfAborted();
    return snapshot ? await keepPage(save, snapshot) : save;
  } catch (error) {
    if (!options.leave?.aborted) await cancelSave(save.address, save.id);
    throw error;
  }
}

/** Fetches what a save that was begun still lacks, and writes its article. Its lock must be held. */
export async function finishSave(save: SaveRecord, options: FetchAndStoreOptions): Promise<SavedArticle> {
  const { article, address, id, largestPicture: largest, snapshot } = save;
  const signal = endOf(options);
  try {
    const ofArticle = pictureUrls(article);
    const files = snapshot?.files ?? [];
    const urls = [...new Set([...ofArticle, ...files])];
    const stored = new Map<string, PictureToStore>();
    let bytes = 0;
    for (const { url, size, ...picture } of await picturesOfSave(address)) {
      // What could not be had is tried again.
      if (!('hash' in picture) || !urls.includes(url)) continue;
      stored.set(url, { url, hash: picture.hash });
      bytes += size;
    }
    const missing = urls.filter((url) => !stored.has(url));
    const fetched = await fetchPictures(missing, {
      ...options,
      signal,
      pageUrl: article.url,
      ...(largest === undefined ? {} : { largest }),
      fonts: new Set(files),
      before: { count: stored.size, bytes },
      keep: (picture) => keepPicture(save, picture),
    });
    for (const picture of fetched)
      stored.set(picture.url, 'blob' in picture ? { url: picture.url, hash: picture.hash } : picture);
    const storedOf = (wanted: readonly string[]) => wanted.flatMap((url) => stored.get(url) ?? []);
    // Opened anew if it was closed in the meantime: fetching may take minutes.
    return await storeArticle(await openLibraryDatabase(), article, storedOf(ofArticle), {
      ...options,
      signal,
      saveId: id,
      ...(snapshot ? { page: { snapshot, files: storedOf(files) } } : {}),
    });
  } catch (error) {
    const isWanted = options.leave?.aborted || (options.staysBegun && !options.signal?.aborted);
    if (!isWanted) await cancelSave(address, id);
    throw error;
  }
}

const endOf = ({ signal, leave }: FetchAndStoreOptions): AbortSignal =>
  AbortSignal.any([signal, leave].filter((one) => one !== undefined));
