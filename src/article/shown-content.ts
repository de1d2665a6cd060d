import { saysAdvert } from '../appeals/other-dialogs.ts';
import { parseHtml } from '../html/parse-html.ts';
import { shadowRootIn } from '../html/shadow-root.ts';

/**
 * Bounds for what is read beyond the page's own tree. A page with more is one of endless components: what is beyond is left
 * out. Elements in shadow roots count as those of the page do, frames are read for what stands over and around an article.
 */
const MOST = { roots: 5_000, shadowElements: 150_000, frames: 40, frameElements: 30_000 };

/** Shadow roots within shadow roots, and frames within frames, are followed so far. */
const DEEPEST = { roots: 40, frames: 3 };

/** Which nodes an element shows in its place, in order; `kind` says where they stand. */
export interface Shown {
  kind: 'shadow' | 'slot' | 'frame';
  nodes: readonly Node[];
}

export interface ShownContent {
  /** Null where the element shows its own children. `depth`: shadow roots or frames around the element. */
  of(element: Element, depth: { roots: number; frames: number }): Shown | null;
}

/**
 * What elements show that does not stand in them: open shadow roots (also those written into a saved page as templates), what
 * is slotted into them, and the documents of frames that the page itself may read. One for each walk: it keeps the bounds.
 * Closed shadow roots and frames of other sites cannot be read by anyone but their makers.
 */
export function createShownContent(): ShownContent {
  const left = { ...MOST };
  const slotted = new Map<Element, readonly Node[]>();

  const shadow = (host: Element, root: ParentNode & Node, isLive: boolean): Shown | null => {
    const size = root.querySelectorAll('*').length;
    if (left.roots <= 0 || size > left.shadowElements) return null;
    left.roots--;
    left.shadowElements -= size;
    const children = [...host.childNodes].filter((node) => !isDeclaredRoot(node));
    const unslotted = new Set<Node>(children);
    const named = isLive ? null : bySlotName(children);
    for (const slot of root.querySelectorAll('slot')) {
      const name = slot.getAttribute('name') ?? '';
      const nodes = named ? (named.get(name) ?? []) : slot.assignedNodes();
      named?.delete(name);
      for (const node of nodes) unslotted.delete(node);
      if (nodes.length > 0) slotted.set(slot, nodes);
    }
    const nodes: Node[] = [...root.childNodes];
    // What a component has no place for is not shown. Where it is longer than what is, it is the text that the component withholds.
    if (lengthOf(unslotted) > (root.textContent ?? '').length) nodes.push(...unslotted);
    return { kind: 'shadow', nodes };
  };

  const frame = (element: Element): Shown | null => {
    if (saysAdvert(element)) return null;
    const body = frameBody(element);
    if (!body || (body.textContent ?? '').trim() === '') return null;
    const size = body.querySelectorAll('*').length;
    if (left.frames <= 0 || size > left.frameElements) return null;
    left.frames--;
    left.frameElements -= size;
    return { kind: 'frame', nodes: [...body.childNodes] };
  };

  return {
    of(element, depth) {
      if (element.localName === 'slot') {
        const nodes = slotted.get(element);
        return nodes ? { kind: 'slot', nodes } : null;
      }
      if (element.localName === 'iframe') return depth.frames < DEEPEST.frames ? frame(element) : null;
      if (depth.roots >= DEEPEST.roots) return null;
      const root = shadowRootIn(element);
      if (root) return shadow(element, root, true);
      const first = element.firstElementChild;
      return first && isDeclaredRoot(first) ? shadow(element, (first as HTMLTemplateElement).content, false) : null;
    },
  };
}

/** The body of a frame's document. A frame with its own source written into it may be walled off by a sandbox: then that is read. */
function frameBody(frame: Element): Element | null {
  const document = (frame as HTMLIFrameElement).contentDocument;
  const source = frame.getAttribute('srcdoc');
  // Until its source is loaded, which jsdom never does, a frame is at another address.
  if (document?.body && !(source && document.URL === 'about:blank')) return document.body;
  return source ? parseHtml(source, frame.ownerDocument).body : null;
}

/** `<template shadowrootmode="open">`, as the HTML standard has it, where no parser has made a root of it. */
function isDeclaredRoot(node: Node): boolean {
  if (node.nodeType !== 1 || (node as Element).localName !== 'template') return false;
  const mode = (node as Element).getAttribute('shadowrootmode') ?? (node as Element).getAttribute('shadowroot');
  return mode === 'open';
}

/** What the slots of a declared root take, by their names: each name's first slot takes all that ask for it. */
function bySlotName(children: readonly Node[]): Map<string, Node[]> {
  const named = new Map<string, Node[]>();
  for (const node of children) {
    if (node.nodeType !== 1 && node.nodeType !== 3) continue;
    const name = node.nodeType === 1 ? ((node as Element).getAttribute('slot') ?? '') : '';
    const known = named.get(name);
    if (known) known.push(node);
    else named.set(name, [node]);
  }
  return named;
}

function lengthOf(nodes: Iterable<Node>): number {
  let length = 0;
  for (const node of nodes)
    if (node.nodeType === 1 || node.nodeType === 3) length += node.textContent?.trim().length ?? 0;
  return length;
}
