import { browser } from 'wxt/browser';
import { keepsPages } from '../settings/kept-pages.ts';
import { getLargestPictureBytes } from '../settings/saved-pictures.ts';
import type { PageSnapshot } from '../snapshot/snapshot.ts';
import { takePage } from './take-page.ts';

/** Where an article that is to be saved stands. */
export interface PlaceOfArticle {
  /** Undefined where no tab shows its page. */
  tabId: number | undefined;
  address: string;
}

/** What `saveArticle` is to know of the reader's choices. */
export interface HowToSave {
  largestPicture: number;
  takePage?: () => Promise<PageSnapshot | null>;
  /** Whether the whole page was to be kept and could not be taken. */
  lacksPage(): boolean;
}

/**
 * How an article is saved by the reader's choices: the largest pictures, and with the whole page where that was chosen and a tab shows it. Not of private
 * windows: of them nothing stays but what was asked for.
 */
export async function howToSave({ tabId, address }: PlaceOfArticle, signal?: AbortSignal): Promise<HowToSave> {
  const largestPicture = await getLargestPictureBytes();
  const isWanted = tabId !== undefined && (await keepsPages()) && !(await isPrivateTab(tabId));
  if (!isWanted) return { largestPicture, lacksPage: () => false };
  let lacks = true;
  return {
    largestPicture,
    async takePage() {
      const taken = await takePage(tabId, address, signal);
      lacks = taken === null;
      return taken;
    },
    lacksPage: () => lacks,
  };
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
