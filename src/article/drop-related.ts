import { isRelatedLabel } from './related-labels.ts';

/** A block with more characters of text outside its links than this says something of its own. */
const LONGEST_OWN_TEXT = 120;

/** At most this many blocks go with one label. */
const MOST_BLOCKS = 12;

/**
 * Takes other stories out of the content, in place: what stands under a label such as "You may also like" and is nothing but
 * links, and lists of links before the text begins (breadcrumbs). Anything with words of its own stays, as do tables of
 * contents, whose links lead to places in the text, and single links such as "Read more: another story" between paragraphs,
 * which are as often the author's as the site's.
 */
export function dropRelated(content: Element): void {
  for (const label of content.querySelectorAll('h2, h3, h4, h5, h6, p, div, strong, b, span')) {
    if (label.isConnected !== content.isConnected || !content.contains(label)) continue;
    if (label.childElementCount > 2 || (label.textContent ?? '').length > 300) continue;
    if (isRelatedLabel(label.textContent ?? '')) dropUnder(label, content);
  }
  dropLeadingLinks(content);
}

function dropUnder(label: Element, content: Element): void {
  let top = label;
  while (top.parentElement && top.parentElement !== content && !hasMore(top)) top = top.parentElement;
  const blocks: Element[] = [];
  for (
    let next = top.nextElementSibling;
    next && isLinks(next) && blocks.length < MOST_BLOCKS;
    next = next.nextElementSibling
  ) {
    blocks.push(next);
  }
  // A label with nothing after it has lost what it stood over; one over the article's own text stays.
  if (blocks.length === 0 && !isLast(top, content)) return;
  // One link between paragraphs is as often the author's.
  const links = blocks.reduce((sum, block) => sum + linksIn(block).length, 0);
  if (links === 1 && !isLast(blocks.at(-1) ?? top, content)) return;
  let box: Element | null = top.parentElement;
  for (const block of [top, ...blocks]) block.remove();
  while (box && box !== content && box.childElementCount === 0 && length(box) === 0) {
    const outer: Element | null = box.parentElement;
    box.remove();
    box = outer;
  }
}

/** Whether anything but white space stands beside an element in its parent. */
function hasMore(element: Element): boolean {
  const parent = element.parentElement;
  return (
    (parent?.textContent ?? '').trim() !== (element.textContent ?? '').trim() || parent?.querySelector('img') !== null
  );
}

function isLast(element: Element, content: Element): boolean {
  for (let node: Node | null = element; node && node !== content; node = node.parentNode) {
    for (let next = node.nextSibling; next; next = next.nextSibling)
      if ((next.textContent ?? '').trim() !== '') return false;
  }
  return true;
}

/** Whether a block holds hardly more than links that lead away from the text. */
function isLinks(block: Element): boolean {
  if (/^(?:h[1-6]|pre|table|blockquote|figure)$/.test(block.localName)) return false;
  const links = linksIn(block);
  if (links.length === 0 || links.some((link) => link.getAttribute('href')?.startsWith('#'))) return false;
  const linked = links.reduce((sum, link) => sum + length(link), 0);
  const whole = length(block);
  return linked >= 0.6 * whole && whole - linked <= LONGEST_OWN_TEXT;
}

function linksIn(block: Element): Element[] {
  return block.matches('a[href]') ? [block] : [...block.querySelectorAll('a[href]')];
}

/** Breadcrumbs, and links to skip to the text, before it begins. */
function dropLeadingLinks(content: Element): void {
  let place = content;
  for (let first = place.firstElementChild; first; first = place.firstElementChild) {
    const before = place.firstChild !== first && (place.firstChild?.textContent ?? '').trim() !== '';
    if (before) return;
    const links = first.querySelectorAll('a[href]');
    if (/^(?:ul|ol|nav)$/.test(first.localName) && links.length >= 2 && isLinks(first) && length(first) < 200)
      first.remove();
    else if (/^(?:div|section|article|main)$/.test(first.localName)) place = first;
    else return;
  }
}

function length(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;
}
