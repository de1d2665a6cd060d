import { PLACE_FEATURES } from './place-feature-names.ts';

/** A tree of questions, by node: what is asked (-1 at a leaf), up to which value one goes to `less`, and what a leaf is worth. */
export interface Tree {
  feature: number[];
  border: number[];
  less: number[];
  more: number[];
  value: number[];
}

/**
 * Some trees made ready to be asked quickly: each filled up to the depth of the deepest, so that the node asked after node `n` is
 * `2n + 1` or `2n + 2` and no question has to be asked of the way. What was a leaf leads to the same worth on all ways.
 */
interface Forest {
  depth: number;
  /** Questions of each tree. */
  size: number;
  feature: Uint8Array;
  border: Float64Array;
  worth: Float64Array;
}

const forests = new WeakMap<readonly Tree[], Forest>();

function depthOf(tree: Tree, node = 0): number {
  if ((tree.feature[node] ?? -1) < 0) return 0;
  return 1 + Math.max(depthOf(tree, tree.less[node]), depthOf(tree, tree.more[node]));
}

function forestOf(trees: readonly Tree[]): Forest {
  const known = forests.get(trees);
  if (known) return known;
  const depth = Math.max(0, ...trees.map((tree) => depthOf(tree)));
  const size = 2 ** depth - 1;
  const forest: Forest = {
    depth,
    size,
    feature: new Uint8Array(trees.length * size),
    border: new Float64Array(trees.length * size),
    worth: new Float64Array(trees.length * (size + 1)),
  };
  for (const [number, tree] of trees.entries()) {
    const fill = (node: number, at: number): void => {
      const asked = tree.feature[node] ?? -1;
      if (at >= size) {
        forest.worth[number * (size + 1) + at - size] = tree.value[node] ?? 0;
        return;
      }
      if (asked >= 0) {
        forest.feature[number * size + at] = asked;
        forest.border[number * size + at] = tree.border[node] ?? 0;
      }
      fill(asked < 0 ? node : (tree.less[node] ?? 0), 2 * at + 1);
      fill(asked < 0 ? node : (tree.more[node] ?? 0), 2 * at + 2);
    };
    fill(0, 0);
  }
  forests.set(trees, forest);
  return forest;
}

/** The sum of what the trees say of these features. The trees must not change once they were asked. */
export function askTrees(trees: readonly Tree[], features: Float32Array): number {
  const { depth, size, feature, border, worth } = forestOf(trees);
  let sum = 0;
  let start = 0;
  for (let tree = 0; tree < trees.length; tree++) {
    let node = 0;
    for (let step = 0; step < depth; step++) {
      const at = start + node;
      node = 2 * node + ((features[feature[at] as number] as number) <= (border[at] as number) ? 1 : 2);
    }
    // Worths stand one more to each tree than questions.
    sum += worth[start + tree + node - size] as number;
    start += size;
  }
  return sum;
}

/**
 * What reads trees as they are written for people: nodes apart by spaces, each `feature<=border:less:more` or what its leaf is worth. A
 * feature is written by its name, and known by its place among `names`.
 */
export function treeReader(names: readonly string[]): (written: string) => Tree {
  const numbers = new Map(names.map((name, i) => [name, i] as const));
  return (written) => {
    const tree: Tree = { feature: [], border: [], less: [], more: [], value: [] };
    for (const node of written.split(' ')) {
      const [name = '', rest] = node.split('<=');
      const [border = 0, less = 0, more = 0] = rest?.split(':').map(Number) ?? [];
      tree.feature.push(rest === undefined ? -1 : (numbers.get(name) ?? -1));
      tree.border.push(border);
      tree.less.push(less);
      tree.more.push(more);
      tree.value.push(rest === undefined ? Number(name) : 0);
    }
    return tree;
  };
}

/** Reads a tree as `training/write-weights.ts` writes it. */
export const readTree = treeReader(PLACE_FEATURES);
