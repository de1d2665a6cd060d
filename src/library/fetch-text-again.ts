import { linkRefusal } from '../browser/link-refusal.ts';
import { getLearnt } from '../learning/learnt-of-site.ts';
import { getLargestPictureBytes } from '../settings/saved-pictures.ts';
import type { CareOptions, FaultyArticle, Repaired } from './library-faults.ts';
import { saveLink } from './save-link.ts';
import { withLibrary } from './with-library.ts';

/**
 * Fetches the pages of articles that have lost their texts, one after another, as links that are saved: under their own ids, with what was decided on
 * them. One that is not to be had stays as it is. Throws `LibraryError`, or the reason of `signal`.
 */
export async function fetchTextsAgain(
  articles: readonly FaultyArticle[],
  { signal = new AbortController().signal, onProgress }: CareOptions = {},
): Promise<Repaired> {
  const sum: Repaired = { repaired: 0, failed: 0 };
  const largestPicture = await getLargestPictureBytes();
  for (const [done, { id, url }] of articles.entries()) {
    signal.throwIfAborted();
    onProgress?.({ done, total: articles.length });
    const isRefused = (await linkRefusal(url, false)) !== undefined;
    const learnt = await getLearnt({ host: URL.canParse(url) ? new URL(url).hostname : '', isPrivate: false });
    const record = await withLibrary((database) => database.get('articles', id));
    const along = record ? { savedAt: record.savedAt } : {};
    const link = { url, from: '', learnt, force: true, largestPicture, along };
    const isSaved = !isRefused && (await saveLink(link, signal)).ok;
    sum[isSaved ? 'repaired' : 'failed'] += 1;
  }
  return sum;
}
