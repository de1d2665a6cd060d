/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import type { PhraseGroup, PhraseTable } from '../../../src/appeals/phrases/phrase-table.ts';
import { languageOf, sayingsOf } from '../../../src/appeals/phrases/phrases.ts';
import { readable, readWords, wordsOf } from '../../../src/appeals/words.ts';
import type { Sentences } from './sentences/sentences.ts';

const files = import.meta.glob<Record<string, Sentences>>(['./sentences/*.ts', '!./sentences/sentences.ts'], {
  eager: true,
});
const tables = import.meta.glob<Record<string, PhraseTable>>('../../../src/appeals/phrases/{??,phrases}.ts', {
  eager: true,
});

/** Groups that ask: what only tells must not find them. */
const ASKING: readonly PhraseGroup[] = ['money', 'join', 'email', 'meter'];

const languages = Object.values(files).flatMap((file) => Object.entries(file));

const groupsOf = sayingsOf;

describe.each(languages)('phrases: %s', (language, { pleas, news }) => {
  it.each(
    Object.entries(pleas).flatMap(([group, texts]) => texts.map((text) => [group as PhraseGroup, text] as const)),
  )('finds %s in “%s”', (group, text) => {
    expect(Object.keys(groupsOf(text, language))).toContain(group);
  });

  it.each(news)('finds nothing asked in “%s”', (text) => {
    const said = groupsOf(text, language);
    expect(ASKING.flatMap((group) => said[group] ?? [])).toEqual([]);
  });

  it('is told from its neighbours by its small words', () => {
    const other = language === 'en' ? 'de' : 'en';
    expect(languageOf(news.join(' '), readWords(news.join(' ')), undefined)).toBe(language);
    expect(languageOf(news.join(' '), readWords(news.join(' ')), other)).toBe(language);
    for (const text of news) expect([language, undefined]).toContain(languageOf(text, readWords(text), language));
  });
});

/** Languages searched for phrases as they stand, whatever divides their words. */
const UNDIVIDED = new Set(['ja', 'zh', 'ko', 'th']);

describe.each(
  Object.values(tables)
    .flatMap((file) => Object.entries(file))
    .filter(([language, table]) => language.length === 2 && !UNDIVIDED.has(language) && 'phrases' in table),
)('phrase table: %s', (_language, { phrases, stopwords }) => {
  /**
   * `a|b` is one word or the other: "give a gift|your gift" would ask for "a gift|your gift", a word between two. What looks like that: two such
   * places side by side between words that are given; and one with a small word for its last, after a word that is none.
   */
  it('has no alternatives of several words', () => {
    const small = new Set(stopwords.split(' '));
    const broken = (phrase: string): boolean => {
      const places = phrase.trim().split(/\s+/);
      const given = (place: string | undefined) => place !== undefined && place !== '..' && !place.includes('|');
      return places.some((place, i) => {
        if (!place.includes('|') || !given(places[i - 1])) return false;
        let end = i + 1;
        while (places[end]?.includes('|')) end++;
        if (!given(places[end])) return false;
        const [first = '', last = '', more] = place.split('|');
        return end - i > 1 || (more === undefined && first.length > 2 && !small.has(first) && small.has(last));
      });
    };
    expect(broken('give a gift|your donation|any amount today')).toBe(true);
    expect(broken('read on|la suite')).toBe(false);
    expect(Object.values(phrases).flatMap((group) => group.split(';').filter(broken))).toEqual([]);
  });

  it('is written in words as they are read from a page', () => {
    const written = Object.values(phrases)
      .flatMap((group) => group.split(/[;\s|]+/))
      .map((word) => word.replace(/\*$/, ''))
      .filter((word) => word !== '' && word !== '..');
    expect(
      [...written, ...stopwords.split(' ')].filter(
        (word) => word !== '' && wordsOf(word).join(' ') !== readable(word).replace(/\u200C/g, ''),
      ),
    ).toEqual([]);
  });

  it('gives at least two letters of every beginning', () => {
    const beginnings = Object.values(phrases).flatMap((group) => group.match(/[^;\s|]+(?=\*)/g) ?? []);
    expect(beginnings.filter((word) => word.length < 2)).toEqual([]);
  });
});
