// @vitest-environment node
import { expect, it } from 'vitest';
import { growthLines } from '../../bench/growth.ts';
import { longPage } from '../../bench/long-page.ts';

it('the written page is as many times as long as it is asked for', () => {
  const paragraphs = (html: string) => html.match(/<section>/g)?.length;
  expect(paragraphs(longPage(4))).toBe(4 * (paragraphs(longPage(1)) ?? Number.NaN));
});

it('tells the time at each length, and how many times the first it is', () => {
  const lines = growthLines([
    { times: 1, extract: { colophon: 10, readability: 5 }, appeals: { colophon: 2 } },
    { times: 2, extract: { colophon: 21, readability: 11 }, appeals: { colophon: 4 } },
  ]);
  expect(lines[2]).toMatch(/^Colophon, extracting +10\.0 ms \(1\.0\) +21\.0 ms \(2\.1\)$/);
  expect(lines[3]).toMatch(/^Readability, extracting +5\.0 ms \(1\.0\) +11\.0 ms \(2\.2\)$/);
  expect(lines[4]).toMatch(/^Colophon, finding appeals alone +2\.0 ms \(1\.0\) +4\.0 ms \(2\.0\)$/);
});
