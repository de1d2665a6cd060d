import fs from 'node:fs';
import { DIGITS, FIRST, LEAVES, NOTHING, TREE_SIZE } from '../src/article/ask-detector.ts';
import { FIRST_FEATURES, FURTHER_FEATURES } from '../src/article/detector-features.ts';
import type { DetectorTrees } from './fit-detector.ts';

const NAMES = [...FIRST_FEATURES, ...FURTHER_FEATURES];

/** Writes the trees by which articles are told, each on a line, after it what it asks and says, in words. */
export function writeDetector({ first, further }: DetectorTrees, file: string): void {
  fs.writeFileSync(
    file,
    `/*
 * Learnt by \`node scripts/train-detector.ts --write\`; how, stands in \`training/\`. To be read and argued with, not to be edited.
 * A tree is what \`ask-detector.ts\` reads; what it asks of \`detector-features.ts\`, and says in hundredths of a logit, stands after it.
 */

/** Asked of the first features. */
// biome-ignore format: a tree to a line
export const FIRST_TREES =
${linesOf(first)}

/** Asked of all features, where the first trees are in doubt: their sum corrects that of the first. */
// biome-ignore format: a tree to a line
export const FURTHER_TREES =
${linesOf(further)}
`,
  );
}

function linesOf(trees: string): string {
  const lines: string[] = [];
  for (let start = 0; start < trees.length; start += TREE_SIZE) {
    const at = (i: number): number => trees.charCodeAt(start + i) - FIRST;
    const question = (i: number): string => `${NAMES[at(i)]} <= ${at(i + 1) * DIGITS + at(i + 2) - 1}`;
    const leaf = (i: number): number => at(LEAVES + i) - NOTHING;
    const said = `${question(0)} ? ${question(3)} ? ${leaf(0)} : ${leaf(1)} : ${question(6)} ? ${leaf(2)} : ${leaf(3)}`;
    // What is added up here is one string in the script that runs on every page.
    const end = start + TREE_SIZE < trees.length ? ' +' : ';';
    lines.push(`  ${JSON.stringify(trees.slice(start, start + TREE_SIZE))}${end} // ${said}`);
  }
  return lines.join('\n');
}
