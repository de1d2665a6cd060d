import type { Place } from '../../../article/place.ts';
import { aheadOf, isAtEnd, runsDown } from '../text-way.ts';

/** What a text is counted by. Boxes do not count: some are the reader's own. */
const BLOCKS = 'p, li, dt, dd, h2, h3, h4, h5, h6, pre, blockquote, figure, tr, hr';

/** What comes and goes with what is folded, or is opened over the text. */
const NOT_COUNTED = '.passage, .note-card, [role="note"]';

/** The line that is taken for where one reads: right below the bar. CSS pixels from the top of the window. */
const LINE = 56;

/** No more than this much of a block's height is told as the space after it. */
const MOST_SHARE = 3;

/** The blocks of a text in their order. The first is the text as a whole, so that one without any paragraph has its places as well. */
function blocksOf(root: ShadowRoot): Element[] {
  return [root.host, ...[...root.querySelectorAll(BLOCKS)].filter((block) => !block.closest(NOT_COUNTED))];
}

const lengthOf = (host: Element, box: DOMRect): number => (runsDown(host) ? box.width : box.height);

/** Where the text in a shadow root is read now; null before its beginning, and where its end is on screen. */
export function placeNow(root: ShadowRoot): Place | null {
  const { host } = root;
  const isBefore = runsDown(host) ? host.scrollLeft >= 0 : host.getBoundingClientRect().top >= LINE;
  if (isBefore || isAtEnd(host)) return null;
  const blocks = blocksOf(root);
  // They begin one after the other: a few looks are enough in a long text as well. The first is the text itself.
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const block = blocks[middle];
    if (block && aheadOf(host, block.getBoundingClientRect(), LINE) <= 0) low = middle;
    else high = middle - 1;
  }
  const box = blocks[low]?.getBoundingClientRect();
  if (!box) return null;
  const length = lengthOf(host, box);
  const share = length > 0 ? -aheadOf(host, box, LINE) / length : 0;
  return { block: low, share: Math.round(Math.min(MOST_SHARE, Math.max(0, share)) * 1000) / 1000 };
}

/** Scrolls a text to a place, the window or the text's own box. One that has become shorter is shown from its beginning. */
export function goTo(root: ShadowRoot, { block, share }: Place): void {
  const { host } = root;
  const box = blocksOf(root)[block]?.getBoundingClientRect();
  const by = box ? aheadOf(host, box, LINE) + share * lengthOf(host, box) : 0;
  if (!runsDown(host)) {
    window.scrollTo({ top: box ? Math.max(0, window.scrollY + by) : 0, behavior: 'instant' });
    return;
  }
  host.scrollTo({ left: box ? host.scrollLeft - by : 0, behavior: 'instant' });
  window.scrollTo({ top: box ? window.scrollY + host.getBoundingClientRect().top - LINE : 0, behavior: 'instant' });
}
