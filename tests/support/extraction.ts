import type { Worker } from '@playwright/test';
import type { browser as extensionApi } from 'wxt/browser';
import type { Article, Extraction } from '../../src/article/article.ts';
import type { ReadingWorld } from '../../src/browser/tab-script.ts';

declare const chrome: typeof extensionApi;

/**
 * What the built extraction script says of the tab at an address, told by the background script as the panel is told it.
 * Throws where there is no article.
 */
export async function readingOf(worker: Worker, url: string): Promise<Article> {
  const extraction = await worker.evaluate<Extraction | undefined, string>(async (address) => {
    const tabs = await chrome.tabs.query({});
    const tabId = tabs.find((tab) => tab.url === address)?.id ?? tabs.find((tab) => tab.active)?.id;
    if (tabId === undefined) throw new Error(`No tab shows ${address}`);
    await chrome.scripting.executeScript({ target: { tabId }, files: ['/extract.js'] });
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId },
      func: () =>
        (globalThis as ReadingWorld).colophonReader?.read({
          id: 'told',
          learnt: { corrections: [], repeated: {} },
          force: true,
        }),
    });
    return answer?.result;
  }, url);
  if (!extraction?.ok) throw new Error(`No article in ${url}: ${extraction?.failure ?? 'no answer'}`);
  return extraction.article;
}
