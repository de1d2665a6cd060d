/** Where readers look, from the top of the window, as a share of its height. */
export const EYE = 0.38;

/** What is read as one: the smallest of these around the place. */
const BLOCK = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, pre, figure, table, dt, dd';

/** The block of the text that stands where readers look, or the one nearest to it, as it is on screen. Null where none is in view. */
export function blockInView(root: ShadowRoot, height: number): DOMRect | null {
  const eye = height * EYE;
  let nearest: DOMRect | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const block of root.querySelectorAll(BLOCK)) {
    if (block.querySelector(BLOCK)) continue;
    const box = block.getBoundingClientRect();
    if (box.bottom < 0 || box.top > height || box.height === 0) continue;
    const distance = box.top > eye ? box.top - eye : Math.max(0, eye - box.bottom);
    if (distance < least) [nearest, least] = [box, distance];
  }
  return nearest;
}
