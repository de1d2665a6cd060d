// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { CorpusPage } from '../../bench/corpus-pages.ts';
import { appealFigures, detectionFigures, extractionFigures, pageMedians, speedFigures } from '../../bench/figures.ts';
import { judgePage, lostPassages } from '../../bench/page-judgement.ts';
import type { PageResult } from '../../bench/system.ts';

const page = (more: Partial<CorpusPage> = {}): CorpusPage => ({
  id: 'x/1',
  url: 'https://example.org/1',
  half: 'A',
  file: '',
  ...more,
});
const result = (article: string | null, more: Partial<PageResult> = {}): PageResult => ({
  article,
  appeals: [],
  detected: null,
  metadata: null,
  changed: false,
  error: null,
  ...more,
});

const story = 'The river rose in the night and the village woke to water in every street';
const ask = 'Please support this small paper with a gift today';
const labels = {
  lang: 'en',
  appeals: [{ kind: 'donation' as const, placement: 'inline' as const, blocks: [ask] }],
  hardNegatives: [story],
};
const folded = [{ kind: 'donation' as const, placement: 'inline' as const, text: ask, reasons: '' }];

describe('appealFigures', () => {
  it('tells leaked and folded, kept and lost', () => {
    const corpusPage = page({ labels, mainContent: `${story} ${ask}` });
    const both = result(`${story}\n${ask}`);
    const readability = appealFigures([judgePage(corpusPage, both, both)]);
    expect(readability.groups['money, inline']).toMatchObject({
      inArticle: 1,
      folded: 0,
      pages: 1,
      outlets: 1,
      words: 9,
    });
    expect(readability.lost.share).toBe(0);

    const ours = appealFigures([judgePage(corpusPage, result(story, { appeals: folded }), both)]);
    expect(ours.groups['money, inline']).toMatchObject({ inArticle: 0, folded: 1 });
    expect(ours.hardNegatives).toMatchObject({ inArticle: 1, folded: 0 });
    // The truth of this page holds its appeal: the nine runs that touch it are lost, but not from the article's own.
    expect(ours.lost).toMatchObject({ share: 9 / 21, runs: 21, pages: 1, pagesHurt: 1 });
    expect(ours.lostAside).toMatchObject({ share: 0, runs: 12, pagesHurt: 0 });
  });

  it('does not excuse what is lost of the article beside a labelled appeal', () => {
    const corpusPage = page({ labels, mainContent: `${story} ${ask}` });
    const judged = judgePage(corpusPage, result('The river rose in the night'), result(`${story} ${ask}`));
    expect(judged.lostAside).toEqual({ lost: 9, of: 12 });
    expect(lostPassages(corpusPage, judged.result, result(story))).toEqual([
      'in the night and the village woke to water in every street',
    ]);
  });
});

describe('extractionFigures', () => {
  it('is the mean over the pages that have a truth, empty ones told apart', () => {
    const judged = [
      judgePage(page({ mainContent: story }), result(story), undefined),
      judgePage(page({ mainContent: story }), result(null), undefined),
      judgePage(page(), result('anything'), undefined),
    ];
    const figures = extractionFigures(judged);
    expect(figures).toMatchObject({ pages: 2, empty: 1 });
    expect(figures.words.f1).toBeCloseTo(0.5);
    expect(figures.runs.recall).toBeCloseTo(0.5);
    expect(figures.runs.precision).toBeCloseTo(1);
    expect(figures.doubts).toBeUndefined();
  });

  it('tells how often a short article is doubted, and a whole one', () => {
    const judge = (article: string, doubted: boolean) =>
      judgePage(page({ mainContent: story }), result(article, { doubted }), undefined);
    const half = story.slice(0, story.length / 2);
    const judged = [
      judge(half, true),
      judge(half, false),
      judge(story, true),
      judge(story, false),
      judge(story, false),
    ];
    expect(extractionFigures(judged).doubts).toEqual({ short: 2, warned: 1, whole: 3, falselyWarned: 1 });
  });
});

describe('detectionFigures', () => {
  const judged = (pageType: string, detected: boolean | null) =>
    judgePage(page({ id: `${pageType} ${detected}`, pageType }), result(null, { detected }), undefined);

  it('counts articles against product, collection, listing and service', () => {
    const figures = detectionFigures([
      judged('article', true),
      judged('article', true),
      judged('article', false),
      judged('listing', true),
      judged('service', false),
      judged('forum', true),
      judged('documentation', true),
    ]);
    expect(figures).toMatchObject({ articles: 3, others: 2, missed: ['article false'], false: ['listing true'] });
    expect(figures?.precision).toBeCloseTo(2 / 3);
    expect(figures?.recall).toBeCloseTo(2 / 3);
  });

  it('says nothing of a system without a detector, and takes a page on which it failed for "no"', () => {
    expect(detectionFigures([judged('article', null)])).toBeUndefined();
    expect(detectionFigures([judged('article', null), judged('article', true)])?.recall).toBe(0.5);
  });
});

describe('speedFigures', () => {
  it('takes medians of rounds, then ratios on the same page, then the median of these', () => {
    const slow = pageMedians({ colophon: [30, 20, 1000], readability: [10, 10, 500] });
    expect(slow).toEqual({ colophon: 30, readability: 10 });
    const figures = speedFigures([slow, { colophon: 2, readability: 2 }, { colophon: 8, readability: 4 }]);
    expect(figures.ratios.readability).toEqual({ median: 2, least: 1, most: 3 });
    expect(figures.ms).toEqual({ colophon: 8, readability: 4 });
    expect(speedFigures([{ readability: 1 }]).ratios).toEqual({});
  });
});
