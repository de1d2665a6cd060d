import { describe, expect, test } from 'vitest';
import { placeOf, placeOfWhole, placesFrom, wordAt, wordCount, wordListOf } from '../../../src/search/word-list.ts';

const aList = (words: readonly string[]) =>
  wordListOf({ words: words.join('\n'), starts: new Uint32Array(words.length + 1) });

/** In the order of UTF-16, as segments have them: what stands beyond it (𝒶, 😀) is written by surrogates, and comes before the last ones. */
const WORDS = ['a', 'ab', 'abc', 'b', 'ba', 'é', 'œuvre', 'дом', 'дома', '東京', '𝒶', '😀', '\ue000', '\uffee'].sort();

describe('the words of a segment', () => {
  test('are told by place, and found by what they are', () => {
    const list = aList(WORDS);
    expect(wordCount(list)).toBe(WORDS.length);
    for (const [place, word] of WORDS.entries()) {
      expect(wordAt(list, place)).toBe(word);
      expect([word, placeOf(list, word), placeOfWhole(list, word)]).toEqual([word, place, place]);
    }
    for (const word of ['', 'aa', 'abd', 'c', 'до', 'домах', '東', '\uffff', 'zz', '𝒷']) {
      const before = WORDS.filter((one) => one < word).length;
      expect([word, placeOf(list, word), placeOfWhole(list, word)]).toEqual([word, before, -1]);
    }
  });

  test('that begin alike are a range', () => {
    const list = aList(WORDS);
    for (const beginning of ['a', 'ab', 'abc', 'b', 'д', 'дома', '東', '𝒶', '\ue000', 'x', '\uffee']) {
      const [from, to] = placesFrom(list, beginning);
      expect(WORDS.slice(from, to)).toEqual(WORDS.filter((one) => one.startsWith(beginning)));
    }
  });

  test('may be none', () => {
    const list = aList([]);
    expect([wordCount(list), placeOf(list, 'a'), placeOfWhole(list, 'a'), ...placesFrom(list, 'a')]).toEqual([
      0, 0, -1, 0, 0,
    ]);
  });
});
