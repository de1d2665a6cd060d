import type { Block, Box } from '../appeals/blocks.ts';
import { between, type Looks, shareOf } from './block-looks.ts';
import {
  type Alike,
  type Around,
  distances,
  NOTHING_AROUND,
  runsOfSame,
  type SameTexts,
} from './block-surroundings.ts';
import { LEVELS, NEIGHBOURS } from './body-feature-names.ts';
import { BOX_NAMES } from './box-names.ts';
import type { FeatureRow } from './feature-row.ts';
import { near } from './shape-features.ts';

/** Blocks on each side that are looked at together. */
const WINDOW = 5;

/** A page's blocks with what is known of them, and how many words Readability kept up to each. */
export interface KeptPage {
  blocks: readonly Block[];
  kept: Uint8Array;
  looks: Looks;
  same: SameTexts;
  /** How far it is from each to the heading before it. */
  headings: Float64Array;
  keptWords: Float64Array;
  around: ReadonlyMap<Box, Around>;
  alike: readonly Alike[];
  alikeWide: readonly Alike[];
}

/** Prepares the features that tell what Readability kept; hands back what writes those of a block. */
export function keptFeatures(page: KeptPage): (row: FeatureRow, i: number) => void {
  const { blocks, kept, looks, same, headings, keptWords, around, alike, alikeWide } = page;
  const { long, words, linkedWords, longWords, endBlocks } = looks;
  const n = blocks.length;
  const before = distances(n, (i) => kept[i] === 1, 1);
  const after = distances(n, (i) => kept[i] === 1, -1);
  const runs = runsOfSame(kept);
  let longKept = 0;
  for (let i = 0; i < n; i++) if (long[i] && kept[i]) longKept += blocks[i]?.length ?? 0;
  const pageKept = shareOf(keptWords[n] as number, words[n] as number);
  const pageLongKept = shareOf(longKept, longWords[n] as number);

  return (row, i) => {
    const { container, length } = blocks[i] as Block;
    const own = kept[i] === 1 ? 1 : 0;
    row.add(own);
    row.add(same.kept[i] ?? 0);
    for (const step of NEIGHBOURS) row.add(i + step < 0 || i + step >= n ? -1 : (kept[i + step] as number));
    const [gapBefore, gapAfter] = [before[i] as number, after[i] as number];
    row.add(near(gapBefore));
    row.add(near(gapAfter));
    row.add(gapBefore > n ? -1 : between(words, i - gapBefore + 1, i));
    row.add(gapAfter > n ? -1 : between(words, i + 1, i + gapAfter));
    const start = Math.max(0, i - WINDOW);
    const stop = Math.min(n, i + WINDOW + 1);
    row.add(shareOf(between(keptWords, start, stop), between(words, start, stop)));
    const [from, to] = runs[i] ?? [i, i + 1];
    const runWords = between(words, from, to);
    row.add(runWords);
    row.add(to - from);
    row.add(shareOf(between(linkedWords, from, to), runWords));
    row.add(shareOf(between(endBlocks, from, to), to - from));
    row.add(kept[i - (headings[i] as number)] ?? -1);
    let up = -1;
    let upBox: Box | null = null;
    let box: Box | null = container;
    for (let steps = 0; steps < LEVELS || (box && upBox === null); steps++, box = box?.parent ?? null) {
      const inBox = box ? between(keptWords, box.first, box.end) : 0;
      if (steps < LEVELS) row.add(box ? shareOf(inBox, between(words, box.first, box.end)) : -1);
      if (upBox === null && box && inBox > own * length) {
        up = steps;
        upBox = box;
      }
    }
    row.add(up);
    row.add(upBox ? shareOf(between(keptWords, upBox.first, upBox.end), upBox.length) : -1);
    row.add(upBox?.length ?? -1);
    row.add(pageKept);
    row.add(pageLongKept);
    row.add(keptShare(alike[i], own));
    row.add(keptShare(alikeWide[i], own));
    const { inner, outer } = around.get(container) ?? NOTHING_AROUND;
    for (let bit = 0; bit < BOX_NAMES.length; bit++) {
      row.add((inner >> bit) & 1);
      row.add((outer >> bit) & 1);
    }
  };
}

/** How much was kept of the other blocks of the same shape; -1 where there are none. */
function keptShare(alike: Alike | undefined, own: number): number {
  const others = (alike?.blocks ?? 1) - 1;
  return others > 0 ? shareOf((alike?.keptBlocks ?? 0) - own, others) : -1;
}
