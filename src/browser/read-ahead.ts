import { browser } from 'wxt/browser';
import type { Learnt } from '../appeals/learnt.ts';
import { isRestrictedAddress } from './restricted-address.ts';
import { enterTab, type ReadingWorld } from './tab-script.ts';

/**
 * Has a tab's page read while the reader's own page is still being opened, which takes longer than most readings: the reader that asks
 * next is given what was begun. Where the browser refuses, nothing happens: the reader meets the same refusal and explains it.
 */
export async function readAhead({ id, url }: { id?: number | undefined; url?: string | undefined }): Promise<void> {
  // Without an address it is a page of the browser's own, or one that the reader has to ask leave for.
  if (id === undefined || !url || isRestrictedAddress(url)) return;
  try {
    const { learnt } = await enterTab(id);
    await browser.scripting.executeScript({
      target: { tabId: id },
      // Runs in the tab, cut off from everything around it here.
      func: (known: Learnt) => (globalThis as ReadingWorld).colophonReader?.readAhead(known),
      args: [learnt],
    });
  } catch (error) {
    console.warn('Colophon: a page was not read ahead.', error);
  }
}
