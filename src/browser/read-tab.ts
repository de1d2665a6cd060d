import { browser } from 'wxt/browser';
import type { Article, ExtractionFailure } from '../article/article.ts';
import { hear } from '../messages/protocol.ts';
import * as shapes from '../messages/shapes.ts';
import { checkExtraction } from './check-extraction.ts';
import { learnFromTab } from './learn-from-tab.ts';
import { isRestrictedAddress } from './restricted-address.ts';
import { ANOTHER_PAGE, askTab, enterTab } from './tab-script.ts';

/**
 * Why a tab gave no article, beyond what a page can tell: `restricted-page`: extensions may not run there;
 * `site-blocked`: whoever manages the browser has closed the site to extensions; `closed-page`: the browser refuses a page of a site that the
 * user has allowed; `access-withheld`: the user has not allowed the site, a click on the icon would; `unresponsive`: the page did not answer
 * in time; `page-left`: it was closed or navigated while it was read.
 */
export type TabFailure =
  | ExtractionFailure
  | 'restricted-page'
  | 'site-blocked'
  | 'closed-page'
  | 'access-withheld'
  | 'unresponsive'
  | 'page-left'
  | 'unexpected';

/** What reading a tab gave. `isPrivate`: in a private window. `detail` is the browser's own message, for `unexpected`. */
export type TabReading =
  | { ok: true; article: Article; looksLikeArticle: boolean; isPrivate?: boolean }
  | { ok: false; failure: TabFailure; detail?: string };

/** Milliseconds; a page that has not answered by then, nor told of its progress, is frozen. */
const TIME_LIMIT = 10_000;

/** What the reader of a tab may want to know and to end. */
export interface ReadTabOptions {
  /** "Try anyway": whatever text the page has. */
  force?: boolean;
  signal?: AbortSignal;
  /** Hears of work that lasts how much of it is done, 0 to 1. */
  onProgress?: (done: number) => void;
}

async function extract(tabId: number, id: string, { force = false, signal }: ReadTabOptions): Promise<TabReading> {
  // Addresses that permissions do not reach are not told. A script for such a page Chromium would hold back until a click on the icon, and
  // then run it instead of telling us of the click; so none is sent there.
  const { url } = await browser.tabs.get(tabId);
  if (url && isRestrictedAddress(url)) return { ok: false, failure: 'restricted-page' };
  if (!url) return await (await import('./explain-refusal.ts')).explainHiddenAddress(tabId);
  const { host, isPrivate, learnt } = await enterTab(tabId);
  const answer = await askTab({ tabId }, 'read', { id, learnt, force }, signal);
  if (answer === ANOTHER_PAGE) return { ok: false, failure: 'page-left' };
  const extraction = checkExtraction(answer);
  if (!extraction) return { ok: false, failure: 'unexpected' };
  if (!extraction.ok) return extraction;
  if (extraction.looksLikeArticle) learnFromTab(tabId, { host, isPrivate }, extraction.article);
  return { ...extraction, isPrivate };
}

/**
 * Reads the page of a tab. Resolves with a failure instead of rejecting; rejects only when `signal` aborts, which also ends the
 * work in the page.
 */
export async function readTab(tabId: number, options: ReadTabOptions = {}): Promise<TabReading> {
  const { signal, onProgress } = options;
  signal?.throwIfAborted();
  const id = crypto.randomUUID();
  const over = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const outOfTime = new Promise<TabReading>((resolve) => {
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => resolve({ ok: false, failure: 'unresponsive' }), TIME_LIMIT);
    };
    wait();
    hear(
      'readingProgress',
      shapes.readingProgress,
      (progress) => {
        if (progress.id !== id) return;
        wait();
        onProgress?.(progress.done);
      },
      over.signal,
    );
  });
  const aborted = new Promise<never>((_, reject) => {
    // Not longer than the reading: a signal that is part of the panel's own lives as long as that while anything listens to it.
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true, signal: over.signal });
  });
  try {
    return await Promise.race([
      extract(tabId, id, options).catch(async (error: unknown) => {
        const { explainRefusal } = await import('./explain-refusal.ts');
        return await explainRefusal(tabId, error);
      }),
      outOfTime,
      aborted,
    ]);
  } finally {
    clearTimeout(timer);
    over.abort();
  }
}
