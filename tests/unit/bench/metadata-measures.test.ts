// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { CorpusPage } from '../../bench/corpus-pages.ts';
import { dayOf, judgeMetadata, namesIn } from '../../bench/metadata-measures.ts';
import { metadataFigures, metadataLines } from '../../bench/metadata-report.ts';
import { judgePage } from '../../bench/page-judgement.ts';

const truth = { title: 'A Bridge of Ice!', author: 'Ines Calder, MD, and Bo Tarrant', published: '2025-11-03' };

describe('judgeMetadata', () => {
  it('compares words, names and days', () => {
    const said = {
      title: 'a bridge of ice',
      byline: 'By Bo Tarrant & Ines Calder',
      published: '2025-11-03T23:30:00-05:00',
    };
    expect(judgeMetadata(truth, said)).toEqual({
      title: { right: true, f1: 1 },
      author: { right: true, any: true },
      published: { right: true },
      unasked: { author: false, published: false },
    });
  });

  it('wants all names and no other', () => {
    const author = (byline: string) => judgeMetadata(truth, { title: null, byline, published: null }).author;
    expect(author('Ines Calder')).toEqual({ right: false, any: true });
    expect(author('Ines Calder, Bo Tarrant, Ada Quist')).toEqual({ right: false, any: true });
    expect(author('Upland Post')).toEqual({ right: false, any: false });
  });

  it('takes no result as no answer, and tells what nobody asked for', () => {
    expect(judgeMetadata(truth, null)).toMatchObject({ title: { right: false, f1: 0 }, published: { right: false } });
    const said = { title: 'x', byline: 'Ines Calder', published: '2025-11-03' };
    expect(judgeMetadata({}, said)).toEqual({ unasked: { author: true, published: true } });
  });
});

it('reads names and days', () => {
  expect([...namesIn('Dr. Ines Calder; Bo Tarrant, Ph.D.')]).toEqual(['ines calder', 'bo tarrant']);
  expect(dayOf('November 3, 2025')).toBe('2025-11-03');
  expect(dayOf('soon')).toBe('');
});

it('prints shares side by side, with halves where they are wanted', () => {
  const page: CorpusPage = { id: 'wcxb/1', url: '', half: 'A', file: '', pageType: 'article', stated: truth };
  const judge = (title: string) =>
    judgePage(
      page,
      {
        article: 'x',
        metadata: { title, byline: null, published: null },
        appeals: [],
        detected: null,
        changed: false,
        error: null,
      },
      undefined,
    );
  const judged = new Map([
    ['colophon', [judge('A bridge of ice')]],
    ['readability', [judge('Upland Post')]],
  ] as const);
  expect(metadataFigures([judge('A bridge of ice')]).title).toEqual({ pages: 1, right: 1, f1: 1 });
  const lines = metadataLines(judged, true);
  expect(lines.find((line) => line.startsWith('title right (1 pages)'))).toMatch(/100\.0 % +0\.0 %$/);
  expect(lines.filter((line) => line.startsWith('   half A'))).toHaveLength(5);
  expect(metadataLines(judged, false).filter((line) => line.startsWith('   half'))).toEqual([]);
});
