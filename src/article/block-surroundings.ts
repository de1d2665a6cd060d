import type { Block, Box } from '../appeals/blocks.ts';
import type { Looks } from './block-looks.ts';
import { namesOfBox } from './box-names.ts';

/** Elements around a block that tell what it is part of. */
export const AROUND = [
  'aside',
  'footer',
  'header',
  'nav',
  'form',
  'article',
  'main',
  'figure',
  'table',
  'ul',
  'blockquote',
  'details',
  'button',
  'address',
  'section',
  'pre',
] as const;

/** What is known of blocks that stand in boxes of the same shape. */
export interface Alike {
  blocks: number;
  words: number;
  keptBlocks: number;
  linked: number;
  /** Words in paragraphs. */
  long: number;
}

/** How far it is from each block to the last one before it (`step` 1) or the next after it (-1) that is meant; itself does not count. */
export function distances(n: number, isMeant: (i: number) => boolean, step: 1 | -1): Float64Array {
  const found = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  let last = Number.NaN;
  for (let i = step === 1 ? 0 : n - 1; i >= 0 && i < n; i += step) {
    if (!Number.isNaN(last)) found[i] = Math.abs(i - last);
    if (isMeant(i)) last = i;
  }
  return found;
}

/** The stretch of blocks of the same fate that each stands in. */
export function runsOfSame(kept: Uint8Array): [number, number][] {
  const runs: [number, number][] = [];
  for (let from = 0; from < kept.length; ) {
    let to = from + 1;
    while (to < kept.length && kept[to] === kept[from]) to++;
    for (let i = from; i < to; i++) runs.push([from, to]);
    from = to;
  }
  return runs;
}

/** How often the page has said the same as each block before, and will again, and how often elsewhere in what was kept. */
export interface SameTexts {
  before: number[];
  after: number[];
  kept: number[];
}

/** Counts what a page says more than once, told by its beginning. */
export function sameTexts(blocks: readonly Block[], kept: Uint8Array): SameTexts {
  const counts = new Map<string, number>();
  const keptCounts = new Map<string, number>();
  const keys = blocks.map(({ text }) => text.slice(0, 120));
  const before = keys.map((key, i) => {
    const seen = counts.get(key) ?? 0;
    counts.set(key, seen + 1);
    if (kept[i]) keptCounts.set(key, (keptCounts.get(key) ?? 0) + 1);
    return seen;
  });
  return {
    before,
    after: keys.map((key, i) => (counts.get(key) ?? 1) - 1 - (before[i] ?? 0)),
    kept: keys.map((key, i) => (keptCounts.get(key) ?? 0) - (kept[i] ?? 0)),
  };
}

/** So much of a box's classes tells its shape, in characters. */
const SHAPE_CLASSES = 80;

/** What is known of the blocks whose boxes, two of them from their own outwards, have the same elements and classes; and three. */
export function shapesOf(
  blocks: readonly Block[],
  kept: Uint8Array,
  looks: Pick<Looks, 'linked' | 'long'>,
): { alike: Alike[]; alikeWide: Alike[] } {
  const numbers = new Map<string, number>();
  const known = new Map<Box, number>();
  const numberOf = (box: Box | null | undefined): number => {
    if (!box) return 0;
    const before = known.get(box);
    if (before !== undefined) return before;
    const shape = `${box.tag}.${(box.element.getAttribute('class') ?? '').slice(0, SHAPE_CLASSES)}`;
    const number = numbers.get(shape) ?? numbers.size + 1;
    numbers.set(shape, number);
    known.set(box, number);
    return number;
  };
  // Pairs of shapes and thirds beside them are numbered in their turn: numbers are compared sooner than long names.
  const pairs = new Map<number, number>();
  const two = new Map<number, Alike>();
  const three = new Map<number, Alike>();
  const alike: Alike[] = [];
  const alikeWide: Alike[] = [];
  for (const [i, block] of blocks.entries()) {
    const { parent } = block.container;
    const pair = numberOf(block.container) * FARTHEST + numberOf(parent);
    const number = pairs.get(pair) ?? pairs.size;
    pairs.set(pair, number);
    const others = [of(two, number), of(three, number * FARTHEST + numberOf(parent?.parent))] as const;
    for (const one of others) count(one, block.length, kept[i] === 1, looks.linked[i] as number, looks.long[i] === 1);
    alike.push(others[0]);
    alikeWide.push(others[1]);
  }
  return { alike, alikeWide };
}

/** More shapes than a page has elements there are not. */
const FARTHEST = 2 ** 24;

function of(shapes: Map<number, Alike>, number: number): Alike {
  const known = shapes.get(number);
  if (known) return known;
  const alike: Alike = { blocks: 0, words: 0, keptBlocks: 0, linked: 0, long: 0 };
  shapes.set(number, alike);
  return alike;
}

function count(alike: Alike, length: number, isKept: boolean, linked: number, isLong: boolean): void {
  alike.blocks++;
  alike.words += length;
  alike.linked += length * linked;
  if (isLong) alike.long += length;
  if (isKept) alike.keptBlocks++;
}

/** What boxes around a block say: its own and the one around it, those further out, and those that are the article's own. */
export interface Around {
  /** The box's own. */
  names: number;
  own: number;
  /** Those further out, the article's own and others. */
  around: number;
  inner: number;
  outer: number;
  tags: number;
}

export const NOTHING_AROUND: Around = { names: 0, own: 0, around: 0, inner: 0, outer: 0, tags: 0 };

/** The names and elements around each box, outer before inner. The body names the page, and is left out. */
export function aroundBoxes(blocks: readonly Block[], isArticle: (box: Box) => boolean): Map<Box, Around> {
  const known = new Map<Box, Around>();
  const read = (box: Box): Around => {
    const before = known.get(box);
    if (before) return before;
    const around = box.parent ? read(box.parent) : NOTHING_AROUND;
    const names = box.parent ? namesOfBox(box.element) : 0;
    const bit = AROUND.indexOf((box.tag === 'ol' ? 'ul' : box.tag) as (typeof AROUND)[number]);
    const own = isArticle(box);
    const found = {
      names,
      own: names | around.names,
      around: around.around | names,
      inner: around.inner | (own ? 0 : names),
      outer: around.outer | (own ? names : 0),
      tags: around.tags | (bit < 0 ? 0 : 1 << bit),
    };
    known.set(box, found);
    return found;
  };
  for (const { container } of blocks) read(container);
  return known;
}
