import { describe, expect, it } from 'vitest';
import { askDetector, DIGITS, FIRST, LEAVES, NOTHING, TREE_SIZE } from '../../../src/article/ask-detector.ts';
import { FIRST_FEATURES, FURTHER_FEATURES } from '../../../src/article/detector-features.ts';
import { FIRST_TREES, FURTHER_TREES } from '../../../src/article/detector-trees.ts';

const digits = (...values: number[]): string => String.fromCharCode(...values.map((value) => FIRST + value));
const question = (feature: number, most: number): string =>
  digits(feature, Math.floor((most + 1) / DIGITS), (most + 1) % DIGITS);
const tree = (questions: string[], leaves: number[]): string =>
  questions.join('') + digits(...leaves.map((worth) => NOTHING + worth));

describe('the trees of the detector', () => {
  const one = tree([question(0, 500), question(1, 2), question(2, -1)], [-40, 2, 10, 20]);

  it.each([
    [[500, 2, 3], -40],
    [[500, 3, 3], 2],
    [[501, 2, -1], 10],
    [[501, 2, 0], 20],
  ])('%j leads to %i', (features, worth) => {
    expect(askDetector(one, features)).toBe(worth);
  });

  it('are summed up', () => {
    expect(askDetector(one + tree([question(0, 5), question(0, 5), question(0, 5)], [1, 1, 3, 3]), [501, 2, 0])).toBe(
      23,
    );
  });

  it.each([
    ['the first', FIRST_TREES, FIRST_FEATURES.length],
    ['the others', FURTHER_TREES, FIRST_FEATURES.length + FURTHER_FEATURES.length],
  ])('ask only of what is there: %s', (_name, trees, features) => {
    expect(trees.length).toBeGreaterThan(0);
    expect(trees.length % TREE_SIZE).toBe(0);
    for (let at = 0; at < trees.length; at += TREE_SIZE)
      for (let i = 0; i < LEAVES; i += 3) expect(trees.charCodeAt(at + i) - FIRST).toBeLessThan(features);
  });
});
