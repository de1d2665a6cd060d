import type { Quotation } from './mark.ts';
import { findNearQuote } from './near-quote.ts';

/** Where a mark stands in a text. `how`: with the same words at the same place, with the same words elsewhere, or with words that changed. */
export interface Anchor {
  start: number;
  end: number;
  how: 'same' | 'moved' | 'changed';
}

/** So many characters around a quote that agree leave no doubt which one is meant, however short it is. */
const ENOUGH = 6;

/** A quote this long is the one that was marked where there is no other; and this long where it stands several times. */
const TELLING = 6;
const TELLING_REPEATED = 16;

/** How many characters next to a passage are those that stood there when it was marked. */
export function agreement({ prefix, suffix }: Quotation, text: string, start: number, end: number): number {
  let before = 0;
  while (before < prefix.length && prefix.at(-1 - before) === text[start - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && suffix[after] === text[end + after]) after++;
  return before + after;
}

/** Finds the very words of a mark in a text: where they stood, else where most of what stood around them stands, else the nearest. */
export function findQuote(mark: Quotation, text: string): Anchor | null {
  const { quote, prefix, suffix, start, end } = mark;
  const context = prefix.length + suffix.length;
  if (text.startsWith(quote, start) && agreement(mark, text, start, end) === context)
    return { start, end, how: 'same' };
  let best: { at: number; agreed: number } | undefined;
  let count = 0;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    count++;
    const agreed = agreement(mark, text, at, at + quote.length);
    const isNearer = best && Math.abs(at - start) < Math.abs(best.at - start);
    if (!best || agreed > best.agreed || (agreed === best.agreed && isNearer)) best = { at, agreed };
  }
  if (!best) return null;
  const isSure = best.agreed >= Math.min(ENOUGH, context) || quote.length >= (count === 1 ? TELLING : TELLING_REPEATED);
  if (!isSure) return null;
  return { start: best.at, end: best.at + quote.length, how: best.at === start ? 'same' : 'moved' };
}

/**
 * Finds a mark in a text, which may have changed since: the very words, else words that are nearly the same. Null where it is lost.
 * The second look takes some milliseconds in a long text; `findQuote` is the first alone.
 */
export function anchorMark(mark: Quotation, text: string): Anchor | null {
  const found = findQuote(mark, text);
  if (found) return found;
  const near = findNearQuote(mark, text, (start, end) => agreement(mark, text, start, end));
  return near && { ...near, how: 'changed' };
}
