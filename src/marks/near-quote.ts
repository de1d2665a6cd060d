import search from 'approx-string-match';
import type { Quotation } from './mark.ts';

/** The share of a quote's characters that may have changed. A fifth is a word in five; beyond it other sentences come as near. */
const MOST_CHANGED = 0.2;

/** Longer quotes are found by their beginning and end: the search takes as many steps as text and quote have characters, by 32. */
const LONGEST_WHOLE = 256;

/** Characters of a beginning and an end, and how few they may be: shorter ones stand in too many places. */
const LONGEST_EDGE = 128;
const SHORTEST_EDGE = 32;

/** What may stand between the two more than did: an appeal that was put back into the text. Characters. */
const MOST_BETWEEN = 3000;

/** Words so short are found in changed form only where what stands around them did not change. */
const SHORT = 32;
const ENOUGH_AROUND_SHORT = 6;

/** In texts longer than this one looks only so far around the place where a quote stood. Characters. */
const LONGEST_LOOK = 400_000;

interface Found {
  start: number;
  end: number;
  errors: number;
}

/** Words that are nearly those of a quote, and where several are, those around which most agrees; null where none are. */
export function findNearQuote(
  mark: Quotation,
  text: string,
  agreementAt: (start: number, end: number) => number,
): { start: number; end: number } | null {
  const from = text.length > LONGEST_LOOK ? Math.max(0, mark.start - LONGEST_LOOK / 2) : 0;
  const where = text.slice(from, from + LONGEST_LOOK);
  const { quote } = mark;
  const whole = quote.length <= LONGEST_WHOLE ? nearest(where, quote) : [];
  const best = whole
    .map((found) => ({ ...found, agreed: agreementAt(found.start + from, found.end + from) }))
    .filter(({ agreed }) => quote.length >= SHORT || agreed >= ENOUGH_AROUND_SHORT)
    .sort(
      (a, b) =>
        b.agreed - b.errors - (a.agreed - a.errors) ||
        Math.abs(a.start + from - mark.start) - Math.abs(b.start + from - mark.start),
    )[0];
  const found = best ?? byItsEdges(where, quote);
  return found && { start: found.start + from, end: found.end + from };
}

/** Where words stand that come nearest to a pattern, if they come near enough. */
function nearest(text: string, pattern: string): Found[] {
  const most = Math.floor(pattern.length * MOST_CHANGED);
  return most === 0 ? [] : search(text, pattern, most).map((found) => settleEdges(text, pattern, found));
}

/** Letters of another block that only stand where words of the pattern are gone are none of it. */
function settleEdges(text: string, pattern: string, { start, end, errors }: Found): Found {
  // A few of them agree by chance.
  const reach = Math.min(end - start, errors + 4);
  const first = pattern.slice(0, reach).includes('\n') ? -1 : text.slice(start, start + reach).lastIndexOf('\n');
  const last = pattern.slice(-reach).includes('\n') ? -1 : text.slice(end - reach, end).indexOf('\n');
  return { start: start + first + 1, end: last === -1 ? end : end - reach + last, errors };
}

/** A long quote, by its first and last words: what stands between them may have changed, come or gone. */
function byItsEdges(text: string, quote: string): { start: number; end: number } | null {
  const length = Math.min(LONGEST_EDGE, Math.floor(quote.length / 2));
  if (length < SHORTEST_EDGE) return null;
  const heads = nearest(text, quote.slice(0, length));
  if (heads.length === 0) return null;
  const tails = nearest(text, quote.slice(-length));
  let best: { start: number; end: number; cost: number } | null = null;
  for (const head of heads) {
    for (const tail of tails) {
      const between = tail.end - head.start - quote.length;
      if (tail.start < head.start || between > MOST_BETWEEN || -between > quote.length - length) continue;
      const cost = Math.abs(between) + head.errors + tail.errors;
      if (!best || cost < best.cost) best = { start: head.start, end: tail.end, cost };
    }
  }
  return best && { start: best.start, end: best.end };
}
