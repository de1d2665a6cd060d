import { alongWay, lengthOfWay, type Stretch } from '../text-way.ts';

/** Where readers look, from where the text comes into view, as a share of the way that is in view. */
export const EYE = 0.38;

/** What is read as one: the smallest of these around the place. */
const BLOCK = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, pre, figure, table, dt, dd';

/** The block of a text that stands where readers look, or the one nearest to it, on the way that is in view. Null where none is in view. */
export function blockInView(host: Element, root: ShadowRoot): Stretch | null {
  const length = lengthOfWay(host);
  const eye = length * EYE;
  let nearest: Stretch | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const block of root.querySelectorAll(BLOCK)) {
    if (block.querySelector(BLOCK)) continue;
    const { from, to } = alongWay(host, block.getBoundingClientRect());
    if (to < 0 || from > length || to === from) continue;
    const distance = from > eye ? from - eye : Math.max(0, eye - to);
    if (distance < least) [nearest, least] = [{ from, to }, distance];
  }
  return nearest;
}
