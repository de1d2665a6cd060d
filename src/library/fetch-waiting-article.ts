import { linkRefusal } from '../browser/link-refusal.ts';
import { getLearnt } from '../learning/learnt-of-site.ts';
import { getLargestPictureBytes } from '../settings/saved-pictures.ts';
import type { WaitingRecord } from './import-database.ts';
import { importedAlong } from './imported-along.ts';
import { findSavedArticle, findSavedArticleByUrl, saveArticle } from './library.ts';
import { LibraryError } from './library-error.ts';
import type { SaveFailure } from './links-to-save.ts';
import { saveLink } from './save-link.ts';
import { forgetWaiting, noteFailure } from './waiting-articles.ts';

/**
 * Fetches what an imported article lacks: its page, with the pictures of its text, or its pictures alone. Then it is off the list; where it could
 * not be had the list says why. Rejects only when `signal` aborts.
 */
export async function fetchWaitingArticle(
  record: WaitingRecord,
  signal: AbortSignal,
): Promise<{ ok: true } | { ok: false; failure: SaveFailure }> {
  const failure = await attempt(record, signal);
  if (failure) await noteFailure(record.key, failure);
  else await forgetWaiting([record.key]);
  return failure ? { ok: false, failure } : { ok: true };
}

async function attempt(record: WaitingRecord, signal: AbortSignal): Promise<SaveFailure | undefined> {
  const { item, articleId, force = false } = record;
  if (articleId !== undefined) return await fetchPictures(articleId, signal);
  // Saved by its reader in the meantime: it is whole.
  if (await findSavedArticleByUrl(item.url)) return undefined;
  const why = await linkRefusal(item.url, false);
  if (why) return { why };
  const learnt = await getLearnt({ host: new URL(item.url).hostname, isPrivate: false });
  const largestPicture = await getLargestPictureBytes();
  const outcome = await saveLink(
    { url: item.url, from: '', learnt, force, largestPicture, along: importedAlong(item) },
    signal,
  );
  return outcome.ok ? undefined : outcome.failure;
}

async function fetchPictures(id: string, signal: AbortSignal): Promise<SaveFailure | undefined> {
  try {
    const saved = await findSavedArticle(id);
    // Removed by its reader in the meantime: its pictures are wanted no more.
    if (saved?.removedAt === null) {
      const largestPicture = await getLargestPictureBytes();
      await saveArticle(saved.article, { signal, savedAt: saved.savedAt, largestPicture });
    }
    return undefined;
  } catch (error) {
    signal.throwIfAborted();
    console.error('Colophon: the pictures of an imported article could not be stored.', error);
    return { library: error instanceof LibraryError ? error.code : 'unexpected' };
  }
}
