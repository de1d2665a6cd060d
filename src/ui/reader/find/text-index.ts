import type { Piece, Position } from '../../../html/text-piece.ts';
import { foldCharacter } from '../../../search/fold-text.ts';

export interface Hit {
  start: Position;
  end: Position;
}

/** A text that is ready to be searched, as often as one likes. */
export interface TextIndex {
  /**
   * Where words stand in the text, in order, not overlapping, at most `most`. Case, accents and what is not seen do not count; runs
   * of white space are one space. A hit may begin in one piece and end in another, but never goes over the border of a block.
   */
  find(words: string, most: number): Hit[];
}

/** Folds a text once. Each search after that is one pass of the engine's own search over the folded text. */
export function indexText(pieces: readonly Piece[]): TextIndex {
  // Joined once at the end: looking at the end of a text that still grows would copy all of it, each time.
  const parts: string[] = [];
  /** The last folded character. */
  let last = '\n';
  /** Where each folded character begins and ends, in characters from the beginning of all pieces. */
  const starts: number[] = [];
  const ends: number[] = [];
  const bases: number[] = [];
  let base = 0;
  const add = (characters: string, start: number, end: number): void => {
    parts.push(characters);
    last = characters.slice(-1);
    for (let i = 0; i < characters.length; i++) {
      starts.push(start);
      ends.push(end);
    }
  };

  for (const { text, before } of pieces) {
    bases.push(base);
    if (before !== '' && last !== '\n' && last !== before) add(before, base, base);
    let at = base;
    for (const character of text) {
      const start = at;
      at += character.length;
      const compared = foldCharacter(character);
      if (compared === ' ' && last === '\n') continue;
      // An accent that stands by itself belongs to the letter before; so do more spaces.
      if (compared === '' || (compared === ' ' && last === ' ')) {
        if (ends.length > 0 && ends[ends.length - 1] === start) ends[ends.length - 1] = at;
      } else add(compared, start, at);
    }
    base = at;
  }
  const folded = parts.join('');

  return {
    find(words, most) {
      let wanted = '';
      for (const character of words) {
        const compared = foldCharacter(character);
        if (compared !== ' ' || !wanted.endsWith(' ')) wanted += compared;
      }
      if (wanted.trim() === '') return [];
      const hits: Hit[] = [];
      let piece = 0;
      /** Positions are asked for in ascending order. `from`: the one where a piece begins is in that piece, else in the one before. */
      const positionOf = (place: number, from: boolean): Position => {
        const isBehind = (next: number | undefined) => next !== undefined && (from ? next <= place : next < place);
        while (isBehind(bases[piece + 1])) piece++;
        return { piece, offset: place - (bases[piece] ?? 0) };
      };
      for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + wanted.length)) {
        if (hits.length >= most) break;
        const start = positionOf(starts[at] ?? 0, true);
        hits.push({ start, end: positionOf(ends[at + wanted.length - 1] ?? 0, false) });
      }
      return hits;
    },
  };
}
