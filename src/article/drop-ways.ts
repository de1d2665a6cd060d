import type { Block, Box } from '../appeals/blocks.ts';
import { PART_ATTRIBUTE } from '../appeals/found-appeal.ts';
import { leadsAbout } from '../appeals/ways.ts';

/** Fewer lines that only lead somewhere are no list of ways, unless the page calls them one. */
const FEWEST = 3;

/** A block of so many words beside a list is text, and the list may belong to it. */
const TEXT = 20;

/** What gives a table or a figure its shape. */
const SHAPED = /^(?:table|tbody|thead|tfoot|tr|td|th|figure|figcaption|pre|blockquote|dl|dt|dd)$/;

/**
 * Takes menus and lists of links out of a prepared page before the article is looked for in it: they are a large part of most
 * pages, and cost time there. A list stays where text stands beside it, where it shapes a table, and where an appeal is in it.
 */
export function dropWays(blocks: readonly Block[], boxes: readonly Box[]): void {
  const others = new Uint32Array(blocks.length + 1);
  for (const [i, block] of blocks.entries()) others[i + 1] = (others[i] ?? 0) + (leadsAbout(block) ? 0 : 1);
  const isOnlyWays = ({ first, end }: Box): boolean => others[end] === others[first];
  const besideText = new Set<Box>();
  for (const { length, container } of blocks) {
    if (length < TEXT) continue;
    besideText.add(container);
    if (container.parent) besideText.add(container.parent);
  }
  for (const box of boxes) {
    const { parent, menu, element } = box;
    if (!parent || isOnlyWays(parent) || !isOnlyWays(box)) continue;
    if (
      !menu &&
      (box.end - box.first < FEWEST || besideText.has(parent) || SHAPED.test(parent.tag) || SHAPED.test(box.tag))
    )
      continue;
    if (element.querySelector(`[${PART_ATTRIBUTE}], pre, table`) || element.hasAttribute(PART_ATTRIBUTE)) continue;
    element.remove();
  }
}
