import { wordScores, wordsOf } from './measures.ts';

/** What a system says of an article beside its text, in the system's own words. */
export interface SaidMetadata {
  title: string | null;
  byline: string | null;
  published: string | null;
}

/** The same as people wrote it down; absent where they gave no answer. */
export interface TrueMetadata {
  title?: string;
  author?: string;
  /** A day or a month: `2025-11-03`, `2025-11`. */
  published?: string;
}

/** How what a system says stands to the truth; each absent where the truth has no answer. */
export interface MetadataJudgement {
  title?: { right: boolean; f1: number };
  author?: { right: boolean; any: boolean };
  published?: { right: boolean };
  /** The system names an author, or a date, where the truth has none. */
  unasked: { author: boolean; published: boolean };
}

/** Judges each field that the truth answers. */
export function judgeMetadata(truth: TrueMetadata, said: SaidMetadata | null): MetadataJudgement {
  const { title, author, published } = truth;
  const judgement: MetadataJudgement = {
    unasked: {
      author: author === undefined && !!said?.byline,
      published: published === undefined && !!said?.published,
    },
  };
  if (title !== undefined) {
    const [wanted, found] = [wordsOf(title), wordsOf(said?.title ?? '')];
    judgement.title = { right: wanted.join(' ') === found.join(' '), f1: wordScores(wanted, found).f1 };
  }
  if (author !== undefined) {
    const [wanted, found] = [namesIn(author), namesIn(said?.byline ?? '')];
    const shared = [...wanted].filter((name) => found.has(name)).length;
    judgement.author = { right: shared === wanted.size && shared === found.size, any: shared > 0 };
  }
  if (published !== undefined) judgement.published = { right: dayOf(said?.published ?? '').startsWith(published) };
  return judgement;
}

/** What stands between two names. */
const BETWEEN_NAMES = /[,;|/\n]|\s(?:and|und|et|y|&)\s/i;

/** Said before a name, and no part of it. */
const BEFORE_NAME = /^(?:(?:and|written|by|dr|prof|mr|mrs|ms)[.:]?\s+)+/i;

/** `MD`, `Ph.D.`, `CEPF®`, `E-RYT 200`: a degree, not a name. Names in capitals alone are longer, or of two words. */
const DEGREE = /^(?:[A-Z][A-Z®-]{1,8}|(?:[A-Z][a-z]{0,2}\.)+[A-Z]?)(?:\s(?:[A-Z®]{2,8}|\d+))*$/;

/** The names in a byline, normalized: the same reading for the truth and for every system. Degrees do not count. */
export function namesIn(byline: string): Set<string> {
  const parts = byline.split(BETWEEN_NAMES).map((part) => part.trim().replace(BEFORE_NAME, ''));
  const names = parts.filter((part, index) => index === 0 || !DEGREE.test(part));
  return new Set(names.map((name) => wordsOf(name).join(' ')).filter((name) => name !== ''));
}

/** The day that a date says, as it says it: `2025-11-03`. Dates that are not ISO 8601 are read as the browser's own engine reads them. */
export function dayOf(date: string): string {
  const iso = /^\s*(\d{4}-\d{2}-\d{2})/.exec(date)?.[1];
  if (iso) return iso;
  const time = new Date(date);
  if (Number.isNaN(time.getTime())) return '';
  const two = (number: number) => String(number).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
