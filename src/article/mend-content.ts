import type { Block, Box } from '../appeals/blocks.ts';
import { PART_ATTRIBUTE } from '../appeals/found-appeal.ts';
import { bare, NUMBER_ATTRIBUTE, numbered, numbersOf, startOf } from './block-numbers.ts';
import { passageOf } from './passage.ts';

/** Elements that a passage can be set into between others; in the middle of anything else it would break a line or a list. */
const MAY_HOLD = /^(?:div|section|article|main|body|header|footer|center|td|blockquote)$/;

const LIST = /^[uo]l$/;

/** A box of more words than this is no frame of a picture, but a box of text with pictures in it. */
const BOX_OF_TEXT = 15;

/** Of a box with more nodes than this in it, single lines are not looked for: each would be compared with all. */
const MOST_LINES = 500;

/** So many wrappers, one in the other, are looked into for a line: each is read anew for each block. */
const MOST_WRAPPERS = 3;

/** A page whose content is mended: what Readability made of it, what it was, and what is in it. */
export interface Mending {
  content: Element;
  /** The page as Readability was given it. */
  whole: Element;
  blocks: readonly Block[];
  /** Which blocks stand in the content. */
  kept: Uint8Array;
}

/** Mends what Readability found, in place: takes blocks out that are none of the article, and sets in their places those that it left behind. */
export function mendContent(mending: Mending, add: Uint8Array, cut: Uint8Array): void {
  const places = new Places(mending);
  if (cut.includes(1)) takeOut(mending, places, cut);
  if (add.includes(1)) setIn(mending, places, add, cut);
}

/** Finds the blocks of a page in its content. */
class Places {
  readonly #elements: Map<number, Element>;
  readonly #numbers: ReadonlyMap<Box, { first: number; count: number }>;
  readonly #content: Element;

  constructor({ content, blocks }: Mending) {
    this.#content = content;
    this.#elements = numbered(content);
    this.#numbers = numbersOf(blocks);
  }

  /** The number of the box that a block stands in. */
  numberOf({ container, index }: Block): number {
    return this.#numbers.get(container)?.first ?? index;
  }

  /** The node that holds a block; `alone` where it holds nothing else. Undefined where it is gone. */
  nodeOf(block: Block): { node: ChildNode; alone: boolean } | undefined {
    const start = startOf(block);
    for (const number of [block.index, this.numberOf(block)]) {
      const element = this.#elements.get(number);
      if (!element || element.childNodes.length > MOST_LINES || !this.#content.contains(element)) continue;
      const text = bare(element.textContent ?? '');
      // Readability can put a number on an element that holds more, when it joins boxes.
      if (text === bare(block.text)) return { node: element, alone: true };
      const line = lineOf(element, block);
      if (line) return line;
      if (text.includes(start)) return { node: element, alone: false };
    }
    return undefined;
  }
}

/** The node within an element that holds a block; where that is a wrapper around boxes of their own, the node in there. */
function lineOf(element: Element, block: Block, depth = 0): { node: ChildNode; alone: boolean } | undefined {
  const start = startOf(block);
  for (const child of element.childNodes) {
    const said = bare(child.textContent ?? '');
    if (!said.includes(start)) continue;
    const alone = said === bare(block.text);
    const isWrapper = !alone && depth < MOST_WRAPPERS && child.nodeType === 1 && isWrapperOfBoxes(child as Element);
    return (isWrapper ? lineOf(child as Element, block, depth + 1) : undefined) ?? { node: child, alone };
  }
  return undefined;
}

const isWrapperOfBoxes = (element: Element): boolean =>
  !element.hasAttribute(NUMBER_ATTRIBUTE) &&
  element.childNodes.length <= MOST_LINES &&
  element.querySelector(`[${NUMBER_ATTRIBUTE}]`) !== null;

/** Takes blocks out of the content, each with as much around it as holds nothing else. */
function takeOut({ content, blocks, kept }: Mending, places: Places, cut: Uint8Array): void {
  const stays = sumsOf(blocks, ({ index }) => kept[index] === 1 && cut[index] !== 1);
  /** What blocks were taken out of: looked at once in the end, since a page may have many in one box. */
  const left = new Set<Element>();
  const isThere = kept.slice();
  /** Whether there is more text in an element than that of a box: text that was not known, or blocks beside it. */
  const holdsMore = (element: Element, box: Box): boolean => {
    const inBox = blocks.slice(box.first, box.end).filter(({ index }) => isThere[index] === 1);
    return bare(element.textContent ?? '').length > inBox.reduce((sum, { text }) => sum + bare(text).length, 0);
  };
  for (const block of blocks) {
    if (cut[block.index] !== 1) continue;
    const place = places.nodeOf(block);
    if (!place?.alone || isPartIn(place.node)) continue;
    let gone = place.node;
    let out: Pick<Box, 'first' | 'end'> = { first: block.index, end: block.index + 1 };
    let box: Box | null = block.container;
    // In an element of its own a block has its box around it; a line among others has not.
    if (gone.nodeType === 1 && (gone as Element).hasAttribute(NUMBER_ATTRIBUTE)) {
      for (box = box.parent; box && (stays[box.end] ?? 0) === (stays[box.first] ?? 0); box = box.parent) {
        const outer = parentNamed(gone, box.tag, content);
        if (!outer || isPartIn(outer) || holdsPicture(outer, box) || holdsMore(outer, box)) break;
        gone = outer;
        out = box;
      }
    }
    const parent: Element | null = gone.parentElement;
    gone.remove();
    isThere.fill(0, out.first, out.end);
    if (parent) left.add(parent);
  }
  for (const parent of left) prune(parent, content);
}

/** The nearest element of that name around a node in the content: what stands between is no box. */
function parentNamed(node: Node, tag: string, content: Element): Element | undefined {
  for (let at = node.parentElement; at && at !== content; at = at.parentElement) if (at.localName === tag) return at;
  return undefined;
}

/** Whether a box may be there for a picture of the article, and not for the words that are taken out. */
function holdsPicture(element: Element, box: Box): boolean {
  if (element.querySelector('video, audio, iframe, table, pre')) return true;
  const pictures = [...element.querySelectorAll('img')];
  return pictures.length > 0 && box.length <= BOX_OF_TEXT && pictures.some((picture) => !picture.closest('a[href]'));
}

const isPartIn = (node: Node): boolean =>
  node.nodeType === 1 &&
  ((node as Element).hasAttribute(PART_ATTRIBUTE) || (node as Element).querySelector(`[${PART_ATTRIBUTE}]`) !== null);

function prune(element: Element, content: Element): void {
  for (let at: Element | null = element; at && at !== content; ) {
    if (
      (at.textContent ?? '').trim() !== '' ||
      at.querySelector('img, picture, video, audio, iframe, svg, math, table')
    )
      return;
    const parent: Element | null = at.parentElement;
    at.remove();
    at = parent;
  }
}

/** Sets blocks of the page into the content, each stretch between what stood before and after it. */
function setIn({ content, whole, blocks, kept }: Mending, places: Places, add: Uint8Array, cut: Uint8Array): void {
  const elements = numbered(whole);
  const added = sumsOf(blocks, ({ index }) => add[index] === 1);
  const isIn = ({ index }: Block): boolean => kept[index] === 1 && cut[index] !== 1;
  for (let from = 0; from < blocks.length; ) {
    if (add[from] !== 1) {
      from++;
      continue;
    }
    let to = from;
    while (to < blocks.length && !isIn(blocks[to] as Block)) to++;
    const passage = passageOf(
      blocks.slice(from, to),
      add,
      added,
      (block) => elements.get(places.numberOf(block)),
      content.ownerDocument,
    );
    const before = nearest(blocks, places, isIn, from - 1, -1);
    const after = nearest(blocks, places, isIn, to, 1);
    place(passage, before, after, content);
    from = to;
  }
}

/** The node of the nearest block in the content. */
function nearest(
  blocks: readonly Block[],
  places: Places,
  isIn: (block: Block) => boolean,
  from: number,
  step: 1 | -1,
): ChildNode | undefined {
  for (let i = from; i >= 0 && i < blocks.length; i += step) {
    const block = blocks[i];
    const found = block && isIn(block) ? places.nodeOf(block) : undefined;
    if (found) return found.node;
  }
  return undefined;
}

/** Sets elements after `before`, as far out as `after` still comes later, or before `after`. */
function place(
  passage: readonly Element[],
  before: ChildNode | undefined,
  after: ChildNode | undefined,
  content: Element,
): void {
  if (!before) {
    content.prepend(...passage);
    return;
  }
  let at: ChildNode = before;
  for (let parent = at.parentElement; parent && parent !== content; parent = at.parentElement) {
    const goesOn = after !== undefined && parent.contains(after);
    if (goesOn && MAY_HOLD.test(parent.localName)) break;
    const entries = goesOn && LIST.test(parent.localName) ? entriesOf(passage) : undefined;
    if (entries) {
      at.after(...entries);
      return;
    }
    at = parent;
  }
  at.after(...passage);
}

/** The entries of a passage that is nothing but lists. */
function entriesOf(passage: readonly Element[]): Element[] | undefined {
  return passage.every(({ localName }) => LIST.test(localName))
    ? passage.flatMap(({ children }) => [...children])
    : undefined;
}

function sumsOf(blocks: readonly Block[], counts: (block: Block) => boolean): Uint32Array {
  const sums = new Uint32Array(blocks.length + 1);
  for (const [i, block] of blocks.entries()) sums[i + 1] = (sums[i] ?? 0) + (counts(block) ? 1 : 0);
  return sums;
}
