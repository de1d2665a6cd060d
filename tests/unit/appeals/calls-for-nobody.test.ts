import { describe, expect, it } from 'vitest';
import { findAppeals } from '../../../src/appeals/find-appeals.ts';
import { pageOf, paragraphs } from './page.ts';

/**
 * A file for each language. `=` news that stands around the others. Each other line stands there alone, as a paragraph, without a link: `-` tells readers what to do
 * and asks for nothing, `+` asks. A `!` after the sign: decided wrongly as of now, which is to be seen here as well. None of them was
 * learnt from.
 */
const FILES = import.meta.glob<string>('./calls/*.txt', { query: '?raw', import: 'default', eager: true });

const BEFORE = 6;
const AFTER = 4;

function isFolded(line: string, news: readonly string[], lang: string): boolean {
  const some = (number: number): string[] =>
    Array.from({ length: number }, (_, at) => `${news[at % news.length]} (${at})`);
  const body = `<main><article><h1>The tower</h1>${paragraphs([...some(BEFORE), line, ...some(AFTER)])}</article></main>`;
  const found = findAppeals(pageOf(body, { lang, title: 'The tower' }));
  for (const { places } of found)
    for (const { blocks } of places) expect(blocks.map(({ text }) => text)).toEqual([line]);
  return found.length > 0;
}

describe.each(Object.entries(FILES))('%s', (file, text) => {
  const lang = /(\w+)\.txt$/.exec(file)?.[1] ?? '';
  const lines = text.split('\n').filter((line) => /^[-+=]/.test(line));
  const news = lines.filter((line) => line.startsWith('=')).map((line) => line.slice(2));
  const calls = lines.flatMap((line) => {
    const [, sign = '', known, said = ''] = /^([-+])(!?) (.*)$/.exec(line) ?? [];
    return said ? [{ said, asks: sign === '+', wrong: known === '!' }] : [];
  });

  it('has both', () => {
    expect(news).toHaveLength(2);
    expect(calls.filter(({ asks }) => asks).length).toBeGreaterThan(10);
    expect(calls.filter(({ asks }) => !asks).length).toBeGreaterThan(15);
  });

  it.each(calls)('$said', ({ said, asks, wrong }) => {
    expect(isFolded(said, news, lang)).toBe(asks !== wrong);
  });
});
