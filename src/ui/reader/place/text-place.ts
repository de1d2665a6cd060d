import type { Place } from '../../../learning/reading-places.ts';

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

/** Where the text in a shadow root is read now; null before its beginning, and where its end is on screen. */
export function placeNow(root: ShadowRoot): Place | null {
  const { top, bottom } = root.host.getBoundingClientRect();
  if (top >= LINE || bottom <= window.innerHeight) return null;
  const blocks = blocksOf(root);
  // They begin one below the other: a few looks are enough in a long text as well.
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.getBoundingClientRect().top ?? 0) <= LINE) low = middle;
    else high = middle - 1;
  }
  const box = blocks[low]?.getBoundingClientRect();
  if (!box) return null;
  const share = box.height > 0 ? (LINE - box.top) / box.height : 0;
  return { block: low, share: Math.round(Math.min(MOST_SHARE, Math.max(0, share)) * 1000) / 1000 };
}

/** How far the window has to scroll to go to a place, in CSS pixels. A text that has become shorter is shown from its beginning. */
export function topOf(root: ShadowRoot, { block, share }: Place): number {
  const box = blocksOf(root)[block]?.getBoundingClientRect();
  return box ? Math.max(0, window.scrollY + box.top + share * box.height - LINE) : 0;
}
