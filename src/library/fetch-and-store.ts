import type { Article } from '../article/article.ts';
import { openLibraryDatabase } from './database.ts';
import { askToPersist } from './persistence.ts';
import { pictureUrls } from './picture-urls.ts';
import { type FetchPicturesOptions, fetchPictures, type SaveProgress } from './pictures.ts';
import type { SavedArticle } from './saved-article.ts';
import { type ComesAlong, storeArticle } from './store-article.ts';

/** Fetches an article's pictures and writes all of it in one transaction. Throws what the browser throws, or the reason of `signal`. */
export async function fetchAndStore(
  article: Article,
  options: ComesAlong & {
    signal?: AbortSignal;
    onProgress?: (progress: SaveProgress) => void;
    fetch?: FetchPicturesOptions['fetch'];
  },
): Promise<SavedArticle> {
  const { signal } = options;
  await askToPersist();
  const pictures = await fetchPictures(pictureUrls(article), { ...options, pageUrl: article.url });
  signal?.throwIfAborted();
  // Opened anew if it was closed in the meantime: fetching may take minutes.
  return await storeArticle(await openLibraryDatabase(), article, pictures, options);
}
