import { describe, expect, it } from 'vitest';
import { findWords, foldText, holdsPassage, passageAround } from '../../../src/search/find-words.ts';

const TEXT = 'The bell hung in the yard. Nobody rang the Bell for a hundred years, and the ferry came without one.';

describe('words in a text', () => {
  it('are found where they stand', () => {
    const cut = findWords(TEXT, new Set(['bell', 'ferry'])).map(({ start, end }) => TEXT.slice(start, end));
    expect(cut).toEqual(['bell', 'Bell', 'ferry']);
    const run = '古い東京都の';
    expect(findWords(run, new Set(['東京', '京都'])).map(({ start, end }) => run.slice(start, end))).toEqual([
      '東京都',
    ]);
  });

  it('make a passage around them', () => {
    expect(passageAround(TEXT, new Set(['hundred', 'ferry']), 50)).toBe(
      '… Bell for a hundred years, and the ferry came …',
    );
    expect(passageAround(TEXT, new Set(['bell']), 500)).toBe(TEXT);
    expect(passageAround(TEXT, new Set(), 30)).toBe('The bell hung in the yard. …');
  });

  it('are a passage where they follow each other, whatever the signs between', () => {
    const folded = foldText(TEXT);
    expect(holdsPassage(folded, 'yard nobody rang')).toBe(true);
    expect(holdsPassage(folded, 'yard, rang')).toBe(false);
    expect(holdsPassage(folded, 'ell hung')).toBe(false);
    expect(holdsPassage(folded, '…')).toBe(false);
    expect(holdsPassage(foldText('古い東京都の'), '東京都')).toBe(true);
  });
});
