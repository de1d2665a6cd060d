import type { Block, Box } from './blocks.ts';
import { type Evidence, isSmall } from './evidence.ts';
import { isDisclosure } from './place-score.ts';
import type { Run } from './segment.ts';

/**
 * A block of so many words is surely article when its score is so low, or is no appeal's and the block by itself is plainly none either.
 * Chosen on the corpus by cross-validation.
 */
const SURELY_ARTICLE = { length: 25, score: -3.5, own: -5, scoreWithOwn: -1.9 };

/** Whether a block is surely part of the article, so that nothing widens over it. */
export const isSurelyArticle = (block: Block, own: Evidence): boolean =>
  isDisclosure(block, own) ||
  (block.length >= SURELY_ARTICLE.length &&
    (own.score < SURELY_ARTICLE.score ||
      (own.own < SURELY_ARTICLE.own && own.score < SURELY_ARTICLE.scoreWithOwn && !speaksOfItself(own))));

/** "We are facing unprecedented challenges", "they want to silence us, and our work": news of itself, as a plea begins with. */
const speaksOfItself = ({ said }: Evidence): boolean =>
  said.voice !== undefined && (said.opener !== undefined || said.voice.length > 1);

/** So much of a box, in words, must be appeal before the rest goes with it. */
const SHARE = 0.6;

/**
 * Widens runs to the small boxes they fill for the greater part: headings, benefits and consent lines go with what they belong to.
 * Never without a box, and never over a block that is surely article.
 */
export function closeBoxes(runs: readonly Run[], blocks: readonly Block[], evidence: readonly Evidence[]): Run[] {
  const taken = new Set<number>();
  for (const { first, end } of runs) for (let i = first; i < end; i++) taken.add(i);
  for (const run of runs) {
    const box = widestBox(run, taken, blocks, evidence);
    if (box) for (let i = box.first; i < box.end; i++) taken.add(i);
  }
  return runsOf(taken);
}

function widestBox(
  run: Run,
  taken: ReadonlySet<number>,
  blocks: readonly Block[],
  evidence: readonly Evidence[],
): Box | null {
  let widest: Box | null = null;
  for (let box: Box | null = blocks[run.first]?.container ?? null; box && isSmall(box); box = box.parent) {
    if (box.end - box.first < 2 || box.end < run.end) continue;
    let words = 0;
    for (let i = box.first; i < box.end; i++) {
      const block = blocks[i];
      const own = evidence[i];
      const length = block?.length ?? 0;
      if (taken.has(i)) words += length;
      else if (block && own && isSurelyArticle(block, own)) return widest;
    }
    if (words >= box.length * SHARE) widest = box;
  }
  return widest;
}

/** Runs of consecutive numbers. */
export function runsOf(indexes: ReadonlySet<number>): Run[] {
  const runs: Run[] = [];
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.end === index) last.end++;
    else runs.push({ first: index, end: index + 1 });
  }
  return runs;
}
