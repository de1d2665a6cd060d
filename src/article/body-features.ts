import type { Block } from '../appeals/blocks.ts';
import { between, lookAt, shareOf } from './block-looks.ts';
import { aroundBoxes, shapesOf } from './block-surroundings.ts';
import { BODY_FEATURES } from './body-feature-names.ts';
import { FeatureRow } from './feature-row.ts';
import { keptFeatures } from './kept-features.ts';
import { shapeFeatures } from './shape-features.ts';

/** A box with more than this share of what Readability kept is the article's own; what its names say is no evidence against a block in it. */
const OWN = 0.6;

/**
 * What tells whether blocks are part of the article, one row for each: what they look like, where they stand, and what stands
 * around them; null for those that are not worth asking about. `kept` says which ones Readability found. Linear in the number of blocks.
 */
export function bodyFeatures(blocks: readonly Block[], kept: Uint8Array, title: string): (Float32Array | null)[] {
  const n = blocks.length;
  const looks = lookAt(blocks);
  const keptWords = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) keptWords[i + 1] = (keptWords[i] as number) + (kept[i] ? (blocks[i]?.length ?? 0) : 0);
  const around = aroundBoxes(
    blocks,
    ({ first, end }) => shareOf(between(keptWords, first, end), keptWords[n] ?? 0) > OWN,
  );
  const alike = shapesOf(blocks, kept, looks, 2);
  const alikeWide = shapesOf(blocks, kept, looks, 3);
  const writeShape = shapeFeatures({ blocks, kept, title, looks, around, alike, alikeWide });
  const writeKept = keptFeatures({ blocks, kept, looks, keptWords, around, alike, alikeWide });

  const width = BODY_FEATURES.length;
  const all = new Float32Array(n * width);
  const row = new FeatureRow();
  return blocks.map((block, i) => {
    // Menus that Readability left out are most of what a page says.
    if (block.container.menu && kept[i] !== 1) return null;
    const values = all.subarray(i * width, (i + 1) * width);
    row.of(values);
    writeShape(row, i);
    writeKept(row, i);
    return values;
  });
}
