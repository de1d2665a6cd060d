import { xmlText } from './xml.ts';

export const XHTML = 'http://www.w3.org/1999/xhtml';
const XML = 'http://www.w3.org/XML/1998/namespace';

/** Elements within elements that a chapter may have. XML parsers of browsers refuse more than 256, and a page is no deeper than that. */
const DEEPEST = 100;

/** Characters that URLs have and epubs must not. */
const NOT_IN_ADDRESS = /[|^{}`\\<>"\s]|[^\u0021-\u007e]|%(?![0-9a-f]{2})/gi;

const numbered = (sign: string): string => (sign === '%' ? '%25' : encodeURIComponent(sign.toWellFormed()));

/** An address as it may stand in a package: every sign that RFC 3986 does not know, or not there, is written with its number. */
export function strictAddress(address: string): string {
  const [, host = '', rest = ''] = /^(https?:\/\/[^/?#]*)?(.*)$/s.exec(address) ?? [];
  return host + rest.replace(NOT_IN_ADDRESS, numbered).replace(/[[\]]/g, encodeURIComponent);
}

/** Builds the elements of a chapter: with attributes that a strict reader takes, ids that are unique, and no deeper than can be read. */
export class XhtmlBuilder {
  readonly document: XMLDocument;
  /** The new id of each id that a link in the chapter leads to. */
  readonly #targets: Map<string, string>;
  readonly #pictures: ReadonlySet<string>;
  readonly #given = new Set<string>();
  #depth = 0;
  #links = 0;
  /** Whether a formula was written: the package has to say so. */
  hasFormulas = false;

  /** `source`: all that comes into the chapter. `pictures`: the paths of the pictures that the package has, from the chapter. */
  constructor(document: XMLDocument, source: readonly ParentNode[], pictures: ReadonlySet<string>) {
    this.document = document;
    this.#pictures = pictures;
    const ids = new Set(source.flatMap((part) => [...part.querySelectorAll('[id]')].map(({ id }) => id)));
    this.#targets = new Map();
    for (const part of source)
      for (const link of part.querySelectorAll('a[href^="#"]')) {
        const id = link.getAttribute('href')?.slice(1) ?? '';
        if (ids.has(id) && !this.#targets.has(id)) this.#targets.set(id, `to-${this.#targets.size + 1}`);
      }
  }

  get isInLink(): boolean {
    return this.#links > 0;
  }

  isTarget = ({ id }: Element): boolean => id !== '' && this.#targets.has(id);

  text(out: Element, { data }: Text): void {
    const text = xmlText(data);
    if (text !== '') out.append(text);
  }

  /** A new element with the attributes that every element may have. */
  element(out: Element, name: string, source?: Element): Element {
    const element = this.document.createElementNS(XHTML, name);
    if (source) this.#common(element, source);
    out.append(element);
    return element;
  }

  /** The same, with what is in it; dissolved where it would be too deep, dropped where nothing came into it and that is wanted. */
  within(
    out: Element,
    name: string,
    source: Element,
    fill: (element: Element) => void,
    { dropEmpty = false }: { dropEmpty?: boolean } = {},
  ): void {
    if (this.#depth >= DEEPEST) {
      fill(out);
      return;
    }
    const element = this.element(out, name, source);
    this.#depth += 1;
    fill(element);
    this.#depth -= 1;
    if (dropEmpty && !element.hasChildNodes() && !element.hasAttribute('id')) element.remove();
  }

  /** Where an element is dissolved that links lead to, an empty one stands in its place. */
  anchor(out: Element, source: Element): void {
    if (!this.isTarget(source) || this.#given.has(source.id)) return;
    this.element(out, 'span').setAttribute('id', this.#targets.get(source.id) ?? '');
    this.#given.add(source.id);
  }

  /** Where a link leads, as a package may have it; null for one that leads nowhere. */
  linkAddress(source: Element): string | null {
    const href = source.getAttribute('href') ?? '';
    if (href.startsWith('#')) {
      const id = this.#targets.get(href.slice(1));
      return id === undefined ? null : `#${id}`;
    }
    return /^(?:https?|mailto):/.test(href) && URL.canParse(href) ? strictAddress(new URL(href).href) : null;
  }

  link(out: Element, source: Element, address: string, fill: (link: Element) => void): void {
    this.#links += 1;
    const before = out.lastChild;
    this.within(out, 'a', source, (link) => {
      if (link !== out) link.setAttribute('href', address);
      fill(link);
    });
    this.#links -= 1;
    if (out.lastChild !== before && out.lastChild instanceof Element && !out.lastChild.hasChildNodes()) {
      if (!out.lastChild.hasAttribute('id')) out.lastChild.remove();
      else out.lastChild.removeAttribute('href');
    }
  }

  /** A picture that the package has; its words otherwise. */
  picture(out: Element, source: Element): void {
    const path = source.getAttribute('src') ?? '';
    const words = xmlText(source.getAttribute('alt') ?? '');
    if (!this.#pictures.has(path)) {
      if (words.trim() !== '') out.append(words);
      return;
    }
    const picture = this.element(out, 'img', source);
    picture.setAttribute('src', path);
    picture.setAttribute('alt', words);
    for (const name of ['width', 'height']) {
      const value = source.getAttribute(name) ?? '';
      if (/^[1-9]\d{0,4}$/.test(value)) picture.setAttribute(name, value);
    }
  }

  codeClass(element: Element, source: Element): void {
    const [language] = [...source.classList].filter((name) => name.startsWith('language-'));
    if (language) element.setAttribute('class', language);
  }

  /** Links to what was left out lead nowhere: they become plain words. */
  close(root: Element): void {
    const given = new Set([...root.querySelectorAll('[id]')].map(({ id }) => id));
    for (const link of root.querySelectorAll('a[href^="#"]'))
      if (!given.has(link.getAttribute('href')?.slice(1) ?? '')) link.removeAttribute('href');
  }

  #common(element: Element, source: Element): void {
    const id = this.#targets.get(source.id);
    if (id !== undefined && !this.#given.has(source.id)) {
      element.setAttribute('id', id);
      this.#given.add(source.id);
    }
    const lang = source.getAttribute('lang');
    if (lang && isLanguageTag(lang)) {
      element.setAttribute('lang', lang);
      element.setAttributeNS(XML, 'xml:lang', lang);
    }
    const dir = source.getAttribute('dir')?.toLowerCase();
    if (dir && /^(?:ltr|rtl|auto)$/.test(dir)) element.setAttribute('dir', dir);
    const title = xmlText(source.getAttribute('title') ?? '').trim();
    if (title !== '') element.setAttribute('title', title);
    if (source.classList.contains('missing')) element.setAttribute('class', 'missing');
  }
}

/** Whether a language tag is well formed. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
