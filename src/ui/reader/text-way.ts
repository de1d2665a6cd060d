/**
 * How the text of an article goes past its reader: up the window, or sideways in a box of its own where its lines run down. `host` is the element
 * that holds the text.
 */

/** Whether the lines of a text run down, the next to the left of the last. */
export const runsDown = (host: Element): boolean => getComputedStyle(host).writingMode === 'vertical-rl';

/**
 * How far a box of the text begins past the edge where the text comes to be read: negative once it has gone by. CSS pixels; `bar` of them are
 * covered at the top of the window.
 */
export function aheadOf(host: Element, box: DOMRect, bar: number): number {
  return runsDown(host) ? host.getBoundingClientRect().right - box.right : box.top - bar;
}

/** A part of the way that is in view, in CSS pixels from where the text comes into view: the window's top, or its box's right edge. */
export interface Stretch {
  from: number;
  to: number;
}

/** Where a box of the text stands on the way that is in view. */
export function alongWay(host: Element, box: DOMRect): Stretch {
  if (!runsDown(host)) return { from: box.top, to: box.bottom };
  const { right } = host.getBoundingClientRect();
  return { from: right - box.right, to: right - box.left };
}

/** How much of its way is in view, in CSS pixels. */
export const lengthOfWay = (host: Element): number => (runsDown(host) ? host.clientWidth : window.innerHeight);

/** How much of a text was read, 0 to 1: 1 where its last line is on screen. */
export function shareRead(host: Element): number {
  const { top, height } = host.getBoundingClientRect();
  // A text that is on screen as a whole has no way to go.
  const share = (gone: number, whole: number) =>
    whole <= 0 ? Number(top + height < window.innerHeight / 2) : Math.min(1, Math.max(0, gone / whole));
  return runsDown(host)
    ? share(-host.scrollLeft, host.scrollWidth - host.clientWidth)
    : share(-top, height - window.innerHeight);
}

/** Whether the end of a text is on screen. */
export function isAtEnd(host: Element): boolean {
  const { top, bottom } = host.getBoundingClientRect();
  if (!runsDown(host)) return bottom <= window.innerHeight;
  return top < window.innerHeight && !isFarther(host);
}

/** Whether a text whose lines run down goes on beyond what its box shows. Browsers round how far a box is scrolled. */
export const isFarther = (host: Element): boolean => host.scrollWidth - host.clientWidth + host.scrollLeft > 1;

/** Calls back whenever a text has moved or its window has another size, until `signal` aborts. */
export function watchWay(host: Element, onMove: () => void, signal: AbortSignal): void {
  window.addEventListener('scroll', onMove, { passive: true, signal });
  host.addEventListener('scroll', onMove, { passive: true, signal });
  window.addEventListener('resize', onMove, { passive: true, signal });
}
