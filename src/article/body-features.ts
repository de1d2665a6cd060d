import type { Block, Box } from '../appeals/blocks.ts';
import { leadsAbout } from '../appeals/ways.ts';
import {
  AROUND,
  aroundBoxes,
  distances,
  NOTHING_AROUND,
  runsOfSame,
  sameTexts,
  shapesOf,
} from './block-surroundings.ts';
import { LEVELS, NEIGHBOURS, TAGS } from './body-feature-names.ts';
import { BOX_NAMES } from './box-names.ts';
import { isCommentLabel } from './comment-labels.ts';
import { letterCounts } from './letter-counts.ts';
import { isRelatedLabel } from './related-labels.ts';

/** Text of so many words, hardly linked, is a paragraph. */
const LONG = 20;

/** A box with more than this share of what Readability kept is the article's own; what its names say is no evidence against a block in it. */
const OWN = 0.6;

/** Longer lines are no titles, in characters. */
const LONGEST_TITLE = 300;

/** What stands for a distance to something that is not there, and the most that is told of one. */
const FAR = 99;

interface Sums {
  words: number;
  kept: number;
  linked: number;
  long: number;
  blocks: number;
  ends: number;
}

/**
 * What tells whether blocks are part of the article, one row for each: what they look like, where they stand, and what stands
 * around them; null for those that are not worth asking about. `kept` says which ones Readability found. Linear in the number of blocks.
 */
export function bodyFeatures(blocks: readonly Block[], kept: Uint8Array, title: string): (Float32Array | null)[] {
  const n = blocks.length;
  const linked = blocks.map(({ links, text }) =>
    Math.min(1, links.reduce((sum, { length }) => sum + length, 0) / Math.max(1, text.length)),
  );
  const ends = blocks.map(({ text }) => (/[.!?…。！？।؟]["'”’»」』)\]]?$/.test(text.slice(-3)) ? 1 : 0));
  const long = blocks.map(({ length }, i) => (length >= LONG && (linked[i] ?? 0) < 0.4 ? 1 : 0));
  const level = blocks.map(({ container, stressed, length }) => {
    const at = /^h([1-6])$/.exec(container.tag)?.[1];
    return at ? Number(at) : stressed && length <= 12 ? 7 : 0;
  });
  // Sums up to each block, so that those of a box or a stretch take one step.
  const upTo = (of: (i: number) => number): Float64Array => {
    const sums = new Float64Array(n + 1);
    for (let i = 0; i < n; i++) sums[i + 1] = (sums[i] ?? 0) + of(i);
    return sums;
  };
  const length = (i: number): number => blocks[i]?.length ?? 0;
  const words = upTo(length);
  const keptWords = upTo((i) => (kept[i] ? length(i) : 0));
  const linkedWords = upTo((i) => length(i) * (linked[i] ?? 0));
  const longWords = upTo((i) => (long[i] ? length(i) : 0));
  const endBlocks = upTo((i) => ends[i] ?? 0);
  const longKept = upTo((i) => (long[i] && kept[i] ? length(i) : 0));
  const between = (sums: Float64Array, from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0);
  const sumsOf = (from: number, to: number): Sums => ({
    words: between(words, from, to),
    kept: between(keptWords, from, to),
    linked: between(linkedWords, from, to),
    long: between(longWords, from, to),
    ends: between(endBlocks, from, to),
    blocks: to - from,
  });
  const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

  const same = sameTexts(blocks, kept);
  const commentLabel = blocks.map(({ text }) => (isCommentLabel(text) ? 1 : 0));
  const relatedLabel = blocks.map(({ text }) => (isRelatedLabel(text) ? 1 : 0));
  const afterLabel = distances(n, (i) => commentLabel[i] === 1, 1);
  const alike = shapesOf(blocks, kept, linked, 2);
  const alikeWide = shapesOf(blocks, kept, linked, 3);
  const wanted = letters(title);
  const h1 = blocks.findIndex(({ container, hidden }) => !hidden && container.tag === 'h1');
  const around = aroundBoxes(blocks, (box) => share(between(keptWords, box.first, box.end), keptWords[n] ?? 0) > OWN);
  const keptBefore = distances(n, (i) => kept[i] === 1, 1);
  const keptAfter = distances(n, (i) => kept[i] === 1, -1);
  const longBefore = distances(n, (i) => long[i] === 1, 1);
  const longAfter = distances(n, (i) => long[i] === 1, -1);
  const headings = distances(n, (i) => (level[i] ?? 0) > 0, 1);
  const runs = runsOfSame(kept);
  const near = (value: number): number => Math.min(FAR, value);

  return blocks.map((block, i) => {
    const { container, text, links } = block;
    // Menus that Readability left out are most of what a page says.
    if (container.menu && kept[i] !== 1) return null;
    const row: number[] = [];
    const tag = tagOf(container.tag);
    const { capitals, digits, commas } = letterCounts(text);
    row.push(
      kept[i] ?? 0,
      block.length,
      text.length,
      linked[i] ?? 0,
      links.length,
      ends[i] ?? 0,
      /[:：]$/.test(text) ? 1 : 0,
    );
    row.push(near(commas), digits / Math.max(1, text.length), capitals / Math.max(1, text.length));
    row.push(
      block.stressed ? 1 : 0,
      block.hidden ? 1 : 0,
      container.menu ? 1 : 0,
      leadsAbout(block) ? 1 : 0,
      level[i] ?? 0,
    );
    row.push(relatedLabel[i] ?? 0, same.before[i] ?? 0, same.after[i] ?? 0, same.kept[i] ?? 0);
    const said = text.length < LONGEST_TITLE && text.length < 2 * title.length ? letters(text) : '';
    row.push(said.length > 3 && wanted.includes(said) ? said.length / wanted.length : 0);
    row.push(commentLabel[i] ?? 0, near(afterLabel[i] ?? FAR));
    for (const name of TAGS) row.push(name === tag ? 1 : 0);
    for (const step of NEIGHBOURS) {
      const at = i + step;
      row.push(at < 0 || at >= n ? -1 : (kept[at] ?? 0), blocks[at]?.length ?? -1, linked[at] ?? -1, level[at] ?? -1);
    }
    const before = keptBefore[i] ?? FAR;
    const after = keptAfter[i] ?? FAR;
    row.push(near(before), near(after));
    row.push(before > n ? -1 : between(words, i - before + 1, i), after > n ? -1 : between(words, i + 1, i + after));
    const window = sumsOf(Math.max(0, i - 5), Math.min(n, i + 6));
    row.push(share(window.kept, window.words), share(window.long, window.words));
    const [from, to] = runs[i] ?? [i, i + 1];
    const run = sumsOf(from, to);
    row.push(run.words, run.blocks, share(run.linked, run.words), share(run.ends, run.blocks));
    row.push(near(longBefore[i] ?? FAR), near(longAfter[i] ?? FAR));
    const head = i - Math.max(0, headings[i] ?? FAR);
    const heading = head >= 0 ? blocks[head] : undefined;
    row.push(
      near(headings[i] ?? FAR),
      heading ? (kept[head] ?? 0) : -1,
      relatedLabel[head] ?? 0,
      heading ? (level[head] ?? 0) : -1,
    );
    let box: Box | null = container;
    let up = -1;
    let upBox: Box | null = null;
    for (let steps = 0; box && (steps < LEVELS || upBox === null); box = box.parent, steps++) {
      const { first, end } = box;
      if (steps < LEVELS) {
        const sums = sumsOf(first, end);
        row.push(
          share(sums.kept, sums.words),
          share(sums.linked, sums.words),
          sums.words,
          sums.blocks,
          share(sums.long, sums.words),
        );
      }
      const other = between(keptWords, first, end) - (kept[i] ? block.length : 0);
      if (upBox === null && other > 0) {
        up = steps;
        upBox = box;
      }
    }
    for (let steps = container.depth + 1; steps < LEVELS; steps++) row.push(-1, -1, -1, -1, -1);
    row.push(
      up,
      upBox ? share(between(keptWords, upBox.first, upBox.end), upBox.length) : -1,
      upBox?.length ?? -1,
      container.depth,
    );
    row.push(
      h1 < 0 ? -1 : Math.max(0, Math.min(FAR, h1 - i)),
      h1 < 0 ? -1 : Math.max(0, Math.min(FAR, i - h1)),
      share(words[i] ?? 0, words[n] ?? 0),
    );
    row.push(words[n] ?? 0, share(keptWords[n] ?? 0, words[n] ?? 0), share(longKept[n] ?? 0, longWords[n] ?? 0));
    for (const [which, full] of [
      [alike[i], true],
      [alikeWide[i], false],
    ] as const) {
      const others = (which?.blocks ?? 1) - 1;
      const otherWords = (which?.words ?? 0) - block.length;
      row.push(near(others), others > 0 ? share((which?.keptBlocks ?? 0) - (kept[i] ?? 0), others) : -1);
      if (full) row.push(others > 0 ? otherWords / others : -1);
      row.push(others > 0 ? share((which?.linked ?? 0) - block.length * (linked[i] ?? 0), otherWords) : -1);
    }
    const { own, inner, outer, tags } = around.get(container) ?? NOTHING_AROUND;
    for (const bit of BOX_NAMES.keys()) row.push((own >> bit) & 1, (inner >> bit) & 1, (outer >> bit) & 1);
    for (const bit of AROUND.keys()) row.push((tags >> bit) & 1);
    return new Float32Array(row);
  });
}

function tagOf(tag: string): (typeof TAGS)[number] {
  if (tag === 'p' || tag === 'li' || tag === 'figcaption' || tag === 'pre') return tag;
  if (/^h[1-6]$/.test(tag)) return 'heading';
  if (tag === 'td' || tag === 'th' || tag === 'caption') return 'cell';
  return tag === 'dt' || tag === 'dd' ? 'term' : 'other';
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
