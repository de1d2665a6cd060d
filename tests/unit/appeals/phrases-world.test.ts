import { describe, expect, it } from 'vitest';
import type { PhraseGroup } from '../../../src/appeals/phrases/phrase-table.ts';
import { languageOf, sayingsOf, tableLanguage } from '../../../src/appeals/phrases/phrases.ts';
import { readable, readWords } from '../../../src/appeals/words.ts';
import { EAST_ASIAN } from './sentences-east-asian.ts';

const LANGUAGES = { ...EAST_ASIAN };

const read = (text: string, language: string) => sayingsOf(readable(text), language);

describe.each(Object.entries(LANGUAGES))('phrases of %s', (language, { asks, news }) => {
  const asked = (Object.entries(asks) as [PhraseGroup, string[]][]).flatMap(([group, texts]) =>
    texts.map((text): [PhraseGroup, string] => [group, text]),
  );

  it.each(asked)('finds %s in "%s"', (group, text) => {
    expect(read(text, language)[group]).toBeDefined();
  });

  it.each(news)('finds no ask in "%s"', (text) => {
    const { money, join, email, meter } = read(text, language);
    expect({ money, join, email, meter }).toEqual({});
  });

  it('finds how news reports in most of the news', () => {
    expect(news.length).toBeGreaterThanOrEqual(10);
    expect(news.filter((text) => read(text, language).report).length).toBeGreaterThan(news.length / 2);
  });

  it('is told by its script or its small words', () => {
    for (const text of news) expect([text, languageOf(text, readWords(text), undefined)]).toEqual([text, language]);
  });

  it('has its tag', () => {
    expect(tableLanguage(`${language.toUpperCase()}-XX`)).toBe(language);
  });
});
