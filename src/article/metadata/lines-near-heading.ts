import { ownWay } from '../../html/own-way.ts';
import { honestText } from './one-line.ts';

/** A line of the page near the article's heading. */
export interface Line {
  /** The pieces of text in it, each from one place in the markup. */
  pieces: readonly Piece[];
  /** The pieces together. */
  text: string;
  isBeforeHeading: boolean;
}

export interface Piece {
  text: string;
  /** The element that holds the text. */
  element: Element;
}

/** Byline and date stand within so many lines after the heading, and fewer before it. Lead texts and captions stand between. */
const MOST_AFTER = 30;
const MOST_BEFORE = 6;

/** Texts looked at in all, those left out included, so that a page of thousands of empty nodes costs no time. */
const MOST_TEXTS = 200;

/** With the second paragraph the article is under way. */
const LONG_LINE = 200;
const MOST_LONG_LINES = 2;

/** Longer pieces are cut: neither a name nor a date is as long. */
const LONGEST_PIECE = 300;

/** What holds other things than the article. */
const ELSEWHERE = new Set([
  'nav',
  'aside',
  'footer',
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'form',
  'dialog',
  'select',
  'button',
  'textarea',
  'iframe',
  'figcaption',
]);

/** Elements within a line; `time` and `address` stand in bylines. */
const INLINE = new Set(
  'a abbr address b bdi bdo cite em font i ins label mark s small span strong sub sup time u wbr'.split(' '),
);

/** The lines around a heading, those before it first, nearest first; each of at most a few hundred characters. */
export function linesNearHeading(heading: Element): Line[] {
  return [...linesBeside(heading, 'previous'), ...linesBeside(heading, 'next')];
}

function linesBeside(heading: Element, direction: 'previous' | 'next'): Line[] {
  const isBefore = direction === 'previous';
  const lines: Line[] = [];
  let pieces: Piece[] = [];
  let block: Element | null = null;
  let long = 0;
  let texts = 0;
  const closeLine = () => {
    if (pieces.length > 0) {
      if (isBefore) pieces.reverse();
      const text = pieces.map((piece) => piece.text).join(' ');
      lines.push({ pieces, text, isBeforeHeading: isBefore });
      if (text.length >= LONG_LINE) long += 1;
    }
    pieces = [];
  };
  for (let node = step(heading, direction, heading); node; node = step(node, direction, heading)) {
    if (node.nodeType !== 3) continue;
    texts += 1;
    const text = honestText((node.nodeValue ?? '').slice(0, 4 * LONGEST_PIECE))
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, LONGEST_PIECE);
    const element = node.parentElement;
    if (text !== '' && element) {
      const own = blockOf(element);
      if (own !== block) closeLine();
      block = own;
      pieces.push({ text, element });
    }
    if (texts >= MOST_TEXTS || long >= (isBefore ? 1 : MOST_LONG_LINES)) break;
    if (lines.length >= (isBefore ? MOST_BEFORE : MOST_AFTER)) break;
  }
  closeLine();
  return lines;
}

function blockOf(element: Element): Element {
  let block = element;
  while (INLINE.has(block.localName) && block.parentElement) block = block.parentElement;
  return block;
}

/** The node before or after, in document order, without going into what is left out or into the heading itself. */
function step(from: Node, direction: 'previous' | 'next', heading: Element): Node | null {
  const [child, sibling] =
    direction === 'next' ? (['firstChild', 'nextSibling'] as const) : (['lastChild', 'previousSibling'] as const);
  const inner = from === heading || isElsewhere(from) ? null : ownWay(from, child);
  if (inner) return inner;
  for (let node: Node | null = from; node; node = ownWay(node, 'parentNode')) {
    if (node.nodeName === 'BODY') return null;
    const beside = ownWay(node, sibling);
    if (beside) return beside;
  }
  return null;
}

function isElsewhere(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return (
    ELSEWHERE.has(element.localName) || element.hasAttribute('hidden') || element.getAttribute('role') === 'navigation'
  );
}
