import { shadowRootIn } from '../html/shadow-root.ts';

/** Paragraphs looked at, and elements looked at where a page has no paragraphs. */
const MOST_PARAGRAPHS = 120;
const MOST_BOXES = 1500;

/** More characters than this say nothing more. */
const MOST_CHARACTERS = 9_000;

/** Characters from which a paragraph counts as prose, and from which as a long one. */
const PROSE = 80;
const LONG_PROSE = 200;

/** How the prose of a page stands: paragraphs long enough, and less than half of them links. Lengths are in characters. */
export interface Prose {
  characters: number;
  /** How many paragraphs are long. */
  long: number;
  /** Characters of links within prose, and paragraphs with any. */
  linked: number;
  withLinks: number;
  /** Prose that stands in one and the same box, no other prose in between: how many such runs, and the longest of them. */
  runs: number;
  run: number;
  /** Paragraphs of the run that has the most. */
  most: number;
  /** The longest run in one and the same box around the box: there are pages that put each paragraph into a box of its own. */
  outer: number;
}

/** Takes down a paragraph of prose: its length, the characters of its links, the box it stands in. */
type Add = (length: number, linked: number, box: ParentNode | null) => void;

/** Measures the prose of a page, in its paragraphs, else in its boxes, else in shadow roots. `weight` is what a character counts for. */
export function measureProse(document: Document, weight: number): Prose {
  const prose: Prose = { characters: 0, long: 0, linked: 0, withLinks: 0, runs: 0, run: 0, most: 0, outer: 0 };
  let lastBox: ParentNode | null = null;
  let lastAround: ParentNode | null = null;
  let run = 0;
  let paragraphsInRun = 0;
  let outer = 0;
  const add: Add = (length, linked, box) => {
    const around = box?.parentNode ?? null;
    if (box !== lastBox || !box) {
      run = paragraphsInRun = 0;
      prose.runs++;
    }
    if (around !== lastAround || !around) outer = 0;
    lastBox = box;
    lastAround = around;
    run += length;
    outer += length;
    paragraphsInRun++;
    prose.characters += length;
    prose.linked += linked;
    if (linked > 0) prose.withLinks++;
    if (length >= LONG_PROSE) prose.long++;
    prose.run = Math.max(prose.run, run);
    prose.most = Math.max(prose.most, paragraphsInRun);
    prose.outer = Math.max(prose.outer, outer);
  };
  const paragraphs = document.getElementsByTagName('p');
  for (let i = 0; i < MOST_PARAGRAPHS && prose.characters < MOST_CHARACTERS; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph) break;
    const length = lengthOf(paragraph.textContent) * weight;
    if (length < PROSE) continue;
    const linked = paragraph.firstElementChild ? linkedCharacters(paragraph) * weight : 0;
    if (linked < length / 2) add(length, linked, paragraph.parentNode);
  }
  if (prose.long === 0) measureBoxes(document, add, weight);
  if (prose.characters === 0) measureRoots(document, add, weight);
  return prose;
}

const lengthOf = (text: string | null): number => text?.trim().length ?? 0;

function linkedCharacters(paragraph: Element): number {
  let linked = 0;
  for (const link of paragraph.querySelectorAll('a')) linked += link.textContent?.length ?? 0;
  return linked;
}

/** Pages without paragraphs: the text that stands in `<div>`s themselves, between line breaks or not. */
function measureBoxes(document: Document, add: Add, weight: number): void {
  const boxes = document.getElementsByTagName('div');
  for (let i = 0; i < MOST_BOXES; i++) {
    const box = boxes[i];
    if (!box) break;
    for (let node = box.firstChild; node; node = node.nextSibling) {
      const length = node.nodeType === 3 ? lengthOf(node.nodeValue) * weight : 0;
      if (length >= PROSE) add(length, 0, box);
    }
  }
}

/** Pages that show all their text by components: the paragraphs in their open shadow roots, and in the roots within these. */
function measureRoots(document: Document, add: Add, weight: number): void {
  const parts: ParentNode[] = [document];
  let left = MOST_BOXES;
  for (let i = 0; i < parts.length && left > 0; i++) {
    const elements = parts[i]?.querySelectorAll('*') ?? [];
    for (let at = 0; at < elements.length && left > 0; at++, left--) {
      const element = elements[at];
      const root = element && shadowRootIn(element);
      if (root) parts.push(root);
      const length = i > 0 && element?.localName === 'p' ? lengthOf(element.textContent) * weight : 0;
      if (length >= PROSE) add(length, 0, element?.parentNode ?? null);
    }
  }
}
