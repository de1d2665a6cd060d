import type { PreparedPage } from '../article/prepared-page.ts';
import type { Block } from './blocks.ts';
import { findAppeals } from './find-appeals.ts';
import type { FoundAppeal } from './found-appeal.ts';
import { findFrameAppeals } from './frame-appeals.ts';
import type { Learnt } from './learnt.ts';
import { otherDialog } from './other-dialogs.ts';
import { overlayAround } from './overlays.ts';

/**
 * All appeals of a prepared page in document order: those in its text, and those of frames that cannot be read. What stands
 * over the page and asks for consent, a log-in or an age, or advertises, is none of them. `learnt` is what this machine knows
 * of the site, `blocks` the page's, where they were read before. Nothing is changed.
 */
export function appealsOfPage(page: PreparedPage, learnt?: Learnt, blocks?: readonly Block[]): FoundAppeal[] {
  const found = findAppeals(page, learnt, blocks).filter((appeal) => !isOtherDialog(appeal, page));
  for (const appeal of findFrameAppeals(page, found)) found.splice(placeOf(appeal, found), 0, appeal);
  return found.map((appeal, index) => ({ ...appeal, id: `a${index + 1}` }));
}

function isOtherDialog({ overlay, places }: FoundAppeal, page: PreparedPage): boolean {
  const block = overlay ? places[0]?.blocks[0] : undefined;
  const box = block && overlayAround(block, page.originalOf);
  return box != null && otherDialog(box.element) !== null;
}

/** Where an appeal stands among those found. Halving: on pages of many siblings each comparison walks along them. */
function placeOf(appeal: FoundAppeal, found: readonly FoundAppeal[]): number {
  const own = nodeOf(appeal);
  let [low, high] = [0, found.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = found[middle] && nodeOf(found[middle]);
    if (own && other && own.compareDocumentPosition(other) & 2) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nodeOf({ places }: FoundAppeal): Node | undefined {
  return places[0]?.blocks[0]?.texts[0] ?? places[0]?.pictures[0];
}
