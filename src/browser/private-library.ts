import type { Article } from '../article/article.ts';
import { LibraryError } from '../library/library-error.ts';
import { pictureUrls } from '../library/picture-urls.ts';
import { fetchPictures, type SaveProgress } from '../library/pictures.ts';
import type { SavedPicture } from '../library/saved-article.ts';
import { hear, type LibraryAct, type LibraryAnswer, say } from '../messages/protocol.ts';
import * as saverShapes from '../messages/saver-shapes.ts';

/** How a page saves that stands where the browser gives it no library. */
export interface PrivateSaveOptions {
  signal?: AbortSignal;
  leave?: AbortSignal;
  /** Larger ones are left out. Bytes. */
  largestPicture?: number;
  onProgress?: (progress: SaveProgress) => void;
}

/** Has something done in the library by a page that has one. Throws `LibraryError`. */
async function ask(act: LibraryAct): Promise<LibraryAnswer['saved']> {
  const id = crypto.randomUUID();
  const over = new AbortController();
  try {
    const answered = new Promise<LibraryAnswer>((resolve) => {
      hear(
        'libraryAnswered',
        saverShapes.libraryAnswered,
        (answer) => answer.id === id && resolve(answer),
        over.signal,
      );
    });
    await say('askLibrary', { ...act, id });
    const { saved, code } = await answered;
    if (code) throw new LibraryError(code);
    return saved;
  } finally {
    over.abort();
  }
}

/**
 * Saves an article from a private window, where Firefox gives pages of extensions no database. Its pictures are fetched here, with the session of
 * this window and no other; then all is handed over at once. Throws as the library's own does.
 */
export async function saveArticle(
  article: Article,
  { signal, leave, largestPicture, onProgress }: PrivateSaveOptions,
): Promise<{ id: string; pictures: SavedPicture[] }> {
  const until = AbortSignal.any([signal, leave].filter((one) => one !== undefined));
  const pictures = await fetchPictures(pictureUrls(article), {
    pageUrl: article.url,
    ...(largestPicture === undefined ? {} : { largest: largestPicture }),
    signal: until,
    ...(onProgress ? { onProgress } : {}),
  });
  until.throwIfAborted();
  const saved = await ask({ act: 'save', article, pictures });
  if (!saved) throw new LibraryError('unexpected');
  return saved;
}

/** The saved article of an address; undefined where there is none, or only in the trash. */
export const findSavedArticleByUrl = (url: string): Promise<{ id: string } | undefined> => ask({ act: 'find', url });

/** Puts a saved article into the trash. */
export async function removeSavedArticle(savedId: string): Promise<void> {
  await ask({ act: 'remove', savedId });
}

/** Takes it out again. */
export async function restoreSavedArticle(savedId: string): Promise<void> {
  await ask({ act: 'restore', savedId });
}
