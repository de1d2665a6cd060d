import type { Article } from './article.ts';
import { addressOf, type LinkedData, namesOf, readLinkedData } from './linked-data.ts';
import { isoDate, plainField, webAddress } from './plain-field.ts';
import { findTitle } from './title.ts';

/** The fields of an article that the page states about it, rather than its text. */
export type Metadata = Pick<
  Article,
  'canonicalUrl' | 'title' | 'byline' | 'siteName' | 'published' | 'modified' | 'lang' | 'excerpt' | 'leadImage'
>;

/** What Readability found of the same, taken where the page states nothing. */
export interface FoundMetadata {
  title: string | null;
  byline: string | null;
  siteName: string | null;
  excerpt: string | null;
  publishedTime: string | null;
  lang: string | null;
}

const LONGEST_NAME = 100;
const LONGEST_BYLINE = 200;
const LONGEST_EXCERPT = 500;

/**
 * What the page states about its article, from JSON-LD, OpenGraph and other meta elements, `<time>`, and what Readability
 * found, in this order of trust. Everything is hostile: type-checked, bounded, plain text, addresses http(s) only.
 */
export function readMetadata(
  document: Document,
  url: string,
  found: FoundMetadata,
  data: LinkedData = readLinkedData(document),
): Metadata {
  const meta = metaReader(document);
  const { article } = data;
  const siteName = firstField(LONGEST_NAME, [
    meta('og:site_name'),
    namesOf(article?.['publisher'], data)[0],
    data.siteName,
    meta('application-name'),
    found.siteName,
  ]);
  const stated = [
    article?.['headline'],
    meta('og:title'),
    meta('twitter:title'),
    meta('dc.title'),
    meta('parsely-title'),
  ];
  return {
    canonicalUrl: canonicalUrl(document, url, meta('og:url')),
    title: findTitle(document, stated, siteName, url, found.title),
    byline: findByline(document, data, meta, found.byline),
    siteName,
    published:
      firstDate([article?.['datePublished'], ...PUBLISHED.map(meta)]) ??
      isoDate(dateAttribute(document, '[itemprop="datePublished" i]')) ??
      isoDate(dateAttribute(document, 'time[pubdate], article time.published, time.entry-date')) ??
      firstDate([article?.['dateCreated'], found.publishedTime]) ??
      isoDate(loneDate(document)),
    modified:
      firstDate([article?.['dateModified'], ...MODIFIED.map(meta)]) ??
      isoDate(dateAttribute(document, '[itemprop="dateModified" i]')),
    lang: findLanguage(document, meta, article?.['inLanguage'], found.lang),
    excerpt: firstField(LONGEST_EXCERPT, [
      meta('og:description'),
      meta('description'),
      article?.['description'],
      meta('twitter:description'),
      found.excerpt,
    ]),
    leadImage: firstAddress(url, [
      meta('og:image:secure_url'),
      meta('og:image'),
      addressOf(article?.['image'], data),
      meta('twitter:image'),
    ]),
  };
}

/** Names under which pages state when the article was published, the commonest first. */
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'article.published',
  'cxenseparse:recs:publishtime',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'date',
];

/** The same for its last change. */
const MODIFIED = [
  'article:modified_time',
  'og:article:modified_time',
  'datemodified',
  'dcterms.modified',
  'og:updated_time',
  'lastmod',
];

type MetaReader = (name: string) => string | null;

/** The page's meta elements by lower-cased `property`, `name` or `itemprop`; the first with content counts. */
function metaReader(document: Document): MetaReader {
  const values = new Map<string, string>();
  for (const element of document.getElementsByTagName('meta')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name && !values.has(name)) values.set(name, content);
    }
  }
  return (name) => values.get(name) ?? null;
}

function firstField(longest: number, values: unknown[]): string | null {
  for (const value of values) {
    const field = plainField(value, longest);
    if (field !== null) return field;
  }
  return null;
}

function firstDate(values: unknown[]): string | null {
  for (const value of values) {
    const date = isoDate(value);
    if (date !== null) return date;
  }
  return null;
}

function firstAddress(base: string, values: unknown[]): string | null {
  for (const value of values) {
    const address = webAddress(value, base);
    if (address !== null) return address;
  }
  return null;
}

function dateAttribute(document: Document, selector: string): string | null {
  const element = document.querySelector(selector);
  return element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? null;
}

/** The first `<time>` of the page's only article or main part: lists of articles have one for each. */
function loneDate(document: Document): string | null {
  const articles = document.querySelectorAll('article');
  const scope = articles.length === 1 ? articles[0] : document.querySelector('main');
  return scope?.querySelector('time[datetime]')?.getAttribute('datetime') ?? null;
}

function findByline(document: Document, data: LinkedData, meta: MetaReader, found: string | null): string | null {
  const names = namesOf(data.article?.['author'] ?? data.article?.['creator'], data);
  const candidates: unknown[] = [
    names
      .flatMap((name) => asPersons(name) ?? [])
      .slice(0, 6)
      .join(', '),
    meta('author'),
    meta('article:author'),
    meta('og:article:author'),
    meta('parsely-author'),
    meta('dc.creator'),
    meta('dcterms.creator'),
    found,
  ];
  for (const candidate of candidates) {
    const byline = asPersons(candidate);
    if (byline !== null) return byline;
  }
  const marked = document.querySelector('[rel~="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"]');
  return asPersons(marked?.textContent);
}

/** A byline without "By", or null when it is an address, a handle or nothing at all. */
function asPersons(value: unknown): string | null {
  const text = plainField(value, LONGEST_BYLINE)?.replace(/^(?:written by|by|von|par|por)[:\s]+/i, '');
  return !text || /^(?:https?:|www\.|@|\/)/i.test(text) || !/\p{L}/u.test(text) ? null : text;
}

function findLanguage(document: Document, meta: MetaReader, stated: unknown, found: string | null): string | null {
  const root = document.documentElement;
  const header = [...document.getElementsByTagName('meta')]
    .find((element) => element.getAttribute('http-equiv')?.toLowerCase() === 'content-language')
    ?.getAttribute('content');
  const candidates = [
    root?.getAttribute('lang'),
    root?.getAttribute('xml:lang'),
    document.body?.getAttribute('lang'),
    header?.split(',')[0],
    meta('og:locale'),
    typeof stated === 'string' ? stated : null,
    meta('dc.language'),
    found,
  ];
  for (const candidate of candidates) {
    const tag = plainField(candidate, 35)?.replaceAll('_', '-');
    // The shape of a BCP 47 tag: Intl throws on any other.
    if (tag && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag)) return canonicalTag(tag);
  }
  return null;
}

function canonicalTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    return tag.split('-')[0]?.toLowerCase() ?? tag; // Well-shaped yet invalid (a subtag twice): its language alone is sure.
  }
}

/** The address the page claims for itself, when it is of the same site and not merely the site's front page. */
function canonicalUrl(document: Document, url: string, openGraph: string | null): string | null {
  const link = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  for (const value of [link, openGraph]) {
    const address = webAddress(value, url);
    if (address === null || !URL.canParse(url)) continue;
    const claimed = new URL(address);
    const page = new URL(url);
    if (!isSameSite(claimed.hostname, page.hostname)) continue;
    if (claimed.pathname === '/' && claimed.search === '' && page.pathname !== '/') continue;
    return claimed.href;
  }
  return null;
}

/** Same host, or one within the other, once the usual labels of variants are off. */
function isSameSite(one: string, other: string): boolean {
  const [a, b] = [one, other].map((host) => host.toLowerCase().replace(/^(?:www|m|mobile|amp)\./, ''));
  return a !== undefined && b !== undefined && (a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`));
}
