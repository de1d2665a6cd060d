import { describe, expect, test } from 'vitest';
import type { Piece } from '../../../src/html/text-piece.ts';
import { normalText } from '../../../src/marks/normal-text.ts';

const block = (text: string): Piece => ({ text, before: '\n' });
const inline = (text: string): Piece => ({ text, before: '' });

describe('a text as it is quoted', () => {
  test('has single white space and one line break between blocks', () => {
    const pieces = [
      block('\n  One  '),
      inline('and\u00A0two \n'),
      block(' '),
      block('Three'),
      { text: 'four', before: ' ' as const },
    ];
    expect(normalText(pieces).text).toBe('One and two\nThree four');
  });

  test('has no soft hyphens and no other characters that are not seen', () => {
    expect(normalText([block('Se\u00ADcond\u200Bly \u200Ethere')]).text).toBe('Secondly there');
  });

  test.each([
    ['across words', 'and tw'],
    ['across blocks', 'two\nThr'],
    ['across soft hyphens', 'Three'],
    ['a single character', 'T'],
    ['beyond the basic plane', '𝒳𝒴'],
  ])('knows where a passage stands: %s', (_name, passage) => {
    const pieces = [block('  One  '), inline(' and'), inline(' two '), block('Th\u00ADr\u00ADee'), inline(' 𝒳𝒴')];
    const { text, positionsOf, offsetOf } = normalText(pieces);
    const at = text.indexOf(passage);
    const { start, end } = positionsOf(at, at + passage.length);
    const found = pieces
      .slice(start.piece, end.piece + 1)
      .map((piece, i, all) =>
        piece.text.slice(i === 0 ? start.offset : 0, i === all.length - 1 ? end.offset : undefined),
      );
    expect(found.join('\n').replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim()).toBe(passage.replace('\n', ' '));
    expect(offsetOf(start)).toBe(at);
    expect(offsetOf(end)).toBe(at + passage.length);
  });

  test('puts a place between two pieces at the nearest characters', () => {
    const { offsetOf, text } = normalText([block('One'), block('Two')]);
    expect(offsetOf({ piece: 0, offset: 3 })).toBe(3);
    expect(offsetOf({ piece: 2, offset: 0 })).toBe(text.length);
  });
});
