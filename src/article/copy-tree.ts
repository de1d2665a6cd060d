import { leadOfFrame } from '../appeals/frame-platforms.ts';
import { styledView } from '../html/styled-view.ts';
import { copyAttributes, copyElement, type Resolve } from './copy-element.ts';
import { isFormulaScript } from './elements/formulas.ts';
import { copyFallback, settleFallbacks } from './noscript-pictures.ts';
import type { Originals } from './originals.ts';
import type { PreparedFrame } from './prepared-page.ts';
import { createShownContent, type ShownContent } from './shown-content.ts';

/** Never part of what is read: code, styles, and what only the browser needs. */
export const LEFT_OUT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'link',
  'meta',
  'base',
  'title',
  'head',
  'canvas',
  'map',
  'param',
  'frameset',
  'noframes',
]);

/**
 * Deeper elements become siblings at this depth, as the HTML parser does at 512
 * (https://html.spec.whatwg.org/multipage/parsing.html allows limits; Blink's is 512). Scripts can nest deeper than parsers,
 * and what works on the copy may be recursive.
 */
export const DEEPEST = 300;

/** What stands in a line; other hosts of shadow roots are boxes. */
const IN_LINE = /^(?:inline|contents|ruby)/;
const HOLDS_BOXES =
  'p, div, section, article, main, aside, header, footer, ul, ol, h1, h2, h3, h4, h5, h6, form, figure, table';

/** What a copy gathers while it is made. */
export interface Copying {
  copy: Document;
  originals: Originals;
  frames: Map<Element, PreparedFrame>;
  /** The page's own address: what its own site shows in a frame is its own. */
  url: string;
}

/** The nodes of one place that are still to be copied, and where they go. */
interface Level {
  next: Node | null;
  /** Where the nodes are no siblings: those after `next`. */
  rest: Iterator<Node> | null;
  place: Element;
  absolute: Resolve;
  depth: { roots: number; frames: number };
}

/**
 * Copies an element, whole or what is within it, into `target` as it is shown: open shadow roots and what is slotted into them
 * stand in their place. Frames become boxes that hold what can be known of them, and `copying.frames` has their copies.
 */
export function copyTree(
  source: { whole: Element } | { within: Element },
  target: Element,
  absolute: Resolve,
  copying: Copying,
): void {
  const shownContent = createShownContent();
  const top = { roots: 0, frames: 0 };
  const nodes =
    'whole' in source ? [source.whole] : (shownContent.of(source.within, top)?.nodes ?? source.within.childNodes);
  settleFallbacks(copyNodes(nodes, target, absolute, copying, shownContent, top));
}

/** Copies nodes into `target`; hands back the pictures of `<noscript>`s among them. Walks without recursion, so depth and size are bounded by memory alone. */
export function copyNodes(
  nodes: Iterable<Node>,
  target: Element,
  absolute: Resolve,
  copying: Copying,
  shownContent: ShownContent,
  depth: Level['depth'],
): Element[] {
  const { copy, originals } = copying;
  const fallbacks: Element[] = [];
  const levels: Level[] = [levelOf(nodes, target, absolute, depth)];
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const node = level.next;
    if (!node) {
      levels.pop();
      continue;
    }
    level.next = level.rest ? (level.rest.next().value ?? null) : node.nextSibling;
    const { place } = level;
    if (node.nodeType === 3 || node.nodeType === 4) {
      place.appendChild(copy.createTextNode(node.nodeValue ?? ''));
      continue;
    }
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (element.localName === 'noscript') {
      const images = copyFallback(element, copy, level.absolute);
      place.append(...images);
      fallbacks.push(...images);
      continue;
    }
    if (isLeftOut(element)) continue;
    const shown = shownContent.of(element, level.depth);
    if (shown?.kind === 'slot') {
      levels.push(levelOf(shown.nodes, place, level.absolute, level.depth));
      continue;
    }
    const copied = copyElement(element, copy, level.absolute);
    let opened = copied;
    if (element.localName === 'iframe') opened = boxOfFrame(element, copied, shown !== null, copying);
    else if (shown?.kind === 'shadow') opened = boxOfHost(element, copied, shown.nodes, copying);
    originals.set(opened, element);
    place.appendChild(opened);
    const inner = levels.length >= DEEPEST ? place : opened;
    if (shown?.kind === 'shadow') {
      const depth = { ...level.depth, roots: level.depth.roots + 1 };
      levels.push(levelOf(shown.nodes, inner, level.absolute, depth));
    } else if (shown?.kind === 'frame') {
      const depth = { ...level.depth, frames: level.depth.frames + 1 };
      levels.push(levelOf(shown.nodes, inner, resolverOf(shown.nodes, level.absolute), depth));
    } else if (element.localName !== 'iframe' && element.firstChild) {
      levels.push({ next: element.firstChild, rest: null, place: inner, absolute: level.absolute, depth: level.depth });
    }
  }
  return fallbacks;
}

function levelOf(nodes: Iterable<Node>, place: Element, absolute: Resolve, depth: Level['depth']): Level {
  const rest = nodes[Symbol.iterator]();
  return { next: rest.next().value ?? null, rest, place, absolute, depth };
}

/** Addresses in a frame are resolved against its own base; one that was parsed from the page has none. */
export function resolverOf(nodes: readonly Node[], outer: Resolve): Resolve {
  const base = nodes[0]?.ownerDocument?.defaultView ? nodes[0].ownerDocument.baseURI : '';
  if (!/^https?:/i.test(base)) return outer;
  return (address) => (URL.canParse(address, base) ? new URL(address, base).href : address);
}

export function isLeftOut(element: Element): boolean {
  const name = element.localName;
  if (LEFT_OUT.has(name)) return !isFormulaScript(element);
  // Icons are no text; drawings in a figure are part of the article.
  if (name === 'svg') return !element.closest('figure');
  // Sources of a picture are folded into its image; those of film and sound are needed.
  return name === 'source' && element.parentElement?.localName === 'picture';
}

/** A component that is laid out as a box is a box: its own name tells nothing to anyone who reads the copy. */
function boxOfHost(host: Element, copied: Element, nodes: readonly Node[], { copy }: Copying): Element {
  if (!host.localName.includes('-') || !isBox(host, nodes)) return copied;
  const box = copy.createElement('div');
  copyAttributes(copied, box);
  if (!box.hasAttribute('data-component')) box.setAttribute('data-component', host.localName);
  return box;
}

function isBox(host: Element, nodes: readonly Node[]): boolean {
  const display = styledView(host)?.getComputedStyle(host).display ?? '';
  if (display !== '' && display !== 'none') return !IN_LINE.test(display);
  return nodes.some(
    (node) =>
      node.nodeType === 1 && ((node as Element).matches(HOLDS_BOXES) || (node as Element).querySelector(HOLDS_BOXES)),
  );
}

/**
 * A frame that can be read is a box with its content, one of a platform for donations, memberships or newsletters a box with
 * its title as a link. Any other stays the frame it is: a film, a map, a chart.
 */
export function boxOfFrame(frame: Element, copied: Element, isRead: boolean, { copy, frames, url }: Copying): Element {
  const lead = isRead ? undefined : leadOfFrame(copied, url);
  if (!isRead && !lead) return copied;
  const box = copy.createElement('div');
  for (const name of ['id', 'class', 'style', 'hidden', 'aria-hidden', 'role', 'aria-label', 'data-component']) {
    const value = frame.getAttribute(name);
    if (value !== null) box.setAttribute(name, value);
  }
  if (lead) {
    const link = copy.createElement('a');
    link.setAttribute('href', copied.getAttribute('src') ?? '');
    link.textContent = titleOf(copied);
    box.append(link);
  }
  frames.set(box, { frame: copied, ...(lead ? { lead } : {}) });
  return box;
}

/** What a frame calls itself; its host where it has no name. */
function titleOf(frame: Element): string {
  for (const name of ['title', 'aria-label']) {
    const title = (frame.getAttribute(name) ?? '').replace(/\s+/g, ' ').trim();
    if (title !== '') return title.slice(0, 200);
  }
  return new URL(frame.getAttribute('src') ?? '').hostname.replace(/^www\./, '');
}
