import { measureProse } from './detector-prose.ts';
import { DENSE, EAST_ASIAN } from './east-asian.ts';

/*
 * What tells articles from lists, shops' pages and companies' pages, as whole numbers: counts, lengths in characters, yes or no.
 * No style is asked for, and whatever stands on the whole page is counted by the browser, not here.
 */

/** Where the page is, what its head says, how its prose stands: quick to look up. */
export const FIRST_FEATURES: readonly string[] = [
  'segments',
  'path',
  'hyphens',
  'article-path',
  'other-path',
  'type',
  'title',
  'title-part',
  'description',
  'post-class',
  'elements',
  'long',
  'linked',
  'with-links',
  'runs',
  'run',
  'run-prose',
  'density',
  'run-density',
];

/** What costs more to look up: each is a walk through the whole page. */
export const FURTHER_FEATURES: readonly string[] = [
  'linked-pictures',
  'article-headings',
  'carts',
  'prices',
  'buttons',
  'contents',
  'authors',
  'ld-article',
  'ld-site',
  'ld-length',
];

/** Path segments under which sites keep articles, and those of lists and shops. Sites of many countries name them in English. */
const ARTICLE_PATH =
  /\/(?:blogs?|news|articles?|story|stories|posts?|opinion|insights|magazine|guides?|learn|resources|noticias?|nachrichten|artikel|actualites?|notizie|artigo|wiadomosci|nyheter|haber|berita)\/./i;
const OTHER_PATH =
  /\/(?:products?|p|dp|item|shop|store|collections?|category|categories|c|cat|tags?|search|services?|solutions?|pricing|catalog|jobs|topics?|author|product[io]s?|produto?s?|produits?|produkte?|produk|prodotti|kategorie|categori[ae]s?|tienda|boutique|leistungen|servicios|servicos|urun)(?:\/|$)/i;

/** Classes by which the systems that most sites are made with name a page of one post on `<body>`. */
const POST_CLASS = /\b(?:single(?:-post|\s|$)|postid-|post-template|item-view|article|story|blog-post)/i;

/** Characters of JSON-LD looked at, in all and of one script. */
const MOST_LINKED_DATA = 24_000;
const MOST_OF_SCRIPT = 12_000;

/** Written so that nothing can be matched in two ways: pages may hold what they like. */
const LINKED_TYPE =
  /"@type"\s*:[\s[]*"(?:https?:\/\/schema\.org\/)?(?:(\w*Article|\w*BlogPosting|Recipe|Report)|WebSite)"/g;

/** The numbers of `FIRST_FEATURES`, in their order; null where the page has no prose at all. */
export function firstFeatures(document: Document, address: URL | null = addressOf(document)): number[] | null {
  const { title, head, body } = document;
  const weight = EAST_ASIAN.test(title) ? DENSE : 1;
  const prose = measureProse(document, weight);
  if (prose.characters === 0) return null;
  // Some documents outside of browsers do not know `*` as a name.
  const elements = document.getElementsByTagName('*').length || document.querySelectorAll('*').length;
  const content = (name: string) => head?.querySelector(`meta[${name}]`)?.getAttribute('content') ?? '';
  return [
    ...addressFeatures(address),
    typeOf(content('property="og:type"')),
    title.length * weight,
    Math.max(...title.split(/ [|\-–—·•»:] /, 8).map((part) => part.length)) * weight,
    content('name="description"').length * weight,
    yes(POST_CLASS, `${body?.className ?? ''} ${document.documentElement.className}`.slice(0, 2_000)),
    elements,
    prose.long,
    prose.linked,
    prose.withLinks,
    prose.runs,
    prose.run,
    prose.most,
    (10 * prose.characters) / elements,
    (10 * Math.max(prose.run, prose.outer)) / elements,
  ].map(Math.round);
}

const yes = (pattern: RegExp, text: string): number => (pattern.test(text) ? 1 : 0);

/** What the page calls itself: an article, nothing, something, a product. */
function typeOf(said: string): number {
  if (/article|blog|news|post/i.test(said)) return 2;
  if (said === '') return 1;
  return /product/i.test(said) ? -1 : 0;
}

/** Nothing is known of a page that was not loaded from the web and claims no address: not even that it is a front page. */
function addressFeatures(address: URL | null): number[] {
  if (!address) return [-1, -1, -1, 0, 0];
  // A site in several languages puts them first.
  const path = decoded(address.pathname.slice(0, 2_000)).replace(/^\/[a-z]{2}(?:[-_][a-z]{2})?(?=\/|$)/i, '');
  const segments = path.split('/').filter(Boolean);
  const hyphens = segments.at(-1)?.match(/[-_+ ]/g)?.length ?? 0;
  return [segments.length, path.length, hyphens, yes(ARTICLE_PATH, path), yes(OTHER_PATH, path)];
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // Not UTF-8, as on some older sites.
  }
}

/** The page's address; the one it claims where it was not loaded from the web. */
function addressOf(document: Document): URL | null {
  for (const address of [
    document.URL,
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ]) {
    if (address && /^https?:/i.test(address) && URL.canParse(address)) return new URL(address);
  }
  return null;
}

/** The numbers of `FURTHER_FEATURES`, in their order. */
export function furtherFeatures(document: Document): number[] {
  return [
    ...[
      'a img',
      'article h2,article h3',
      '[class*="cart"],[id*="cart"]',
      '[itemprop="price"],[class*="price"]',
      '[class*="btn"],[class*="button"]',
      '[itemprop="articleBody"],[class*="article-body"],[class*="entry-content"],[class*="post-content"],[class*="article-content"],[class*="post-body"],[class*="rich-text"]',
      '[rel~="author"],[itemprop="author"],[class*="byline"],[class*="author"]',
    ].map((selector) => document.querySelectorAll(selector).length),
    ...scanLinkedData(document),
  ];
}

/** What the page's JSON-LD speaks of, by a search in its text: parsing it would take longer than all the rest. */
function scanLinkedData(document: Document): number[] {
  let articles = 0;
  let sites = 0;
  let length = 0;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = (script.textContent ?? '').slice(0, Math.min(MOST_LINKED_DATA - length, MOST_OF_SCRIPT));
    if (text === '') continue;
    length += text.length;
    for (const [, article] of text.matchAll(LINKED_TYPE)) {
      if (article) articles++;
      else sites++;
    }
  }
  return [articles, sites, length];
}
