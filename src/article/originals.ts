/** Which element of the page each element of its copy came from. Asked for a few of them, so what can be worked out later is. */
export class Originals {
  readonly #known = new Map<Element, Element>();
  readonly #insteadOf = new Map<Element, Element>();
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
    if (this.#lists) {
      const { copies, originals } = this.#lists;
      this.#lists = undefined;
      for (let i = 0; i < copies.length; i++) {
        const [copied, original] = [copies[i], originals[i]];
        if (copied && original) this.#known.set(copied, original);
      }
    }
    return this.#known.get(this.#insteadOf.get(copy) ?? copy);
  }
}
