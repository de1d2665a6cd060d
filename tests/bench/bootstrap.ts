/** A reproducible source of numbers in [0, 1): mulberry32, written out because Math.random cannot be seeded. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The range that holds 95 % of what repeated samples would give, and how many clusters it was drawn from. */
export interface Interval {
  low: number;
  high: number;
  clusters: number;
}

/**
 * The 95 % percentile bootstrap interval of a statistic. Whole clusters are drawn with replacement: pages of one outlet carry
 * the same appeals and do not count as independent. Samples without a value (NaN) are left out; without clusters both ends are NaN.
 */
export function bootstrapInterval<T>(
  clusters: readonly T[],
  statistic: (sample: readonly T[]) => number,
  options: { samples?: number; seed?: number } = {},
): Interval {
  const random = seededRandom(options.seed ?? 1);
  const values: number[] = [];
  for (let i = 0; i < (options.samples ?? 500) && clusters.length > 0; i++) {
    const sample = clusters.map(() => clusters[Math.floor(random() * clusters.length)] as T);
    const value = statistic(sample);
    if (!Number.isNaN(value)) values.push(value);
  }
  values.sort((a, b) => a - b);
  const at = (share: number) => values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? Number.NaN;
  return { low: at(0.025), high: at(0.975), clusters: clusters.length };
}
