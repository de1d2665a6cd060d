import { prepareBox } from '../article/prepare-page.ts';
import type { Outlet } from '../article/prepared-page.ts';
import { ownWay } from '../html/own-way.ts';
import type { Appeal } from './appeal.ts';
import { appealsOfPage } from './appeals-of-page.ts';
import { readBlocks } from './blocks.ts';
import { appealOf } from './found-appeal.ts';
import { otherDialog } from './other-dialogs.ts';
import { standsOver } from './overlays.ts';

/** A box with more blocks or words than this is the page's next view, not a dialog over it. */
const LARGEST = { blocks: 60, words: 800, characters: 8_000 };

/**
 * The appeals in a box that a page has put over itself, or filled, after it was read. The box stays untouched: it is looked at
 * in a copy. Only boxes that stand over the page count; what is added to the text below is none of our business here.
 */
export function findLateAppeals(added: Element, outlet: Outlet): Appeal[] {
  const cover = coverAround(added);
  const page = prepareBox(cover ?? added, outlet);
  const { blocks } = readBlocks(page.document.body);
  if (blocks.length === 0 || blocks.length > LARGEST.blocks) return [];
  if (blocks.reduce((sum, { length }) => sum + length, 0) > LARGEST.words) return [];
  if (cover && page.document.body.firstElementChild && otherDialog(page.document.body.firstElementChild)) return [];
  return appealsOfPage(page, undefined, blocks)
    .filter(({ overlay }) => overlay || cover)
    .map((found) => appealOf(found, 'overlay'));
}

/** The outermost box around an element, itself included, that stands over the page, through the hosts of shadow roots. */
function coverAround(added: Element): Element | null {
  let cover: Element | null = null;
  for (let at: Element | null = added; at && at.localName !== 'body'; at = parentOf(at)) {
    if ((at.textContent ?? '').length > LARGEST.characters) break;
    if (standsOver(at, at)) cover = at;
  }
  return cover;
}

/** The element around another on the screen: of what stands in a shadow root, its host. */
function parentOf(element: Element): Element | null {
  const parent = ownWay(element, 'parentElement');
  if (parent) return parent;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}
