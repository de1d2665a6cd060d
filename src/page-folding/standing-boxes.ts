import { saysOverlay } from '../appeals/marks.ts';
import { ownWay } from '../html/own-way.ts';
import { shadowRootIn } from '../html/shadow-root.ts';

/** Where the window is looked at, as parts of its width and height: corners, edges and the middle; boxes between them are too small to be in the way. */
const GRID = [0.03, 0.25, 0.5, 0.75, 0.97];

/** A box with more text is the page itself, in an application that is pinned to the window as a whole. Characters. */
const MOST_TEXT = 8_000;

/** A box that covers so much of the window blocks the page. */
const BLOCKING = 0.35;

/** The position that an element was given; empty for documents that are not shown. */
export function positionOf(element: Element): string {
  return element.ownerDocument.defaultView?.getComputedStyle(element).position ?? '';
}

/** A bar that sticks is as wide as this part of the window at least, and no higher than half of it: what is narrower stands beside the text. */
const BAR = { width: 0.6, height: 0.5 };

/** What is placed by hand over a page has at least this `z-index`; captions on pictures have none. */
const RAISED = 10;

/** Whether an element is placed over the page rather than in it. */
function stands(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  const position = positionOf(element);
  if (!view || position === 'fixed') return position === 'fixed';
  if (position === 'sticky') {
    const { width, height } = element.getBoundingClientRect();
    return width >= view.innerWidth * BAR.width && height <= view.innerHeight * BAR.height;
  }
  if (position !== 'absolute') return false;
  if (element.matches('dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]')) return true;
  const isOnTop = Number.parseInt(view.getComputedStyle(element).zIndex, 10) >= RAISED;
  return isOnTop && element.parentElement === element.ownerDocument.body && saysOverlay(element);
}

/** Whether a custom element shows, in its shadow, something that stands over the page at this point. */
function shadowStands(host: Element, x: number, y: number): boolean {
  const inner = shadowRootIn(host)?.elementFromPoint(x, y);
  for (let at: Element | null = inner ?? null; at; at = ownWay(at, 'parentElement')) if (stands(at)) return true;
  return false;
}

/**
 * The boxes that stand over the page in the window now, the outermost of each nest. Found by where they are, so the cost
 * does not grow with the page. What lets clicks through is found by what stands in it.
 */
export function findStandingBoxes(document: Document): Element[] {
  const view = document.defaultView;
  const body = document.body;
  if (!view || !body) return [];
  const found = new Set<Element>();
  const seen = new Set<Element>();
  for (const across of GRID) {
    for (const down of GRID) {
      const [x, y] = [Math.round(view.innerWidth * across), Math.round(view.innerHeight * down)];
      for (const hit of document.elementsFromPoint(x, y)) {
        if (seen.has(hit)) continue;
        let box: Element | null = null;
        for (let at: Element | null = hit; at && at !== body && !seen.has(at); at = ownWay(at, 'parentElement')) {
          seen.add(at);
          if ((stands(at) || (shadowRootIn(at) && shadowStands(at, x, y))) && textLength(at) <= MOST_TEXT) box = at;
        }
        if (box && box !== document.documentElement) found.add(box);
      }
    }
  }
  return [...found].filter((box) => ![...found].some((other) => other !== box && other.contains(box)));
}

/** Characters of text in an element, those of its scripts and styles aside. */
function textLength(element: Element): number {
  const unread = [...element.querySelectorAll('script, style, template, noscript')];
  const lengthOf = (one: Element) => one.textContent?.length ?? 0;
  return lengthOf(element) - unread.reduce((sum, one) => sum + lengthOf(one), 0);
}

/** The part of the window that each of some elements covers, in CSS pixels, by the box and what stands in it: a wrapper may have no size of its own. */
function areasOf(box: Element): { element: Element; left: number; top: number; width: number; height: number }[] {
  const view = box.ownerDocument.defaultView;
  if (!view) return [];
  return [box, ...box.children, ...(shadowRootIn(box)?.children ?? [])].slice(0, 20).map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const [x, y] = [Math.max(left, 0), Math.max(top, 0)];
    const [width, height] = [Math.min(right, view.innerWidth) - x, Math.min(bottom, view.innerHeight) - y];
    return { element, left: x, top: y, width: Math.max(0, width), height: Math.max(0, height) };
  });
}

/** How much of the window a box covers, from 0 to 1. */
export function coverOf(box: Element): number {
  const { innerWidth = 0, innerHeight = 0 } = box.ownerDocument.defaultView ?? {};
  const whole = innerWidth * innerHeight;
  return whole === 0 ? 0 : Math.max(...areasOf(box).map(({ width, height }) => width * height)) / whole;
}

/** Whether a box keeps the reader from the page: it says so, or it takes the middle of the window or much of it, and the clicks there. */
export function isBlocking(box: Element): boolean {
  if (box.matches('dialog, [aria-modal="true"]')) return true;
  if (box.querySelector('dialog[open], [aria-modal="true"]')) return true;
  const view = box.ownerDocument.defaultView;
  if (!view) return false;
  const [x, y] = [view.innerWidth / 2, view.innerHeight / 2];
  return areasOf(box).some(({ element, left, top, width, height }) => {
    const isInMiddle = left < x && x < left + width && top < y && y < top + height;
    if (!isInMiddle && width * height < view.innerWidth * view.innerHeight * BLOCKING) return false;
    return view.getComputedStyle(element).pointerEvents !== 'none';
  });
}
