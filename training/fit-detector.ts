import type { Tree } from '../src/appeals/trees.ts';
import { askDetector, DIGITS, FIRST, NOTHING } from '../src/article/ask-detector.ts';
import { FIRST_FEATURES, FURTHER_FEATURES } from '../src/article/detector-features.ts';
import type { DetectorFacts } from './detector-facts.ts';
import { type BoostingCourse, boost } from './gradient-boosting.ts';

/** A page with what it is. */
export interface DetectorPage {
  isArticle: boolean;
  facts: DetectorFacts;
  /** How much it counts. */
  weight: number;
}

/** Trees as the detector reads them (see `ask-detector.ts`). */
export interface DetectorTrees {
  first: string;
  further: string;
}

/** From which score of the first trees on the others are not asked, in hundredths of a logit. */
export interface Sure {
  article: number;
  other: number;
}

/** Two questions to a tree: larger ones learn the pages by heart, and are larger. */
const FIRST_COURSE: BoostingCourse = { trees: 50, depth: 2, rate: 0.2, calm: 3, leaf: 3, examples: 0.6, features: 0.4 };
const FURTHER_COURSE: BoostingCourse = { ...FIRST_COURSE, trees: 70, rate: 0.13 };

/** What a page counts for once more as one that was not loaded from the web: saved pages have no address. */
const WITHOUT_ADDRESS = 0.2;

/** … and as one that has no address and whose head says nothing: the corpus knows few such sites, but there are. */
const BARE = 0.1;

/**
 * … and what a page that is none counts for once more as one at the front of its site: readers open front pages more than anything else, and the
 * corpus has hardly any.
 */
const AT_FRONT = 0.15;
const FRONT_ADDRESS: Readonly<Record<string, number>> = {
  segments: 0,
  path: 1,
  hyphens: 0,
  'article-path': 0,
  'other-path': 0,
};

/** What features are where the head says nothing; the others stay. */
const BARE_HEAD: Readonly<Record<string, number>> = {
  type: 1,
  description: 0,
  'post-class': 0,
};

interface Row {
  first: number[];
  all: number[];
  wanted: number;
  importance: number;
}

const HUNDRED = 100;

/**
 * Learns what tells articles. The first trees are asked of what is quick to look up, and settle most pages; the others are asked of everything,
 * and correct the first.
 */
export function fitDetector(pages: readonly DetectorPage[]): DetectorTrees {
  const rows = pages.flatMap(({ isArticle, facts, weight }): Row[] => {
    if (!facts) return [];
    const wanted = isArticle ? 1 : 0;
    const row = (first: number[], share: number, further = facts.further) => ({
      first,
      all: [...first, ...further],
      wanted,
      importance: weight * share,
    });
    const changed = (numbers: number[], to: Readonly<Record<string, number>>) =>
      numbers.map((value, i) => to[FIRST_FEATURES[i] ?? ''] ?? value);
    const bare = changed(facts.withoutAddress, BARE_HEAD);
    const silent = facts.further.map((value, i) => (FURTHER_FEATURES[i]?.startsWith('ld-') ? 0 : value));
    return [
      row(facts.withAddress, 1),
      row(facts.withoutAddress, WITHOUT_ADDRESS),
      row(bare, BARE, silent),
      ...(isArticle ? [] : [row(changed(facts.withAddress, FRONT_ADDRESS), AT_FRONT)]),
    ];
  });
  const width = FIRST_FEATURES.length + FURTHER_FEATURES.length;
  const first = written(learn(rows, ({ first }) => first, FIRST_FEATURES.length, FIRST_COURSE));
  const start = Float64Array.from(rows, (row) => askDetector(first, row.first) / HUNDRED);
  return { first, further: written(learn(rows, ({ all }) => all, width, FURTHER_COURSE, start)) };
}

function learn(
  rows: readonly Row[],
  featuresOf: (row: Row) => number[],
  width: number,
  course: BoostingCourse,
  start?: Float64Array,
): Tree[] {
  return boost(
    {
      columns: Array.from({ length: width }, (_, f) => Float32Array.from(rows, (row) => featuresOf(row)[f] ?? 0)),
      wanted: Uint8Array.from(rows, ({ wanted }) => wanted),
      importance: Float32Array.from(rows, ({ importance }) => importance),
      ...(start ? { start } : {}),
    },
    course,
  );
}

/** Trees filled up to two questions each - what was a leaf is worth the same on both sides -, as `askDetector` reads them. */
function written(trees: readonly Tree[]): string {
  const digit = (value: number): string =>
    String.fromCharCode(FIRST + Math.min(DIGITS - 1, Math.max(0, Math.round(value))));
  return trees
    .map(({ feature, border, less, more, value }) => {
      const isLeaf = (node: number): boolean => (feature[node] ?? -1) < 0;
      const question = (node: number): string => {
        const most = isLeaf(node) ? 0 : Math.min(DIGITS * DIGITS - 1, (border[node] ?? 0) + 1);
        return digit(isLeaf(node) ? 0 : (feature[node] ?? 0)) + digit(Math.floor(most / DIGITS)) + digit(most % DIGITS);
      };
      const sides = (node: number): [number, number] =>
        isLeaf(node) ? [node, node] : [less[node] ?? 0, more[node] ?? 0];
      const [left, right] = sides(0);
      const leaves = [...sides(left), ...sides(right)].map((node) => digit(NOTHING + HUNDRED * (value[node] ?? 0)));
      return [question(0), question(left), question(right), ...leaves].join('');
    })
    .join('');
}

/** What trees say of a page, in hundredths of a logit; above 0 it is an article. `asked` tells whether the first trees were enough. */
export function scoreOf(facts: DetectorFacts, trees: DetectorTrees, sure: Sure): { score: number; asked: boolean } {
  if (!facts) return { score: Number.NEGATIVE_INFINITY, asked: false };
  const score = askDetector(trees.first, facts.withAddress);
  if (score >= sure.article || score <= sure.other) return { score, asked: false };
  return { score: score + askDetector(trees.further, [...facts.withAddress, ...facts.further]), asked: true };
}
