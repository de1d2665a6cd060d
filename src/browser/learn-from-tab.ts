import { browser } from 'wxt/browser';
import { FINGERPRINT } from '../appeals/fingerprint.ts';
import { MOST_FINGERPRINTS, type pageFingerprints } from '../appeals/page-fingerprints.ts';
import type { Article } from '../article/article.ts';
import type { Visit } from '../learning/learnt-of-site.ts';

/** Milliseconds after a reading: the article is on screen by then, and the page has its own parts complete. */
const PAUSE = 1_000;

/** What the extraction script leaves in the tab's isolated world. */
type LearningWorld = typeof globalThis & { colophonFingerprints?: typeof pageFingerprints };

/**
 * Learns what the page of a tab has in common with others of its site, a while after it was read. Nobody waits for it; in a
 * private window the page is not even asked.
 */
export function learnFromTab(tabId: number, visit: Visit, article: Pick<Article, 'url' | 'canonicalUrl'>): void {
  if (visit.isPrivate || visit.host === '') return;
  setTimeout(() => {
    learn(tabId, visit, article).catch((error: unknown) => {
      // The page was left in the meantime, or its site does not let anybody in any more.
      console.warn('Colophon: nothing was learnt from a page.', error);
    });
  }, PAUSE);
}

async function learn(tabId: number, visit: Visit, { url, canonicalUrl }: Pick<Article, 'url' | 'canonicalUrl'>) {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    // Runs in the tab, cut off from everything around it here.
    func: (address: string) => {
      const read = (globalThis as LearningWorld).colophonFingerprints;
      return read && document.URL === address ? read(document) : [];
    },
    args: [url],
  });
  const blocks: unknown = answer?.result;
  if (!Array.isArray(blocks)) return;
  const { learnFrom } = await import('../learning/learnt-of-site.ts');
  await learnFrom(visit, {
    address: canonicalUrl ?? url,
    blocks: (blocks as unknown[])
      .slice(0, MOST_FINGERPRINTS)
      .filter((block): block is string => typeof block === 'string' && FINGERPRINT.test(block)),
  });
}
