import type { Block, Box } from '../appeals/blocks.ts';
import { leadsAbout } from '../appeals/ways.ts';
import { between, coreOf, type Looks, shareOf } from './block-looks.ts';
import { type Alike, AROUND, type Around, distances, NOTHING_AROUND, type SameTexts } from './block-surroundings.ts';
import { LEVELS, NEIGHBOURS, TAGS } from './body-feature-names.ts';
import { BOX_NAMES } from './box-names.ts';
import { isCommentLabel } from './comment-labels.ts';
import type { FeatureRow } from './feature-row.ts';
import { letterCounts } from './letter-counts.ts';
import { isRelatedLabel } from './related-labels.ts';

/** Longer lines are no titles, in characters. */
const LONGEST_TITLE = 300;

/** What stands for a distance to something that is not there, and the most that is told of one. */
export const FAR = 99;

export const near = (value: number): number => Math.min(FAR, value);

/** Blocks on each side that are looked at together. */
const WINDOW = 5;

/** A page's blocks with what is known of them. */
export interface ShapedPage {
  blocks: readonly Block[];
  title: string;
  looks: Looks;
  same: SameTexts;
  /** How far it is from each to the heading before it. */
  headings: Float64Array;
  around: ReadonlyMap<Box, Around>;
  alike: readonly Alike[];
  alikeWide: readonly Alike[];
}

/** What is told of a box, whichever of its blocks asks. */
interface BoxLook {
  linked: number;
  words: number;
  blocks: number;
  long: number;
  ofLong: number;
  /** How many boxes lie between it and the core of the page, which holds it; `FAR` outside. */
  coreSteps: number;
}

/** Prepares the features that are known without Readability; hands back what writes those of a block. */
export function shapeFeatures(page: ShapedPage): (row: FeatureRow, i: number) => void {
  const { blocks, title, looks, same, headings, around, alike, alikeWide } = page;
  const { linked, ends, long, level, words, linkedWords, longWords } = looks;
  const n = blocks.length;
  const commentLabel = Uint8Array.from(blocks, ({ text }) => (isCommentLabel(text) ? 1 : 0));
  const afterLabel = distances(n, (i) => commentLabel[i] === 1, 1);
  const relatedLabel = Uint8Array.from(blocks, ({ text }) => (isRelatedLabel(text) ? 1 : 0));
  const wanted = letters(title);
  const h1 = blocks.findIndex(({ container, hidden }) => !hidden && container.tag === 'h1');
  const longBefore = distances(n, (i) => long[i] === 1, 1);
  const longAfter = distances(n, (i) => long[i] === 1, -1);
  const pageLong = longWords[n] as number;
  const core = coreOf(around.keys(), looks, n);
  const coreLong = core ? between(longWords, core.first, core.end) : 0;

  const boxLooks = new Map<Box, BoxLook>();
  const lookOf = (box: Box): BoxLook => {
    const known = boxLooks.get(box);
    if (known) return known;
    const { first, end } = box;
    const all = between(words, first, end);
    const inLong = between(longWords, first, end);
    const outer = box.parent ? lookOf(box.parent).coreSteps : FAR;
    const look = {
      linked: shareOf(between(linkedWords, first, end), all),
      words: all,
      blocks: end - first,
      long: shareOf(inLong, all),
      ofLong: shareOf(inLong, pageLong),
      coreSteps: box === core ? 0 : near(outer + 1),
    };
    boxLooks.set(box, look);
    return look;
  };

  return (row, i) => {
    const block = blocks[i] as Block;
    const { container, text, links, length } = block;
    const tag = tagOf(container.tag);
    const { capitals, digits, commas } = letterCounts(text);
    const share = linked[i] as number;
    row.add(length);
    row.add(text.length);
    row.add(share);
    row.add(links.length);
    row.add(ends[i] as number);
    row.add(/[:：]$/.test(text) ? 1 : 0);
    row.add(near(commas));
    row.add(digits / Math.max(1, text.length));
    row.add(capitals / Math.max(1, text.length));
    row.add(block.stressed ? 1 : 0);
    row.add(block.hidden ? 1 : 0);
    row.add(container.menu ? 1 : 0);
    row.add(leadsAbout(block) ? 1 : 0);
    row.add(level[i] as number);
    row.add(relatedLabel[i] as number);
    row.add(same.before[i] ?? 0);
    row.add(same.after[i] ?? 0);
    const said = text.length < LONGEST_TITLE && text.length < 2 * title.length ? letters(text) : '';
    row.add(said.length > 3 && wanted.includes(said) ? said.length / wanted.length : 0);
    row.add(commentLabel[i] as number);
    row.add(near(afterLabel[i] as number));
    for (const name of TAGS) row.add(name === tag ? 1 : 0);
    for (const step of NEIGHBOURS) {
      const at = i + step;
      row.add(blocks[at]?.length ?? -1);
      row.add(linked[at] ?? -1);
      row.add(level[at] ?? -1);
    }
    const from = Math.max(0, i - WINDOW);
    const to = Math.min(n, i + WINDOW + 1);
    row.add(shareOf(between(longWords, from, to), between(words, from, to)));
    row.add(near(longBefore[i] as number));
    row.add(near(longAfter[i] as number));
    const head = i - (headings[i] as number);
    row.add(near(headings[i] as number));
    row.add(relatedLabel[head] ?? 0);
    row.add(level[head] ?? -1);
    let box: Box | null = container;
    for (let steps = 0; steps < LEVELS; steps++) {
      const look: BoxLook | null = box && lookOf(box);
      row.add(look?.linked ?? -1);
      row.add(look?.words ?? -1);
      row.add(look?.blocks ?? -1);
      row.add(look?.long ?? -1);
      row.add(look?.ofLong ?? -1);
      box = box?.parent ?? null;
    }
    row.add(container.depth);
    row.add(h1 < 0 ? -1 : Math.max(0, near(h1 - i)));
    row.add(h1 < 0 ? -1 : Math.max(0, near(i - h1)));
    row.add(shareOf(words[i] as number, words[n] as number));
    row.add(words[n] as number);
    row.add(pageLong);
    addAlike(row, alike[i], block, share);
    row.add(shareOf(alike[i]?.long ?? 0, pageLong));
    addAlike(row, alikeWide[i], block, share, false);
    row.add(lookOf(container).coreSteps);
    row.add(shareOf(coreLong, pageLong));
    row.add(core ? between(words, core.first, core.end) : -1);
    row.add(core ? shareOf(between(longWords, Math.min(i, core.first), i), coreLong) : -1);
    row.add(core ? shareOf(between(longWords, i + 1, Math.max(i + 1, core.end)), coreLong) : -1);
    const { own, around: names, tags } = around.get(container) ?? NOTHING_AROUND;
    for (let bit = 0; bit < BOX_NAMES.length; bit++) {
      row.add((own >> bit) & 1);
      row.add((names >> bit) & 1);
    }
    row.addBits(tags, AROUND.length);
  };
}

/** What blocks of the same shape are like, the block itself left out. */
function addAlike(
  row: FeatureRow,
  alike: Alike | undefined,
  { length }: Block,
  linked: number,
  withLength = true,
): void {
  const others = (alike?.blocks ?? 1) - 1;
  const words = (alike?.words ?? length) - length;
  row.add(near(others));
  if (withLength) row.add(others > 0 ? words / others : -1);
  row.add(others > 0 ? shareOf((alike?.linked ?? 0) - length * linked, words) : -1);
}

function tagOf(tag: string): (typeof TAGS)[number] {
  if (tag === 'p' || tag === 'li' || tag === 'figcaption' || tag === 'pre') return tag;
  if (/^h[1-6]$/.test(tag)) return 'heading';
  if (tag === 'td' || tag === 'th' || tag === 'caption') return 'cell';
  return tag === 'dt' || tag === 'dd' ? 'term' : 'other';
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
