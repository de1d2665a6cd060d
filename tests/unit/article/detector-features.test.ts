import { describe, expect, it } from 'vitest';
import {
  FIRST_FEATURES,
  FURTHER_FEATURES,
  firstFeatures,
  furtherFeatures,
} from '../../../src/article/detector-features.ts';
import { measureProse } from '../../../src/article/detector-prose.ts';

const SENTENCE =
  'The mill stood empty for nine years before anybody thought of the wheel again, and then it was spring. ';

const parse = (body: string, head = ''): Document =>
  new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html');

function first(name: string, body: string, head = '', address: string | null = null): number | undefined {
  return firstFeatures(parse(body, head), address === null ? null : new URL(address))?.[FIRST_FEATURES.indexOf(name)];
}

const further = (name: string, body: string): number | undefined =>
  furtherFeatures(parse(body))[FURTHER_FEATURES.indexOf(name)];

const PROSE = `<p>${SENTENCE.repeat(3)}</p>`;

describe('the features', () => {
  it('are as many as their names, and whole numbers', () => {
    const page = parse(PROSE);
    const numbers = firstFeatures(page, new URL('https://www.example.org/a/b-c')) ?? [];
    expect(numbers).toHaveLength(FIRST_FEATURES.length);
    expect(furtherFeatures(page)).toHaveLength(FURTHER_FEATURES.length);
    expect([...numbers, ...furtherFeatures(page)].every(Number.isInteger)).toBe(true);
  });

  it.each([
    ['segments', 'https://e.example/', 0],
    ['segments', 'https://e.example/de-at/', 0],
    ['segments', 'https://e.example/fr/a/b', 2],
    ['hyphens', 'https://e.example/a/the-old-mill-turns.html', 3],
    ['path', 'https://e.example/%E9%9B%AA%E3%81%AE%E6%9C%9D', 4],
    ['path', 'https://e.example/%E9%zz', 7],
    ['article-path', 'https://e.example/noticias/el-molino', 1],
    ['article-path', 'https://e.example/news', 0],
    ['other-path', 'https://e.example/produkte/kessel', 1],
  ])('%s of %s', (name, address, expected) => {
    expect(first(name, PROSE, '', address)).toBe(expected);
  });

  it('know nothing of an address where there is none', () => {
    expect(first('segments', PROSE)).toBe(-1);
  });

  it('read what the head says', () => {
    const head =
      '<title>The mill | Post</title><meta property="og:type" content="article"><meta name="description" content="A wheel">';
    expect(first('type', PROSE, head)).toBe(2);
    expect(first('description', PROSE, head)).toBe(7);
    expect(first('title-part', PROSE, head)).toBe(8);
  });

  it('weigh characters that say more', () => {
    const text = '水車小屋は九年のあいだ空き家のままで、だれも水車のことを思い出さなかった。';
    expect(first('run', `<p>${text}</p>`, '<title>水車</title>')).toBe(Math.round(text.length * 2.5));
    expect(first('run', `<p>${text}</p>`, '<title>Mill</title>')).toBeUndefined();
  });

  it('find what linked data speaks of, wherever its types stand', () => {
    const data =
      '<script type="application/ld+json">{"@graph": [{"@type" : [ "WebSite", "Thing"]}, {"@type": "http://schema.org/NewsArticle", "datePublished": "2025"}]}</script>';
    expect(further('ld-article', data)).toBe(1);
    expect(further('ld-site', data)).toBe(1);
    expect(further('ld-article', '<script type="application/ld+json">{"@type": "Product"}</script>')).toBe(0);
  });

  it('are read of hostile linked data in time', () => {
    const start = performance.now();
    further('ld-article', `<script type="application/ld+json">${`"@type":${' '.repeat(11_900)}`.repeat(4)}</script>`);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('the prose', () => {
  it('is counted by the boxes it stands in', () => {
    const prose = measureProse(parse(`<div>${PROSE}${PROSE}</div><div>${PROSE}</div>`), 1);
    expect(prose).toMatchObject({ runs: 2, most: 2, run: 2 * (3 * SENTENCE.length - 1) });
  });

  it('may stand in boxes of its own, one for each paragraph', () => {
    const prose = measureProse(parse(`<main>${`<div>${PROSE}</div>`.repeat(4)}</main>`), 1);
    expect(prose.outer).toBe(4 * (3 * SENTENCE.length - 1));
    expect(prose.runs).toBe(4);
  });

  it('is no link', () => {
    expect(measureProse(parse(`<p><a href="/a">${SENTENCE.repeat(3)}</a></p>`), 1).characters).toBe(0);
  });

  it('is looked at in part', () => {
    expect(measureProse(parse(PROSE.repeat(500)), 1).characters).toBeLessThan(9_400);
    expect(measureProse(parse(`${'<p>short</p>'.repeat(120)}${PROSE}`), 1).long).toBe(0);
  });
});
