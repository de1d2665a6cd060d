import { describe, expect, it } from 'vitest';
import { indexBeside, indexText } from '../../../src/search/index-document.ts';
import { mergeSegments, segmentsToMerge } from '../../../src/search/merge-segments.ts';
import { readQuery } from '../../../src/search/query.ts';
import { openSegment, rosterOf } from '../../../src/search/roster.ts';
import { searchSegments } from '../../../src/search/search-segments.ts';
import type { IndexedDocument, Segment } from '../../../src/search/segment.ts';
import { loadStemmers, type Stemmer } from '../../../src/search/stemmers.ts';

const text = (id: string, title: string, body: string, at = 1): Segment =>
  indexText(id, at, { title, byline: 'Ines Marlow', site: 'Gazette', summary: '', text: body });

const LIBRARY = [
  text('wells', 'The map of wells', 'Under the older half of the town stand four hundred wells. Wells and pumps.'),
  text('ferry', 'A bell for the ferry', 'The ferryman could see the slip from his kitchen. There was a well in it.'),
  text('tokyo', '東京の井戸', '東京都には古い井戸がある。'),
  indexBeside([{ id: 'ferry', at: 1, tags: 'sea', notes: 'Ask the harbour master about the bell' }]),
];

const everything = () => true;

function find(
  typed: string,
  segments = LIBRARY,
  isAlive: (document: IndexedDocument) => boolean = everything,
  stemmers: readonly Stemmer[] = [],
) {
  const roster = rosterOf(segments.map(openSegment), isAlive);
  const { scores, words } = searchSegments(readQuery(typed), roster, { stemmers });
  const hits = roster.ids.map((id, number) => ({ id, score: scores[number] ?? 0 })).filter(({ score }) => score > 0);
  return { hits: hits.sort((a, b) => b.score - a.score), words };
}
const ids = (...asked: Parameters<typeof find>): string[] => find(...asked).hits.map(({ id }) => id);

describe('a search', () => {
  it('finds what holds all words, best first', () => {
    expect(ids('well')).toEqual(['wells', 'ferry']);
    expect(ids('well kitchen')).toEqual(['ferry']);
    expect(ids('well 東京')).toEqual([]);
    expect(ids('map')).toEqual(['wells']);
  });

  it('also while a word is being typed, without accents, and in scripts without spaces', () => {
    expect(ids('kitch')).toEqual(['ferry']);
    expect(ids('KÍTCHEN')).toEqual(['ferry']);
    expect(ids('井戸')).toEqual(['tokyo']);
    expect(ids('井')).toEqual(['tokyo']);
    expect(ids('都に')).toEqual(['tokyo']);
  });

  it('also with a mistake, where nothing has the word', () => {
    expect(ids('kitchne')).toEqual(['ferry']);
    expect(ids('ferymann')).toEqual(['ferry']);
    expect(ids('bxll')).toEqual(['ferry']);
    expect(ids('xelb')).toEqual([]);
    expect(ids('mxp')).toEqual([]);
  });

  it('also in another form of the languages there are, the very word first', async () => {
    const english = await loadStemmers(['en-GB']);
    const german = await loadStemmers(['de']);
    const segments = [
      text('one', 'One', 'She studies a house, where all of it had been.'),
      text('many', 'Many', 'To study many houses, as one has studied them.'),
      text('viele', 'Viele', 'Das Haus am Wasser.'),
    ];
    expect(ids('studying', segments)).toEqual([]);
    expect(ids('houses', segments, everything, english)).toEqual(['many', 'one']);
    expect(ids('house', segments, everything, english)).toEqual(['one', 'many']);
    expect(ids('study', segments, everything, english)).toEqual(['many', 'one']);
    expect(ids('"houses"', segments, everything, english)).toEqual(['many']);
    expect(ids('Häuser', segments, everything, english)).toEqual([]);
    expect(ids('Häuser', segments, everything, [...english, ...german])).toEqual(['viele']);
    expect([...find('studying', segments, everything, english).words].sort()).toEqual(['studied', 'studies', 'study']);
  });

  it('puts the word itself before its forms, however often a text has those', async () => {
    const english = await loadStemmers(['en']);
    const segments = [
      text('forms', 'Other', 'Houses, houses and houses; housing, housed, houses.'),
      text('itself', 'Other', 'There is one house in this longer text, which says much of other things besides.'),
      text('titled', 'Houses', 'Other.'),
    ];
    expect(ids('house', segments, everything, english)).toEqual(['titled', 'itself', 'forms']);
  });

  it('does not count a rare form for more than the word itself', async () => {
    const english = await loadStemmers(['en']);
    const segments = [
      ...Array.from({ length: 20 }, (_, i) => text(`a${i}`, 'Well', 'One house.')),
      text('rare', 'Well', 'New housing.'),
    ];
    expect(ids('house', segments, everything, english).at(-1)).toBe('rare');
  });

  it('in quotation marks only as it is', () => {
    expect(ids('"kitch"')).toEqual([]);
    expect(ids('"kitchen"')).toEqual(['ferry']);
  });

  it('without what must not be in it', () => {
    expect(ids('well -pumps')).toEqual(['ferry']);
    expect(ids('-pumps').sort()).toEqual(['ferry', 'tokyo']);
  });

  it('tells the words that are to be marked', () => {
    expect([...find('wel').words].sort()).toEqual(['well', 'wells']);
    expect([...find('kitchne').words]).toEqual(['kitchen']);
  });

  it('counts a title for more than a text, and notes beside it', () => {
    const segments = [text('a', 'Other', 'Salt in the text.'), text('b', 'Salt', 'Other.')];
    expect(ids('salt', segments)).toEqual(['b', 'a']);
    expect(ids('harbour master')).toEqual(['ferry']);
    expect(ids('harbour kitchen')).toEqual(['ferry']);
    expect(ids('sea kitchen')).toEqual(['ferry']);
  });
});

describe('segments', () => {
  const parts = (hits: readonly { id: string; score: number }[]) => hits.map(({ id, score }) => [id, score.toFixed(6)]);

  it('find the same when they are merged', () => {
    const merged = mergeSegments(LIBRARY, everything);
    for (const typed of ['well', 'well kitchen', '井戸', 'kitchne', 'bell', 'the'])
      expect(parts(find(typed, [merged]).hits)).toEqual(parts(find(typed).hits));
  });

  it('lose what is no longer there', () => {
    const renewed = [...LIBRARY, text('wells', 'The map of pipes', 'Only pipes now.', 2)];
    const isAlive = ({ id, part, at }: IndexedDocument) =>
      id !== 'tokyo' && !(id === 'wells' && part === 'text' && at < 2);
    expect(ids('pumps', renewed, isAlive)).toEqual([]);
    expect(ids('井戸', renewed, isAlive)).toEqual([]);
    const merged = mergeSegments(renewed, isAlive);
    expect(merged.documents.map(({ id, part }) => `${id} ${part}`)).toEqual([
      'ferry text',
      'ferry beside',
      'wells text',
    ]);
    expect(merged.words).not.toContain('pumps');
    expect(ids('pipes', [merged])).toEqual(['wells']);
  });

  it('hold what stands beside many texts', () => {
    const notes = Array.from({ length: 400 }, (_, i) => ({
      id: `a${i}`,
      at: 1,
      tags: '',
      notes: i % 200 === 7 ? 'rare' : 'often',
    }));
    expect(ids('rare', [indexBeside(notes)]).sort()).toEqual(['a207', 'a7']);
    expect(ids('often', [indexBeside(notes)])).toHaveLength(398);
  });

  it('hold many documents: their steps are longer than a byte', () => {
    const rare = (i: number) => (i % 300 === 7 ? 'rare' : 'common');
    const many = Array.from({ length: 1_000 }, (_, i) => text(`a${i}`, `Number ${i}`, `The ${rare(i)} word.`));
    const merged = mergeSegments(many, everything);
    expect(ids('rare', [merged]).sort()).toEqual(['a307', 'a607', 'a7', 'a907']);
    expect(ids('common', [merged])).toHaveLength(996);
  });

  it('are merged when there are many of a size, the small ones first', () => {
    expect(segmentsToMerge([])).toEqual([]);
    expect(segmentsToMerge(Array.from({ length: 7 }, () => 2_000))).toEqual([]);
    expect(segmentsToMerge(Array.from({ length: 1_000 }, () => 2_000))).toHaveLength(64);
    expect(segmentsToMerge([9_000_000, ...Array.from({ length: 8 }, () => 2_000)])).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    // Each word of the index is written anew as often as there are sizes, and no oftener.
    let sizes: number[] = [];
    let written = 0;
    for (let i = 0; i < 4_096; i++) {
      sizes.push(2_000);
      for (let next = segmentsToMerge(sizes); next.length > 0; next = segmentsToMerge(sizes)) {
        const whole = next.reduce((sum, one) => sum + (sizes[one] ?? 0), 0);
        written += whole;
        sizes = [...sizes.filter((_, one) => !next.includes(one)), whole];
      }
    }
    expect(written / (4_096 * 2_000)).toBeLessThanOrEqual(4);
    expect(sizes.length).toBeLessThan(30);
  });
});
