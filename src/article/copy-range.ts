import { ownWay } from '../html/own-way.ts';

/** Boxes without which what stands in them is something else: a row, an entry, a line of code. */
const SHAPES = /^(?:p|ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|tr|td|th|pre|code|blockquote|figure|ruby|math|h[1-6])$/;

/**
 * Copies what a range of a page holds into an inert document, what is not shown left out. Node by node: `cloneContents` would make
 * the copies in the page's own document, where its custom elements come to life. Linear in what is copied.
 */
export function copyRange(range: Range, target: Element): void {
  const root = elementOf(range.commonAncestorContainer);
  if (!root) return;
  const inert = target.ownerDocument;
  let place = target;
  for (const outer of shapesAround(root).reverse()) place = place.appendChild(inert.importNode(outer, false));
  const places = new Map<Node, Element>([[root, place]]);
  const end = nodeAfter(range, root);
  let node = firstNode(range, root);
  while (node && node !== end) {
    const isElement = node.nodeType === 1;
    if (isElement && isUnshown(node as Element)) {
      node = following(node, root);
      continue;
    }
    if (isElement) placeOf(node as Element, places);
    else if (node.nodeType === 3) {
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : undefined;
      const text = (node.nodeValue ?? '').slice(from, to);
      const parent = node.parentElement;
      if (text !== '' && parent) placeOf(parent, places).append(inert.createTextNode(text));
    }
    node = ownWay(node, 'firstChild') ?? following(node, root);
  }
}

const elementOf = (node: Node): Element | null => (node.nodeType === 1 ? (node as Element) : node.parentElement);

/** The element that stands for one of the page; made, with those around it, where it is not there yet. */
function placeOf(element: Element, places: Map<Node, Element>): Element {
  const missing: Element[] = [];
  let known: Element | undefined;
  for (let at: Element | null = element; at && !known; at = ownWay(at, 'parentElement')) {
    known = places.get(at);
    if (!known) missing.push(at);
  }
  let place = known as Element;
  for (const one of missing.reverse()) {
    place = place.appendChild(place.ownerDocument.importNode(one, false));
    places.set(one, place);
  }
  return place;
}

/** The boxes from an element outwards, itself among them, that give what is in it its shape. */
function shapesAround(element: Element): Element[] {
  const shapes: Element[] = [];
  for (let at: Element | null = element; at; at = ownWay(at, 'parentElement'))
    if (SHAPES.test(at.localName)) shapes.push(at);
  return shapes;
}

/** The next node in document order that is not within this one. */
function following(node: Node, root: Node): Node | null {
  for (let at: Node | null = node; at && at !== root; at = ownWay(at, 'parentNode')) {
    const next = ownWay(at, 'nextSibling');
    if (next) return next;
  }
  return null;
}

function firstNode({ startContainer, startOffset }: Range, root: Node): Node | null {
  if (startContainer.nodeType === 3) return startContainer;
  return startContainer.childNodes[startOffset] ?? (startContainer === root ? null : following(startContainer, root));
}

/** The first node after the range; null where it reaches to the end of its root. */
function nodeAfter({ endContainer, endOffset }: Range, root: Node): Node | null {
  if (endContainer.nodeType === 3) return following(endContainer, root);
  return endContainer.childNodes[endOffset] ?? following(endContainer, root);
}

/** Whether an element, and all that is in it, is not on screen. One that only hands its place to its children is. */
function isUnshown(element: Element): boolean {
  if (element.checkVisibility()) return false;
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'none';
}
