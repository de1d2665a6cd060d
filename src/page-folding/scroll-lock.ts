import { ownWay } from '../html/own-way.ts';
import { shadowRootIn } from '../html/shadow-root.ts';
import { coverOf, positionOf } from './standing-boxes.ts';

/** What a page did to keep itself from being scrolled. */
export interface ScrollLock {
  /** `html` and `body` where they hide what is longer than the window, or are pinned to it. */
  locked: { element: HTMLElement; fixed: boolean }[];
  /** Where the page was before it was pinned, in CSS pixels from its top: pages pin `body` at that much above the window. */
  top: number;
}

/** Reads how the page is locked as it stands; empty where it is not. */
export function readScrollLock(document: Document): ScrollLock {
  const view = document.defaultView;
  const locked: ScrollLock['locked'] = [];
  let top = 0;
  if (!view) return { locked, top };
  for (const element of [document.documentElement, document.body]) {
    if (!element) continue;
    const style = view.getComputedStyle(element);
    const fixed = style.position === 'fixed';
    if (fixed) top = Math.max(top, -Math.min(0, Number.parseFloat(style.top) || 0));
    if (fixed || style.overflowY === 'hidden' || style.overflowY === 'clip') locked.push({ element, fixed });
  }
  return { locked, top };
}

/** So much of the window is covered by what darkens the page behind a dialog. */
const COVERS_ALL = 0.9;

/** What shows something of its own, and so is more than a shade. */
const SHOWS =
  'img, picture, video, canvas, iframe, object, embed, input, button, select, textarea, svg, a[href], dialog[open]';

/** Most elements that are looked at for each parent. */
const MOST = 300;

/** The shades behind a box: elements beside it or its ancestors that cover the window and show nothing of their own. */
export function findBackdrops(box: Element): Element[] {
  const body = box.ownerDocument.body;
  const found: Element[] = [];
  for (let parent = ownWay(box, 'parentElement'); parent; parent = ownWay(parent, 'parentElement')) {
    for (const element of [...parent.children].slice(-MOST)) {
      if (element !== box && !element.contains(box) && isShade(element)) found.push(element);
    }
    if (parent === body) break;
  }
  return found;
}

function isShade(element: Element): boolean {
  if (element.localName === 'script' || element.localName === 'style' || shadowRootIn(element)) return false;
  if ((element.textContent ?? '').trim() !== '' || element.querySelector(SHOWS)) return false;
  return /^(?:fixed|absolute)$/.test(positionOf(element)) && coverOf(element) >= COVERS_ALL;
}
