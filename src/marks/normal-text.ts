import type { Piece, Position } from '../html/text-piece.ts';
import { UNSEEN } from '../html/unseen-characters.ts';

/** A text as it is quoted: white space single, the border of a block one line break, without what is not seen. */
export interface NormalText {
  text: string;
  /** Where a passage begins and ends in the pieces. It may neither begin nor end with white space. */
  positionsOf(start: number, end: number): { start: Position; end: Position };
  /** How many characters of the text stand before a place in the pieces. */
  offsetOf(position: Position): number;
}

/** Makes one text of the runs of text of an article. */
export function normalText(pieces: readonly Piece[]): NormalText {
  const parts: string[] = [];
  /** Where each character stood, in characters from the beginning of all pieces. */
  const sources: number[] = [];
  const bases: number[] = [];
  let base = 0;
  let last = '\n';
  const add = (character: string, source: number): void => {
    parts.push(character);
    sources.push(source);
    last = character;
  };
  for (const { text, before } of pieces) {
    bases.push(base);
    if (before === '\n' && last === ' ') {
      // The border of a block takes the place of the white space before it.
      parts[parts.length - 1] = '\n';
      last = '\n';
    } else if (before !== '' && last !== '\n' && last !== ' ') add(before, base);
    for (let at = 0; at < text.length; at++) {
      const character = text.charAt(at);
      const code = text.charCodeAt(at);
      // Plain letters, which most are, need no closer look.
      if (code > 0x20 && code < 0x7f) add(character, base + at);
      else if (/\s/.test(character)) {
        if (last !== ' ' && last !== '\n') add(' ', base + at);
      } else if (!UNSEEN.test(character)) add(character, base + at);
    }
    base += text.length;
  }

  const positionOf = (place: number): Position => {
    const piece = Math.max(0, firstWhere(bases, (start) => start > place) - 1);
    return { piece, offset: place - (bases[piece] ?? 0) };
  };
  return {
    text: parts.join(''),
    positionsOf(start, end) {
      const last = positionOf(sources[end - 1] ?? 0);
      return { start: positionOf(sources[start] ?? 0), end: { ...last, offset: last.offset + 1 } };
    },
    offsetOf({ piece, offset }) {
      const place = (bases[piece] ?? base) + offset;
      return firstWhere(sources, (source) => source >= place);
    },
  };
}

/** The index of the first of ascending numbers for which something holds; their count where it holds for none. */
function firstWhere(numbers: readonly number[], holds: (number: number) => boolean): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(numbers[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
