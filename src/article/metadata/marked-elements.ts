/** Marked elements of a kind that are looked at: those of further articles and comments come after the article's own. */
const MOST = 40;

/** What belongs to comments, reviews and other articles. */
const ELSEWHERE =
  '[itemprop~="comment" i], [itemtype$="/Comment" i], [itemtype$="/Review" i], [class*="comment" i], aside, nav, footer';

/** The elements that microdata or `rel=author` mark, asked for once and only where something looks for them: it takes a walk through the whole page. */
export class MarkedElements {
  readonly #document: Document;
  #byName: Map<string, Element[]> | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  /** The elements with an `itemprop` of the name, or `author` as `rel`, in document order; those of comments and other articles left out. */
  named(...names: string[]): Element[] {
    this.#byName ??= this.#read();
    return names.flatMap((name) => this.#byName?.get(name) ?? []).filter((element) => !element.closest(ELSEWHERE));
  }

  #read(): Map<string, Element[]> {
    const found = new Map<string, Element[]>();
    for (const element of this.#document.querySelectorAll('[itemprop], a[rel~="author" i]')) {
      if (element.localName === 'meta' && element.closest('head')) continue;
      const names = (element.getAttribute('itemprop') ?? 'author').toLowerCase().split(/\s+/);
      for (const name of names) {
        const list = found.get(name);
        if (!list) found.set(name, [element]);
        else if (list.length < MOST) list.push(element);
      }
    }
    return found;
  }
}
