import type { Appeal, Reason } from '../appeals/appeal.ts';
import type { Article, Doubt, Extraction, ExtractionFailure, OtherReadingName } from '../article/article.ts';

/** Characters; longer fields are no titles, names or dates. */
const LONGEST_FIELD = 5_000;
/** Characters of HTML; what Chromium hands over between processes ends at 64 MB. */
const LONGEST_HTML = 30_000_000;
const MOST_APPEALS = 500;
/** More ways to read a page are not known. */
const MOST_READINGS = 10;

const FAILURES: Record<ExtractionFailure, true> = {
  'no-article': true,
  'not-a-document': true,
  frameset: true,
  'too-large': true,
  'no-selection': true,
};
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

/** Appeals as a tab's script handed them over; what is not shaped like one is left out. */
export function checkAppeals(value: unknown): Appeal[] {
  return Array.isArray(value) ? value.slice(0, MOST_APPEALS).flatMap(checkAppeal) : [];
}

function checkArticle(value: unknown): Article | null {
  if (!isRecord(value) || typeof value.content !== 'string' || value.content.length > LONGEST_HTML) return null;
  return {
    url: text(value.url),
    canonicalUrl: textOrNull(value.canonicalUrl),
    title: text(value.title),
    byline: textOrNull(value.byline),
    siteName: textOrNull(value.siteName),
    published: textOrNull(value.published),
    modified: textOrNull(value.modified),
    lang: textOrNull(value.lang),
    dir: value.dir === 'rtl' ? 'rtl' : 'ltr',
    excerpt: textOrNull(value.excerpt),
    leadImage: textOrNull(value.leadImage),
    wordCount: whole(value.wordCount),
    readingMinutes: Math.max(1, whole(value.readingMinutes)),
    content: value.content,
    appeals: checkAppeals(value.appeals),
    ...(value.incomplete === true ? { incomplete: true } : {}),
    ...checkDoubt(value.doubt),
    ...checkReadingName(value.reading),
  };
}

function checkDoubt(value: unknown): Pick<Article, 'doubt'> {
  const reason = isRecord(value) ? oneOf(DOUBTS, value.reason) : undefined;
  return isRecord(value) && reason ? { doubt: { reason, pageWords: whole(value.pageWords) } } : {};
}

function checkReadingName(value: unknown): Pick<Article, 'reading'> {
  const reading = oneOf(READINGS, value);
  return reading ? { reading } : {};
}

/** Other readings of a page as a tab's script handed them over; what is not shaped like one is left out. */
export function checkReadings(value: unknown): Article[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST_READINGS).flatMap((one) => {
    const article = checkArticle(one);
    return article?.reading ? [article] : [];
  });
}

/** An `Extraction` as a tab's script handed it over, or null when it is none. A page cannot reach that script's world, but a renderer that was broken into can. */
export function checkExtraction(value: unknown): Extraction | null {
  if (!isRecord(value)) return null;
  if (value.ok === false) {
    const failure = text(value.failure, 40);
    return Object.hasOwn(FAILURES, failure) ? { ok: false, failure: failure as ExtractionFailure } : null;
  }
  const article = checkArticle(value.article);
  return value.ok === true && article ? { ok: true, article, looksLikeArticle: value.looksLikeArticle === true } : null;
}
