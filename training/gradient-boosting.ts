import type { Tree } from '../src/appeals/trees.ts';

/** Examples by column: `columns[feature][example]`. */
export interface Examples {
  columns: readonly Float32Array[];
  wanted: Uint8Array;
  importance: Float32Array;
  /** What is said of each example already, which the trees only correct; nothing unless given. */
  start?: Float64Array;
}

export interface BoostingCourse {
  trees: number;
  depth: number;
  rate: number;
  /** The pull of leaves towards zero. */
  calm: number;
  /** Least weight in a leaf: the sum of second derivatives. */
  leaf: number;
  /** Share of examples and of features that each tree sees. */
  examples: number;
  features: number;
}

const BINS = 48;

/**
 * Gradient boosting of regression trees on log loss, by histograms (Friedman 2001; Chen and Guestrin 2016 for the gain with second derivatives).
 * The same examples give the same trees.
 */
export function boost({ columns, wanted, importance, start }: Examples, course: BoostingCourse): Tree[] {
  const count = wanted.length;
  const borders = columns.map((column) => bordersOf(column));
  const bins = columns.map((column, f) => Uint8Array.from(column, (value) => binOf(value, borders[f] ?? [])));
  const scores = start ? Float64Array.from(start) : new Float64Array(count);
  const slope = new Float64Array(count);
  const bend = new Float64Array(count);
  const random = createRandom(7);
  const trees: Tree[] = [];
  for (let number = 0; number < course.trees; number++) {
    const drawn = new Int32Array(count);
    let size = 0;
    for (let i = 0; i < count; i++) {
      const likely = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
      const weight = importance[i] ?? 0;
      slope[i] = weight * (likely - (wanted[i] ?? 0));
      bend[i] = weight * likely * (1 - likely);
      if (random() < course.examples) drawn[size++] = i;
    }
    const seen = columns.map((_, f) => f).filter(() => random() < course.features);
    const tree: Tree = { feature: [], border: [], less: [], more: [], value: [] };
    const grow = (own: Int32Array, depth: number): number => {
      let g = 0;
      let h = 0;
      for (const i of own) {
        g += slope[i] ?? 0;
        h += bend[i] ?? 0;
      }
      const node = tree.feature.push(-1) - 1;
      tree.border.push(0);
      tree.less.push(0);
      tree.more.push(0);
      tree.value.push((-course.rate * g) / (h + course.calm));
      if (depth === 0 || h < 2 * course.leaf) return node;
      const best = bestSplit(own, g, h, seen, bins, slope, bend, course);
      if (!best) return node;
      const column = bins[best.feature] ?? new Uint8Array();
      const less = own.filter((i) => (column[i] ?? 0) <= best.bin);
      const more = own.filter((i) => (column[i] ?? 0) > best.bin);
      tree.feature[node] = best.feature;
      tree.border[node] = borders[best.feature]?.[best.bin] ?? 0;
      tree.less[node] = grow(less, depth - 1);
      tree.more[node] = grow(more, depth - 1);
      return node;
    };
    grow(drawn.subarray(0, size), course.depth);
    trees.push(tree);
    for (let i = 0; i < count; i++) scores[i] = (scores[i] ?? 0) + leafOf(tree, bins, borders, i);
  }
  return trees;
}

function bestSplit(
  own: Int32Array,
  g: number,
  h: number,
  seen: readonly number[],
  bins: readonly Uint8Array[],
  slope: Float64Array,
  bend: Float64Array,
  course: BoostingCourse,
): { feature: number; bin: number } | null {
  let best: { feature: number; bin: number } | null = null;
  let most = 1e-3 + (g * g) / (h + course.calm);
  const slopes = new Float64Array(BINS + 1);
  const bends = new Float64Array(BINS + 1);
  // Read in order for each feature: gathered once, this is three times as fast.
  const size = own.length;
  const ownSlope = new Float64Array(size);
  const ownBend = new Float64Array(size);
  for (let j = 0; j < size; j++) {
    const i = own[j] as number;
    ownSlope[j] = slope[i] as number;
    ownBend[j] = bend[i] as number;
  }
  for (const feature of seen) {
    const column = bins[feature];
    if (!column) continue;
    slopes.fill(0);
    bends.fill(0);
    for (let j = 0; j < size; j++) {
      const bin = column[own[j] as number] as number;
      slopes[bin] = (slopes[bin] as number) + (ownSlope[j] as number);
      bends[bin] = (bends[bin] as number) + (ownBend[j] as number);
    }
    let lessG = 0;
    let lessH = 0;
    for (let bin = 0; bin < BINS; bin++) {
      lessG += slopes[bin] ?? 0;
      lessH += bends[bin] ?? 0;
      if (lessH < course.leaf) continue;
      if (h - lessH < course.leaf) break;
      const gain = (lessG * lessG) / (lessH + course.calm) + ((g - lessG) * (g - lessG)) / (h - lessH + course.calm);
      if (gain > most) {
        most = gain;
        best = { feature, bin };
      }
    }
  }
  return best;
}

/** Values between which a column is divided: its quantiles, each once. Of bin b all values are at most `borders[b]`. */
function bordersOf(column: Float32Array): number[] {
  const sorted = Float32Array.from(column).sort();
  const borders = new Set<number>();
  for (let bin = 1; bin <= BINS - 4; bin++) borders.add(sorted[Math.floor((sorted.length * bin) / (BINS - 3))] ?? 0);
  // Rare values at the ends are what matters most: quantiles do not see them.
  for (const share of [0.985, 0.99, 0.995, 0.998]) borders.add(sorted[Math.floor(sorted.length * share)] ?? 0);
  return [...borders].sort((a, b) => a - b).slice(0, BINS);
}

function binOf(value: number, borders: readonly number[]): number {
  let low = 0;
  let high = borders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((borders[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function leafOf(tree: Tree, bins: readonly Uint8Array[], borders: readonly number[][], row: number): number {
  let node = 0;
  for (;;) {
    const feature = tree.feature[node] ?? -1;
    if (feature < 0) return tree.value[node] ?? 0;
    const bin = bins[feature]?.[row] ?? 0;
    const value = borders[feature]?.[bin] ?? Number.POSITIVE_INFINITY;
    node = (value <= (tree.border[node] ?? 0) ? tree.less[node] : tree.more[node]) ?? 0;
  }
}

/** Numbers between 0 and 1, the same in every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
