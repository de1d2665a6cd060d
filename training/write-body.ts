import fs from 'node:fs';
import type { Tree } from '../src/appeals/trees.ts';
import { BODY_FEATURES } from '../src/article/body-feature-names.ts';
import type { BodyTrees } from './fit-body.ts';

/** Writes the trees that say which blocks belong to an article, each on a line, a node as `feature<=border:less:more` or as what its leaf is worth. */
export function writeBody({ body, shape }: BodyTrees, file: string): void {
  fs.writeFileSync(
    file,
    `import { readBodyTree } from './read-body-tree.ts';

/*
 * Learnt by \`node scripts/train-body.ts --write\`; how, stands in \`training/\`. To be read and argued with, not to be edited.
 * They say whether a block belongs to the article; see \`body-features.ts\`. The sum of what trees say is in logits.
 */

/** Those that know what Readability kept. */
export const BODY_TREES = [
${linesOf(body)}
].map(readBodyTree);

/** Those that do not. */
export const SHAPE_TREES = [
${linesOf(shape)}
].map(readBodyTree);
`,
  );
}

function linesOf(trees: readonly Tree[]): string {
  const lines = trees.map(({ feature, border, less, more, value }) => {
    const nodes = feature.map((asked, node) =>
      asked < 0
        ? `${Number((value[node] ?? 0).toFixed(3))}`
        : `${BODY_FEATURES[asked]}<=${Number((border[node] ?? 0).toPrecision(5))}:${less[node]}:${more[node]}`,
    );
    return `  ${JSON.stringify(nodes.join(' '))},`;
  });
  return lines.join('\n');
}
