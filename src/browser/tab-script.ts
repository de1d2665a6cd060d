import { browser } from 'wxt/browser';
import type { Learnt } from '../appeals/learnt.ts';
import { hostNameOf } from '../article/host-name.ts';
import type { Asked, PageReader } from './page-reader.ts';

/** What the extraction script leaves in the tab's isolated world. */
export type ReadingWorld = typeof globalThis & { colophonReader?: PageReader };

/** What can be asked of it. */
type Question = 'read' | 'readOtherwise' | 'readPages' | 'readSelection';

/** A visit to a tab's page: its host, and what was learnt of it. */
export interface TabVisit {
  host: string;
  isPrivate: boolean;
  learnt: Learnt;
}

/** Puts the extraction script into a tab, where it is not yet. Rejects where the browser refuses. */
export async function enterTab(tabId: number): Promise<TabVisit> {
  const { url, incognito: isPrivate } = await browser.tabs.get(tabId);
  const host = hostNameOf(url);
  const [learnt] = await Promise.all([
    // With its database it is no part of what a reader starts with: the page's script is on its way meanwhile.
    import('../learning/learnt-of-site.ts').then(({ getLearnt }) => getLearnt({ host, isPrivate })),
    putScript({ tabId }),
  ]);
  return { host, isPrivate, learnt };
}

/** A tab's page, or one of its frames. */
export interface Place {
  tabId: number;
  frameIds?: [number];
}

/**
 * Puts the extraction script into a page or a frame. It is a megabyte: where it is, it is asked whether it is of use still. Rejects
 * where the browser refuses.
 */
export async function putScript(target: Place): Promise<void> {
  const [here] = await browser.scripting.executeScript({
    target,
    func: (version: string) => (globalThis as ReadingWorld).colophonReader?.isOf?.(version),
    args: [browser.runtime.getManifest().version],
  });
  if (here?.result !== true) await browser.scripting.executeScript({ target, files: ['/extract.js'] });
}

/** What stands for the answer of a tab that shows another page by now. */
export const ANOTHER_PAGE = 'another page';

/**
 * Asks the script in a page or a frame for a reading. Its answer is not checked; `ANOTHER_PAGE` where that page is gone. Rejects where the
 * browser refuses, and with the reason of `signal`, which also ends the work in the page.
 */
export async function askTab(target: Place, what: Question, asked: Asked, signal?: AbortSignal): Promise<unknown> {
  signal?.throwIfAborted();
  const over = new AbortController();
  signal?.addEventListener('abort', () => cancelInTab(target, asked.id), { once: true, signal: over.signal });
  try {
    const [answer] = await browser.scripting.executeScript({
      target,
      // `executeScript` runs this function in the tab, cut off from everything around it here.
      func: (method: Question, wanted: Asked) => {
        const reader = (globalThis as ReadingWorld).colophonReader;
        return reader ? reader[method](wanted) : 'another page';
      },
      args: [what, asked],
    });
    signal?.throwIfAborted();
    // The page was left between the two calls, or while it was read.
    return answer ? answer.result : ANOTHER_PAGE;
  } finally {
    over.abort();
  }
}

/** Nobody waits for it: a page that cannot hear it is gone, and its work with it. */
function cancelInTab(target: Place, id: string): void {
  const done = browser.scripting.executeScript({
    target,
    func: (which: string) => (globalThis as ReadingWorld).colophonReader?.cancel(which),
    args: [id],
  });
  done.catch((error: unknown) => console.warn('Colophon: a reading could not be cancelled.', error));
}
