import type { Block, Box } from './blocks.ts';
import { saysOverlay } from './marks.ts';

/** More than this is no dialog but the page. */
const LARGEST = { blocks: 40, words: 500 };

/** The outermost box around a block that stands over the page: by what it says of itself or by its computed style, where there is one. */
export function overlayAround(block: Block, originalOf: (copy: Element) => Element | undefined): Box | null {
  let found: Box | null = null;
  for (let box: Box | null = block.container; box?.parent; box = box.parent) {
    if (box.end - box.first > LARGEST.blocks || box.length > LARGEST.words) break;
    if (saysOverlay(box.element) || isFixed(originalOf(box.element))) found = box;
  }
  return found;
}

function isFixed(original: Element | undefined): boolean {
  const view = original?.isConnected ? original.ownerDocument.defaultView : null;
  if (!view || !original) return false;
  const { position } = view.getComputedStyle(original);
  return position === 'fixed' || position === 'sticky';
}
