import type { Mark } from '../marks/mark.ts';
import { type Decisions, mergeDecisions } from './decisions.ts';

/**
 * Two versions of the same record, of two machines, become one: the same one in whatever order and however often they are merged, and without
 * a word of either side lost that the other has not spoken on later. Pure; who exchanges versions is another's business.
 */

/** A saved article as far as versions differ. Versions of the same address are of the same article, whatever their ids. */
export interface ArticleVersion {
  /** UUIDv7: the smaller is the older. */
  id: string;
  /** The text that counts, and when it was saved; milliseconds since 1970. */
  text: { value: string; at: number };
  decisions: Decisions;
  /** When it was erased last; 0: never. */
  erasedAt: number;
}

/** A mark as far as versions differ. `mark`: null where this side knows only that it was deleted. */
export interface MarkVersion {
  id: string;
  mark: Mark | null;
  /** When it was deleted last; 0: never. */
  deletedAt: number;
}

/** One of two versions of an article. It has the older id, since others may refer to that. */
export function mergeArticles(a: ArticleVersion, b: ArticleVersion): ArticleVersion {
  return {
    id: a.id < b.id ? a.id : b.id,
    text: isLater(a.text, b.text) ? a.text : b.text,
    decisions: mergeDecisions(a.decisions, b.decisions),
    erasedAt: Math.max(a.erasedAt, b.erasedAt),
  };
}

/** Whether the article is in the library: it is, unless it was erased after everything that was done with it. */
export function isThere({ text, decisions, erasedAt }: ArticleVersion): boolean {
  const { state, progress = state, isArchived, isFavourite, removedAt, tags } = decisions;
  const latest = Math.max(
    text.at,
    ...[state, progress, isArchived, isFavourite, removedAt, ...tags].map(({ at }) => at),
  );
  return latest > erasedAt;
}

/** One of two versions of a mark. */
export function mergeMarks(a: MarkVersion, b: MarkVersion): MarkVersion {
  return {
    id: a.id,
    mark: laterMark(a.mark, b.mark),
    deletedAt: Math.max(a.deletedAt, b.deletedAt),
  };
}

/** The mark that is to be shown; null where it was deleted after it was changed last. */
export const shownMark = ({ mark, deletedAt }: MarkVersion): Mark | null =>
  mark && mark.updated > deletedAt ? mark : null;

function laterMark(a: Mark | null, b: Mark | null): Mark | null {
  if (!a || !b) return a ?? b;
  return isLater({ value: JSON.stringify(a), at: a.updated }, { value: JSON.stringify(b), at: b.updated }) ? a : b;
}

/** Of the same moment the one that is greater, so that both sides choose the same. */
const isLater = (a: { value: string; at: number }, b: { value: string; at: number }): boolean =>
  a.at === b.at ? a.value >= b.value : a.at > b.at;
