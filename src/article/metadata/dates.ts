import { isoDate } from './iso-date.ts';
import type { Line } from './lines-near-heading.ts';
import type { LinkedData } from './linked-data.ts';
import type { MarkedElements } from './marked-elements.ts';
import type { MetaElements } from './meta-elements.ts';
import { printedDates } from './printed-dates.ts';

/** Names under which pages state when the article was published, the commonest first. */
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.published',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'article.published',
  'cxenseparse:recs:publishtime',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'published_time',
  'published',
  'date.release',
  'og:pubdate',
  'og:published_time',
  'date',
];

/** The same for its last change. */
const MODIFIED = [
  'article:modified_time',
  'og:article:modified_time',
  'article:modified',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'og:updated_time',
  'og:modified_time',
  'lastmod',
  'last-modified',
  'last_modified',
  'modified_time',
  'revised',
  'updated',
  'date.updated',
];

/** Names not listed that say the same: taken where nothing else is stated. */
const LIKE_PUBLISHED = /publi(?:sh|cation)|pub-?_?date|(?:^|[^a-z])date$|issued|posted/;
const NOT_PUBLISHED =
  /modif|updat|expir|valid|event|current|today|end|start|until|revis|copyright|publisher|accept|submit|last/;

export interface DateSources {
  document: Document;
  marked: MarkedElements;
  data: LinkedData;
  meta: MetaElements;
  /** The lines near the heading: read only where they are needed. */
  lines: () => readonly Line[];
  lang: string | null;
  url: string;
  found: string | null;
}

/** When the article was published and changed: what the page states, then what it prints near its heading, then its address. */
export function findDates(sources: DateSources): { published: string | null; modified: string | null } {
  const { document, marked, data, meta, lang, found, url } = sources;
  const { article, page } = data;
  const first = (values: Iterable<unknown>): string | null => {
    for (const value of values) {
      const date = isoDate(value, lang);
      if (date !== null) return date;
    }
    return null;
  };
  let published =
    first([article?.['datePublished'], ...PUBLISHED.map((name) => meta.first(name))]) ??
    first(statedIn(marked.named('datepublished'))) ??
    first(statedIn(publishedTimes(document))) ??
    first([page?.['datePublished'], article?.['dateCreated'], article?.['uploadDate']]) ??
    first(likePublished(meta));
  let modified =
    first([article?.['dateModified'], ...MODIFIED.map((name) => meta.first(name))]) ??
    first(statedIn(marked.named('datemodified'))) ??
    first([page?.['dateModified']]);
  if (published === null) {
    const printed = printedDates(sources.lines(), lang);
    published = first([printed.published, page?.['dateCreated'], found]) ?? first(loneDate(document));
    modified ??= first([printed.modified]);
    published ??= first([dateInAddress(url)]);
  }
  return { published, modified };
}

function* likePublished(meta: MetaElements): Iterable<unknown> {
  for (const name of meta.names()) if (LIKE_PUBLISHED.test(name) && !NOT_PUBLISHED.test(name)) yield meta.first(name);
}

/** What the first few of some elements state. */
function statedIn(elements: readonly Element[]): (string | null)[] {
  return elements
    .slice(0, 3)
    .map((element) => element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent);
}

/** `<time>` elements that say they are when the article was published: HTML's old `pubdate`, and the classes of blogs. */
function publishedTimes(document: Document): Element[] {
  return [...document.getElementsByTagName('time')]
    .slice(0, 20)
    .filter(
      (time) =>
        time.hasAttribute('pubdate') || /(?:^|\s)(?:published|entry-date|dt-published)(?:\s|$)/.test(time.className),
    )
    .filter((time) => !/\bupdated\b/.test(time.className) && !time.closest('aside, nav, footer'));
}

/** The first `<time>` of the page's only article or main part: lists of articles have one for each. */
function* loneDate(document: Document): Iterable<string | null> {
  const articles = document.getElementsByTagName('article');
  const scope = articles.length === 1 ? articles[0] : document.querySelector('main');
  const time = scope?.querySelector('time[datetime]');
  if (time && !/updat|modif/i.test(time.className)) yield time.getAttribute('datetime');
}

/** `/2025/11/03/`, `/2025-11-03-…`, `/20251103/`: the last resort. */
function dateInAddress(url: string): string | null {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const parts = /[/_-](20\d{2}|19\d{2})([/_-]?)([01]?\d)\2([0-3]?\d)(?=[/_.-]|$)/.exec(path);
  if (!parts) return null;
  const [, year, sign, month = '', day = ''] = parts;
  if (sign === '' && (month.length < 2 || day.length < 2)) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
