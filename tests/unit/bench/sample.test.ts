// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { CorpusPage } from '../../bench/corpus-pages.ts';
import { drawPages, isArticlePage, selectPages, spreadBySize } from '../../bench/sample.ts';

const page = (id: string, more: Partial<CorpusPage> = {}): CorpusPage => ({
  id,
  url: '',
  half: 'A',
  file: id,
  ...more,
});
const many = Array.from({ length: 500 }, (_none, i) =>
  page(`wcxb/${i}`, { pageType: i % 2 ? 'article' : 'listing', mainContent: 'text', half: i % 3 ? 'A' : 'B' }),
);
const parts = ['appeals', 'extraction', 'metadata', 'detection', 'speed'] as const;
const all = { full: true, half: undefined, pages: undefined, parts };

describe('drawPages', () => {
  it('draws the same pages whatever their order, and not the first ones', () => {
    const drawn = drawPages(many, 20);
    expect(drawn).toEqual(drawPages([...many].reverse(), 20));
    expect(drawn).not.toEqual(many.slice(0, 20));
  });
});

describe('spreadBySize', () => {
  it('takes small, middle and large ones', () => {
    const sizeOf = ({ id }: CorpusPage) => Number(id.split('/')[1]);
    expect(spreadBySize(many, 5, sizeOf).map(sizeOf)).toEqual([50, 150, 250, 350, 450]);
    expect(spreadBySize(many.slice(0, 2), 5, sizeOf)).toHaveLength(2);
  });
});

describe('isArticlePage', () => {
  it('counts documentation and forum as neither', () => {
    const verdicts = [
      'article',
      'product',
      'collection',
      'listing',
      'service',
      'documentation',
      'forum',
      undefined,
    ].map((pageType) => isArticlePage(page('x', pageType ? { pageType } : {})));
    expect(verdicts).toEqual([true, false, false, false, false, undefined, undefined, undefined]);
  });
});

describe('selectPages', () => {
  it('takes all in the full mode and a part in the quick one', () => {
    expect(selectPages(many, all, () => 0).articles).toHaveLength(250);
    expect(selectPages(many, { ...all, full: false }, () => 0).articles.length).toBeLessThan(250);
  });

  it('keeps to one half, to the ids asked for, to the parts asked for', () => {
    expect(selectPages(many, { ...all, half: 'B' }, () => 0).articles.every(({ half }) => half === 'B')).toBe(true);
    const single = selectPages(many, { ...all, full: false, pages: /\/(7|8)$/ }, () => 0);
    expect(single.detection.map(({ id }) => id)).toEqual(['wcxb/7', 'wcxb/8']);
    expect(selectPages(many, { ...all, parts: ['speed'] }, () => 0).articles).toEqual([]);
  });

  it('judges extraction only where the truth is written down, appeals only where they are labelled', () => {
    const corpus = [
      page('aeb/1', { mainContent: 'text' }),
      page('wcxb/1', { pageType: 'article' }),
      page('x/1', { labels: { lang: 'en', appeals: [], hardNegatives: ['a'] } }),
    ];
    const { articles, aeb, appeals } = selectPages(corpus, all, () => 0);
    expect([articles, aeb, appeals].map((pages) => pages.map(({ id }) => id))).toEqual([[], ['aeb/1'], ['x/1']]);
  });

  it('takes the other types of pages in full mode, each by itself, and where the truth is written down', () => {
    const corpus = [
      page('wcxb/1', { pageType: 'forum', mainContent: 'text' }),
      page('wcxb/2', { pageType: 'forum' }),
      page('wcxb/3', { pageType: 'service', mainContent: 'text' }),
      page('wcxb/4', { pageType: 'listing', mainContent: 'text' }),
      page('wcxb/5', { pageType: 'article', mainContent: 'text' }),
    ];
    const ids = (options: Parameters<typeof selectPages>[1]) =>
      Object.entries(selectPages(corpus, options, () => 0).others).map(([type, pages]) => [
        type,
        ...pages.map(({ id }) => id),
      ]);
    const none = [['documentation'], ['forum'], ['service'], ['product']];
    expect(ids(all)).toEqual([['documentation'], ['forum', 'wcxb/1'], ['service', 'wcxb/3'], ['product']]);
    expect(ids({ ...all, full: false })).toEqual(none);
    expect(ids({ ...all, full: false, pages: /3/ })).toEqual([
      ['documentation'],
      ['forum'],
      ['service', 'wcxb/3'],
      ['product'],
    ]);
    expect(ids({ ...all, parts: ['appeals'] })).toEqual(none);
  });
});
