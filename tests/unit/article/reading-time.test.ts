import { expect, it } from 'vitest';
import { readingTime } from '../../../src/article/reading-time.ts';
import { textDirection } from '../../../src/article/text-direction.ts';

it.each([
  ['English', "It's 5 o'clock, née Müller", 7],
  ['Japanese', '港町2丁目カフェ', 8],
  ['Chinese with Latin', '用 GPS 测量', 4],
  ['Thai', 'กา มา', 4],
  ['Korean', '바다 위의 집', 3],
  ['Hindi, whose vowels are marks', 'नदी का पानी', 3],
  ['nothing', ' — … ', 0],
])('counts the words of %s', (_language, text, words) => {
  expect(readingTime(text, null).wordCount).toBe(words);
});

it('takes the speed of the language', () => {
  const words = 'word '.repeat(2280);
  expect(readingTime(words, 'en-GB').readingMinutes).toBe(10);
  expect(readingTime(words, 'de').readingMinutes).toBe(13);
  expect(readingTime(words, 'xx').readingMinutes).toBe(12);
  expect(readingTime('海'.repeat(2550), 'zh').readingMinutes).toBe(10);
  expect(readingTime('海'.repeat(2550), 'ja').readingMinutes).toBe(7);
  expect(readingTime('one', null).readingMinutes).toBe(1);
});

it('tells the direction by what is stated, then by the script', () => {
  expect(textDirection('rtl', 'abc')).toBe('rtl');
  expect(textDirection(null, 'שלום עולם abc')).toBe('rtl');
  expect(textDirection(null, 'the word שלום means peace')).toBe('ltr');
  expect(textDirection('ltr', 'مرحبا بالعالم')).toBe('rtl');
  expect(textDirection(undefined, '')).toBe('ltr');
});
