import { APPEAL_MARKER_ATTRIBUTE } from '../../appeals/appeal.ts';
import { TEXT_LEVEL } from '../../html/text-level.ts';

/** Boxes that may hold lines and blocks side by side. Not items, cells and captions: their first line is part of their shape. */
const BOXES = 'div, section, article, main, aside, header, footer, blockquote';

/** Numbers alone are the sign of a note, or a time over a heading. */
const isWords = (node: Node): boolean => /\p{L}/u.test(node.textContent ?? '');

const isMarker = (node: ChildNode): boolean =>
  node.nodeType === 1 && (node as Element).hasAttribute(APPEAL_MARKER_ATTRIBUTE);

/** What may stand within a line: besides text signs that are drawn, and formulas. */
const isOfLines = (element: Element): boolean =>
  TEXT_LEVEL.has(element.localName) || element.matches('br, img, math, math *');

/** Whether a node stands within a line: text, and elements that do not end one, with nothing else in them. */
function isInLine(node: ChildNode): boolean {
  if (node.nodeType !== 1) return true;
  const element = node as Element;
  return !isMarker(element) && isOfLines(element) && [...element.querySelectorAll('*')].every(isOfLines);
}

/** A picture before or after the words of a line is none of it. */
const isPicture = (node: ChildNode | undefined): boolean =>
  node?.nodeType === 1 &&
  (node.textContent ?? '').trim() === '' &&
  ((node as Element).localName === 'img' || (node as Element).querySelector('img') !== null);

/**
 * Makes a paragraph of each line that stands loose beside blocks, in place: it would be set without a gap, and written without one where
 * the article is exported.
 */
export function wrapLooseLines(content: Element): void {
  for (const box of [content, ...content.querySelectorAll(BOXES)]) {
    const nodes = [...box.childNodes];
    if (nodes.every((node) => isInLine(node) || isMarker(node))) continue;
    let line: ChildNode[] = [];
    const wrap = (): void => {
      while (isPicture(line[0])) line.shift();
      while (isPicture(line.at(-1))) line.pop();
      if (line.some(isWords)) {
        const paragraph = content.ownerDocument.createElement('p');
        line[0]?.before(paragraph);
        for (const node of line) paragraph.append(node);
      }
      line = [];
    };
    for (const node of nodes) {
      if (isInLine(node)) line.push(node);
      else wrap();
    }
    wrap();
  }
}
