import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findTitles } from '../../../src/library/find-titles.ts';
import type { SavedArticleSummary } from '../../../src/library/saved-article.ts';
import { aSummary } from '../../support/fake-library.ts';

let articles: SavedArticleSummary[];
vi.mock('../../../src/library/library.ts', () => ({ listAllArticles: () => Promise.resolve(articles) }));

beforeEach(() => {
  articles = [
    aSummary('lamp', { title: 'The lamp in the fog', savedAt: 1 }),
    aSummary('tide', { title: 'Tides', tags: ['sea/fog'], excerpt: null, savedAt: 3 }),
    aSummary('gone', { title: 'Fog that went', removedAt: 5 }),
    aSummary('bank', { title: '霧の灯台', url: 'https://ostermead.example/1', siteName: 'Ostermead', excerpt: null }),
  ];
});

const idsFor = async (typed: string, most = 6): Promise<string[]> =>
  (await findTitles(typed, most)).found.map(({ id }) => id);

describe('looking through what lists show', () => {
  it('finds beginnings of words in titles, then in sites and tags; nothing of the trash', async () => {
    expect(await idsFor('FO')).toEqual(['lamp', 'tide']);
    expect(await idsFor('harbour')).toEqual(['tide', 'lamp']);
    expect(await idsFor('ostermead')).toEqual(['bank']);
    expect(await idsFor('霧')).toEqual(['bank']);
    expect(await idsFor('fog lam')).toEqual(['lamp']);
  });

  it('knows the operators of the search', async () => {
    expect(await idsFor('site:ostermead')).toEqual(['bank']);
    expect(await idsFor('tag:sea')).toEqual(['tide']);
    expect(await idsFor('fog -lamp')).toEqual(['tide']);
    expect(await idsFor('"the lamp"')).toEqual(['lamp']);
  });

  it('tells how many there are, and hands back no more than asked for', async () => {
    expect(await findTitles('', 2)).toMatchObject({ all: 3, found: { length: 2 } });
    expect(await findTitles('nowhere', 2)).toEqual({ all: 3, found: [] });
  });
});
