import { APPEAL_MARKER_ATTRIBUTE } from '../appeals/appeal.ts';
import { moveChildren, unwrap } from '../html/move-children.ts';
import { renameElement } from '../html/rename-element.ts';
import { dropDoubles } from './drop-doubles.ts';
import { makeCards } from './elements/embeds.ts';
import { settleBackLinks } from './elements/footnotes.ts';
import { unwrapLayoutTables } from './elements/layout-tables.ts';
import { wrapLooseLines } from './elements/loose-lines.ts';

/** What may go when nothing is left in it but white space and line breaks. Cells stay: a table loses its shape without them. */
const MAY_GO =
  'p, div, span, section, article, header, footer, aside, main, figure, figcaption, blockquote, ul, ol, li, dl, dt, dd, ' +
  'h1, h2, h3, h4, h5, h6, a, em, strong, b, i, u, small, sub, sup, pre, code, center, font';

/** What a reader sees in a table although it holds no text. */
const VISIBLE = 'img, video, audio, iframe, object, embed, svg, math';

/**
 * Makes an article's content ready to be read, in place: the title is not said twice, empty elements and pixels that only
 * count readers are gone, no `<h1>` competes with the article's own, links within the text lead there again, and ids stay only
 * where such a link points to them.
 */
export function tidyContent(content: Element, { title, url }: { title: string; url: string }): void {
  dropRepeatedTitle(content, title);
  dropPixels(content);
  demoteHeadings(content);
  settleAnchors(content, url);
  settleBackLinks(content);
  unwrapPictures(content);
  makeCards(content, url);
  unwrapLayoutTables(content);
  openParagraphs(content);
  dropDoubles(content);
  dropEmpty(content);
  wrapLooseLines(content);
  trimBreaks(content);
}

function letters(text: string | null): string {
  return (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The first heading, when nothing but a little text stands before it and it says what the title says. */
function dropRepeatedTitle(content: Element, title: string): void {
  const wanted = letters(title);
  const heading = content.querySelector('h1, h2, h3');
  if (!heading || wanted === '' || letters(heading.textContent) !== wanted) return;
  for (const paragraph of content.querySelectorAll('p')) {
    if (heading.compareDocumentPosition(paragraph) & 4) break;
    if ((paragraph.textContent ?? '').trim().length > 100) return;
  }
  heading.remove();
}

/** Pictures with no source, and those of a pixel or two, which are there to be fetched and not to be seen. */
function dropPixels(content: Element): void {
  for (const image of content.querySelectorAll('img')) {
    const [width, height] = ['width', 'height'].map((name) => Number.parseFloat(image.getAttribute(name) ?? ''));
    const tiny = (width !== undefined && width <= 2) || (height !== undefined && height <= 2);
    if (tiny || !image.getAttribute('src')) image.remove();
  }
}

function demoteHeadings(content: Element): void {
  for (const heading of content.querySelectorAll('h1')) renameElement(heading, 'h2');
}

/** Links to a place in the content become `#id` again, other fragment links lead to the page; ids nobody points to go. */
function settleAnchors(content: Element, url: string): void {
  const ids = new Set<string>();
  for (const element of content.querySelectorAll('[id], a[name]')) {
    const id = element.id || element.getAttribute('name');
    if (id) ids.add(id);
  }
  const page = url.replace(/#.*/s, '');
  const wanted = new Set<string>();
  for (const link of content.querySelectorAll('a[href*="#"]')) {
    const [address = '', fragment = ''] = (link.getAttribute('href') ?? '').split(/#(.*)/s);
    if (fragment === '' || (address !== '' && address !== page)) continue;
    const id = ids.has(fragment) ? fragment : decoded(fragment);
    if (ids.has(id)) {
      link.setAttribute('href', `#${id}`);
      wanted.add(id);
    } else link.setAttribute('href', `${page}#${fragment}`);
  }
  for (const element of content.querySelectorAll('[id]')) if (!wanted.has(element.id)) element.removeAttribute('id');
  for (const anchor of content.querySelectorAll('a[name]')) {
    const name = anchor.getAttribute('name') ?? '';
    if (wanted.has(name) && !anchor.id) anchor.id = name;
    anchor.removeAttribute('name');
  }
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment; // Not percent-encoded: it is the id itself.
  }
}

/** `<picture>` has done its work once the best source stands in the image. */
function unwrapPictures(content: Element): void {
  for (const picture of content.querySelectorAll('picture')) unwrap(picture);
}

/** Blocks that a parser never leaves in a paragraph or a span. */
const BLOCKS =
  'p, div, ul, ol, dl, table, figure, blockquote, pre, section, article, aside, header, footer, main, hr, h1, h2, h3, h4, h5, h6, details';

/**
 * Paragraphs and spans that hold blocks, which scripts and Readability can make but no parser would keep: the first become
 * `<div>`s, the others go, so that the HTML means the same once it is parsed again.
 */
function openParagraphs(content: Element): void {
  for (const paragraph of [...content.querySelectorAll('p')].reverse()) {
    if (!paragraph.querySelector(BLOCKS)) continue;
    const opened = content.ownerDocument.createElement('div');
    if (paragraph.id) opened.id = paragraph.id;
    moveChildren(paragraph, opened);
    paragraph.replaceWith(opened);
  }
  for (const span of [...content.querySelectorAll('span')].reverse()) {
    const own = span.id || span.hasAttribute(APPEAL_MARKER_ATTRIBUTE);
    if (!own && span.querySelector(BLOCKS)) unwrap(span);
  }
  for (const box of [...content.querySelectorAll('div')].reverse()) {
    const inner = box.children[0];
    const lone =
      box.children.length === 1 &&
      inner &&
      /^(?:div|p)$/.test(inner.localName) &&
      !box.hasAttribute(APPEAL_MARKER_ATTRIBUTE);
    if (
      lone &&
      !box.id &&
      [...box.childNodes].every((node) => node === inner || (node.textContent ?? '').trim() === '')
    ) {
      box.replaceWith(inner);
    }
  }
}

/** Innermost first, so that what held only empty elements is empty in its turn. */
function dropEmpty(content: Element): void {
  for (const table of content.querySelectorAll('table')) {
    if ((table.textContent ?? '').trim() === '' && !table.querySelector(VISIBLE)) table.remove();
  }
  for (const element of [...content.querySelectorAll(MAY_GO)].reverse()) {
    if (element.id || element.hasAttribute(APPEAL_MARKER_ATTRIBUTE) || !isEmpty(element)) continue;
    // Within a line, white space keeps two words apart, and a line break two lines of a poem.
    if (element.firstChild && element.matches('span, a, em, strong, b, i, u, small, sub, sup, code, font')) {
      if (element.firstElementChild) unwrap(element);
      else element.replaceWith(' ');
    } else element.remove();
  }
}

function isEmpty(element: Element): boolean {
  for (const child of element.childNodes) {
    if (child.nodeType === 1 && !/^w?br$/.test((child as Element).localName)) return false;
    if (child.nodeType === 3 && (child.nodeValue ?? '').trim() !== '') return false;
  }
  return true;
}

/** Line breaks at the beginning or end of a block only push it about. */
function trimBreaks(content: Element): void {
  for (const block of content.querySelectorAll('p, div, li, blockquote, section')) {
    while (isBreak(block.firstChild)) block.firstChild?.remove();
    while (isBreak(block.lastChild)) block.lastChild?.remove();
  }
}

function isBreak(node: ChildNode | null): boolean {
  return node?.nodeType === 1 && (node as Element).localName === 'br';
}
