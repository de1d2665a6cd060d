import { parseHtml } from '../html/parse-html.ts';
import { readOutlet } from './outlet.ts';
import { forgetSources, isPlaceholder, pictureSource } from './picture-source.ts';
import type { PreparedPage } from './prepared-page.ts';

/** Never part of what is read: code, styles, and what only the browser needs. */
const LEFT_OUT = new Set([
  'script',
  'style',
  'template',
  'link',
  'meta',
  'base',
  'title',
  'head',
  'canvas',
  'map',
  'param',
  'frameset',
  'noframes',
]);

/**
 * Deeper elements become siblings at this depth, as the HTML parser does at 512
 * (https://html.spec.whatwg.org/multipage/parsing.html allows limits; Blink's is 512). Scripts can nest deeper than parsers,
 * and what works on the copy may be recursive.
 */
const DEEPEST = 300;

/** Attributes that hold one address. */
const ADDRESS_ATTRIBUTES = new Set(['href', 'src', 'poster', 'cite', 'action', 'formaction', 'data', 'longdesc']);

/** Page-made attributes under this name could pass for our own marks. */
const OWN_PREFIX = 'data-colophon-';

/** Pictures in `<noscript>` that a page shows when scripts are off. */
const HAS_PICTURE = /<(?:img|picture)\b/i;

/**
 * A copy of the page in a document of its own: nothing of the page is changed, fetched or run. Scripts, styles and comments
 * are left out; addresses are absolute against the page's base (`#fragment` links stay as they are); each picture has its best
 * source in `src` alone; classes, ids, links, forms, dialogs, roles and inline styles are kept, page-made `data-colophon-*`
 * attributes are not. Walks without recursion, so depth and size are bounded by memory alone.
 */
export function preparePage(document: Document, options: { url?: string } = {}): PreparedPage {
  const url = options.url ?? document.URL;
  const copy = document.implementation.createHTMLDocument('');
  const originals = new Map<Element, Element>();
  const absolute = addressResolver(document, options.url);

  copyAttributes(document.documentElement, copy.documentElement);
  copyHead(document, copy);
  const body: Element | null = document.body ?? document.documentElement;
  if (body) {
    if (body.localName === 'body') copyAttributes(body, copy.body);
    originals.set(copy.body, body);
    const fallbacks = copyTree(body, copy, originals, absolute);
    settleFallbacks(fallbacks);
  }
  return { document: copy, url, outlet: readOutlet(document, url), originalOf: (element) => originals.get(element) };
}

type Resolve = (address: string) => string;

/** Resolves addresses against the page's base; an address that cannot be resolved is left as it is. */
function addressResolver(document: Document, url: string | undefined): Resolve {
  let base = document.baseURI;
  if (url !== undefined) {
    const stated = document.querySelector('base[href]')?.getAttribute('href') ?? '';
    base = URL.canParse(stated, url) ? new URL(stated, url).href : url;
  }
  return (address) => (URL.canParse(address, base) ? new URL(address, base).href : address);
}

function copyAttributes(from: Element | null, to: Element): void {
  if (!from) return;
  for (const name of from.getAttributeNames()) {
    if (!name.startsWith(OWN_PREFIX) && /^[a-z][\w:.-]*$/i.test(name))
      to.setAttribute(name, from.getAttribute(name) ?? '');
  }
}

/**
 * Readability takes the line with the author's name out of the text only where no metadata names the author. The reader shows
 * that line above the article in any case; so Readability is not told, and `readMetadata` asks the page itself.
 */
const NAMES_AUTHOR = /author|creator/i;

/** Title and meta elements: Readability reads them. */
function copyHead(document: Document, copy: Document): void {
  copy.title = document.title;
  for (const meta of document.querySelectorAll('meta[content]')) {
    if (NAMES_AUTHOR.test(['property', 'name', 'itemprop'].map((name) => meta.getAttribute(name) ?? '').join(' ')))
      continue;
    if (meta.hasAttribute('property') || meta.hasAttribute('name') || meta.hasAttribute('itemprop')) {
      copy.head.append(copy.importNode(meta, false));
    }
  }
}

/** Copies what stands in `root` into the body of `copy`, and answers with the pictures taken out of `<noscript>`s. */
function copyTree(root: Element, copy: Document, originals: Map<Element, Element>, absolute: Resolve): Element[] {
  const fallbacks: Element[] = [];
  // The places where the children of each open level go: the level's element itself, or the last one at the greatest depth.
  const places: Element[] = [copy.body];
  let node: Node | null = root.firstChild;
  while (node) {
    const place: Element = places.at(-1) ?? copy.body;
    let opened: Element | null = null;
    if (node.nodeType === 3 || node.nodeType === 4) {
      place.appendChild(copy.createTextNode(node.nodeValue ?? ''));
    } else if (node.nodeType === 1) {
      const element = node as Element;
      if (element.localName === 'noscript') fallbacks.push(...copyFallback(element, place, copy, absolute));
      else if (!isLeftOut(element)) {
        opened = copyElement(element, copy, absolute);
        originals.set(opened, element);
        place.appendChild(opened);
      }
    }
    if (opened && node.firstChild) {
      places.push(places.length >= DEEPEST ? place : opened);
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      places.pop();
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  return fallbacks;
}

function isLeftOut(element: Element): boolean {
  const name = element.localName;
  if (LEFT_OUT.has(name)) return true;
  // Icons are no text; drawings in a figure are part of the article.
  if (name === 'svg') return !element.closest('figure');
  // Sources of a picture are folded into its image; those of film and sound are needed.
  return name === 'source' && element.parentElement?.localName === 'picture';
}

function copyElement(element: Element, copy: Document, absolute: Resolve): Element {
  if (element.localName === 'amp-img') {
    const image = copy.createElement('img');
    copyAttributes(element, image);
    settlePicture(element, image, absolute);
    return image;
  }
  // Elements of a foreign vocabulary in XHTML and XML pages keep their namespace, so that nothing turns into HTML by being copied.
  const copied = copy.importNode(element, false);
  for (const name of copied.getAttributeNames()) {
    if (name.startsWith(OWN_PREFIX)) copied.removeAttribute(name);
    else if (ADDRESS_ATTRIBUTES.has(name)) settleAddress(copied, name, absolute);
  }
  if (copied.localName === 'img') settlePicture(element, copied, absolute);
  else if (copied.localName === 'iframe') settleFrame(copied, absolute);
  return copied;
}

function settlePicture(original: Element, copied: Element, absolute: Resolve): void {
  const source = pictureSource(original);
  forgetSources(copied);
  if (source === null) copied.removeAttribute('src');
  else copied.setAttribute('src', absolute(source));
}

function settleAddress(element: Element, name: string, absolute: Resolve): void {
  const address = element.getAttribute(name)?.trim() ?? '';
  if (address !== '' && !address.startsWith('#')) element.setAttribute(name, absolute(address));
}

function settleFrame(frame: Element, absolute: Resolve): void {
  if (!isPlaceholder(frame.getAttribute('src'))) return;
  const lazy = frame.getAttribute('data-src') ?? frame.getAttribute('data-lazy-src');
  if (lazy) frame.setAttribute('src', absolute(lazy));
}

/** The pictures of a `<noscript>`, put where it stands. With scripts on it holds text, with scripts off elements. */
function copyFallback(noscript: Element, place: Element, copy: Document, absolute: Resolve): Element[] {
  const parsed = noscript.firstElementChild ? noscript : undefined;
  const text = noscript.textContent ?? '';
  if (!parsed && !HAS_PICTURE.test(text)) return [];
  const images = (parsed ?? parseHtml(text)).querySelectorAll('img');
  return [...images].map((image) => {
    const copied = copyElement(image, copy, absolute);
    place.append(copied);
    return copied;
  });
}

/**
 * A picture from a `<noscript>` stands in for the lazy one beside it: where that one found its source the double goes, where
 * it did not the double's source is taken over.
 */
function settleFallbacks(fallbacks: Element[]): void {
  for (const fallback of fallbacks) {
    const before = pictureIn(fallback.previousElementSibling);
    const after = pictureIn(fallback.nextElementSibling);
    const source = fallback.getAttribute('src');
    const empty = [before, after].find((image) => image && !image.hasAttribute('src'));
    if (empty && source !== null) {
      empty.setAttribute('src', source);
      fallback.remove();
    } else if (source === null || before || isSamePicture(after, source)) fallback.remove();
  }
}

function pictureIn(element: Element | null): Element | null {
  if (!element) return null;
  if (element.localName === 'img') return element;
  const images = element.localName === 'p' || element.textContent?.trim() ? [] : element.querySelectorAll('img');
  return images.length === 1 ? (images[0] ?? null) : null;
}

function isSamePicture(image: Element | null, source: string): boolean {
  return image?.getAttribute('src')?.replace(/[?#].*/, '') === source.replace(/[?#].*/, '');
}
