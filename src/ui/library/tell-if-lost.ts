import { i18n } from '../../browser/i18n.ts';
import { withLibrary } from '../../library/with-library.ts';
import { getArticlesSeen, setArticlesSeen } from '../../settings/articles-seen.ts';
import type { ToastsState } from '../parts/toasts-state.ts';

/**
 * Says it where the browser lost the library: it was not empty when it was seen last, and nothing is there now, not even of articles that were erased. Said with
 * each visit until there is an article again; `show` leads to where a backup is brought back. Throws `LibraryError`, or what the browser's storage throws.
 */
export async function tellIfLost(toasts: ToastsState, show: () => void): Promise<void> {
  const seen = await getArticlesSeen();
  if (seen === 0) return;
  const left = await withLibrary(
    async (database) => (await database.count('articles')) + (await database.count('tombstones')),
  );
  if (left > 0) return;
  toasts.show(i18n.t('libraryLost', seen, [String(seen)]), {
    tone: 'error',
    action: { label: i18n.t('importOpen'), run: show },
  });
}

/** Remembers how many articles there are. That there are none is no news: what was erased leaves something behind. */
export async function noteArticlesSeen(count: number): Promise<void> {
  if (count > 0) await setArticlesSeen(count);
}
