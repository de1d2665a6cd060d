import { prepareBox } from '../article/prepare-page.ts';
import type { Outlet } from '../article/prepared-page.ts';
import type { Appeal } from './appeal.ts';
import { appealsOfPage } from './appeals-of-page.ts';
import { readBlocks } from './blocks.ts';
import { appealOf } from './found-appeal.ts';
import { saysOverlay } from './marks.ts';

/** A box with more blocks or words than this is the page's next view, not a dialog over it. */
const LARGEST = { blocks: 60, words: 800 };

/**
 * The appeals in a box that a page has put over itself after it was read. The box stays untouched: it is looked at in a copy.
 * Only boxes that stand over the page count; what is added to the text below is none of our business here.
 */
export function findLateAppeals(added: Element, outlet: Outlet): Appeal[] {
  const page = prepareBox(added, outlet);
  const { blocks } = readBlocks(page.document.body);
  if (blocks.length === 0 || blocks.length > LARGEST.blocks) return [];
  if (blocks.reduce((sum, { length }) => sum + length, 0) > LARGEST.words) return [];
  const covered = ancestorsCover(added);
  return appealsOfPage(page)
    .filter(({ overlay }) => overlay || covered)
    .map((found) => appealOf(found, 'overlay'));
}

/** Whether the box was put into something that stands over the page. */
function ancestorsCover(added: Element): boolean {
  const view = added.ownerDocument.defaultView;
  const body = added.ownerDocument.body;
  for (let at: Element | null = added; at && at !== body; at = at.parentElement) {
    if (saysOverlay(at)) return true;
    if (view && /^(?:fixed|sticky)$/.test(view.getComputedStyle(at).position)) return true;
  }
  return false;
}
