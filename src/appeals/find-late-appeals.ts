import type { Outlet } from '../article/prepared-page.ts';
import type { Appeal } from './appeal.ts';
import { readBlocks } from './blocks.ts';
import { findAppeals } from './find-appeals.ts';
import { appealOf } from './found-appeal.ts';
import { saysOverlay } from './marks.ts';

/** A box with more blocks or words than this is the page's next view, not a dialog over it. */
const LARGEST = { blocks: 60, words: 800 };

/**
 * The appeals in a box that a page has put over itself after it was read. The box stays untouched: it is looked at in a copy.
 * Only boxes that stand over the page count; what is added to the text below is none of our business here.
 */
export function findLateAppeals(added: Element, outlet: Outlet): Appeal[] {
  const live = added.ownerDocument;
  const { blocks } = readBlocks(added);
  if (blocks.length === 0 || blocks.length > LARGEST.blocks) return [];
  if (blocks.reduce((sum, { length }) => sum + length, 0) > LARGEST.words) return [];
  const document = live.implementation.createHTMLDocument('');
  const lang = live.documentElement.getAttribute('lang');
  if (lang) document.documentElement.setAttribute('lang', lang);
  const originals = new Map<Element, Element>();
  const copy = document.importNode(added, true);
  document.body.append(copy);
  const [copies, sources] = [
    [copy, ...copy.querySelectorAll('*')],
    [added, ...added.querySelectorAll('*')],
  ];
  for (const [index, element] of copies.entries()) {
    const source = sources[index];
    if (source) originals.set(element, source);
    if (source && element.localName === 'a' && element.hasAttribute('href')) {
      const href = element.getAttribute('href') ?? '';
      if (URL.canParse(href, live.baseURI)) element.setAttribute('href', new URL(href, live.baseURI).href);
    }
  }
  const page = { document, url: live.URL, outlet, originalOf: (element: Element) => originals.get(element) };
  const covered = ancestorsCover(added);
  return findAppeals(page)
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
