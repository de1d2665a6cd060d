import { describe, expect, it } from 'vitest';
import { languageOf, sayingsOf, tableLanguage } from '../../../src/appeals/phrases/phrases.ts';
import { readWords } from '../../../src/appeals/words.ts';

describe('words that only look like the outlet or its reader', () => {
  it.each([
    ['pt', 'Mergulhadores encontraram fissuras nos apoios e nos pilares.'],
    ['ru', 'Водолазы нашли трещины, дороги закрыты до весны.'],
    ['uk', 'Водолази знайшли тріщини, дорогі квартири не продаються.'],
    ['ar', 'كانت الجسور مغلقة خلال فصل الشتاء.'],
    ['ro', 'Partidul are trei sute de membri noi.'],
    ['bg', 'Скъпи ремонти бавят моста в пристанището.'],
  ])('%s: %s', (language, text) => {
    const { voice, reader } = sayingsOf(text, language);
    expect({ voice, reader }).toEqual({});
  });
});

describe('phrases that ask for something else by the words after them', () => {
  it.each([
    'Join us in Leeds for the spring conference on bridges.',
    'Join us for the largest gathering of lock keepers in the country!',
    'Upgrade your bathroom mirror in less than two hours.',
  ])('nothing: %s', (text) => expect(sayingsOf(text, 'en').join).toBeUndefined());

  it('an address that will not be published is not asked for by a letter', () => {
    expect(sayingsOf('Your email address will not be published.', 'en').email).toBeUndefined();
    expect(sayingsOf('Your email address', 'en').email).toBeDefined();
  });

  it('credit is no money', () => {
    expect(sayingsOf('Please give credit for this map to the survey of waterways.', 'en').money).toBeUndefined();
    expect(sayingsOf('Please give what you can.', 'en').money).toBeDefined();
  });

  it.each([
    'Join us today.',
    'Join us in keeping the news free.',
    'Join us for as little as two dollars.',
    'Join us in our work, and become a member.',
    'Upgrade your plan to read on.',
    'Upgrade your paid subscription.',
  ])('an ask: %s', (text) => expect(sayingsOf(text, 'en').join).toBeDefined());
});

describe('languages that share a table', () => {
  it.each([
    ['sr-Cyrl-RS', 'sh'],
    ['hr', 'sh'],
    ['bs-BA', 'sh'],
    ['ms-MY', 'id'],
    ['nb-NO', 'no'],
  ])('%s is read as %s', (tag, language) => expect(tableLanguage(tag)).toBe(language));

  it('compares Serbian in Cyrillic with the same phrases', () => {
    const text = 'Подржите независно новинарство и помозите нам да останемо слободни.';
    // Without a letter that is Serbian alone the page's own word decides.
    expect(languageOf(text, readWords(text), 'sh')).toBe('sh');
    const plain = 'Мост ће бити затворен девет недеља, јављају из луке.';
    expect(languageOf(plain, readWords(plain), undefined)).toBe('sh');
    expect(sayingsOf(text, 'sh').money).toBeDefined();
  });
});

describe('a line in the language the page states', () => {
  it('is not taken for a neighbour that shares its small words', () => {
    const text = 'Dacă voiai de mult să li te alături, azi e o zi bună. Durează un minut și te poți opri oricând.';
    expect(languageOf(text, readWords(text), 'ro')).toBe('ro');
  });

  it('is told as another where that is plain', () => {
    const text = 'Sign up for our newsletter and get the best of the week in your inbox with the news you need.';
    expect(languageOf(text, readWords(text), 'de')).toBe('en');
  });
});
