import type { Block, Box } from '../appeals/blocks.ts';

/** Text of so many words, hardly linked, is a paragraph. */
const LONG = 20;

/** A paragraph's links hold less of it than this. */
const HARDLY_LINKED = 0.4;

/** A stressed line of at most so many words stands where a heading would. */
const STRESSED_HEADING = 12;

/** What a stressed line counts for among the levels of headings. */
const STRESSED_LEVEL = 7;

/** The end of a sentence, whatever brackets and quotation marks come after. */
const SENTENCE_END = /[.!?…。！？।؟]["'”’»」』)\]]?$/;

/** What the blocks of a page look like, by block, with sums over those before each, so that the sum of a box or stretch takes one step. */
export interface Looks {
  /** The share of each that is linked. */
  linked: Float64Array;
  ends: Uint8Array;
  long: Uint8Array;
  /** Of headings 1 to 6, of a stressed line that may be one 7, else 0. */
  level: Uint8Array;
  words: Float64Array;
  linkedWords: Float64Array;
  longWords: Float64Array;
  endBlocks: Float64Array;
}

/** Looks at each block once. */
export function lookAt(blocks: readonly Block[]): Looks {
  const n = blocks.length;
  const looks: Looks = {
    linked: new Float64Array(n),
    ends: new Uint8Array(n),
    long: new Uint8Array(n),
    level: new Uint8Array(n),
    words: new Float64Array(n + 1),
    linkedWords: new Float64Array(n + 1),
    longWords: new Float64Array(n + 1),
    endBlocks: new Float64Array(n + 1),
  };
  const { linked, ends, long, level, words, linkedWords, longWords, endBlocks } = looks;
  for (let i = 0; i < n; i++) {
    const { text, links, length, container, stressed } = blocks[i] as Block;
    let inLinks = 0;
    for (const link of links) inLinks += link.length;
    const share = Math.min(1, inLinks / Math.max(1, text.length));
    linked[i] = share;
    ends[i] = SENTENCE_END.test(text.slice(-3)) ? 1 : 0;
    long[i] = length >= LONG && share < HARDLY_LINKED ? 1 : 0;
    level[i] = levelOf(container.tag) || (stressed && length <= STRESSED_HEADING ? STRESSED_LEVEL : 0);
    words[i + 1] = (words[i] as number) + length;
    linkedWords[i + 1] = (linkedWords[i] as number) + length * share;
    longWords[i + 1] = (longWords[i] as number) + (long[i] === 1 ? length : 0);
    endBlocks[i + 1] = (endBlocks[i] as number) + (ends[i] as number);
  }
  return looks;
}

function levelOf(tag: string): number {
  if (tag.length !== 2 || !tag.startsWith('h')) return 0;
  const level = tag.charCodeAt(1) - 48;
  return level >= 1 && level <= 6 ? level : 0;
}

/** The sum over the blocks from `from` up to, not including, `to`. */
export const between = (sums: Float64Array, from: number, to: number): number =>
  (sums[to] as number) - (sums[from] as number);

export const shareOf = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** The core of a page holds at least this share of its paragraphs, in words. */
const CORE = 0.6;

/**
 * The smallest box that holds most of what stands in paragraphs on the page: where an article would be. `boxes` outer before inner. Null
 * where there are no paragraphs.
 */
export function coreOf(boxes: Iterable<Box>, { longWords }: Looks, n: number): Box | null {
  const all = longWords[n] as number;
  let core: Box | null = null;
  if (all === 0) return null;
  for (const box of boxes)
    if (between(longWords, box.first, box.end) >= CORE * all && (core === null || box.depth > core.depth)) core = box;
  return core;
}
