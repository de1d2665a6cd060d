import type { TabReading } from '../../browser/read-tab.ts';
import type { ReaderView } from './reader-view.ts';

/** Whether a page still says what is on screen. What the reader chose stays in any case: another reading, or all pages of the article. */
export function isOnScreen(now: ReaderView, found: TabReading): boolean {
  if (now.kind !== 'article' || !found.ok) return false;
  const { article, looksLikeArticle } = now.reading;
  const other = found.article;
  if (article.url !== other.url) return false;
  return Boolean(
    article.reading ||
      article.pages?.joined ||
      (article.title === other.title &&
        article.content === other.content &&
        looksLikeArticle === found.looksLikeArticle),
  );
}
