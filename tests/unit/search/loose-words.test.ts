import { describe, expect, it } from 'vitest';
import { placesWithMistakes } from '../../../src/search/loose-words.ts';
import { wordListOf } from '../../../src/search/word-list.ts';

/** Optimal string alignment, written down the plain way. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(i - 2, j - 2) + 1);
      (rows[i] as number[])[j] = best;
    }
  return at(a.length, b.length);
}

/** The same words each time, of few letters, so that many are alike. */
function manyWords(count: number): string[] {
  let seed = 7;
  const next = (most: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % most;
  };
  const made = new Set<string>();
  while (made.size < count) made.add(Array.from({ length: 3 + next(7) }, () => 'abcd'[next(4)]).join(''));
  return [...made].sort();
}

describe('mistyped words', () => {
  it('are those within the distance, all of them and no others', () => {
    const words = manyWords(3_000);
    const list = wordListOf({ words: words.join('\n'), starts: new Uint32Array(words.length + 1) });
    for (const word of ['abcd', 'bacdabc', 'ddcbadcba', 'c', 'zzz'])
      for (const most of [1, 2]) {
        const wanted = words.filter((one) => one[0] === word[0] && distance(one, word) <= most);
        expect(placesWithMistakes(list, word, most).map((place) => words[place])).toEqual(wanted);
      }
  });
});
