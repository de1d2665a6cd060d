import { styledView } from '../html/styled-view.ts';
import type { Block, Box } from './blocks.ts';
import { saysOverlay } from './marks.ts';

/** More than this is no dialog but the page. */
const LARGEST = { blocks: 40, words: 500, characters: 4_000 };

/** From this `z-index` on, what is placed freely is meant to stand over everything. */
const ON_TOP = 1_000;

/** The outermost box around a block that stands over the page: by what it says of itself or by its computed style, where there is one. `known` keeps what was found of boxes. */
export function overlayAround(
  block: Block,
  originalOf: (copy: Element) => Element | undefined,
  known: Map<Box, boolean> = new Map(),
): Box | null {
  let found: Box | null = null;
  for (let box: Box | null = block.container; box?.parent; box = box.parent) {
    if (box.end - box.first > LARGEST.blocks || box.length > LARGEST.words) break;
    let over = known.get(box);
    if (over === undefined) known.set(box, (over = standsOver(box.element, originalOf(box.element))));
    if (over) found = box;
  }
  return found;
}

/** The same for an element without blocks, as that of a frame. */
export function overlayElement(element: Element, originalOf: (copy: Element) => Element | undefined): Element | null {
  let found: Element | null = null;
  for (let at: Element | null = element; at?.parentElement && at.localName !== 'body'; at = at.parentElement) {
    if ((at.textContent ?? '').length > LARGEST.characters) break;
    if (standsOver(at, originalOf(at))) found = at;
  }
  return found;
}

/** Whether an element stands over the page, or would once it is shown: a hidden one has its place already. */
export function standsOver(element: Element, original: Element | undefined): boolean {
  return saysOverlay(element) || element.hasAttribute('popover') || isPlacedOver(original);
}

function isPlacedOver(original: Element | undefined): boolean {
  const view = original && styledView(original);
  if (!view) return false;
  const { position, zIndex } = view.getComputedStyle(original);
  return position === 'fixed' || position === 'sticky' || (position === 'absolute' && Number(zIndex) >= ON_TOP);
}
