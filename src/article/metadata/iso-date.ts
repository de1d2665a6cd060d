import { plainField } from './plain-field.ts';
import { findPrintedDates, isoDay } from './printed-date.ts';

/** What was written so many milliseconds after now is of the future, whatever the time zones. */
const TOLERANCE_MS = 2 * 86_400_000;

/** Nothing of the web, nor what it reprints, was written earlier. */
const FIRST_YEAR = 1700;

/** The beginning of computers' time: what systems write where no date is known. */
const NO_DATE = '1970-01-01';

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\s?(\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)\s?(Z|[+-]\d{2}:?\d{2}|UTC|GMT)?)?$/i;

/** A date of eight digits, with a time or without. */
const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * An ISO 8601 date or date-time, as stated where it is stated so, else the day that a complete date in the page's language, in
 * English or of RFC 2822 says; null when it is neither, no day of the calendar, later than now, or the first day that computers count from.
 */
export function isoDate(value: unknown, lang: string | null = null, now: number = Date.now()): string | null {
  const text = plainField(value, 80);
  if (text === null) return null;
  const date = ISO.test(text) || BASIC.test(text) ? normalized(text) : rewritten(text, lang);
  return date !== null && !date.startsWith(NO_DATE) && isPast(date, now) ? date : null;
}

function normalized(text: string): string | null {
  const basic = BASIC.exec(text);
  if (basic) {
    const [, year, month, day, hour, minute, second, zone] = basic;
    const time = hour ? `T${hour}:${minute}${second ? `:${second}` : ''}${zone ?? ''}` : '';
    return isDay(year, month, day) ? `${year}-${month}-${day}${time}` : null;
  }
  const [, year, month, day, time, zone] = ISO.exec(text) ?? [];
  if (!isDay(year, month, day)) return null;
  const utc = zone && /UTC|GMT/i.test(zone) ? 'Z' : (zone ?? '');
  return `${year}-${month}-${day}${time ? `T${time.replace(',', '.')}${utc}` : ''}`;
}

function isDay(year: string | undefined, month: string | undefined, day: string | undefined): boolean {
  return Number(year) >= FIRST_YEAR && isoDay(Number(year), Number(month), Number(day)) !== null;
}

/** Mail headers and what scripts print (`Mon Nov 03 2025 08:15:00 GMT+0100`) keep their time; of all else the day is taken. */
function rewritten(text: string, lang: string | null): string | null {
  const begin = /^\d{4}-\d{2}-\d{2}(?=[T\s])/.exec(text)?.[0];
  if (begin) return isDay(...(begin.split('-') as [string, string, string])) ? begin : null;
  if (
    /\d:\d{2}/.test(text) &&
    /(?:GMT|UTC|Z|[+-]\d{2}:?\d{2})\s*(?:\([^)]*\))?$/.test(text) &&
    /[A-Za-z]{3}/.test(text)
  ) {
    const time = new Date(text);
    if (!Number.isNaN(time.getTime()) && time.getUTCFullYear() >= FIRST_YEAR)
      return time.toISOString().replace('.000Z', 'Z');
  }
  const [printed] = findPrintedDates(text, lang);
  if (printed) return printed.date;
  // 03-09-2026: where the page's language does not say which is the day, only what cannot be otherwise.
  const numbers = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})\b/.exec(text);
  return numbers && numbers[1] === numbers[2]
    ? isoDay(Number(numbers[3]), Number(numbers[1]), Number(numbers[2]))
    : null;
}

function isPast(date: string, now: number): boolean {
  return Date.parse(date.slice(0, 10)) <= now + TOLERANCE_MS;
}
