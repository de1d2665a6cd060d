import { describe, expect, it } from 'vitest';
import { isEmptyQuery, readQuery } from '../../../src/search/query.ts';

const loose = (...words: string[]) => words.map((word) => ({ word, loose: true }));

describe('a query', () => {
  it('is words', () => {
    expect(readQuery('  Old Harbour ')).toMatchObject({ words: loose('old', 'harbour'), phrases: [] });
    expect(readQuery('東京都')).toMatchObject({ words: loose('東京', '京都') });
    expect(readQuery('東')).toMatchObject({ words: loose('東') });
  });

  it('has passages in quotation marks, of any kind, also while they are typed', () => {
    const exact = [
      { word: 'old', loose: false },
      { word: 'harbour', loose: false },
    ];
    for (const typed of ['"old harbour"', '“Old harbour”', '„old harbour“', '"old harbour'])
      expect(readQuery(typed).words).toEqual(exact);
    expect(readQuery('"Old harbour" tide').phrases).toEqual(['Old harbour']);
  });

  it('has operators', () => {
    const query = readQuery('tide site:https://www.Example.org/news tag:"slow reading" is:Unread -mud');
    expect(query).toMatchObject({
      words: loose('tide'),
      sites: ['www.example.org'],
      tags: ['slow reading'],
      states: ['unread'],
      without: ['mud'],
    });
  });

  it('has dates: a year, a month or a day', () => {
    expect(readQuery('after:2026-03').after).toBe(new Date(2026, 2, 1).getTime());
    expect(readQuery('before:2025').before).toBe(new Date(2025, 0, 1).getTime());
    expect(readQuery('before:2026-02-30 is:blue').unknown).toEqual(['before:2026-02-30', 'is:blue']);
  });

  it('is empty where nothing is asked for, and never fails', () => {
    expect(isEmptyQuery(readQuery('  — "" site: '))).toBe(true);
    expect(isEmptyQuery(readQuery('before:2025'))).toBe(false);
    expect(readQuery('not:an operator').words.map(({ word }) => word)).toEqual(['not', 'an', 'operator']);
    expect(readQuery('"'.repeat(2_000)).words).toEqual([]);
    expect(readQuery('-"'.repeat(50_000)).words).toEqual([]);
  });
});
