import { expect, it } from 'vitest';
import { PLACE_FEATURES } from '../../../src/appeals/place-feature-names.ts';
import { PLACE_TREES } from '../../../src/appeals/place-trees.ts';
import { askTrees, readTree, type Tree } from '../../../src/appeals/trees.ts';

const features = (known: Record<string, number>): Float32Array =>
  Float32Array.from(PLACE_FEATURES, (name) => known[name] ?? 0);

/** What a tree says, by going from question to question as it is written. */
function walk(tree: Tree, asked: Float32Array): number {
  let node = 0;
  for (let at = tree.feature[node] ?? -1; at >= 0; at = tree.feature[node] ?? -1)
    node = ((asked[at] ?? 0) <= (tree.border[node] ?? 0) ? tree.less[node] : tree.more[node]) ?? 0;
  return tree.value[node] ?? 0;
}

it('adds what trees of any depth say', () => {
  const trees = [readTree('0.5'), readTree('own<=1:1:2 -1 length<=3:3:4 2 4'), readTree('length<=3:1:2 8 16')];
  expect(askTrees(trees, features({ own: 1, length: 4 }))).toBe(0.5 - 1 + 16);
  expect(askTrees(trees, features({ own: 2, length: 3 }))).toBe(0.5 + 2 + 8);
  expect(askTrees(trees, features({ own: 2, length: 4 }))).toBe(0.5 + 4 + 16);
});

it('says what the learnt trees say', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const asked = Float32Array.from(PLACE_FEATURES, (_, i) => ((seed * 7919 + i * 104_729) % 41) / 2 - 8);
    let sum = 0;
    for (const tree of PLACE_TREES) sum += walk(tree, asked);
    expect(askTrees(PLACE_TREES, asked)).toBe(sum);
  }
});
