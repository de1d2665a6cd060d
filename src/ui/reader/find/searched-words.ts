import type { Piece, Position } from '../../../html/text-piece.ts';
import { findWords } from '../../../search/find-words.ts';
import { indexText as indexWords } from '../../../search/index-document.ts';
import { readQuery } from '../../../search/query.ts';
import { openSegment, rosterOf } from '../../../search/roster.ts';
import { searchSegments } from '../../../search/search-segments.ts';
import { loadStemmers } from '../../../search/stemmers.ts';
import type { FindWords } from './find-state.ts';
import { type Hit, indexText } from './text-index.ts';

/**
 * How to find in a text what a search of the library found in it: each word in all its forms, mistyped where the text has it in no other
 * way, and passages as a whole. `typed` as it was typed there, `language` of the article (BCP 47).
 */
export async function searchedWords(typed: string, language: string | null): Promise<FindWords> {
  const query = readQuery(typed);
  const stemmers = await loadStemmers(language === null ? [] : [language]);
  return (pieces, most) => {
    const { text, starts } = joinPieces(pieces);
    const fields = { title: '', byline: '', site: '', summary: '', text };
    const roster = rosterOf([openSegment(indexWords('', 0, fields))], () => true);
    const forms = new Set<string>();
    for (const word of query.words) {
      if (!word.loose) continue;
      for (const form of searchSegments({ ...readQuery(''), words: [word] }, roster, { stemmers, few: 1 }).words)
        forms.add(form);
    }
    const placeOf = positions(starts);
    const hits = findWords(text, forms).map(
      ({ start, end }): Hit => ({ start: placeOf(start, true), end: placeOf(end, false) }),
    );
    if (query.phrases.length > 0) {
      const index = indexText(pieces);
      for (const phrase of query.phrases) hits.push(...index.find(phrase, most));
      hits.sort((a, b) => a.start.piece - b.start.piece || a.start.offset - b.start.offset);
    }
    return hits.slice(0, most);
  };
}

/** The text of all pieces, with what stands between them, and where in it each begins. */
function joinPieces(pieces: readonly Piece[]): { text: string; starts: number[] } {
  const parts: string[] = [];
  const starts: number[] = [];
  let length = 0;
  for (const { text, before } of pieces) {
    starts.push(length + before.length);
    parts.push(before, text);
    length += before.length + text.length;
  }
  return { text: parts.join(''), starts };
}

/** Finds the piece of a place in the joined text; places are asked for in ascending order. `isStart`: the border of two belongs to the second. */
function positions(starts: readonly number[]): (place: number, isStart: boolean) => Position {
  let piece = 0;
  return (place, isStart) => {
    for (let next = starts[piece + 1]; next !== undefined && (isStart ? next <= place : next < place); )
      next = starts[++piece + 1];
    return { piece, offset: place - (starts[piece] ?? 0) };
  };
}
