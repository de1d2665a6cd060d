/* oxlint-disable no-underscore-dangle -- the names are those of the methods that are replaced. */
import { Readability } from '@mozilla/readability';

/** Those parts of Readability 0.6 that are replaced here, and those they ask. */
interface Parts {
  parse(): ReturnType<Readability<Element>['parse']>;
  REGEXPS: Record<'byline' | 'normalize' | 'hasContent' | 'hashUrl', RegExp>;
  PHRASING_ELEMS: string[];
  PRESENTATIONAL_ATTRIBUTES: string[];
  DEPRECATED_SIZE_ATTRIBUTE_ELEMS: string[];
  _classesToPreserve: string[];
  _cleanConditionally(element: Element, tag: string): void;
  _fixRelativeUris(content: Element): void;
  _getNodeAncestors(node: Node, maxDepth?: number): Node[];
  _isElementWithoutContent(node: Element): boolean;
  _prepArticle(content: Element): void;
  _setNodeTag(node: Element, tag: string): Element;
  _simplifyNestedElements(content: Element): void;
  _hasSingleTagInsideElement(element: Element, tag: string): boolean;
}

const Base = Readability as unknown as new (
  document: Document,
  options: ConstructorParameters<typeof Readability<Element>>[1],
) => Parts;

/** Element names, upper case, that may hold text without beginning a block. */
let phrasing: ReadonlySet<string> | undefined;

/** What Readability takes for blocks where it asks whether a `<div>` is a paragraph. */
const BLOCKS = 'blockquote, dl, div, img, ol, p, pre, table, ul';

/** Names of attributes that `setAttribute` takes; parsers make others. */
const PLAIN_NAMES = /^[a-z][\w:.-]*$/i;

/** An inline style that may hide: named, or written with escapes. */
const MAY_HIDE = /display|visibility|\\/i;

/** What a picture's file is called, as Readability has it. */
const PICTURE_FILE = /\.(jpg|jpeg|png|webp)/i;

/**
 * Readability, with the same results in about half the time. Its own helpers ask the browser for far more than they need: the text of
 * every element of the page, each one's style as an object, the length of each link once for every box around it. What they
 * answer stays the same; only the order of questions changes, and what cannot have changed is remembered.
 *
 * Made for prepared pages: no scripts, no comments, addresses absolute. `tests/browser/quick-readability.test.ts` holds it against the original.
 */
export class QuickReadability extends Base {
  /** Texts by their nodes, for as long as no text changes. */
  #texts: Map<Node, string> | null = null;
  /** A text node that says something. */
  #said: Node | null = null;

  /** Prepared pages have no `<noscript>`: what is left to do is to drop pictures without any source. */
  _unwrapNoscriptImages(document: Document): void {
    for (const image of document.querySelectorAll('img:not([src], [srcset], [data-src], [data-srcset])'))
      if (!image.getAttributeNames().some((name) => PICTURE_FILE.test(image.getAttribute(name) ?? ''))) image.remove();
  }

  _forEachNode(nodes: ArrayLike<Node>, visit: (node: Node, index: number, nodes: ArrayLike<Node>) => void): void {
    const { length } = nodes;
    for (let i = 0; i < length; i++) {
      const node = nodes[i];
      if (node) visit.call(this, node, i, nodes);
    }
  }

  _removeNodes(nodes: ArrayLike<Node>, asked?: (node: Node, index: number, nodes: ArrayLike<Node>) => boolean): void {
    for (let i = nodes.length - 1; i >= 0; i--) {
      const node = nodes[i];
      const parent = node?.parentNode;
      if (!node || !parent || (asked && !asked.call(this, node, i, nodes))) continue;
      if (this.#texts) for (let at: Node | null = parent; at; at = at.parentNode) this.#texts.delete(at);
      parent.removeChild(node);
    }
  }

  /** Asked for the text only where the names fit. */
  _isValidByline(node: Element, names: string): boolean {
    if (
      node.getAttribute('rel') !== 'author' &&
      !node.getAttribute('itemprop')?.includes('author') &&
      !this.REGEXPS.byline.test(names)
    )
      return false;
    const { length } = (node.textContent ?? '').trim();
    return length > 0 && length < 100;
  }

  /** The style of an element is made an object of only where it may hide. */
  _isProbablyVisible(node: HTMLElement): boolean {
    const written = node.getAttribute('style');
    if (written !== null && MAY_HIDE.test(written)) {
      const style = node.style as CSSStyleDeclaration | undefined;
      if (style?.display === 'none' || style?.visibility === 'hidden') return false;
    }
    if (node.hasAttribute('hidden')) return false;
    if (node.getAttribute('aria-hidden') !== 'true') return true;
    const names: unknown = node.className;
    return typeof names === 'string' && names.includes('fallback-image');
  }

  /** Most elements hold the text that was found in the one before; the others are read up to their first word. */
  override _isElementWithoutContent(node: Element): boolean {
    if (this.#said && node.contains(this.#said)) return false;
    const walker = node.ownerDocument.createTreeWalker(node, 4 /* text */);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (!/\S/.test(text.nodeValue ?? '')) continue;
      this.#said = text;
      return false;
    }
    const { childElementCount } = node;
    return childElementCount === 0 || childElementCount === node.querySelectorAll('br, hr').length;
  }

  _isPhrasingContent(node: Node): boolean {
    if (node.nodeType === 3) return true;
    const { nodeName } = node;
    phrasing ??= new Set(this.PHRASING_ELEMS);
    if (phrasing.has(nodeName)) return true;
    if (nodeName !== 'A' && nodeName !== 'DEL' && nodeName !== 'INS') return false;
    for (let child = node.firstChild; child; child = child.nextSibling)
      if (!this._isPhrasingContent(child)) return false;
    return true;
  }

  _hasChildBlockElement(element: Element): boolean {
    return element.querySelector(BLOCKS) !== null;
  }

  override _hasSingleTagInsideElement(element: Element, tag: string): boolean {
    const only = element.firstElementChild;
    if (only?.tagName !== tag || only.nextElementSibling) return false;
    for (let child = element.firstChild; child; child = child.nextSibling)
      if (child.nodeType === 3 && this.REGEXPS.hasContent.test(child.nodeValue ?? '')) return false;
    return true;
  }

  _getInnerText(node: Node, normalizes = true): string {
    const known = normalizes ? this.#texts?.get(node) : undefined;
    if (known !== undefined) return known;
    const text = (node.textContent ?? '').trim();
    if (!normalizes) return text;
    const even = text.replace(this.REGEXPS.normalize, ' ');
    this.#texts?.set(node, even);
    return even;
  }

  _getLinkDensity(element: Element): number {
    const { length } = this._getInnerText(element);
    if (length === 0) return 0;
    let linked = 0;
    const links = element.getElementsByTagName('a');
    for (let i = 0; i < links.length; i++) {
      const link = links[i];
      if (!link) continue;
      const href = link.getAttribute('href');
      linked += this._getInnerText(link).length * (href && this.REGEXPS.hashUrl.test(href) ? 0.3 : 1);
    }
    return linked / length;
  }

  /** Asked with a depth, it is asked by the part that gives points: from then on until the article is tidied, no text changes. */
  override _getNodeAncestors(node: Node, maxDepth?: number): Node[] {
    if (maxDepth) this.#texts ??= new Map();
    return super._getNodeAncestors(node, maxDepth);
  }

  override _prepArticle(content: Element): void {
    this.#texts = null;
    super._prepArticle(content);
  }

  override _cleanConditionally(element: Element, tag: string): void {
    this.#texts = new Map();
    super._cleanConditionally(element, tag);
    this.#texts = null;
  }

  override _setNodeTag(node: Element, tag: string): Element {
    const names = node.getAttributeNames();
    if (!names.every((name) => PLAIN_NAMES.test(name))) return super._setNodeTag(node, tag);
    const replacement: Element & { readability?: object } = node.ownerDocument.createElement(tag);
    while (node.firstChild) replacement.appendChild(node.firstChild);
    node.parentNode?.replaceChild(replacement, node);
    const { readability } = node as { readability?: object };
    if (readability) replacement.readability = readability;
    for (const name of names) replacement.setAttribute(name, node.getAttribute(name) ?? '');
    return replacement;
  }

  _cleanStyles(element: Element): void {
    const attributes = this.PRESENTATIONAL_ATTRIBUTES;
    const sized = this.DEPRECATED_SIZE_ATTRIBUTE_ELEMS;
    const clean = (one: Element) => {
      for (const name of one.getAttributeNames()) {
        if (attributes.includes(name)) one.removeAttribute(name);
        else if ((name === 'width' || name === 'height') && sized.includes(one.tagName)) one.removeAttribute(name);
      }
    };
    clean(element);
    const wanted = [
      ...attributes.map((name) => `[${name}]`),
      ...sized.map((name) => `${name}:is([width], [height])`),
    ].join(', ');
    for (const styled of element.querySelectorAll(wanted)) if (!styled.closest('svg')) clean(styled);
  }

  /** The only names that are asked for are those of elements to share with. */
  _cleanMatchedNodes(element: Element, asked: (node: Element, names: string) => boolean): void {
    for (const named of element.querySelectorAll('[class*="share" i], [id*="share" i]'))
      if (element.contains(named) && asked.call(this, named, `${named.className} ${named.id}`)) named.remove();
  }

  /** Addresses are absolute already; what is left are links that are scripts. */
  override _fixRelativeUris(content: Element): void {
    if (content.querySelector('a[href^="javascript:"], [srcset]')) super._fixRelativeUris(content);
  }

  override _simplifyNestedElements(content: Element): void {
    for (const box of content.querySelectorAll('div, section')) {
      const parent = box.parentNode;
      if (!parent || box.id.startsWith('readability')) continue;
      if (this._isElementWithoutContent(box)) box.remove();
      else if (this._hasSingleTagInsideElement(box, 'DIV') || this._hasSingleTagInsideElement(box, 'SECTION')) {
        const [child] = box.children;
        if (!child) continue;
        for (const name of box.getAttributeNames())
          if (PLAIN_NAMES.test(name)) child.setAttribute(name, box.getAttribute(name) ?? '');
        parent.replaceChild(child, box);
      }
    }
  }

  _cleanClasses(element: Element): void {
    const clean = (one: Element) => {
      const kept = (one.getAttribute('class') ?? '')
        .split(/\s+/)
        .filter((name) => this._classesToPreserve.includes(name))
        .join(' ');
      if (kept === '') one.removeAttribute('class');
      else one.setAttribute('class', kept);
    };
    clean(element);
    for (const named of element.querySelectorAll('[class]')) clean(named);
  }
}
