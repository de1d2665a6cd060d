import type { Block, Box } from '../src/appeals/blocks.ts';
import type { Tree } from '../src/appeals/trees.ts';
import { SHAPE_FEATURES } from '../src/article/body-feature-names.ts';
import { bodyFeatures } from '../src/article/body-features.ts';
import { scoreOf } from '../src/article/weigh-body.ts';
import type { CorpusPage } from '../tests/bench/corpus-pages.ts';
import { wordsOf } from '../tests/bench/measures.ts';
import type { BodyFacts } from './body-facts.ts';
import { boost } from './gradient-boosting.ts';
import { labelBody } from './label-body.ts';
import { restorePage } from './restore-page.ts';

/** A page with what its blocks are and what they ought to be. */
export interface BodyPage {
  page: CorpusPage;
  blocks: Block[];
  boxes: Box[];
  kept: Uint8Array;
  folded: Uint8Array;
  rows: (Float32Array | null)[];
  /** How much of each block is in the text that people wrote down, from 0 to 1. */
  wanted: Float32Array;
}

/** Small enough trees that each says something of many outlets. */
const COURSE = { trees: 70, depth: 5, rate: 0.15, calm: 4, leaf: 3, examples: 0.6, features: 0.4 };

/** Without Readability's word there is more to be found out. */
const SHAPE_COURSE = { ...COURSE, trees: 100 };

/** WCXB's types of pages whose text is learnt beside articles and documentation; what a listing's text is, is another question. */
export const OTHER_TYPES: ReadonlySet<string> = new Set(['forum', 'service', 'product']);

/** What counts of a page that is neither an article nor documentation: its text is less sure, and read less often. */
const OTHER_WEIGHT = 0.25;

/** A block of more words counts as one of so many: no block decides alone. */
const MOST_WORDS = 80;

/** Pages of fewer words than this count for less, as a line more or less changes everything there. */
const SHORT_PAGE = 150;

/** The weight of a page whose text is as long as it can matter; only its proportion to `COURSE.leaf` matters. */
const PAGE_WEIGHT = 300;

/** A page from what was read in the browser. */
export function bodyPage(page: CorpusPage, facts: BodyFacts): BodyPage {
  const { blocks, boxes } = restorePage(facts);
  const kept = new Uint8Array(blocks.length);
  const folded = new Uint8Array(blocks.length);
  for (const i of facts.kept) kept[i] = 1;
  for (const i of facts.folded) folded[i] = 1;
  const texts = blocks.map(({ text }) => text);
  const rows = bodyFeatures(blocks, kept, facts.title).map((row, i) => (folded[i] ? null : row));
  return { page, blocks, boxes, kept, folded, rows, wanted: labelBody(texts, kept, page.mainContent ?? '') };
}

/** Trees that know what Readability kept, and trees that do not. */
export interface BodyTrees {
  body: Tree[];
  shape: Tree[];
}

/** Learns which blocks belong to the article. A block counts by its words, as a share of its page's: what is learnt is what F1 measures. */
export function fitBody(pages: readonly BodyPage[]): BodyTrees {
  const examples = pages.flatMap(({ page, blocks, rows, wanted }) => {
    const isOther = OTHER_TYPES.has(page.pageType ?? '') && !page.id.startsWith('aeb/');
    const weight = ((isOther ? OTHER_WEIGHT : 1) * PAGE_WEIGHT) / (wordsOf(page.mainContent ?? '').length + SHORT_PAGE);
    return rows.flatMap((row, i) => {
      if (!row) return [];
      const label = wanted[i] ?? 0;
      // Half a block in the truth tells nothing.
      const sure = Math.abs(label - 0.5) * 2;
      const importance = weight * sure * (1 + Math.min(MOST_WORDS, blocks[i]?.length ?? 0));
      return [{ row, wanted: label >= 0.5 ? 1 : 0, importance }];
    });
  });
  const width = examples[0]?.row.length ?? 0;
  const columns = Array.from({ length: width }, (_, f) => Float32Array.from(examples, ({ row }) => row[f] ?? 0));
  const learnt = {
    columns,
    wanted: Uint8Array.from(examples, (example) => example.wanted),
    importance: Float32Array.from(examples, (example) => example.importance),
  };
  return {
    body: boost(learnt, COURSE),
    shape: boost({ ...learnt, columns: columns.slice(0, SHAPE_FEATURES.length) }, SHAPE_COURSE),
  };
}

/** What trees say of each block of a page. */
export function scoresOf({ rows }: BodyPage, { body, shape }: BodyTrees): number[] {
  return rows.map((row) => scoreOf(row, body, shape));
}
