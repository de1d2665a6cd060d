/** The whole page as it stood when an article was read from it: its markup, which runs nothing, with every address absolute. */
export interface PageSnapshot {
  /** A whole document, styles in it; its pictures and fonts are named by their addresses. As untrusted as the page. */
  html: string;
  /** The pictures and fonts that it shows, by absolute http(s) address, each once, in the order of the page. */
  files: string[];
  /** The page's address, with its fragment. */
  url: string;
  /** Milliseconds since 1970. */
  takenAt: number;
}

/** A style sheet of a page as the page itself gives it. */
export interface TakenSheet {
  /** Where it comes from; null where it stands in the page. */
  href: string | null;
  /** What its addresses are relative to. */
  base: string;
  /** Its rules as far as the page may read them; null where it comes from elsewhere and may not. */
  css: string | null;
}

/** A page as its own script can take it: the style sheets are still to be put where their numbers stand. */
export interface TakenPage {
  parts: (string | number)[];
  sheets: TakenSheet[];
  /** Pictures that elements show. */
  pictures: string[];
  /** What the page had asked for by then: of the files that style sheets name, only these are shown. Null where the browser kept no full list. */
  loaded: string[] | null;
  url: string;
}

/** Characters of a snapshot's markup with its styles: the largest pages of the corpus stay below a third of it. */
export const MOST_CHARACTERS = 30_000_000;

/** Elements of a page; what has more is no page for reading. */
export const MOST_ELEMENTS = 400_000;

/** Stands on the template that holds what an element's shadow root held. */
export const ROOT_ATTRIBUTE = 'data-snapshot-root';
