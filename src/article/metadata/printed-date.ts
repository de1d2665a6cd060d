import { monthKey, monthsOf } from './months.ts';

/** A date within a text, and where it stands. */
export interface PrintedDate {
  /** ISO 8601: a day. */
  date: string;
  start: number;
  end: number;
}

/** Numbers, and words, which may hold marks (Thai, Hindi) and end in a dot. Bounded by the text, which is short. */
const TOKEN = /\p{Nd}{1,4}(?!\p{Nd})|[\p{L}\p{M}]+\.?/gu;

/** Longer texts are not searched: a date stands in a short line. */
const LONGEST_TEXT = 400;

/** Between day, month and year: `3rd of May`, `3 de mayo de 2025`, `3. Mai`, `2025 m. gegužės 3 d.`, `ngày 3 tháng 5 năm`. */
const FILLERS = new Set(
  'st nd rd th of de del d di den der dne le la el er ª º al las a m г р da tháng thang năm nam ngày ngay พ ศ ค ที่ de’ o'.split(
    ' ',
  ),
);

/** Hebrew writes "in" onto the month. */
const IN_HEBREW = /^ב/;

/** Signs that stand for year, month and day in East Asian dates. */
const YEAR_SIGN = /^[年년]/;
const MONTH_SIGN = /^[月월]/;

/** Thai pages count from the Buddha: 543 years more. */
const BUDDHIST = 543;

/** Numerals of scripts that have their own, by where their zero stands. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

interface Token {
  text: string;
  start: number;
  end: number;
  number: number | null;
  month: number | undefined;
}

/** The complete dates in a short text: with the month's name in the page's language or English, or in numbers whose order is sure. */
export function findPrintedDates(text: string, lang: string | null): PrintedDate[] {
  const short = text.slice(0, LONGEST_TEXT);
  if (!/\p{Nd}/u.test(short)) return [];
  const tokens = readTokens(short, lang ?? 'en');
  const dates: PrintedDate[] = [];
  for (let i = 0; i + 2 < tokens.length; i++) {
    const found = dateAt(short, tokens, i, lang ?? '');
    if (!found) continue;
    const [first, last] = [tokens[i], tokens[found.last]];
    if (first && last) dates.push({ date: found.date, start: first.start, end: last.end });
    i = found.last;
  }
  return dates;
}

function readTokens(text: string, lang: string): Token[] {
  const months = monthsOf(lang);
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [word] = match;
    const number = /^\p{Nd}/u.test(word) ? numberOf(word) : null;
    const key = monthKey(word);
    if (number === null && FILLERS.has(key) && !months.has(key)) continue;
    const month =
      number === null
        ? (months.get(key) ??
          months.get(key.replace(IN_HEBREW, '')) ??
          (lang.startsWith('en') ? undefined : monthsOf('en').get(key)))
        : undefined;
    tokens.push({ text: word, start: match.index, end: match.index + word.length, number, month });
  }
  return tokens;
}

function numberOf(digits: string): number {
  let number = 0;
  for (const digit of digits) {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((one) => code >= one && code <= one + 9);
    if (zero === undefined) return Number.NaN;
    number = number * 10 + code - zero;
  }
  return number;
}

/** The date that begins with a token, and its last token. */
function dateAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  lang: string,
): { date: string; last: number } | null {
  const [a, b, c] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!a || !b || !c) return null;
  const last = at + 2;
  const near = b.start - a.end <= 6 && c.start - b.end <= 8;
  const answer = (date: string | null) => (date === null ? null : { date, last });
  if (near && a.number !== null && b.month !== undefined && c.number !== null) {
    return answer(isYear(a) ? dayOf(a.number, b.month, c.number) : dayOf(c.number, b.month, a.number));
  }
  if (near && a.month !== undefined && b.number !== null && c.number !== null) {
    return answer(dayOf(c.number, a.month, b.number));
  }
  if (a.number === null) return null;
  // 2025年11月3日, 2025년 11월 3일
  const d = tokens[at + 3];
  const e = tokens[at + 4];
  if (YEAR_SIGN.test(b.text) && c.number !== null && d && MONTH_SIGN.test(d.text) && e && e.number !== null) {
    const date = dayOf(a.number, c.number, e.number);
    return date === null ? null : { date, last: at + 4 };
  }
  if (b.number === null || c.number === null) return null;
  // 3 tháng 11, 2025: Vietnamese counts its months.
  if (/^vi\b/i.test(lang) && /tháng/i.test(text.slice(a.end, b.start)))
    return answer(dayOf(c.number, b.number, a.number));
  return answer(inNumbers(text, [a, b, c], lang));
}

function inNumbers(text: string, [a, b, c]: readonly [Token, Token, Token], lang: string): string | null {
  const sign = text.slice(a.end, b.start).trim();
  const second = text.slice(b.end, c.start).trim();
  if (sign !== second || !/^[-./]$/.test(sign) || a.number === null || b.number === null || c.number === null)
    return null;
  if (isYear(a)) return dayOf(a.number, b.number, c.number);
  if (c.text.length !== 4 || a.text.length > 2 || b.text.length > 2) return null;
  if (sign === '.' || a.number > 12) return dayOf(c.number, b.number, a.number);
  if (b.number > 12) return dayOf(c.number, a.number, b.number);
  if (a.number === b.number) return dayOf(c.number, a.number, b.number);
  // 3/4/2025: the United States begin with the month, other countries with the day; English alone does not say.
  if (/^en-us\b/i.test(lang)) return dayOf(c.number, a.number, b.number);
  return lang === '' || /^en$/i.test(lang) ? null : dayOf(c.number, b.number, a.number);
}

const isYear = ({ text }: Token): boolean => /^\p{Nd}{4}$/u.test(text);

/** Printed dates of the web are of these years. */
const FIRST_YEAR = 1990;

function dayOf(stated: number, month: number, day: number): string | null {
  const year = stated >= FIRST_YEAR + BUDDHIST ? stated - BUDDHIST : stated;
  if (!(year >= FIRST_YEAR && year <= 2100)) return null;
  return isoDay(year, month, day);
}

/** A day as ISO 8601, or null where the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  const exists = time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return exists ? time.toISOString().slice(0, 10) : null;
}
