import type { Article } from '../article.ts';
import { findAuthors } from './authors.ts';
import { canonicalUrl } from './canonical-url.ts';
import { findDates } from './dates.ts';
import { findLanguage } from './language.ts';
import { findLeadImage } from './lead-image.ts';
import { type Line, linesNearHeading } from './lines-near-heading.ts';
import { linkAddress } from './link-elements.ts';
import { type LinkedData, namesOf, readLinkedData } from './linked-data.ts';
import { findMainHeading } from './main-heading.ts';
import { MarkedElements } from './marked-elements.ts';
import { MetaElements } from './meta-elements.ts';
import { plainField } from './plain-field.ts';
import { SiteNames } from './site-names.ts';
import { findTitle, statedTitles } from './title.ts';

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
const LONGEST_EXCERPT = 500;

/**
 * What the page says of its article: in JSON-LD, OpenGraph and other meta elements, microdata, and in the lines near its heading,
 * then what Readability found. Everything is hostile: type-checked, bounded, plain text, addresses http(s) only.
 * `text` is the article's own, which tells its language where the page states none or plainly another.
 */
export function readMetadata(
  document: Document,
  url: string,
  found: FoundMetadata,
  text = '',
  data: LinkedData = readLinkedData(document, url),
): Metadata {
  const meta = new MetaElements(document);
  const { article, page } = data;
  const siteName = firstField(LONGEST_NAME, [
    meta.first('og:site_name'),
    namesOf(article?.['publisher'], data)[0],
    data.siteName,
    meta.first('application-name'),
    found.siteName,
  ]);
  const site = new SiteNames(
    [
      siteName,
      ...[data.siteName, namesOf(article?.['publisher'], data)[0]].map((name) => plainField(name, LONGEST_NAME)),
    ],
    url,
  );
  const stated = statedTitles(document, [
    article?.['headline'],
    meta.first('og:title'),
    meta.first('twitter:title'),
    meta.first('dc.title'),
    meta.first('citation_title'),
    meta.first('parsely-title'),
  ]);
  const marked = new MarkedElements(document);
  const heading = findMainHeading(document, stated, site);
  const lang = findLanguage(
    statedLanguages(document, meta, [article?.['inLanguage'], page?.['inLanguage'], found.lang]),
    text,
  );
  let near: Line[] | undefined;
  const lines = () => (near ??= heading ? linesNearHeading(heading.element) : []);
  const authors = findAuthors({ marked, data, meta, lines, lang, site, found: found.byline });
  return {
    canonicalUrl: canonicalUrl(url, [linkAddress(document, 'canonical'), meta.first('og:url')]),
    title: findTitle(stated, heading, site, found.title),
    byline: authors.length > 0 ? authors.join(', ') : null,
    siteName,
    ...findDates({ document, marked, data, meta, lines, lang, url, found: found.publishedTime }),
    lang,
    excerpt: firstField(
      LONGEST_EXCERPT,
      [
        meta.first('og:description'),
        meta.first('description'),
        article?.['description'],
        meta.first('twitter:description'),
        found.excerpt,
      ].filter((text) => !(typeof text === 'string' && STYLE_RULE.test(text))),
    ),
    leadImage: findLeadImage(document, data, meta, url),
  };
}

/** Descriptions that systems make of a page's source begin with its style sheet. */
const STYLE_RULE = /\{[^{}]{0,200}:[^{}]{0,200}\}/;

/** The languages that the page states, those of the whole document first. */
function statedLanguages(document: Document, meta: MetaElements, last: readonly unknown[]): unknown[] {
  const root = document.documentElement;
  return [
    root?.getAttribute('lang'),
    root?.getAttribute('xml:lang'),
    document.body?.getAttribute('lang'),
    meta.contentLanguage?.split(',')[0],
    meta.first('og:locale'),
    ...last,
    meta.first('dc.language'),
    meta.first('language'),
  ];
}

function firstField(longest: number, values: readonly unknown[]): string | null {
  for (const value of values) {
    const field = plainField(value, longest);
    if (field !== null) return field;
  }
  return null;
}
