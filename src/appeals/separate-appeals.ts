import { APPEAL_MARKER_ATTRIBUTE, type Appeal } from './appeal.ts';
import { appealOf, type FoundAppeal, PART_ATTRIBUTE } from './found-appeal.ts';
import { readable } from './words.ts';

/** Elements that are something to see although they hold no text. */
const VISIBLE = `img, picture, video, audio, iframe, object, embed, svg, math, table, [${APPEAL_MARKER_ATTRIBUTE}]`;

/** Elements that a marker may stand in. */
const MAY_HOLD_MARKER = /^(?:div|section|article|main|body|aside|header|footer|blockquote)$/;

/**
 * Takes the marked parts of the found appeals out of Readability's result, which is ours to change. One empty marker stays
 * where each inline appeal stood first; what is empty then goes. Inline come first, then those around the article, then overlays.
 */
export function separateAppeals(content: Element, found: readonly FoundAppeal[]): Appeal[] {
  const parts = new Map<string, Element[]>();
  for (const part of content.querySelectorAll(`[${PART_ATTRIBUTE}]`)) {
    const id = part.getAttribute(PART_ATTRIBUTE) ?? '';
    parts.set(id, [...(parts.get(id) ?? []), part]);
  }
  const appeals: Appeal[] = [];
  for (const appeal of found) {
    const own = parts.get(appeal.id) ?? [];
    parts.delete(appeal.id);
    if (own.length > 0) takeOut(own, content, appeal.overlay ? null : appeal.id);
    appeals.push(appealOf(appeal, appeal.overlay ? 'overlay' : own.length > 0 ? 'inline' : 'around'));
  }
  let text: string | undefined;
  const isKept = (said: string): boolean => (text ??= readable(content.textContent ?? '')).includes(said);
  let ends: Map<string, Element> | undefined;
  for (const [index, { places }] of found.entries()) {
    const appeal = appeals[index];
    const place = appeal?.placement === 'around' ? places.find((place) => standsBetween(place, isKept)) : undefined;
    if (!appeal || !place) continue;
    appeal.placement = 'inline';
    const before = (ends ??= endsOfBlocks(content)).get(endOf(place.before));
    if (before) setMarkerAfter(before, content, appeal.id);
  }
  const order = { inline: 0, around: 1, overlay: 2 };
  return appeals.sort((a, b) => order[a.placement] - order[b.placement]);
}

/** Whether Readability kept what stood on both sides of a place, but not the place itself. */
function standsBetween(
  { before, after }: { before: string; after: string },
  isKept: (said: string) => boolean,
): boolean {
  return before.length > 40 && after.length > 40 && isKept(before) && isKept(after);
}

/** By so many last characters a block is known again. */
const END = 80;

const endOf = (text: string): string => text.slice(-END);

/** The innermost elements that end with a text, by that end: where one ends is where what was dropped behind it stood. */
function endsOfBlocks(content: Element): Map<string, Element> {
  const ends = new Map<string, Element>();
  for (const block of content.querySelectorAll('p, li, h2, h3, h4, h5, h6, blockquote, pre, dd, figcaption')) {
    const end = endOf(readable(block.textContent ?? ''));
    if (end !== '') ends.set(end, block);
  }
  return ends;
}

const isMarker = (element: Element): boolean => element.hasAttribute(APPEAL_MARKER_ATTRIBUTE);

function setMarkerAfter(block: Element, content: Element, id: string): void {
  const marker = content.ownerDocument.createElement('div');
  marker.setAttribute(APPEAL_MARKER_ATTRIBUTE, id);
  let at = block;
  while (at.parentElement && at.parentElement !== content && !MAY_HOLD_MARKER.test(at.parentElement.localName))
    at = at.parentElement;
  let after: Element = at;
  // What was dropped at the same place before stands before it.
  for (let next = after.nextElementSibling; next && isMarker(next); next = next.nextElementSibling) after = next;
  after.after(marker);
}

function takeOut(parts: readonly Element[], content: Element, markerId: string | null): void {
  const first = parts[0];
  if (first && markerId !== null) setMarker(first, content, markerId);
  for (const part of parts) {
    const parent = part.parentElement;
    part.remove();
    if (parent) prune(parent, content);
  }
}

/** Sets the marker before the block the part stands in, or after it when text of the article comes first in that block. */
function setMarker(part: Element, content: Element, id: string): void {
  const marker = content.ownerDocument.createElement('div');
  marker.setAttribute(APPEAL_MARKER_ATTRIBUTE, id);
  let at: Element = part;
  let textBefore = false;
  while (at.parentElement && at !== content) {
    const parent: Element = at.parentElement;
    if (parent === content || MAY_HOLD_MARKER.test(parent.localName)) break;
    for (let sibling = at.previousSibling; sibling && !textBefore; sibling = sibling.previousSibling) {
      textBefore = (sibling.textContent ?? '').trim() !== '' && !isPart(sibling);
    }
    at = parent;
  }
  if (textBefore) at.after(marker);
  else at.before(marker);
}

function isPart(node: Node): boolean {
  return node.nodeType === 1 && (node as Element).hasAttribute(PART_ATTRIBUTE);
}

/** Removes an element that holds nothing to read or see any more, and then what held only it. */
function prune(element: Element, content: Element): void {
  for (let at: Element | null = element; at && at !== content; ) {
    if ((at.textContent ?? '').trim() !== '' || at.querySelector(VISIBLE) || at.hasAttribute(APPEAL_MARKER_ATTRIBUTE))
      return;
    const parent: Element | null = at.parentElement;
    at.remove();
    at = parent;
  }
}
