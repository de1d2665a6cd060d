import type { Article } from '../article/article.ts';
import { checkExtraction, checkReadings } from './check-extraction.ts';
import type { Refusal } from './explain-refusal.ts';
import type { TabFailure, TabReading } from './read-tab.ts';
import { ANOTHER_PAGE, askTab, enterTab } from './tab-script.ts';

/** Other readings of a tab's page, or why there are none. */
export type TabReadings = { ok: true; articles: Article[] } | { ok: false; failure: TabFailure };

/** Reads the page of a tab in all other ways; takes several times as long as the first. Rejects only when `signal` aborts. */
export async function readTabOtherwise(tabId: number, signal: AbortSignal): Promise<TabReadings> {
  try {
    const { learnt } = await enterTab(tabId);
    const answer = await askTab(tabId, 'readOtherwise', { id: crypto.randomUUID(), learnt }, signal);
    if (answer === ANOTHER_PAGE) return { ok: false, failure: 'page-left' };
    return { ok: true, articles: checkReadings(answer) };
  } catch (error) {
    signal.throwIfAborted();
    return await refusal(tabId, error);
  }
}

/** Reads what is selected in a tab's page, or tells why not. */
export async function readTabSelection(tabId: number): Promise<TabReading> {
  try {
    const { learnt, isPrivate } = await enterTab(tabId);
    const answer = await askTab(tabId, 'readSelection', { id: crypto.randomUUID(), learnt });
    if (answer === ANOTHER_PAGE) return { ok: false, failure: 'page-left' };
    const extraction = checkExtraction(answer);
    if (!extraction) return { ok: false, failure: 'unexpected' };
    return extraction.ok ? { ...extraction, isPrivate } : extraction;
  } catch (error) {
    return await refusal(tabId, error);
  }
}

/** Seldom needed: no part of what a reader starts with. */
const refusal = async (tabId: number, error: unknown): Promise<Refusal> =>
  (await import('./explain-refusal.ts')).explainRefusal(tabId, error);
