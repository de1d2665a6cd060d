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
  kept: number;
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

/** What is known of the blocks whose boxes, `levels` of them from their own outwards, have the same elements and classes. */
export function shapesOf(
  blocks: readonly Block[],
  kept: Uint8Array,
  { linked, long }: Pick<Looks, 'linked' | 'long'>,
  levels: number,
): Alike[] {
  const shapes = new Map<string, Alike>();
  const known = new Map<Box, string>();
  return blocks.map(({ container, length }, i) => {
    let shape = known.get(container);
    if (shape === undefined) {
      shape = '';
      let box: Box | null = container;
      for (let level = 0; box && level < levels; box = box.parent, level++)
        shape += `>${box.tag}.${(box.element.getAttribute('class') ?? '').slice(0, 80)}`;
      known.set(container, shape);
    }
    const alike = shapes.get(shape) ?? { blocks: 0, words: 0, kept: 0, keptBlocks: 0, linked: 0, long: 0 };
    shapes.set(shape, alike);
    alike.blocks++;
    alike.words += length;
    alike.linked += length * (linked[i] ?? 0);
    if (long[i]) alike.long += length;
    if (kept[i]) {
      alike.kept += length;
      alike.keptBlocks++;
    }
    return alike;
  });
}

/** What boxes around a block say: its own and the one around it, those further out, and those that are the article's own. */
export interface Around {
  own: number;
  /** Those further out, the article's own and others. */
  around: number;
  inner: number;
  outer: number;
  tags: number;
}

export const NOTHING_AROUND: Around = { own: 0, around: 0, inner: 0, outer: 0, tags: 0 };

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
      own: names | (box.parent?.parent ? namesOfBox(box.parent.element) : 0),
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
