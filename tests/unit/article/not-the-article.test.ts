import { expect, test } from 'vitest';
import { readBlocks } from '../../../src/appeals/blocks.ts';
import type { FoundAppeal } from '../../../src/appeals/found-appeal.ts';
import { withoutArticle } from '../../../src/article/not-the-article.ts';
import { parseHtml } from '../../../src/html/parse-html.ts';

const PARAGRAPH = `<p>${'the tide came in twice that day and nobody at the harbour had seen it so high '.repeat(4)}</p>`;

function left(html: string, from: number, to: number): number {
  const { blocks } = readBlocks(parseHtml(html).body);
  const place = { blocks: blocks.slice(from, to), pictures: [], before: '', after: '' };
  const appeal: FoundAppeal = {
    id: 'a1',
    kind: 'other',
    overlay: true,
    html: '',
    text: '',
    reasons: [],
    places: [place],
  };
  return withoutArticle([appeal], blocks).length;
}

test('what holds most of what a page says is no appeal, whatever it was taken for', () => {
  expect(left(PARAGRAPH.repeat(10), 0, 8)).toBe(0);
});

test('a part of the page, and all of a short one, may be', () => {
  expect(left(PARAGRAPH.repeat(10), 0, 4)).toBe(1);
  expect(left(PARAGRAPH.repeat(2), 0, 2)).toBe(1);
});
