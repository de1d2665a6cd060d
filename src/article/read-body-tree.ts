import type { Tree } from '../appeals/trees.ts';
import { BODY_FEATURES } from './body-feature-names.ts';

const numbers = new Map(BODY_FEATURES.map((name, i) => [name, i] as const));

/** Reads a tree as `training/write-body.ts` writes it: nodes apart by spaces, each `feature<=border:less:more` or what its leaf is worth. */
export function readBodyTree(written: string): Tree {
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
