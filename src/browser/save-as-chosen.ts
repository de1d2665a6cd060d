import { browser } from 'wxt/browser';
import type { Article } from '../article/article.ts';
import { keepsPages } from '../settings/kept-pages.ts';
import { getLargestPictureBytes } from '../settings/saved-pictures.ts';
import type { PageSnapshot } from '../snapshot/snapshot.ts';
import { takePage } from './take-page.ts';

/** What saving may be told. */
interface Saving {
  signal?: AbortSignal;
  largestPicture?: number;
  takePage?: () => Promise<PageSnapshot | null>;
}

/**
 * Saves an article by the reader's choices: with pictures of the sizes that were chosen, and with the whole page where that was chosen and a tab shows it.
 * Not from private windows: of them nothing stays but what was asked for. `lacksPage`: the page was to be kept and could not be taken.
 */
export async function saveAsChosen<Options extends Saving, Saved>(
  article: Article,
  { tabId, ...options }: Options & { tabId: number | undefined },
  save: (article: Article, options: Omit<Options & { tabId: unknown }, 'tabId'> & Saving) => Promise<Saved>,
): Promise<Saved & { lacksPage: boolean }> {
  const largestPicture = await getLargestPictureBytes();
  const isPageWanted = tabId !== undefined && (await keepsPages()) && !(await isPrivateTab(tabId));
  if (!isPageWanted) return { ...(await save(article, { ...options, largestPicture })), lacksPage: false };
  let lacksPage = true;
  const saved = await save(article, {
    ...options,
    largestPicture,
    async takePage() {
      const taken = await takePage(tabId, article.url, options.signal);
      lacksPage = taken === null;
      return taken;
    },
  });
  return { ...saved, lacksPage };
}

/** One that is closed is none: taking its page says so. */
async function isPrivateTab(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).incognito;
  } catch (error) {
    console.warn('Colophon: the tab of the article is gone.', error);
    return false;
  }
}
