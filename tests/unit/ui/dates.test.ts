import { describe, expect, test } from 'vitest';
import { daysBetween, pageDate, shortDay } from '../../../src/ui/parts/dates.ts';

describe('the date of a page', () => {
  test('a day stays that day in every time zone', () => {
    expect(pageDate('2026-03-14', 'en-GB')).toBe('14 March 2026');
  });

  test('is written in the language asked for', () => {
    expect(pageDate('2026-03-14', 'de')).toBe('14. März 2026');
  });

  test.each([null, '', 'last week', '0001-01-01', '9999-12-31'])('%s is none', (iso) => {
    expect(pageDate(iso, 'en')).toBeNull();
  });
});

describe('days in the list', () => {
  const now = new Date(2026, 10, 23, 0, 30).getTime();

  test('count midnights, not hours', () => {
    expect(daysBetween(now - 60 * 60 * 1000, now)).toBe(1);
    expect(daysBetween(now - 60 * 1000, now)).toBe(0);
  });

  test('name the year where it is another', () => {
    expect(shortDay(new Date(2026, 1, 2).getTime(), now, 'en-GB')).toBe('2 February');
    expect(shortDay(new Date(2024, 1, 2).getTime(), now, 'en-GB')).toBe('2 February 2024');
  });
});
