import { TEXT_LEVEL } from '../../../html/text-level.ts';
import type { Piece } from '../../../html/text-piece.ts';

/** A run of text on screen. */
export interface TextPiece extends Piece {
  node: Text;
}

/** Elements that stand in a line and do not end it. */
const INLINE = new Set([
  ...TEXT_LEVEL,
  ...'img picture math mi mn mo ms mtext mrow mstyle msub msup msubsup semantics'.split(' '),
]);

/** What is no text of the article: our own buttons and labels, readings above characters, what a machine is told. */
const LEFT_OUT =
  'button, rt, rp, annotation, svg, audio, video, [hidden], [role="status"], .passage-label, .note-card, .selection-tools, .original-card';

/** The text that stands in an element or shadow root now, in its order: the article's, and that of appeals which stand in it. */
export function piecesOf(root: ParentNode & Node): TextPiece[] {
  const pieces: TextPiece[] = [];
  let before: Piece['before'] = '\n';
  const walk = (parent: Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node instanceof Text) {
        pieces.push({ node, text: node.data, before });
        before = '';
      } else if (node instanceof Element && !node.matches(LEFT_OUT)) {
        if (node.localName === 'br') {
          if (before === '') before = ' ';
          continue;
        }
        const isBlock = !INLINE.has(node.localName);
        if (isBlock) before = '\n';
        walk(node);
        if (isBlock) before = '\n';
      }
    }
  };
  walk(root);
  return pieces;
}
