import { browser } from 'wxt/browser';
import type { Appeal } from '../appeals/appeal.ts';
import type { Learnt } from '../appeals/learnt.ts';
import type { Article, ExtractionFailure } from '../article/article.ts';
import { getLearnt } from '../learning/learnt-of-site.ts';
import { LATE_APPEALS_PORT } from '../messages/protocol.ts';
import { checkAppeals, checkExtraction } from './check-extraction.ts';
import { learnFromTab } from './learn-from-tab.ts';
import { isRestrictedAddress } from './restricted-address.ts';

/**
 * Why a tab gave no article, beyond what a page can tell: `restricted-page`: extensions may not run there;
 * `access-withheld`: the user has not allowed the site, a click on the icon would; `unresponsive`: the page did not answer
 * in time; `page-left`: it was closed or navigated while it was read.
 */
export type TabFailure =
  | ExtractionFailure
  | 'restricted-page'
  | 'access-withheld'
  | 'unresponsive'
  | 'page-left'
  | 'unexpected';

/** What reading a tab gave. `isPrivate`: in a private window. `detail` is the browser's own message, for `unexpected`. */
export type TabReading =
  | { ok: true; article: Article; looksLikeArticle: boolean; isPrivate?: boolean }
  | { ok: false; failure: TabFailure; detail?: string };

/** Milliseconds; a page that has not answered by then is frozen, or so large that nobody would wait. */
const TIME_LIMIT = 10_000;

/** What the extraction script leaves in the tab's isolated world. */
type ReadingWorld = typeof globalThis & {
  colophonRead?: (document: Document, options: { force: boolean; learnt: Learnt }) => unknown;
};

/** Whether every http(s) page may be read without a click. */
function hasAccessEverywhere(): Promise<boolean> {
  return browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] });
}

async function extract(tabId: number, force: boolean): Promise<TabReading> {
  // Most refusals come at once, but for a source view Chromium never answers. Addresses that permissions do not reach are not told.
  const { url, incognito: isPrivate } = await browser.tabs.get(tabId);
  const restricted = url ? isRestrictedAddress(url) : await hasAccessEverywhere();
  if (restricted) return { ok: false, failure: 'restricted-page' };
  const host = url && URL.canParse(url) ? new URL(url).hostname : '';
  const [learnt] = await Promise.all([
    getLearnt({ host, isPrivate }),
    browser.scripting.executeScript({ target: { tabId }, files: ['/extract.js'] }),
  ]);
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    // `executeScript` runs this function in the tab, cut off from everything around it here.
    func: (wanted: boolean, known: Learnt) => {
      const read = (globalThis as ReadingWorld).colophonRead;
      return read ? read(document, { force: wanted, learnt: known }) : 'another page';
    },
    args: [force, learnt],
  });
  // The page was left between the two calls, or while it was read.
  if (!answer || answer.result === 'another page') return { ok: false, failure: 'page-left' };
  const extraction = checkExtraction(answer.result);
  if (!extraction) return { ok: false, failure: 'unexpected' };
  if (!extraction.ok) return extraction;
  if (extraction.looksLikeArticle) learnFromTab(tabId, { host, isPrivate }, extraction.article);
  return { ...extraction, isPrivate };
}

/** What a refusal by the browser means, by what the browser knows of the tab now. */
async function explain(tabId: number, error: unknown): Promise<TabReading> {
  const detail = error instanceof Error ? error.message : String(error);
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab || /frame .*removed|tab was closed|no tab with id|document .*(?:discarded|removed)/i.test(detail)) {
    return { ok: false, failure: 'page-left' };
  }
  // An error page of the browser's stands at the address that could not be loaded; "a chrome:// URL" is said plainly.
  if (/showing error page|cannot access an? \S+ URL|extensions gallery/i.test(detail))
    return { ok: false, failure: 'restricted-page' };
  if (tab.url !== undefined && isRestrictedAddress(tab.url)) return { ok: false, failure: 'restricted-page' };
  if (/cannot access|missing host permission|cannot be scripted|permission/i.test(detail)) {
    // Without an address of the tab it is the browser's own page, or one whose site access is withheld.
    const everywhere = await hasAccessEverywhere();
    const known = tab.url === undefined ? !everywhere : /^https?:/.test(tab.url);
    const allowed =
      tab.url && known ? await browser.permissions.contains({ origins: [`${new URL(tab.url).origin}/*`] }) : everywhere;
    return { ok: false, failure: known && !allowed ? 'access-withheld' : 'restricted-page' };
  }
  return { ok: false, failure: 'unexpected', detail };
}

/**
 * Reads the page of a tab. `force` is "try anyway": whatever text the page has. Resolves with a failure instead of rejecting;
 * rejects only when `signal` aborts.
 */
export async function readTab(
  tabId: number,
  { force = false, signal }: { force?: boolean; signal?: AbortSignal } = {},
): Promise<TabReading> {
  signal?.throwIfAborted();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const outOfTime = new Promise<TabReading>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, failure: 'unresponsive' }), TIME_LIMIT);
  });
  const aborted = new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  try {
    return await Promise.race([
      extract(tabId, force).catch((error: unknown) => explain(tabId, error)),
      outOfTime,
      aborted,
    ]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Calls back with the appeals that a tab's page shows after it was read, until `signal` aborts or the page is left. Their ids
 * do not collide with those of the article. The page must have been read by `readTab` before.
 */
export function watchLateAppeals(tabId: number, onAppeals: (appeals: Appeal[]) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const port = browser.tabs.connect(tabId, { name: LATE_APPEALS_PORT, frameId: 0 });
  let round = 0;
  port.onMessage.addListener((message: unknown) => {
    const appeals = checkAppeals(message);
    round++;
    if (appeals.length > 0) onAppeals(appeals.map((appeal) => ({ ...appeal, id: `late${round}${appeal.id}` })));
  });
  // Reading `lastError` tells the browser that a page which is gone is expected here.
  port.onDisconnect.addListener(() => void browser.runtime.lastError);
  signal.addEventListener('abort', () => port.disconnect(), { once: true });
}
