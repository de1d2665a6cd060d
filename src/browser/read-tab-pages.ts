import { hear, type PagesProgress } from '../messages/protocol.ts';
import * as shapes from '../messages/shapes.ts';
import { checkExtraction } from './check-extraction.ts';
import { checkStop } from './check-stop.ts';
import { explainRefusal } from './explain-refusal.ts';
import type { JoinedPages } from './read-pages.ts';
import type { TabFailure } from './read-tab.ts';
import { ANOTHER_PAGE, askTab, enterTab } from './tab-script.ts';

/** The article of a tab with the text of all its pages, as far as they could be read, or why there is none. */
export type TabPages = ({ ok: true } & JoinedPages) | { ok: false; failure: TabFailure };

/**
 * Reads all pages of the article in a tab: the script there fetches them, from the tab's own site and with its session. Rejects only when
 * `signal` aborts, which also ends that.
 */
export async function readTabPages(
  tabId: number,
  onProgress: (progress: Pick<PagesProgress, 'page' | 'of'>) => void,
  signal: AbortSignal,
): Promise<TabPages> {
  const id = crypto.randomUUID();
  const over = new AbortController();
  hear(
    'pagesProgress',
    shapes.pagesProgress,
    (progress) => {
      if (progress.id === id) onProgress(progress);
    },
    over.signal,
  );
  try {
    const { learnt } = await enterTab(tabId);
    const answer = await askTab({ tabId }, 'readPages', { id, learnt }, signal);
    if (answer === ANOTHER_PAGE) return { ok: false, failure: 'page-left' };
    const extraction = checkExtraction(answer);
    if (!extraction) return { ok: false, failure: 'unexpected' };
    if (!extraction.ok) return extraction;
    const stop = checkStop((answer as { stop?: unknown }).stop);
    return { ok: true, article: extraction.article, ...(stop ? { stop } : {}) };
  } catch (error) {
    signal.throwIfAborted();
    return await explainRefusal(tabId, error);
  } finally {
    over.abort();
  }
}
