import { firstFeatures, furtherFeatures } from '../src/article/detector-features.ts';

/** A page's numbers; null where it has no prose and the verdict is clear. */
export type DetectorFacts = { withAddress: number[]; withoutAddress: number[]; further: number[] } | null;

/** Runs in the browser, which runs no script of a parsed page but parses as if: what is in `<noscript>` has to become text, as on a live page. */
function readDetectorFacts(html: string, url: string): DetectorFacts {
  const page = (Document as unknown as { parseHTMLUnsafe(html: string): Document }).parseHTMLUnsafe(html);
  for (const hidden of page.querySelectorAll('noscript')) hidden.textContent = hidden.innerHTML;
  const withAddress = firstFeatures(page, url === '' ? null : new URL(url));
  const withoutAddress = firstFeatures(page, null);
  return withAddress && withoutAddress ? { withAddress, withoutAddress, further: furtherFeatures(page) } : null;
}

Object.assign(globalThis, { readDetectorFacts });
