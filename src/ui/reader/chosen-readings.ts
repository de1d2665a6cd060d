import type { Article } from '../../article/article.ts';
import { withoutFragment } from '../../article/without-fragment.ts';

/** So many tabs are remembered: articles of many pages are large, and nobody goes to and fro between more. */
const MOST_TABS = 20;

/** What the reader chose in place of what tabs gave first: other readings of their pages, or all pages of an article together. */
export interface ChosenReadings {
  /** `article` undefined: the first one is what is wanted. */
  set(tabId: number, article: Article | undefined): void;
  /**
   * The page at an address was read, of a tab that comes on screen. Hands back what was chosen for it, where another tab was looked at in
   * between: a page that is read anew in its place was asked for, or is another.
   */
  comeTo(tabId: number, url: string | undefined): Article | undefined;
}

/** Nothing is chosen yet. It is remembered as long as the page of the reader stands. */
export function createChosenReadings(): ChosenReadings {
  const byTab = new Map<number, Article>();
  let onScreen: number | undefined;
  const set: ChosenReadings['set'] = (tabId, article) => {
    byTab.delete(tabId);
    if (article) byTab.set(tabId, article);
    const [oldest] = byTab.keys();
    if (byTab.size > MOST_TABS && oldest !== undefined) byTab.delete(oldest);
  };
  return {
    set,
    comeTo(tabId, url) {
      const cameBack = onScreen !== tabId;
      onScreen = tabId;
      const article = byTab.get(tabId);
      if (cameBack && article && withoutFragment(article.url) === withoutFragment(url ?? '')) return article;
      byTab.delete(tabId);
      return undefined;
    },
  };
}
