import { browser } from 'wxt/browser';
import { withoutFragment } from '../article/without-fragment.ts';
import { sheetFetcher } from '../library/fetch-sheet.ts';
import { settleSheets } from '../snapshot/settle-sheets.ts';
import type { PageSnapshot, TakenPage } from '../snapshot/snapshot.ts';
import { checkTakenPage } from './check-taken-page.ts';

/** What the script leaves in the tab's isolated world. */
export type TakingWorld = typeof globalThis & { colophonTakePage?: () => TakenPage | null };

/** Milliseconds; a page that has not answered by then is frozen. */
const TIME_LIMIT = 20_000;

/**
 * Takes the whole page of a tab as it stands, with its style sheets. Null where the tab does not show `address` any more, the page does not answer, is too
 * large, or the browser refuses. Rejects only when `signal` aborts.
 */
export async function takePage(tabId: number, address: string, signal?: AbortSignal): Promise<PageSnapshot | null> {
  signal?.throwIfAborted();
  try {
    const taken = checkTakenPage(await inTime(askForPage(tabId)));
    signal?.throwIfAborted();
    if (!taken || withoutFragment(taken.url) !== withoutFragment(address)) return null;
    return await settleSheets(taken, sheetFetcher({ pageUrl: address, ...(signal ? { signal } : {}) }), Date.now());
  } catch (error) {
    signal?.throwIfAborted();
    console.warn('Colophon: the whole page could not be taken.', error);
    return null;
  }
}

async function askForPage(tabId: number): Promise<unknown> {
  const target = { tabId };
  await browser.scripting.executeScript({ target, files: ['/take-page.js'] });
  const [answer] = await browser.scripting.executeScript({
    target,
    // `executeScript` runs this function in the tab, cut off from everything around it here.
    func: () => (globalThis as TakingWorld).colophonTakePage?.() ?? null,
  });
  return answer?.result;
}

function inTime(asked: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve(null), TIME_LIMIT);
  });
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
