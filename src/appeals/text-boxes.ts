import type { Block, Box } from './blocks.ts';

/** What counts as a paragraph, in words. Fewer than so many of them are no text. */
const PARAGRAPH = 20;
const FEWEST_PARAGRAPHS = 3;

/**
 * Notes the boxes that hold most of the page's paragraphs: however short its text is, a box around all of it is none that stands in
 * it, whatever form it holds besides. Linear.
 */
export function noteText(blocks: readonly Block[]): void {
  const paragraphs = blocks.filter(
    ({ length, hidden, container }) => length >= PARAGRAPH && !hidden && !container.menu,
  );
  const all = paragraphs.reduce((sum, { length }) => sum + length, 0);
  // Such a box holds the paragraph in the middle.
  let before = 0;
  const middle = paragraphs.findIndex(({ length }) => (before += length) * 2 >= all);
  let first = middle;
  let end = middle;
  let words = 0;
  for (let box: Box | null = paragraphs[middle]?.container ?? null; box; box = box.parent) {
    while ((paragraphs[first - 1]?.index ?? -1) >= box.first) words += paragraphs[--first]?.length ?? 0;
    while ((paragraphs[end]?.index ?? Number.POSITIVE_INFINITY) < box.end) words += paragraphs[end++]?.length ?? 0;
    if (end - first >= FEWEST_PARAGRAPHS && words * 2 > all) box.text = true;
  }
}
