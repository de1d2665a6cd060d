import { APPEAL_MARKER_ATTRIBUTE } from '../appeals/appeal.ts';

/** What is said twice on purpose - a line of a song, a row of a table, an answer - is shorter. In characters. */
const SHORTEST = 100;

/** What a paragraph or a caption stands in. Of lists, tables, quotations and code each part counts, however often it is said. */
const PARAGRAPH = 'p, div, figcaption';
const PART = 'li, dd, dt, td, th, pre, blockquote, h1, h2, h3, h4, h5, h6';
/** Parts that hold paragraphs and captions of their own, as the pictures of a gallery do that is a list. */
const HOLDER = 'li, dd';
const BLOCKS = `${PARAGRAPH}, ${PART}`;
/** Where an appeal stood. What comes before and after it is no double. */
const MARKER = `[${APPEAL_MARKER_ATTRIBUTE}]`;
const MEDIA = 'img, video, audio, iframe, svg, math, br';

/**
 * Takes out, in place, what is said a second time right after the first: pages hold a caption twice, whole and cut for small screens, or their first
 * paragraph again under the heading, and show one of them by styles that a stored page has lost. Verses, with their line breaks, stay, and so
 * does what is said over and over: that is meant.
 */
export function dropDoubles(content: Element): void {
  let run: Element[] = [];
  let said = '';
  const settle = (): void => {
    const [first, second] = run;
    if (run.length !== 2 || !first || !second || said.length < SHORTEST) return;
    if (!isPlain(first) || !isPlain(second) || !areInOne(first, second) || !areNeighbours(first, second)) return;
    (linksIn(second) > linksIn(first) ? first : second).remove();
  };
  for (const element of content.querySelectorAll(BLOCKS)) {
    if (element.querySelector(BLOCKS) !== null) continue;
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text === '') continue;
    if (text !== said) {
      settle();
      run = [];
      said = text;
    }
    run.push(element);
  }
  settle();
}

/** Whether both stand in no part, or in the same one, which must be one that holds paragraphs. */
function areInOne(first: Element, second: Element): boolean {
  const part = first.closest(PART);
  return part === second.closest(PART) && (part === null || part.matches(HOLDER));
}

/** Whether nothing is said, and no appeal stood, between two elements. */
function areNeighbours(first: Element, second: Element): boolean {
  let node = after(first);
  while (node && node !== second) {
    if (node.contains(second)) node = node.firstChild;
    else if ((node.textContent ?? '').trim() !== '' || holdsMarker(node)) return false;
    else node = after(node);
  }
  return node === second;
}

/** What comes after all that is in a node. */
function after(node: Node): Node | null {
  let at: Node | null = node;
  while (at && !at.nextSibling) at = at.parentNode;
  return at?.nextSibling ?? null;
}

const holdsMarker = (node: Node): boolean =>
  node.nodeType === 1 && ((node as Element).matches(MARKER) || (node as Element).querySelector(MARKER) !== null);

const linksIn = (element: Element): number => element.querySelectorAll('a[href]').length;

function isPlain(element: Element): boolean {
  return element.matches(PARAGRAPH) && element.querySelector(`${PART}, ${MEDIA}, ${MARKER}`) === null;
}
