import { readBlocks } from './blocks.ts';
import { fingerprintOf } from './fingerprint.ts';

/** Shorter blocks are names and buttons; longer ones are the article's own paragraphs or a whole page. In words. */
const LENGTH = { least: 5, most: 150 };

/** Blocks of a page that are remembered, from its beginning and its end: what a site repeats stands about the article. */
const MOST = { first: 250, last: 150 };

/** Most fingerprints that `pageFingerprints` hands out. */
export const MOST_FINGERPRINTS = MOST.first + MOST.last;

/** The fingerprints of a page's blocks of text, each once, in their order. The page is only read. */
export function pageFingerprints(document: Document): string[] {
  // Frameset pages have a body of another kind, broken ones none.
  const root: Element | null = document.body;
  if (!root) return [];
  const texts = new Set(
    readBlocks(root)
      .blocks.filter(({ length }) => length >= LENGTH.least && length <= LENGTH.most)
      .map(({ text }) => text),
  );
  const all = [...texts];
  const chosen = all.length <= MOST_FINGERPRINTS ? all : [...all.slice(0, MOST.first), ...all.slice(-MOST.last)];
  return [...new Set(chosen.map(fingerprintOf))];
}
