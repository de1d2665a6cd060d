import { ownWay } from '../../html/own-way.ts';
import { isCommentLabel } from '../comment-labels.ts';
import { textBeside } from './text-beside.ts';

/** A piece of text this long is prose. Characters. */
export const PROSE = 60;

/** A pager stands after the last of a text, or before its beginning; these are shares of its length. */
const END = 0.6;
const BEGINNING = 0.2;

/** So many pieces of prose may stand between a pager and its text: an author's line, an appeal. */
const MOST_BETWEEN = 3;

/** Titles of other stories between them, with this many characters: where there are more of them, it is those that fill pages. */
const TITLE = 20;
const MOST_TITLES = 5;

/** What has a heading of its own is something else: a list, comments. Those in boxes apart do not count. */
const HEADING = 'h1, h2, h3, h4, h5, h6';
const APART = 'aside, form, nav';

/** More pieces of text than this are not looked at on the way. */
const MOST_LOOKED = 400;

export const UNREAD = 'script, style, noscript, template, select, svg';

/** Names of boxes that hold readers' comments. */
const COMMENT_BOX = /(?:^|[-_\s])(?:comments?|commentlist|respond|disqus|kommentare?|replies|discussion)(?:$|[-_\s])/i;

/** Whether a link stands where the text ends or begins. `text` is that of the article, white space collapsed. */
export function standsAtText(link: Element, text: string): boolean {
  if (inComments(link, text)) return false;
  return leadsToText(link, text, 'before') || leadsToText(link, text, 'after');
}

function inComments(link: Element, text: string): boolean {
  for (let box = ownWay(link, 'parentElement'); box && box.localName !== 'body'; box = ownWay(box, 'parentElement')) {
    const isNamed = COMMENT_BOX.test(`${box.id} ${box.getAttribute('class') ?? ''}`);
    // A box around the article may be named for having comments.
    if (isNamed && !holdsText(box, text)) return true;
  }
  return false;
}

function holdsText(box: Element, text: string): boolean {
  return [...box.getElementsByTagName('p')].slice(0, MOST_LOOKED).some((paragraph) => {
    const value = collapse(paragraph.textContent);
    return value.length >= PROSE && text.includes(value);
  });
}

export const collapse = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Goes from a link through the page's text in one direction until it meets the article, or too much of something else. */
function leadsToText(link: Element, text: string, step: 'before' | 'after'): boolean {
  const root = link.ownerDocument.body ?? link;
  let node: Node | null = link;
  let prose = 0;
  let titles = 0;
  for (let looked = 0; looked < MOST_LOOKED; looked++) {
    node = textBeside(node, step, root);
    if (!node) return false;
    const value = collapse(node.nodeValue);
    const parent = node.parentElement;
    if (value.length < 2 || !parent || link.contains(node) || parent.closest(UNREAD)) continue;
    const isProse = value.length >= PROSE && !parent.closest('a');
    if (isProse && text.includes(value))
      return step === 'before'
        ? text.lastIndexOf(value) + value.length >= END * text.length
        : text.indexOf(value) <= BEGINNING * text.length;
    if (isCommentLabel(value)) return false;
    // Going on from a pager above the text, the text's own headings come first.
    if (step === 'before' && parent.closest(HEADING) && !parent.closest(APART)) return false;
    if (isProse ? ++prose > MOST_BETWEEN : parent.closest('a') && value.length >= TITLE && ++titles > MOST_TITLES)
      return false;
  }
  return false;
}
