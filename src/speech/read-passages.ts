import { APPEAL_MARKER_ATTRIBUTE } from '../appeals/appeal.ts';
import { isNoteSign } from '../article/elements/footnotes.ts';
import { TEXT_LEVEL } from '../html/text-level.ts';
import { type Passage, PassageBuilder } from './passage.ts';

/** Elements that stand in a line of text. All others begin a passage of their own. */
export const INLINE = new Set([...TEXT_LEVEL, 'img', 'math', 'audio', 'picture', 'video']);

/** Elements within a formula are in its line. */
const MATH = 'http://www.w3.org/1998/Math/MathML';

/** What is no text of the article: controls, what is played, how a word is pronounced, notes of the reader's own. */
const UNREAD =
  'button, input, select, textarea, script, style, template, noscript, iframe, object, svg, canvas, audio, video, rt, rp, ' +
  'annotation, annotation-xml, [hidden], [aria-hidden="true"], .missing, .copy-code, .note-card, .selection-tools, .original-card, .passage-label, .passage:not(.article), .page-border, div.embed > small';

/** No letter and no number: an arrow that leads back from a note. */
const NO_WORDS = /^[^\p{L}\p{N}]*$/u;

/** A number in square brackets, set high: the sign of a note whose link was lost. Other high numbers are powers and ordinals. */
const BRACKETED = /^\s*\[[^\]]{1,8}\]\s*$/;

/** What leads to a note with all that stands around it, such as brackets and commas, is no longer. Characters. */
const LONGEST_SIGN = 16;

/** Whether an element only leads to a note, or to several, or back from one. */
function leadsToNote(element: Element): boolean {
  const text = element.textContent ?? '';
  if (text.length > LONGEST_SIGN) return false;
  if (element.localName === 'sup') {
    const link = element.querySelector('a[href^="#"]');
    return link ? isNoteSign(link) : BRACKETED.test(text);
  }
  return element.matches('a[href^="#"]') && (NO_WORDS.test(text) || isNoteSign(element));
}

/** Whether an element is passed over with all that is in it. What the reader called part of the article is read where it stands. */
export function isUnread(element: Element): boolean {
  if (element.matches(UNREAD) || leadsToNote(element)) return true;
  if (element.hasAttribute(APPEAL_MARKER_ATTRIBUTE)) return element.querySelector('.passage.article') === null;
  const { parentElement: parent } = element;
  return parent?.localName === 'details' && !parent.hasAttribute('open') && element.localName !== 'summary';
}

/** The passages of an article as they stand in `root` now, in order: its text, captions, tables by rows; no appeals, marks or controls. */
export function readPassages(root: ParentNode & Node): Passage[] {
  const passages: Passage[] = [];
  const builder = new PassageBuilder();
  const finish = () => {
    const passage = builder.finish();
    if (passage) passages.push(passage);
  };

  const walk = (parent: Node, keepsLines: boolean, isRow: boolean): void => {
    for (const node of parent.childNodes) {
      if (node.nodeType === node.TEXT_NODE) {
        // In a closed box nothing but its summary is shown.
        if (!isClosed(parent)) builder.add(node as Text, keepsLines);
      } else if (node.nodeType === node.ELEMENT_NODE) enter(node as Element, keepsLines, isRow);
    }
  };
  const enter = (element: Element, keepsLines: boolean, isRow: boolean): void => {
    const { localName } = element;
    if (isUnread(element)) return;
    if (localName === 'br') builder.break();
    else if (localName === 'tr' && !element.querySelector('tr')) {
      finish();
      walk(element, keepsLines, true);
      finish();
    } else if (isRow && (localName === 'td' || localName === 'th')) {
      builder.divide();
      walk(element, keepsLines, true);
    } else if (INLINE.has(localName) || element.namespaceURI === MATH) walk(element, keepsLines, isRow);
    else if (isRow) {
      builder.break();
      walk(element, keepsLines, true);
      builder.break();
    } else {
      finish();
      walk(element, keepsLines || localName === 'pre', false);
      finish();
    }
  };
  walk(root, false, false);
  finish();
  return passages;
}

const isClosed = (node: Node): boolean =>
  node.nodeType === node.ELEMENT_NODE &&
  (node as Element).localName === 'details' &&
  !(node as Element).hasAttribute('open');
