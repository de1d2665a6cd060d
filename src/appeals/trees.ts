import { PLACE_FEATURES } from './place-features.ts';

/** A tree of questions, by node: what is asked (-1 at a leaf), up to which value one goes to `less`, and what a leaf is worth. */
export interface Tree {
  feature: number[];
  border: number[];
  less: number[];
  more: number[];
  value: number[];
}

/** The sum of what the trees say of these features. */
export function askTrees(trees: readonly Tree[], features: Float32Array): number {
  let sum = 0;
  for (const { feature, border, less, more, value } of trees) {
    let node = 0;
    for (let asked = feature[0] ?? -1; asked >= 0; asked = feature[node] ?? -1)
      node = ((features[asked] ?? 0) <= (border[node] ?? 0) ? less[node] : more[node]) ?? 0;
    sum += value[node] ?? 0;
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
