import { describe, expect, test } from 'vitest';
import type { Piece } from '../../../../src/html/text-piece.ts';
import { indexText } from '../../../../src/ui/reader/find/text-index.ts';

const pieces = (...texts: (string | [before: Piece['before'], text: string])[]): Piece[] =>
  texts.map((one) => (typeof one === 'string' ? { before: '', text: one } : { before: one[0], text: one[1] }));

/** What stands at each hit, cut out of the pieces as they are. */
function found(all: Piece[], words: string, most = 100): string[] {
  return indexText(all)
    .find(words, most)
    .map(({ start, end }) =>
      all
        .slice(start.piece, end.piece + 1)
        .map(({ text }, i) =>
          text.slice(i === 0 ? start.offset : 0, start.piece + i === end.piece ? end.offset : undefined),
        )
        .join('|'),
    );
}

describe('words are found', () => {
  test.each([
    ['whatever their case', 'The STORM, the storm', 'Storm', ['STORM', 'storm']],
    ['with and without accents', 'Café, cafe, CAFÉ', 'cafe', ['Café', 'cafe', 'CAFÉ']],
    ['where the accent is typed', 'cafe noir', 'café', ['cafe']],
    ['where the accent stands by itself, which belongs to its letter', 'a cafe\u0301 x', 'cafe', ['cafe\u0301']],
    ['over soft hyphens and breaks without width', 'light\u00ADhou\u200Bse', 'lighthouse', ['light\u00ADhou\u200Bse']],
    ['over runs of white space', 'the  \n\t keeper', 'the keeper', ['the  \n\t keeper']],
    ['with spaces that do not break', 'the\u00A0keeper', 'the keeper', ['the\u00A0keeper']],
    ['with quotation marks and dashes as they are typed', '“don’t” – so', `"don't" - so`, ['“don’t” – so']],
    ['behind letters that fold into several', '\u0130stanbul and \u01C4 storm', 'storm', ['storm']],
    ['in Greek, whichever sigma', 'ΛΌΓΟΣ λόγος', 'λογοσ', ['ΛΌΓΟΣ', 'λόγος']],
    ['in Arabic, whatever its points', 'الكِتَاب', 'الكتاب', ['الكِتَاب']],
    ['outside the first plane', 'a 😀 storm 😀', '😀', ['😀', '😀']],
    ['in Korean', '한국어 한국', '한국', ['한국', '한국']],
    ['without overlapping', 'aaaa', 'aa', ['aa', 'aa']],
  ])('%s', (_name, text, words, expected) => {
    expect(found(pieces(text), words)).toEqual(expected);
  });

  test('signs of other scripts than accents are letters', () => {
    expect(found(pieces('कि की'), 'कि')).toEqual(['कि']);
    expect(found(pieces('が か'), 'か')).toEqual(['か']);
  });

  test('across pieces, which keep their own places', () => {
    expect(found(pieces('a wo', 'rd of', ' ho', '', 'nour'), 'word')).toEqual(['wo|rd']);
    expect(found(pieces('a wo', 'rd of', ' ho', '', 'nour'), 'honour')).toEqual(['ho||nour']);
    expect(indexText(pieces('one', 'two')).find('two', 9)).toEqual([
      { start: { piece: 1, offset: 0 }, end: { piece: 1, offset: 3 } },
    ]);
    expect(indexText(pieces('one', 'two')).find('one', 9)).toEqual([
      { start: { piece: 0, offset: 0 }, end: { piece: 0, offset: 3 } },
    ]);
  });

  test('over a line break as over a space, and never over the border of a block', () => {
    expect(found(pieces('roses are', [' ', 'red']), 'are red')).toEqual(['are|red']);
    expect(found(pieces('roses are', ['\n', 'red']), 'are red')).toEqual([]);
    expect(found(pieces('roses are', ['\n', 'red']), 'arered')).toEqual([]);
    expect(found(pieces('roses are ', ['\n', '  red']), 'are red')).toEqual([]);
  });
});

test('nothing is found for nothing', () => {
  for (const words of ['', '  ', '\u00AD']) expect(found(pieces('a b  c'), words)).toEqual([]);
  expect(found([], 'a')).toEqual([]);
});

test('no more is found than is asked for', () => {
  expect(found(pieces('a'.repeat(500)), 'a', 10)).toHaveLength(10);
});

test('a text of 50,000 words is folded once, whatever is typed after', () => {
  let reads = 0;
  const long = Array.from({ length: 1000 }, (_, i) => ({
    before: '\n' as const,
    get text() {
      reads++;
      return `${'The kéeper of the light gazes out to sea again, '.repeat(5)}${i}`;
    },
  }));
  const index = indexText(long);
  expect(reads).toBe(1000);
  for (const words of ['k', 'ke', 'keep', 'keeper', 'keeper of', 'nothing of it', '999'])
    expect(index.find(words, 10_000)).toHaveLength(words.startsWith('k') ? 5000 : words === '999' ? 1 : 0);
  expect(reads).toBe(1000);
});
