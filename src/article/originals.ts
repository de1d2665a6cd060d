/** Which element of the page each element of its copy came from. Asked for a few of them, so what can be worked out later is. */
export class Originals {
  readonly #known = new Map<Element, Element>();
  readonly #insteadOf = new Map<Element, Element>();
  /** The place of each copy in the lists. The originals are not touched for it: a node costs most when it is met first. */
  #places: Map<Element, number> | undefined;
  #lists: { copies: ArrayLike<Element>; originals: ArrayLike<Element> } | undefined;

  set(copy: Element, original: Element): void {
    this.#known.set(copy, original);
  }

  /** Notes all at once: the lists are in the same order, and do not change. */
  setAll(copies: ArrayLike<Element>, originals: ArrayLike<Element>): void {
    this.#lists = { copies, originals };
  }

  /** Notes that an element took the place of another in the copy. */
  replace(old: Element, instead: Element): void {
    this.#insteadOf.set(instead, old);
  }

  get(copy: Element): Element | undefined {
    const own = this.#insteadOf.get(copy) ?? copy;
    const known = this.#known.get(own);
    if (known || !this.#lists) return known;
    const { copies, originals } = this.#lists;
    if (!this.#places) {
      this.#places = new Map();
      for (let i = 0; i < copies.length; i++) {
        const copied = copies[i];
        if (copied) this.#places.set(copied, i);
      }
    }
    const place = this.#places.get(own);
    return place === undefined ? undefined : originals[place];
  }
}
