import { newDocument } from '../html/new-document.ts';
import { unclobberForms } from '../html/unclobber-forms.ts';
import { copyAttributes, type Resolve } from './copy-element.ts';
import { copyTree } from './copy-tree.ts';
import { copyWhole, isPlain } from './copy-whole.ts';
import { Originals } from './originals.ts';
import { readOutlet } from './outlet.ts';
import type { Outlet, PreparedFrame, PreparedPage } from './prepared-page.ts';

/**
 * A copy of the page in a document of its own: nothing of the page is changed, fetched or run. Scripts, styles and comments
 * are left out; addresses are absolute against the page's base (`#fragment` links stay as they are); each picture has its best
 * source in `src` alone; classes, ids, links, forms, dialogs, roles and inline styles are kept, page-made `data-colophon-*`
 * attributes are not. What open shadow roots and readable frames show stands where they show it.
 */
export function preparePage(document: Document, options: { url?: string } = {}): PreparedPage {
  const url = options.url ?? document.URL;
  const copy = newDocument(document);
  const originals = new Originals();
  const frames = new Map<Element, PreparedFrame>();
  const absolute = addressResolver(document, options.url);

  copyAttributes(document.documentElement, copy.documentElement);
  copyHead(document, copy);
  const body: Element | null = document.body ?? document.documentElement;
  if (body) {
    const copying = { copy, originals, frames, url };
    if (body.localName === 'body' && isPlain(body)) copyWhole(body, absolute, copying);
    else {
      if (body.localName === 'body') copyAttributes(body, copy.body);
      originals.set(copy.body, body);
      copyTree({ within: body }, copy.body, absolute, copying);
    }
  }
  unclobberForms(copy);
  const outlet = readOutlet(document, url);
  return { document: copy, url, outlet, originalOf: (element) => originals.get(element), frames };
}

/** A copy of one box of a live page, prepared as a page of its own, for what the page puts over itself after it was read. */
export function prepareBox(box: Element, outlet: Outlet): PreparedPage {
  const live = box.ownerDocument;
  const copy = newDocument(live);
  const originals = new Originals();
  const frames = new Map<Element, PreparedFrame>();
  const lang = live.documentElement.getAttribute('lang');
  if (lang) copy.documentElement.setAttribute('lang', lang);
  copyTree({ whole: box }, copy.body, addressResolver(live, undefined), { copy, originals, frames, url: live.URL });
  unclobberForms(copy);
  return { document: copy, url: live.URL, outlet, originalOf: (element) => originals.get(element), frames };
}

/** Resolves addresses against the page's base; an address that cannot be resolved is left as it is. */
function addressResolver(document: Document, url: string | undefined): Resolve {
  let base = document.baseURI;
  if (url !== undefined) {
    const stated = document.querySelector('base[href]')?.getAttribute('href') ?? '';
    base = URL.canParse(stated, url) ? new URL(stated, url).href : url;
  }
  const origin = /^https?:/i.test(base) && URL.canParse(base) ? new URL(base).origin : null;
  return (address) => {
    if (isTidy(address)) {
      if (ABSOLUTE.test(address)) return address;
      if (origin !== null && ON_SITE.test(address)) return origin + address;
    }
    return URL.canParse(address, base) ? new URL(address, base).href : address;
  };
}

/** Addresses of these shapes and signs are written as the URL standard writes them, so they need not be parsed: most of a page's are. */
const ABSOLUTE = /^https?:\/\/[a-z\d][a-z\d-]{0,62}(?:\.[a-z\d][a-z\d-]{0,62}){0,8}\.[a-z]{2,20}\//;
const ON_SITE = /^\/(?!\/)/;
const TIDY = /^[\w!$&()*+,./:;=?@~%#-]*$/;

/** Without dots as steps, and without what is written in two ways (`xn--`: a name that may be wrong). */
function isTidy(address: string): boolean {
  return TIDY.test(address) && !/\/\.|%2e|xn--|#.*#/i.test(address);
}

/**
 * Readability takes the line with the author's name out of the text only where no metadata names the author. The reader shows
 * that line above the article in any case; so Readability is not told, and `readMetadata` asks the page itself.
 */
const NAMES_AUTHOR = /author|creator/i;

/** Title and meta elements: Readability reads them. */
function copyHead(document: Document, copy: Document): void {
  copy.title = document.title;
  for (const meta of document.getElementsByTagName('meta')) {
    if (!meta.hasAttribute('content')) continue;
    if (NAMES_AUTHOR.test(['property', 'name', 'itemprop'].map((name) => meta.getAttribute(name) ?? '').join(' ')))
      continue;
    if (meta.hasAttribute('property') || meta.hasAttribute('name') || meta.hasAttribute('itemprop')) {
      copy.head.append(copy.importNode(meta, false));
    }
  }
}
