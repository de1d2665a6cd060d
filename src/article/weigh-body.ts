import type { Block, Box } from '../appeals/blocks.ts';
import { askTrees, type Tree } from '../appeals/trees.ts';
import { bodyFeatures } from './body-features.ts';
import { BODY_TREES, SHAPE_TREES } from './body-trees.ts';

/** A block that Readability left behind is set in where more speaks for it than this, in logits. */
export const ADD_ABOVE = 0;

/**
 * One that it kept is taken out only where much speaks against it, since no word of the article may be lost, while one too many does little
 * harm; and the more, the longer it is. In logits, for blocks of up to so many words.
 */
export const CUT_BELOW = [
  { words: 14, score: -1 },
  { words: 39, score: -1.4 },
  { words: Number.POSITIVE_INFINITY, score: -2.5 },
] as const;

/**
 * What is said without regard to what Readability kept counts for this share, and never for more than so many logits. The two err in
 * different places: where Readability took the wrong part of the page, only the second knows.
 */
const SHAPE = { share: 0.35, most: 4 };

/**
 * A heading stands or falls with what it stands over: with text of the article after it, the first is enough, and it is not taken out
 * above the second. (Of 51 such headings on 171 pages of the corpus 9 are in the text that people wrote down, and most others are over
 * sections that they left out as a whole; below it there is "Read next".)
 */
const ADD_HEADING_ABOVE = -1.5;
const CUT_HEADING_BELOW = -2;

/** What stands for a block that nobody asked about. */
const NOT_ASKED = -9;

/**
 * Of what Readability left out as a whole, with this share of its words in the article all of it is: a table that says less is none of
 * it, and part of a list misleads.
 */
const ENOUGH_OF = { table: 0.6, list: 0.3 };

/** At least this share of what Readability found has to be left, or set in for it. */
const MOST_CUT = 0.5;

/** Of longer pages nothing was learnt: none of the 1,657 of the corpus that have a text has more than 30,000 words. Nothing is taken out of them. */
const LONGEST_KNOWN = 40_000;

/** What is to be set in and what is to be taken out, by block. */
export interface Verdict {
  add: Uint8Array;
  cut: Uint8Array;
}

/** Decides which blocks of a page belong to its article, beyond what Readability decided. `fixed` blocks are left as they are. */
export function weighBody(
  blocks: readonly Block[],
  boxes: readonly Box[],
  kept: Uint8Array,
  title: string,
  isFixed: (block: Block) => boolean,
): Verdict & { scores: readonly number[] } {
  const rows = bodyFeatures(blocks, kept, title);
  const scores = rows.map((row) => scoreOf(row, BODY_TREES, SHAPE_TREES));
  return { ...judge(blocks, boxes, kept, scores, isFixed), scores };
}

/** What speaks for a block being part of the article, in logits. */
export function scoreOf(row: Float32Array | null, body: readonly Tree[], shape: readonly Tree[]): number {
  if (!row) return NOT_ASKED;
  const shaped = Math.max(-SHAPE.most, Math.min(SHAPE.most, askTrees(shape, row)));
  return (1 - SHAPE.share) * askTrees(body, row) + SHAPE.share * shaped;
}

/** The verdict on what the trees say. */
export function judge(
  blocks: readonly Block[],
  boxes: readonly Box[],
  kept: Uint8Array,
  scores: readonly number[],
  isFixed: (block: Block) => boolean,
): Verdict {
  const add = new Uint8Array(blocks.length);
  const cut = new Uint8Array(blocks.length);
  for (const [i, block] of blocks.entries()) {
    if (isFixed(block)) continue;
    const score = scores[i] ?? NOT_ASKED;
    if (kept[i] === 1) cut[i] = score < cutBelow(block) && !isShaped(block) && !namesSource(block) ? 1 : 0;
    else add[i] = score > ADD_ABOVE ? 1 : 0;
  }
  addWholeLists(blocks, boxes, kept, add, isFixed);
  const isIn = (i: number): boolean => add[i] === 1 || (kept[i] === 1 && cut[i] !== 1);
  // From the end, since a heading may stand over a heading.
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (!block || isIn(i) || !isIn(i + 1) || isFixed(block) || !isHeadingOf(block, i + 1)) continue;
    const score = scores[i] ?? NOT_ASKED;
    if (kept[i] === 1) {
      if (score > CUT_HEADING_BELOW) cut[i] = 0;
      continue;
    }
    // One that is a link was not asked about far from the article; here it is the name of what is set in.
    if (score > ADD_HEADING_ABOVE || (score === NOT_ASKED && add[i + 1] === 1 && !block.container.menu)) add[i] = 1;
  }
  const words = (of: (i: number) => boolean): number =>
    blocks.reduce((sum, { length }, i) => sum + (of(i) ? length : 0), 0);
  // Of an article that would be halved, and for nothing in its place, too little is understood.
  if (words(isIn) < MOST_CUT * words((i) => kept[i] === 1) || words(() => true) > LONGEST_KNOWN) cut.fill(0);
  return { add, cut };
}

/** A picture that stays is worth its caption, however short, although most texts that people write down have none. */
function cutBelow({ length, container }: Block): number {
  for (const { words, score } of CUT_BELOW) if (length <= words && container.tag !== 'figcaption') return score;
  return CUT_BELOW[CUT_BELOW.length - 1]?.score ?? NOT_ASKED;
}

/** The address of a published work by its DOI, as the DOI Foundation has it shown (https://www.doi.org/the-identifier/resources/handbook/). */
const WORK = /^https?:\/\/(?:dx\.)?doi\.org\/10\.\d/i;

/** What a report is about, or rests on, is part of it, although it stands below the text and in a box of its own ("More information: ..."). */
const namesSource = ({ links }: Block): boolean => links.some(({ address }) => WORK.test(address));

/** Whether a block is a heading, the title aside, over the block of that number: in the box around it, or around that. */
function isHeadingOf({ container }: Block, next: number): boolean {
  const around = container.parent?.parent ?? container.parent;
  return /^h[2-6]$/.test(container.tag) && around !== null && around.end > next;
}

/** Code, and cells of tables, which would lose their shape. */
function isShaped({ container }: Block): boolean {
  for (let box: Box | null = container, steps = 0; box && steps < 3; box = box.parent, steps++)
    if (/^(?:pre|td|th|tr|caption)$/.test(box.tag)) return true;
  return false;
}

/** Tables are set in as a whole or not at all, lists as a whole where most of them is. */
function addWholeLists(
  blocks: readonly Block[],
  boxes: readonly Box[],
  kept: Uint8Array,
  add: Uint8Array,
  isFixed: (block: Block) => boolean,
): void {
  for (const { tag, first, end, length } of boxes) {
    if (tag !== 'table' && tag !== 'ul' && tag !== 'ol' && tag !== 'dl') continue;
    let words = 0;
    let isPure = true;
    for (let i = first; i < end && isPure; i++) {
      if (add[i] === 1) words += blocks[i]?.length ?? 0;
      const block = blocks[i];
      isPure = kept[i] === 0 && block !== undefined && !isFixed(block);
    }
    if (!isPure || words === 0) continue;
    const whole = words >= (tag === 'table' ? ENOUGH_OF.table : ENOUGH_OF.list) * length;
    if (whole || tag === 'table') add.fill(whole ? 1 : 0, first, end);
  }
}
