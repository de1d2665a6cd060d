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

const isBlank = (node: ChildNode): boolean => (node.textContent ?? '').trim() === '';

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
      if (line.some(isWords)) {
        const first = line.findIndex((node) => !isBlank(node));
        const last = line.findLastIndex((node) => !isBlank(node));
        const paragraph = content.ownerDocument.createElement('p');
        line[first]?.before(paragraph);
        for (const [at, node] of line.entries()) {
          // What stands around the words, pictures, is none of the line; breaks there have done their work.
          if (at >= first && at <= last) paragraph.append(node);
          else if ((node as Element).localName === 'br') node.remove();
        }
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
