import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

type Words = string | Record<string, string>;

const folder = path.join(import.meta.dirname, '../../../locales');
const read = (name: string): Map<string, Words> =>
  new Map(
    Object.entries(parse(fs.readFileSync(path.join(folder, name), 'utf8')) as Record<string, unknown>).map(
      ([key, words]) => [
        key,
        typeof words === 'object' && words !== null
          ? Object.fromEntries(Object.entries(words).map(([form, text]) => [form, String(text)]))
          : String(words),
      ],
    ),
  );
const english = read('en.yml');
const formsOf = (words: Words): string[] => (typeof words === 'string' ? [words] : Object.values(words));
const textOf = (words: Map<string, Words>, key: string): string => {
  const text = words.get(key);
  return typeof text === 'string' ? text : '';
};

/** What the text has put in: `$1`, `$2` …, each once. */
const partsOf = (text: string): string[] => [...new Set(text.match(/\$[1-9]/g))].sort();

/** Every number up to a thousand that a language could have a form for. */
const NUMBERS = Array.from({ length: 1001 }, (_, number) => number);

/**
 * The same letters in two languages are mostly words that were left in English. Short ones may be the same by chance or by loan (Standard, Text,
 * Min.), and so may those without any word, and the product's and others' names.
 */
const mayBeEnglish = (text: string): boolean =>
  (text.match(/[\p{L}']+/gu) ?? []).filter((word) => !/^(?:Colophon|[A-Z]+|[A-Z][a-z]*[A-Z]\w*)$/.test(word)).length <
  3;

/** How wide a text is, in letters of the Latin alphabet: those of East Asia take the room of two. */
const widthOf = (text: string): number =>
  Array.from(text).reduce(
    (sum, letter) =>
      sum + (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}\p{Script=Hiragana}]/u.test(letter) ? 2 : 1),
    0,
  );

/** Names of controls without words of their own: what is called alike is a place. */
const SEEN_ELSEWHERE = new Set(['libraryArchiveNamed']);

describe.each(fs.readdirSync(folder).filter((name) => name.endsWith('.yml')))('%s', (name) => {
  const words = read(name);
  const tag = textOf(words, 'localeTag');
  const samples = textOf(words, 'localePlurals').split(' ');

  test('is named by its language, and says which way it runs', () => {
    expect(name).toBe(`${tag.replace('-', '_')}.yml`);
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect(textOf(words, 'localeDirection')).toBe(/^(?:ar|fa|he|ur)\b/.test(tag) ? 'rtl' : 'ltr');
  });

  test('has every text, and none besides', () => {
    expect([...english.keys()].filter((key) => !words.has(key))).toEqual([]);
    expect([...words.keys()].filter((key) => !english.has(key))).toEqual([]);
    expect(
      [...words].filter(([, text]) => formsOf(text).some((form) => form.trim() === '')).map(([key]) => key),
    ).toEqual([]);
  });

  test('has a form for every kind of number that its language knows', () => {
    const rules = new Intl.PluralRules(tag);
    expect(samples.at(-1)).toBe('n');
    const sampled = samples.slice(0, -1).map((sample) => rules.select(Number(sample)));
    expect(new Set(sampled).size).toBe(sampled.length);
    const others = new Set(NUMBERS.map((number) => rules.select(number)).filter((kind) => !sampled.includes(kind)));
    expect(others.size).toBeLessThanOrEqual(1);
    const ofNone = (key: string): boolean => Object.keys(english.get(key) ?? {}).includes('0');
    const wrong = [...words].filter(([key, text]) => {
      const isByNumber = typeof english.get(key) === 'object';
      if (typeof text === 'string') return isByNumber;
      const expected = ofNone(key) && !samples.includes('0') ? ['0', ...samples] : samples;
      return !isByNumber || Object.keys(text).join(' ') !== expected.join(' ');
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('puts in what the English text puts in', () => {
    const wrong = [...words].filter(([key, text]) => {
      const given = english.get(key) ?? '';
      // A form for one number alone may say it in words: “no note”, “one note”.
      const needed = partsOf(formsOf(given).at(-1) ?? '');
      return (
        formsOf(text).some(
          (form) => partsOf(form).some((part) => !needed.includes(part)) || /\$(?![1-9])/.test(form),
        ) || partsOf(formsOf(text).at(-1) ?? '').join() !== needed.join()
      );
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('no text holds what parts the forms, or a space too many', () => {
    const wrong = [...words].filter(([, text]) =>
      formsOf(text).some((form) => form.includes(' | ') || / {2}|^\s|\s$/.test(form)),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('a control is called by the words that are seen on it, and by what it is for', () => {
    const called = [...words].filter(([key]) => key.endsWith('Named') && english.has(key.slice(0, -5)));
    expect(called.length).toBeGreaterThan(5);
    const wrong = called.filter(([key, name]) => {
      const seen = textOf(words, key.slice(0, -5)).replace('…', '').toLowerCase();
      return !SEEN_ELSEWHERE.has(key) && !formsOf(name).some((form) => form.toLowerCase().includes(seen));
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('keeps within the limits of the stores', () => {
    // https://developer.chrome.com/docs/extensions/reference/manifest/name and …/description
    expect(textOf(words, 'extensionName').length).toBeLessThanOrEqual(75);
    expect(textOf(words, 'extensionDescription').length).toBeLessThanOrEqual(132);
  });

  test.runIf(name !== 'en.yml')('no text is left in English', () => {
    const same = [...words].filter(([key, text]) => {
      const given = formsOf(english.get(key) ?? '');
      return formsOf(text).some((form) => given.includes(form) && !mayBeEnglish(form));
    });
    expect(same.map(([key]) => key)).toEqual([]);
  });

  test.runIf(name !== 'en.yml')('no text is much longer than the English one', () => {
    // Room for a half more is what style guides for translated interfaces ask for, and for short words far more: a button of
    // four letters may need twelve (https://www.w3.org/International/articles/article-text-size).
    const long = [...words].filter(([key, text]) => {
      const room = Math.max(...formsOf(english.get(key) ?? '').map(widthOf)) * 1.6 + 12;
      return Math.max(...formsOf(text).map(widthOf)) > room;
    });
    expect(long.map(([key]) => key)).toEqual([]);
  });
});
