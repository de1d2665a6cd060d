import { describe, expect, it } from 'vitest';
import { type Block, readBlocks } from '../../../src/appeals/blocks.ts';
import type { Article } from '../../../src/article/article.ts';
import { findDoubt, leftBehind } from '../../../src/article/completeness.ts';
import { readLinkedData } from '../../../src/article/metadata/linked-data.ts';
import { parseHtml } from '../../../src/html/parse-html.ts';

const SENTENCE = 'The keeper of the lower lock writes down each evening how high the water stands at the wall';
const text = (words: number): string => Array.from({ length: words }, (_, at) => `word${at}`).join(' ');
const paragraph = (at: number): string => `<p>${at} ${SENTENCE}</p>`;

describe('what is left behind', () => {
  const blocksOf = (html: string): Block[] => readBlocks(parseHtml(html).body).blocks;
  const none = () => false;
  const page = blocksOf(
    `${[0, 1, 2, 3].map(paragraph).join('')}<nav>${paragraph(4)}</nav><p>0 ${SENTENCE}</p><div hidden>${paragraph(5)}</div>`,
  );
  const isFirst = ({ index }: Block): boolean => index === 0;

  it('is what the trees call likely, by how likely they call it', () => {
    const likely = leftBehind(
      page,
      page.map(() => 1),
      isFirst,
      none,
    );
    // Three paragraphs of 19 words, each with a chance of 73 %: neither the menu, nor what is hidden, nor what is said again.
    expect(likely.expected).toBeCloseTo(57 * 0.731, 1);
    expect(likely.possible).toBe(57);
    const unlikely = leftBehind(
      page,
      page.map(() => -5),
      isFirst,
      none,
    );
    expect(unlikely.expected).toBeLessThan(1);
    expect(unlikely.possible).toBe(0);
  });

  it('is nothing that was folded, nor what nobody asked about', () => {
    expect(
      leftBehind(
        page,
        page.map(() => 0),
        isFirst,
        ({ index }) => index > 0,
      ).expected,
    ).toBe(0);
    expect(leftBehind(page, [], isFirst, none).expected).toBe(0);
  });

  it('counts what is said twice only once it matters', () => {
    const twice = blocksOf([0, 0, 0, 0].map(paragraph).join(''));
    expect(
      leftBehind(
        twice,
        twice.map(() => 2),
        isFirst,
        none,
      ),
    ).toEqual({ expected: 0, possible: 0 });
  });
});

describe('a doubt', () => {
  const article = (wordCount: number, more: Partial<Article> = {}): Article => ({ wordCount, ...more }) as Article;
  const data = (stated: object) =>
    readLinkedData(
      parseHtml(
        `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'A', datePublished: '2026-01-01', ...stated })}</script>`,
      ),
    );
  const doubt = (words: number, left?: { expected: number; possible: number }, stated: object = {}, more = {}) =>
    findDoubt(article(words, more), text(words), data(stated), left, document);

  it('is there where much was left behind', () => {
    expect(doubt(200, { expected: 100, possible: 350 })).toEqual({ reason: 'left-behind', pageWords: 550 });
    expect(doubt(200, { expected: 20, possible: 350 })).toBeUndefined();
    expect(doubt(2_000, { expected: 100, possible: 350 })).toBeUndefined();
  });

  it('is there where the page says that it is longer', () => {
    expect(doubt(200, undefined, { wordCount: 900 })).toEqual({ reason: 'stated-longer', pageWords: 900 });
    expect(doubt(200, undefined, { wordCount: '900' })?.pageWords).toBe(900);
    expect(doubt(200, undefined, { articleBody: text(500) })).toEqual({ reason: 'stated-longer', pageWords: 500 });
    expect(doubt(200, undefined, { articleBody: `<p>${text(500)}</p>` })?.pageWords).toBe(500);
  });

  it('is not there for what pages state by habit', () => {
    for (const stated of [
      { wordCount: 220 },
      { wordCount: 0 },
      { wordCount: -5 },
      { wordCount: 'many' },
      { wordCount: {} },
    ])
      expect(doubt(200, undefined, stated)).toBeUndefined();
    expect(doubt(60, undefined, { wordCount: 110 })).toBeUndefined();
    expect(doubt(200, undefined, { articleBody: text(230) })).toBeUndefined();
  });

  it('is there where hardly anything was found', () => {
    expect(doubt(30)?.reason).toBe('near-empty');
    expect(doubt(60)).toBeUndefined();
  });

  it('is none where the article was cut by its page: that is said otherwise', () => {
    expect(doubt(200, undefined, { wordCount: 900 }, { incomplete: true })).toBeUndefined();
  });
});
