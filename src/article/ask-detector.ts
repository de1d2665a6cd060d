/*
 * Trees as text, since every page carries them: a character for each small number, counted from `FIRST`. A tree is three questions - the
 * feature, and in two characters the most it may be to go left - and what its four leaves are worth.
 */

/** The character that stands for 0, and how many there are: all that need no escape in most places. */
export const FIRST = 35;
export const DIGITS = 92;

/** What a leaf that is worth nothing is written as. */
export const NOTHING = 46;

/** Where a tree's leaves begin, and where the next tree. */
export const LEAVES = 9;
export const TREE_SIZE = 13;

/** Scores of the first trees, in hundredths of a logit, from which on the verdict stands: hardly any page is turned by the others then. */
export const SURE = { article: 175, other: -200 };

/** The sum of what trees of two questions each say of these features, in hundredths of a logit. */
export function askDetector(trees: string, features: readonly number[]): number {
  const at = (i: number): number => trees.charCodeAt(i) - FIRST;
  // Features that are not known are -1: borders are written one higher than they are.
  const isMore = (i: number): number => ((features[at(i)] ?? 0) < at(i + 1) * DIGITS + at(i + 2) ? 0 : 1);
  let sum = 0;
  for (let tree = 0; tree < trees.length; tree += TREE_SIZE) {
    const side = isMore(tree);
    sum += at(tree + LEAVES + 2 * side + isMore(tree + 3 + 3 * side)) - NOTHING;
  }
  return sum;
}
