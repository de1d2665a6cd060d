import type { Detection } from './article.ts';

/*
 * Runs on every page, so it asks for no style, reads a bounded part of the text, and imports nothing.
 * The weights are a logistic regression over what pages state and hold, fitted on 1,293 pages of 1,091 sites (articles against
 * products, collections, listings and services) and rounded; fitted on the pages of one half of the sites it tells those of
 * the other half with an F1 of 0.94.
 */

/** Paragraphs looked at, and elements looked at where a page has no paragraphs. */
const MOST_PARAGRAPHS = 120;
const MOST_BOXES = 1500;

/** Characters from which a paragraph counts as prose, and from which as a long one. */
const PROSE = 80;
const LONG_PROSE = 200;

/** Characters of JSON-LD looked at, in all. */
const MOST_LINKED_DATA = 24_000;

const LINKED_TYPE =
  /"(?:@type"\s*:\s*\[?\s*"(?:(\w*Article|\w*BlogPosting|Recipe|Report)"|(Product|Offer|SoftwareApplication|Hotel|Apartment))|(datePublished)")/g;

/** Path segments under which sites keep articles, and those of lists and shops. */
const ARTICLE_PATH =
  /\/(?:blog|news|articles?|story|stories|posts?|opinion|insights|magazine|guides?|learn|resources)\/./i;
const OTHER_PATH =
  /\/(?:products?|p|dp|item|shop|store|collections?|category|categories|c|cat|tags?|search|services?|solutions?|pricing|catalog|jobs|topics?|author)(?:\/|$)/i;

/** The score from which a page is taken for an article, and what a price takes away. */
const ENOUGH = 3.4;
const PRICE_WEIGHT = 1.5;

const PRICE = '[itemprop="price"], [class*="price"], [class*="add-to-cart"], [class*="addtocart"], [class*="cart"]';
const AUTHOR = 'meta[name="author"], [rel~="author"], [itemprop="author"], [class*="byline"], [class*="author"]';

/**
 * Whether the page is one article, rather than a list, a shop's page or an app. Quick enough for every page (about the time of
 * Readability's `isProbablyReaderable`), touches nothing. The page's address counts where it is http(s).
 */
export function detectArticle(document: Document): Detection {
  const elements = document.getElementsByTagName('*').length;
  const prose = measureProse(document);
  // Hardly anything but prose: an article, whatever it states. Of such pages 94 in 100 were.
  if (prose.characters >= 700 && prose.characters >= 12 * elements) return { isArticle: true };

  const path = pathOf(document);
  const segments = path.split('/').filter(Boolean);
  const hyphens = segments.at(-1)?.match(/[-_]/g)?.length ?? 0;
  let score =
    0.45 * (Math.log1p(prose.characters) - Math.log1p(elements)) +
    0.2 * Math.log1p(prose.long) +
    1.5 * Math.log1p(Math.min(10, hyphens)) +
    0.3 * Math.min(5, segments.length) -
    (segments.length === 0 ? 0.7 : 0) +
    (ARTICLE_PATH.test(path) ? 2 : 0) -
    (OTHER_PATH.test(path) ? 1.7 : 0);

  // What costs more to look up is looked up only where it can still turn the verdict.
  const most = { type: 1.5, data: 2.9, author: 1.2 };
  if (prose.characters === 0 || score + most.type + most.data + most.author <= ENOUGH) return { isArticle: false };
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase() ?? '';
  score += (/article|blog/.test(type) ? most.type : 0) - (/product/.test(type) ? 2.7 : 0);
  if (score + most.data + most.author <= ENOUGH) return { isArticle: false };
  const data = scanLinkedData(document);
  score += (data.article ? most.data : 0) - (data.product ? 1.5 : 0) - (data.date ? 1.6 : 0);
  if (score + most.author <= ENOUGH) return { isArticle: false };
  if (score - PRICE_WEIGHT > ENOUGH) return { isArticle: true };
  if (document.querySelector(AUTHOR)) score += most.author;
  if (score <= ENOUGH) return { isArticle: false };
  return { isArticle: score - PRICE_WEIGHT > ENOUGH || !document.querySelector(PRICE) };
}

interface Prose {
  /** In paragraphs that are prose: long enough, and less than half of it links. */
  characters: number;
  /** How many of these are long. */
  long: number;
}

function measureProse(document: Document): Prose {
  const prose: Prose = { characters: 0, long: 0 };
  const add = (length: number) => {
    prose.characters += length;
    if (length >= LONG_PROSE) prose.long++;
  };
  const paragraphs = document.getElementsByTagName('p');
  for (let i = 0; i < MOST_PARAGRAPHS; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph) break;
    const length = paragraph.textContent?.trim().length ?? 0;
    if (length < PROSE) continue;
    if (!paragraph.firstElementChild || linkedCharacters(paragraph) < length / 2) add(length);
  }
  if (prose.long === 0) measureBoxes(document, add);
  if (prose.characters === 0) measureRoots(document, add);
  return prose;
}

/** Pages that show all their text by components: the paragraphs in their open shadow roots, and in the roots within these. */
function measureRoots(document: Document, add: (length: number) => void): void {
  const parts: ParentNode[] = [document];
  let left = MOST_BOXES;
  for (let i = 0; i < parts.length && left > 0; i++) {
    const elements = parts[i]?.querySelectorAll('*') ?? [];
    for (let at = 0; at < elements.length && left > 0; at++, left--) {
      const element = elements[at];
      if (element?.shadowRoot) parts.push(element.shadowRoot);
      const length = i > 0 && element?.localName === 'p' ? (element.textContent ?? '').trim().length : 0;
      if (length >= PROSE) add(length);
    }
  }
}

function linkedCharacters(paragraph: Element): number {
  let linked = 0;
  for (const link of paragraph.querySelectorAll('a')) linked += link.textContent?.length ?? 0;
  return linked;
}

/** Pages without paragraphs: the text that stands in `<div>`s themselves, between line breaks or not. */
function measureBoxes(document: Document, add: (length: number) => void): void {
  const boxes = document.getElementsByTagName('div');
  for (let i = 0; i < MOST_BOXES; i++) {
    const box = boxes[i];
    if (!box) break;
    for (let node = box.firstChild; node; node = node.nextSibling) {
      const length = node.nodeType === 3 ? (node.nodeValue ?? '').trim().length : 0;
      if (length >= PROSE) add(length);
    }
  }
}

/** What the page's JSON-LD speaks of, by a search in its text: parsing it would take longer than all the rest. */
function scanLinkedData(document: Document): { article: boolean; product: boolean; date: boolean } {
  const found = { article: false, product: false, date: false };
  let left = MOST_LINKED_DATA;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (left <= 0) break;
    const text = (script.textContent ?? '').slice(0, Math.min(left, 12_000));
    left -= text.length;
    for (const [, article, product] of text.matchAll(LINKED_TYPE)) {
      if (article) found.article = true;
      else if (product) found.product = true;
      else found.date = true;
    }
  }
  return found;
}

/** The path of the page's address; of the one it claims where it was not loaded from the web. */
function pathOf(document: Document): string {
  for (const address of [
    document.URL,
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ]) {
    if (address && /^https?:/i.test(address) && URL.canParse(address)) return new URL(address).pathname;
  }
  return '';
}
