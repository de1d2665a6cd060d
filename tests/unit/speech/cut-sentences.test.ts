import { describe, expect, test } from 'vitest';
import { cutSentences } from '../../../src/speech/cut-sentences.ts';
import { weigh } from '../../../src/speech/speech-time.ts';

const cut = (text: string, language = 'en', longest?: number) =>
  cutSentences(text, language, longest).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each([
    ['en', 'Dr. Smith came. He left.', ['Dr. Smith came.', 'He left.']],
    ['en', 'See Fig. 3 and p. 7. It is there.', ['See Fig. 3 and p. 7.', 'It is there.']],
    ['en', 'J. S. Bach wrote it. He was old.', ['J. S. Bach wrote it.', 'He was old.']],
    ['en', 'It costs 3.5 million. That is much.', ['It costs 3.5 million.', 'That is much.']],
    ['de', 'Am 3. Mai kam z. B. Herr Dr. Meier. Er ging.', ['Am 3. Mai kam z. B. Herr Dr. Meier.', 'Er ging.']],
    ['de', 'Das kostet ca. 5 Euro bzw. Dollar. Mehr nicht.', ['Das kostet ca. 5 Euro bzw. Dollar.', 'Mehr nicht.']],
    ['fr', 'M. Dupont est là. Il rit.', ['M. Dupont est là.', 'Il rit.']],
    ['ru', 'На ул. Ленина в 1990 г. Москва росла. Всё.', ['На ул. Ленина в 1990 г. Москва росла.', 'Всё.']],
  ])('abbreviations end none: %s %s', (language, text, sentences) => {
    expect(cut(text, language)).toEqual(sentences);
  });

  test('an ordinal is one only where it is written with a dot', () => {
    expect(cut('He was 3. May came.', 'en')).toEqual(['He was 3.', 'May came.']);
  });

  test('a quotation does not end what goes on after it', () => {
    expect(cut('“Go!” he said. "Why?" "Now."')).toEqual(['“Go!” he said.', '"Why?"', '"Now."']);
    expect(cut('„Komm!“ sagte er. „Nein.“', 'de')).toEqual(['„Komm!“ sagte er.', '„Nein.“']);
    expect(cut('Yahoo! says no.')).toEqual(['Yahoo! says no.']);
  });

  test('an ellipsis ends a sentence only where another begins', () => {
    expect(cut('Wait... what? Wait... What?')).toEqual(['Wait... what?', 'Wait...', 'What?']);
    expect(cut('And then… nothing. End.')).toEqual(['And then… nothing.', 'End.']);
  });

  test('Chinese and Japanese', () => {
    expect(cut('今天下雨。我们走吧！好吗？', 'zh')).toEqual(['今天下雨。', '我们走吧！', '好吗？']);
    expect(cut('今日は雨だ。「行こう。」と彼は言った。明日は？', 'ja')).toEqual([
      '今日は雨だ。',
      '「行こう。」と彼は言った。',
      '明日は？',
    ]);
  });

  test('Arabic and Hindi', () => {
    expect(cut('هل أنت بخير؟ نعم. شكرا جزيلا!', 'ar')).toEqual(['هل أنت بخير؟', 'نعم.', 'شكرا جزيلا!']);
    expect(cut('वह आया। फिर गया।', 'hi')).toEqual(['वह आया।', 'फिर गया।']);
  });

  test('a break of the line is one', () => {
    expect(cut('Roses are red\nviolets are blue')).toEqual(['Roses are red', 'violets are blue']);
  });

  test('nothing to say is no sentence', () => {
    expect(cut('')).toEqual([]);
    expect(cut(' \n ')).toEqual([]);
    expect(cut('* * *')).toEqual([]);
  });

  test('what is no language is taken as English', () => {
    expect(cut('Mr. Fox ran. He hid.', 'not a tag!')).toEqual(['Mr. Fox ran.', 'He hid.']);
  });
});

describe('what is too long', () => {
  test('is cut after clauses, no part longer than it may be', () => {
    const clause = 'the boat comes on Thursdays when the swell allows it';
    const parts = cut(`${Array.from({ length: 12 }, () => clause).join(', ')}.`);
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) {
      expect(weigh(part)).toBeLessThanOrEqual(200);
      expect(part).toMatch(/it[,.]$/);
    }
    expect(parts.join(' ').match(/Thursdays/g)).toHaveLength(12);
  });

  test('is cut at semicolons rather than at commas', () => {
    const text = `${'a word and, '.repeat(9)}end; ${'b word and, '.repeat(9)}end.`;
    expect(cut(text)[0]).toMatch(/end;$/);
  });

  test('is cut between words where it has no clauses', () => {
    const parts = cut('word '.repeat(200).trim());
    for (const part of parts) expect(part).toMatch(/^word( word)*$/);
    expect(parts.join(' ').split(' ')).toHaveLength(200);
  });

  test('is cut between letters where it has no words, never within one', () => {
    const family = '👩‍👩‍👧';
    const parts = cut(`x${family.repeat(60)}y`);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part.replaceAll(family, '')).toMatch(/^[xy]?$/);
    const dense = cut('漢'.repeat(200), 'zh');
    for (const part of dense) expect(part.length).toBeLessThanOrEqual(67);
    expect(dense.join('')).toBe('漢'.repeat(200));
  });

  test('is cut shorter for a slower voice', () => {
    const text = `${'when the swell allows it, '.repeat(10)}it comes.`;
    for (const part of cut(text, 'en', 100)) expect(part.length).toBeLessThanOrEqual(100);
  });

  test('takes no longer than it must', () => {
    const began = performance.now();
    expect(cut('x'.repeat(100_000)).length).toBe(500);
    expect(performance.now() - began).toBeLessThan(4000);
  });
});
