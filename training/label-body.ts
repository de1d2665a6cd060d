import { countsOf, runsOf, wordsOf } from '../tests/bench/measures.ts';

/** A block this short has no runs of its own: those are asked that it shares with its neighbours. In words. */
const RUN = 4;

/**
 * How much of each block is in the text that people wrote down: the share of its 4-runs, and for shorter blocks of those that
 * reach into its neighbours. What the page says more often than the truth does counts as often as the truth does, what Readability
 * kept first.
 */
export function labelBody(texts: readonly string[], kept: ArrayLike<number>, truth: string): Float32Array {
  const wanted = countsOf(runsOf(wordsOf(truth)));
  const lines = countsOf(truth.split('\n').map((line) => wordsOf(line).join(' ')));
  const words = texts.map((text) => wordsOf(text));
  const labels = new Float32Array(texts.length);
  const order = [...texts.keys()].sort((a, b) => (kept[b] ?? 0) - (kept[a] ?? 0) || a - b);
  for (const i of order) {
    const own = words[i] ?? [];
    if (own.length === 0) continue;
    if (own.length >= RUN) {
      const runs = runsOf(own);
      let found = 0;
      for (const run of runs) {
        const left = wanted.get(run) ?? 0;
        if (left > 0) {
          found++;
          wanted.set(run, left - 1);
        }
      }
      labels[i] = found / runs.length;
      continue;
    }
    const before = words
      .slice(Math.max(0, i - 3), i)
      .flat()
      .slice(-RUN + 1);
    const after = words
      .slice(i + 1, i + 4)
      .flat()
      .slice(0, RUN - 1);
    const across = runsOf([...before, ...own, ...after]);
    const line = own.join(' ');
    if (across.some((run) => wanted.has(run))) labels[i] = 1;
    else if ((lines.get(line) ?? 0) > 0) {
      labels[i] = 1;
      lines.set(line, (lines.get(line) ?? 0) - 1);
    }
  }
  return labels;
}
