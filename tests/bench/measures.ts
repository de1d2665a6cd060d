/** How many consecutive words make a run. */
const RUN_LENGTH = 4;

/** In Han, kana and Thai, which put no spaces between words, one character counts as one word; elsewhere a run of letters and digits is one. */
const WORD =
  /[[\p{L}\p{N}]&&[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]]|[[\p{L}\p{N}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]]+/gv;

/** The words of a text: NFKC, lower-cased runs of Unicode letters and digits. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
}

/** How often each thing stands in a list. */
export function countsOf(items: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** The 4-runs of a list of words, in order, repetitions included; none when there are fewer than four words. */
export function runsOf(words: readonly string[]): string[] {
  const runs: string[] = [];
  for (let i = 0; i + RUN_LENGTH <= words.length; i++) runs.push(words.slice(i, i + RUN_LENGTH).join(' '));
  return runs;
}

/** True positives, false positives and false negatives. */
export interface Confusion {
  tp: number;
  fp: number;
  fn: number;
}

/** Precision, recall and F1, each between 0 and 1. */
export interface Scores {
  precision: number;
  recall: number;
  f1: number;
}

/** Compares two multisets: what they share, what only `found` has, what only `truth` has. */
export function compareCounts(truth: Map<string, number>, found: Map<string, number>): Confusion {
  let tp = 0;
  let fn = 0;
  for (const [item, wanted] of truth) {
    const shared = Math.min(wanted, found.get(item) ?? 0);
    tp += shared;
    fn += wanted - shared;
  }
  let all = 0;
  for (const count of found.values()) all += count;
  return { tp, fp: all - tp, fn };
}

/** Precision, recall and F1 of a confusion; 0 where a ratio has no denominator, except that nothing wanted and nothing found is perfect. */
export function scoresOf({ tp, fp, fn }: Confusion): Scores {
  if (tp + fp + fn === 0) return { precision: 1, recall: 1, f1: 1 };
  const precision = tp + fp === 0 ? 0 : tp / (tp + fp);
  const recall = tp + fn === 0 ? 0 : tp / (tp + fn);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** The bag-of-words F1 of one page. */
export function wordScores(truth: readonly string[], found: readonly string[]): Scores {
  return scoresOf(compareCounts(countsOf(truth), countsOf(found)));
}

/** One page's confusion over 4-run multisets, divided by its sum, so that long pages weigh no more than short ones. */
export function runConfusion(truth: readonly string[], found: readonly string[]): Confusion {
  const { tp, fp, fn } = compareCounts(countsOf(runsOf(truth)), countsOf(runsOf(found)));
  const sum = tp + fp + fn || 1;
  return { tp: tp / sum, fp: fp / sum, fn: fn / sum };
}

/** P, R and F1 of confusions averaged over pages: the article-extraction-benchmark's own measure when fed with `runConfusion`. */
export function meanConfusionScores(confusions: readonly Confusion[]): Scores {
  const sum = { tp: 0, fp: 0, fn: 0 };
  for (const { tp, fp, fn } of confusions) {
    sum.tp += tp;
    sum.fp += fp;
    sum.fn += fn;
  }
  return confusions.length === 0 ? { precision: 0, recall: 0, f1: 0 } : scoresOf(sum);
}

/** How many of the truth's 4-runs `reference` keeps and `found` does not; each occurrence counts. `of` is the number of the truth's 4-runs. */
export function lostRuns(
  truth: readonly string[],
  reference: readonly string[],
  found: readonly string[],
): { lost: number; of: number } {
  const kept = countsOf(runsOf(reference));
  const ours = countsOf(runsOf(found));
  let lost = 0;
  let of = 0;
  for (const [run, wanted] of countsOf(runsOf(truth))) {
    of += wanted;
    lost += Math.max(0, Math.min(wanted, kept.get(run) ?? 0) - Math.min(wanted, ours.get(run) ?? 0));
  }
  return { lost, of };
}

/** The middle of the values; the mean of the two middle ones where their number is even; NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[middle] ?? Number.NaN;
  return ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}
