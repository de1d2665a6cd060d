import type { Appeal, AppealKind, Reason } from './appeal.ts';
import type { Block } from './blocks.ts';

/** An appeal found in a prepared page, before anything is taken out. Its text and HTML are final: Readability changes the page's nodes. */
export interface FoundAppeal {
  id: string;
  kind: AppealKind;
  overlay: boolean;
  html: string;
  text: string;
  reasons: Reason[];
  /** Each place where it stands; more than one when the page says it again. */
  places: { blocks: Block[]; pictures: Element[]; before: string; after: string }[];
}

/** Text nodes of found appeals stand in elements with this attribute while Readability works; its value is the appeal's id. */
export const PART_ATTRIBUTE = 'data-colophon-part';

/** The appeal as it is handed on. */
export function appealOf(found: FoundAppeal, placement: Appeal['placement']): Appeal {
  const { id, kind, html, text, reasons, places } = found;
  return { id, kind, placement, html, text, reasons, count: places.length };
}
