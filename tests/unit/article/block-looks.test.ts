import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/appeals/blocks.ts';
import { coreOf, lookAt } from '../../../src/article/block-looks.ts';
import { BODY_FEATURES } from '../../../src/article/body-feature-names.ts';
import { bodyFeatures } from '../../../src/article/body-features.ts';
import { parseHtml } from '../../../src/html/parse-html.ts';

const read = (html: string) => readBlocks(parseHtml(html).body);
const sentence = (words: number) => `<p>${'word '.repeat(words - 1)}end.</p>`;
const linked = (words: number) => `<p><a href="/x">${'word '.repeat(words)}</a></p>`;

describe('lookAt', () => {
  it('tells paragraphs, ends of sentences, headings and links, and sums them', () => {
    const { blocks } = read(`<h2>Of ships</h2>${sentence(30)}${linked(30)}<p><b>A short line</b></p>`);
    const looks = lookAt(blocks);
    expect([...looks.level]).toEqual([2, 0, 0, 7]);
    expect([...looks.long]).toEqual([0, 1, 0, 0]);
    expect([...looks.ends]).toEqual([0, 1, 0, 0]);
    expect(looks.linked[2]).toBeGreaterThan(0.9);
    expect([...looks.words]).toEqual([0, 2, 32, 62, 65]);
    expect(looks.longWords[4]).toBe(30);
  });
});

describe('coreOf', () => {
  const tagOfCore = (html: string) => {
    const { blocks, boxes } = read(html);
    return coreOf(boxes, lookAt(blocks), blocks.length)?.tag ?? null;
  };

  it('is the smallest box with most of the paragraphs', () => {
    const article = `<article><div>${sentence(60)}${sentence(60)}</div><section>${sentence(50)}</section></article>`;
    expect(tagOfCore(`<main>${article}<aside>${sentence(25)}</aside></main>`)).toBe('div');
    expect(tagOfCore(`<main>${article}<aside>${sentence(80)}</aside></main>`)).toBe('article');
  });

  it('is none where there are no paragraphs', () => {
    expect(tagOfCore('<ul><li>One</li><li>Two</li></ul>')).toBeNull();
  });

  it('is told of each block: how far in it stands, and how much of it comes before and after', () => {
    const { blocks } = read(`<article>${sentence(30)}<div>${sentence(30)}</div></article><aside><p>Else</p></aside>`);
    const rows = bodyFeatures(blocks, new Uint8Array(blocks.length), '');
    const values = (name: string) => rows.map((row) => row?.[BODY_FEATURES.indexOf(name)]);
    expect(values('core-steps')).toEqual([1, 2, 99]);
    expect(values('core-before')).toEqual([0, 0.5, 1]);
    expect(values('core-after')).toEqual([0.5, 0, 0]);
    expect(values('core-long')).toEqual([1, 1, 1]);
    expect(values('box-of-long-1')).toEqual([1, 0.5, 0]);
  });
});
