import { describe, expect, test } from 'vitest';
import type { Piece } from '../../../../src/html/text-piece.ts';
import { searchedWords } from '../../../../src/ui/reader/find/searched-words.ts';

const PIECES: Piece[] = [
  { text: 'Two hou', before: '\n' },
  { text: 'ses stand', before: '' },
  { text: ' by the bridge.', before: '' },
  { text: 'A house; the bridges of the town: the house by the river.', before: '\n' },
];

/** The words that are found, as they stand. */
async function found(typed: string, language: string | null = 'en', most = 100): Promise<string[]> {
  const find = await searchedWords(typed, language);
  return find(PIECES, most).map(({ start, end }) => {
    const between = PIECES.slice(start.piece, end.piece + 1).map(({ text }) => text);
    if (start.piece === end.piece) return (between[0] ?? '').slice(start.offset, end.offset);
    between[0] = (between[0] ?? '').slice(start.offset);
    between[between.length - 1] = (between.at(-1) ?? '').slice(0, end.offset);
    return between.join('');
  });
}

describe('what the library searched for', () => {
  test('is found word by word, in all its forms, also across elements', async () => {
    expect(await found('houses bridge')).toEqual(['houses', 'bridge', 'house', 'bridges', 'house']);
    expect(await found('houses', null)).toEqual(['houses']);
  });

  test('is found by its beginning, and mistyped only where nothing else is', async () => {
    expect(await found('riv')).toEqual(['river']);
    expect(await found('rivre')).toEqual(['river']);
    expect(await found('house', null)).toEqual(['houses', 'house', 'house']);
  });

  test('in quotation marks is one passage', async () => {
    expect(await found('"the house" tow')).toEqual(['town', 'the house']);
  });

  test('leaves out what must not be there, and what is asked of the article alone', async () => {
    expect(await found('river -house site:town is:unread')).toEqual(['river']);
    expect(await found('zebra')).toEqual([]);
  });

  test('is told up to a number', async () => {
    expect(await found('the', 'en', 2)).toEqual(['the', 'the']);
  });
});
