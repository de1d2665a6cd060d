import type { Appeal, Reason } from '../appeals/appeal.ts';
import type { Article, ArticlePages, Doubt, OtherReadingName } from './article.ts';
import { canonicalUrl } from './metadata/canonical-url.ts';
import { oneLine } from './metadata/one-line.ts';
import { webAddress } from './metadata/web-address.ts';
import { MOST_PAGES } from './pages/most-pages.ts';

/** Characters; longer fields are no titles, names or dates. */
const LONGEST_FIELD = 5_000;
/** Characters of HTML; what Chromium hands over between processes ends at 64 MB. */
const LONGEST_HTML = 30_000_000;
const MOST_APPEALS = 500;
/** No page of an article has a higher number, and no page names more of them, as `find-pages` has it. */
const HIGHEST_PAGE = 100;

const DOUBTS: readonly Doubt['reason'][] = ['left-behind', 'stated-longer', 'near-empty'];
const READINGS: readonly OtherReadingName[] = [
  'plain',
  'marked-article',
  'marked-main',
  'densest',
  'stated',
  'whole-page',
  'selection',
];
const KINDS = ['donation', 'membership', 'newsletter', 'other'] as const;
const PLACEMENTS = ['inline', 'around', 'overlay'] as const;

type Unknown = Record<string, unknown>;
const isRecord = (value: unknown): value is Unknown => typeof value === 'object' && value !== null;
const text = (value: unknown, most = LONGEST_FIELD): string => (typeof value === 'string' ? value.slice(0, most) : '');
const textOrNull = (value: unknown): string | null => text(value) || null;
/** A field that is shown, on one line and without what reorders or hides words. */
const field = (value: unknown): string | null => oneLine(text(value), LONGEST_FIELD);
const whole = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.max(0, Math.round(value)) : 0;
const oneOf = <Value extends string>(values: readonly Value[], value: unknown): Value | undefined =>
  values.find((one) => one === value);

function checkReason(value: unknown): Reason[] {
  if (!isRecord(value) || !text(value.signal, 40)) return [];
  const detail = text(value.detail, 300);
  return [{ signal: text(value.signal, 40) as Reason['signal'], ...(detail ? { detail } : {}) }];
}

function checkAppeal(value: unknown): Appeal[] {
  if (!isRecord(value)) return [];
  const kind = oneOf(KINDS, value.kind);
  const placement = oneOf(PLACEMENTS, value.placement);
  const id = text(value.id, 40);
  if (!kind || !placement || !/^[a-z]\w*$/i.test(id)) return [];
  const reasons = Array.isArray(value.reasons) ? value.reasons.slice(0, 20).flatMap(checkReason) : [];
  const html = text(value.html, LONGEST_HTML);
  return [
    {
      id,
      kind,
      placement,
      html,
      text: text(value.text, LONGEST_HTML),
      reasons,
      count: Math.max(1, whole(value.count)),
    },
  ];
}

/** Appeals as a tab's script or a file handed them over; what is not shaped like one is left out. */
export function checkAppeals(value: unknown): Appeal[] {
  return Array.isArray(value) ? value.slice(0, MOST_APPEALS).flatMap(checkAppeal) : [];
}

/** An article as a tab's script or a file handed it over; null for what is none. What of it is not shaped as it should be is left out. */
export function checkArticle(value: unknown): Article | null {
  if (!isRecord(value) || typeof value.content !== 'string' || value.content.length > LONGEST_HTML) return null;
  return {
    url: text(value.url),
    canonicalUrl: canonicalUrl(text(value.url), [value.canonicalUrl]),
    title: field(value.title) ?? '',
    byline: field(value.byline),
    siteName: field(value.siteName),
    published: textOrNull(value.published),
    modified: textOrNull(value.modified),
    lang: textOrNull(value.lang),
    dir: value.dir === 'rtl' ? 'rtl' : 'ltr',
    excerpt: field(value.excerpt),
    leadImage: webAddress(value.leadImage, text(value.url)),
    wordCount: whole(value.wordCount),
    readingMinutes: Math.max(1, whole(value.readingMinutes)),
    content: value.content,
    appeals: checkAppeals(value.appeals),
    ...(value.incomplete === true ? { incomplete: true } : {}),
    ...checkDoubt(value.doubt),
    ...checkPages(value.pages, text(value.url)),
    ...checkReadingName(value.reading),
  };
}

function checkDoubt(value: unknown): Pick<Article, 'doubt'> {
  const reason = isRecord(value) ? oneOf(DOUBTS, value.reason) : undefined;
  return isRecord(value) && reason ? { doubt: { reason, pageWords: whole(value.pageWords) } } : {};
}

/** The number of a page, or 0 where it is none. */
const pageNumber = (value: unknown): number => (whole(value) <= HIGHEST_PAGE ? whole(value) : 0);

function checkPages(value: unknown, url: string): Pick<Article, 'pages'> {
  const number = isRecord(value) ? pageNumber(value.number) : 0;
  if (!isRecord(value) || number === 0 || !URL.canParse(url)) return {};
  const { origin } = new URL(url);
  const others = (Array.isArray(value.others) ? value.others.slice(0, MOST_PAGES) : []).flatMap((other: unknown) => {
    const address = isRecord(other) ? text(other.url) : '';
    const isOfSite = /^https?:/i.test(address) && URL.canParse(address) && new URL(address).origin === origin;
    const at = isRecord(other) ? pageNumber(other.number) : 0;
    return isOfSite && at > 0 ? [{ number: at, url: address }] : [];
  });
  const joined = isRecord(value.joined) ? value.joined : {};
  const [first, last] = [pageNumber(joined.first), pageNumber(joined.last)];
  const pages: ArticlePages = { number, count: pageNumber(value.count) || null, others };
  if (first > 0 && first <= last) pages.joined = { first, last };
  return others.length > 0 || pages.joined ? { pages } : {};
}

function checkReadingName(value: unknown): Pick<Article, 'reading'> {
  const reading = oneOf(READINGS, value);
  return reading ? { reading } : {};
}
