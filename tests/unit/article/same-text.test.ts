import { expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { sameText, saysOther } from '../../../src/article/same-text.ts';

const lines = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => `${from + at}. A line of some length that stands for itself`).join('\n');

it('two texts say the same but for a line here and there', () => {
  expect(sameText(lines(0, 100), lines(0, 100))).toBe(true);
  expect(sameText(lines(0, 100), lines(0, 98))).toBe(true);
  expect(sameText(lines(0, 98), lines(0, 100))).toBe(true);
  expect(sameText(lines(0, 100), lines(0, 90))).toBe(false);
  expect(sameText(lines(0, 90), lines(0, 100))).toBe(false);
  // One line over and over is not the same as many.
  expect(sameText('the same\nthe same\nthe same', 'the same\nsomething else\nand more')).toBe(false);
});

it('of other readings those stay that say something else', () => {
  const article = (content: string): Article => ({ content }) as Article;
  const others = [article('<div><p>One two.</p></div>'), article('<p>Three four.</p>')];
  expect(saysOther({ content: '<p>One two.</p>' }, others)).toEqual([others[1]]);
});
