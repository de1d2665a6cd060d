import type { Block } from './blocks.ts';

/** What it costs, in logits, to pass from article to appeal or back: little where a box begins or ends, more within one. */
const COST = { sameContainer: 0.4, boxBorder: 0.2 };

/** Single blocks never outweigh a whole run. */
const STRONGEST = 6;

/** Blocks `first` up to, not including, `end`. */
export interface Run {
  first: number;
  end: number;
}

/**
 * Divides a sequence of blocks into article and appeals by the cheapest path through both states (Viterbi): a block that tells
 * nothing goes with its neighbours. `scores` are logits by block; `costOf` tells what a change before block i costs.
 */
export function segment(scores: readonly number[], costOf: (index: number) => number): Run[] {
  const cameFromAppeal: [boolean, boolean][] = [];
  let article = 0;
  let appeal = Number.NEGATIVE_INFINITY;
  for (const [i, score] of scores.entries()) {
    const gain = Math.max(-STRONGEST, Math.min(STRONGEST, score)) / 2;
    const cost = i === 0 ? 0.2 : costOf(i);
    const enter = article - cost;
    const leave = appeal - cost;
    const from: [boolean, boolean] = [leave > article, appeal >= enter];
    const nextArticle = Math.max(article, leave) - gain;
    appeal = Math.max(appeal, enter) + gain;
    article = nextArticle;
    cameFromAppeal.push(from);
  }
  const runs: Run[] = [];
  let inAppeal = appeal > article;
  let end = scores.length;
  for (let i = scores.length - 1; i >= 0; i--) {
    const before = cameFromAppeal[i]?.[inAppeal ? 1 : 0] ?? false;
    if (inAppeal && !(before && i > 0)) runs.push({ first: i, end });
    if (!inAppeal && before) end = i;
    inAppeal = before;
  }
  return runs.reverse();
}

/** What a change between two neighbouring blocks costs. */
export function borderCost(before: Block | undefined, after: Block | undefined): number {
  if (!before || !after) return COST.boxBorder;
  return before.container.parent === after.container.parent ? COST.sameContainer : COST.boxBorder;
}
