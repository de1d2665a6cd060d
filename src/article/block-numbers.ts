import type { Block, Box } from '../appeals/blocks.ts';

/** The boxes in which text stands directly carry their number in this attribute while Readability works. */
export const NUMBER_ATTRIBUTE = 'data-colophon-box';

/** So many first characters of a block tell it from the others in its box. */
const START = 40;

/** White space is told apart neither here nor by readers. */
export const bare = (text: string): string => text.replace(/[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/g, '');

/** The beginning of a block, by which it is known again. */
export const startOf = ({ text }: Block): string => bare(text.slice(0, START));

/** The number of each box that text stands in directly: that of its first block; and how many blocks stand in it. */
export function numbersOf(blocks: readonly Block[]): Map<Box, { first: number; count: number }> {
  const numbers = new Map<Box, { first: number; count: number }>();
  for (const { container, index } of blocks) {
    const known = numbers.get(container);
    if (known) known.count++;
    else numbers.set(container, { first: index, count: 1 });
  }
  return numbers;
}

/** Marks each box that text stands in directly with its number, so that it is known again in what Readability makes of the page. */
export function numberBlocks(blocks: readonly Block[]): void {
  for (const [{ element }, { first }] of numbersOf(blocks)) element.setAttribute(NUMBER_ATTRIBUTE, String(first));
}

/** The numbered elements within an element, by number. */
export function numbered(within: Element): Map<number, Element> {
  const elements = new Map<number, Element>();
  for (const element of within.querySelectorAll(`[${NUMBER_ATTRIBUTE}]`)) {
    const number = Number(element.getAttribute(NUMBER_ATTRIBUTE));
    // Readability can divide an element in two of the same attributes: the first stands for both.
    if (!elements.has(number)) elements.set(number, element);
  }
  return elements;
}

/** Which blocks of the page stand in the content. Numbers again what Readability has put in the place of numbered boxes. */
export function keptBlocks(blocks: readonly Block[], content: Element): Uint8Array {
  const numbers = numbersOf(blocks);
  numberParagraphs(blocks, numbers, content);
  const elements = numbered(content);
  const texts = new Map<Element, string>();
  const kept = new Uint8Array(blocks.length);
  for (const block of blocks) {
    for (const number of new Set([block.index, numbers.get(block.container)?.first ?? block.index])) {
      const element = elements.get(number);
      if (!element) continue;
      const text = texts.get(element) ?? bare(element.textContent ?? '');
      texts.set(element, text);
      if (text.includes(startOf(block))) kept[block.index] = 1;
    }
  }
  return kept;
}

/** Readability replaces a box of text by a paragraph of its own making, which is known by what it says: the text of the box, or of one block. */
function numberParagraphs(
  blocks: readonly Block[],
  numbers: ReadonlyMap<Box, { first: number; count: number }>,
  content: Element,
): void {
  const paragraphs = content.querySelectorAll(`p:not([${NUMBER_ATTRIBUTE}])`);
  if (paragraphs.length === 0) return;
  const elements = numbered(content);
  const waiting = new Map<string, number[]>();
  const expect = (text: string, number: number) => {
    const others = waiting.get(text);
    if (others) others.push(number);
    else waiting.set(text, [number]);
  };
  const wholes = new Map<Box, string>();
  for (const { container, index, text } of blocks) {
    const { first, count } = numbers.get(container) ?? { first: index, count: 1 };
    const said = bare(text);
    if (count > 1) {
      wholes.set(container, (wholes.get(container) ?? '') + said);
      if (index !== first) expect(said, index);
    } else if (!elements.has(first)) expect(said, first);
  }
  for (const [container, text] of wholes) {
    const first = numbers.get(container)?.first ?? -1;
    if (elements.has(first)) continue;
    expect(text, first);
    const start = blocks[first];
    if (start) expect(bare(start.text), first);
  }
  for (const paragraph of paragraphs) {
    // It may be put around what has a number: a heading, or a whole article where that stands in a `<span>`. What is said by itself counts.
    const number = waiting.get(bare(looseText(paragraph)))?.shift();
    if (number !== undefined) paragraph.setAttribute(NUMBER_ATTRIBUTE, String(number));
  }
}

/** The text within an element that stands in none of the numbered ones in it. Without recursion: pages nest as deep as they like. */
function looseText(element: Element): string {
  if (element.querySelector(`[${NUMBER_ATTRIBUTE}]`) === null) return element.textContent ?? '';
  let text = '';
  let node: Node | null = element.firstChild;
  while (node) {
    const isBox = node.nodeType === 1 && (node as Element).hasAttribute(NUMBER_ATTRIBUTE);
    if (node.nodeType === 3) text += (node as Text).data;
    let next: Node | null = isBox ? null : node.firstChild;
    for (let at: Node | null = node; !next && at && at !== element; at = at.parentNode) next = at.nextSibling;
    node = next;
  }
  return text;
}

/** Takes the numbers off again. */
export function forgetNumbers(content: Element): void {
  for (const element of content.querySelectorAll(`[${NUMBER_ATTRIBUTE}]`)) element.removeAttribute(NUMBER_ATTRIBUTE);
}
