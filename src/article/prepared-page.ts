import type { FrameLead } from '../appeals/frame-platforms.ts';

/** The publisher, as far as the page tells. */
export interface Outlet {
  /** The page's host without `www.`; empty where the page has no http(s) address. */
  host: string;
  /** As the page's metadata names it; null when it does not. */
  name: string | null;
}

/** A frame of the page, whose place in the copy a box has taken for the time that appeals are looked for. */
export interface PreparedFrame {
  /** Its copy, which is set in the box's place again where nothing in it is an appeal. */
  frame: Element;
  /** What it asks for, where it cannot be read: then its box holds its title as a link. */
  lead?: FrameLead;
}

/** A copy of the page, ours to change. The page itself stays untouched. */
export interface PreparedPage {
  /** Scripts, styles and comments are left out, addresses are absolute, lazy pictures have their best source; classes, ids, links, forms and dialogs are kept. Open shadow roots and readable frames are read as if they stood in the page. */
  document: Document;
  url: string;
  outlet: Outlet;
  /** The element of the page that a copied element came from, for what only the live page knows (computed style, size). */
  originalOf(copy: Element): Element | undefined;
  /** The boxes that stand for frames, in document order. */
  frames: ReadonlyMap<Element, PreparedFrame>;
}
