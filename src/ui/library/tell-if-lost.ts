import { i18n } from '#i18n';
import { withLibrary } from '../../library/with-library.ts';
import { getArticlesSeen, setArticlesSeen } from '../../settings/articles-seen.ts';
import type { ToastsState } from '../parts/toasts-state.ts';

/**
 * Says it where the browser lost the library: it is empty, and neither was that seen before nor is anything left of articles that were erased. Said with
 * each visit until there is an article again; `show` leads to where a backup is brought back. Hands back whether it is lost. Throws `LibraryError`, or
 * what the browser's storage throws.
 */
export async function tellIfLost(toasts: ToastsState, show: () => void): Promise<boolean> {
  const seen = await getArticlesSeen();
  if (seen === 0) return false;
  const left = await withLibrary(
    async (database) => (await database.count('articles')) + (await database.count('tombstones')),
  );
  if (left > 0) return false;
  toasts.show(i18n.t('libraryLost', seen, [String(seen)]), {
    tone: 'error',
    action: { label: i18n.t('importOpen'), run: show },
  });
  return true;
}

/** Remembers how many articles there are, once they were seen. What was lost is remembered until there are others. */
export async function noteArticlesSeen(count: number, isLost: boolean): Promise<void> {
  if (count > 0 || !isLost) await setArticlesSeen(count);
}
