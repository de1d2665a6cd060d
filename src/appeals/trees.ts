import { PLACE_FEATURES } from './place-features.ts';

/** A tree of questions, by node: what is asked (-1 at a leaf), up to which value one goes to `less`, and what a leaf is worth. */
export interface Tree {
  feature: number[];
  border: number[];
  less: number[];
  more: number[];
  value: number[];
}

/** All nodes of some trees one after the other, to be asked quickly. */
interface Forest {
  /** Where each tree begins. */
  roots: Int32Array;
  feature: Int16Array;
  /** Of a leaf, what it is worth. */
  border: Float64Array;
  less: Int32Array;
  more: Int32Array;
}

const forests = new WeakMap<readonly Tree[], Forest>();

function forestOf(trees: readonly Tree[]): Forest {
  const known = forests.get(trees);
  if (known) return known;
  const starts: number[] = [];
  let size = 0;
  for (const { feature } of trees) {
    starts.push(size);
    size += feature.length;
  }
  const forest: Forest = {
    roots: Int32Array.from(starts),
    feature: Int16Array.from(trees.flatMap(({ feature }) => feature)),
    border: Float64Array.from(
      trees.flatMap(({ feature, border, value }) => feature.map((asked, i) => (asked < 0 ? value : border)[i] ?? 0)),
    ),
    less: Int32Array.from(trees.flatMap(({ less }, tree) => less.map((node) => node + (starts[tree] ?? 0)))),
    more: Int32Array.from(trees.flatMap(({ more }, tree) => more.map((node) => node + (starts[tree] ?? 0)))),
  };
  forests.set(trees, forest);
  return forest;
}

/** The sum of what the trees say of these features. The trees must not change once they were asked. */
export function askTrees(trees: readonly Tree[], features: Float32Array): number {
  const { roots, feature, border, less, more } = forestOf(trees);
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] ?? 0;
    for (let asked = feature[node] ?? -1; asked >= 0; asked = feature[node] ?? -1)
      node = ((features[asked] ?? 0) <= (border[node] ?? 0) ? less[node] : more[node]) ?? 0;
    sum += border[node] ?? 0;
  }
  return sum;
}

const numbers = new Map(PLACE_FEATURES.map((name, i) => [name, i] as const));

/** Reads a tree as `training/write-weights.ts` writes it: nodes apart by spaces, each `feature<=border:less:more` or what its leaf is worth. */
export function readTree(written: string): Tree {
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
}
