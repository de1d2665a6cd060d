import type { Article, Extraction, ExtractionFailure } from '../article/article.ts';
import { checkArticle } from '../article/check-article.ts';

/** More ways to read a page are not known. */
const MOST_READINGS = 10;

const FAILURES: Record<ExtractionFailure, true> = {
  'no-article': true,
  'not-a-document': true,
  frameset: true,
  'too-large': true,
  'no-selection': true,
};

type Unknown = Record<string, unknown>;
const isRecord = (value: unknown): value is Unknown => typeof value === 'object' && value !== null;

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
    const { failure } = value;
    return typeof failure === 'string' && Object.hasOwn(FAILURES, failure)
      ? { ok: false, failure: failure as ExtractionFailure }
      : null;
  }
  const article = checkArticle(value.article);
  return value.ok === true && article ? { ok: true, article, looksLikeArticle: value.looksLikeArticle === true } : null;
}
