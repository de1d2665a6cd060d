/** The publisher, as far as the page tells. */
export interface Outlet {
  /** The page's host without `www.`; empty where the page has no http(s) address. */
  host: string;
  /** As the page's metadata names it; null when it does not. */
  name: string | null;
}

/** A copy of the page, ours to change. The page itself stays untouched. */
export interface PreparedPage {
  /** Scripts, styles and comments are left out, addresses are absolute, lazy pictures have their best source; classes, ids, links, forms and dialogs are kept. */
  document: Document;
  url: string;
  outlet: Outlet;
  /** The element of the page that a copied element came from, for what only the live page knows (computed style, size). */
  originalOf(copy: Element): Element | undefined;
}
