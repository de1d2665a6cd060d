/** Ways from a node to another. */
export type Way =
  | 'parentElement'
  | 'parentNode'
  | 'firstChild'
  | 'lastChild'
  | 'firstElementChild'
  | 'nextSibling'
  | 'previousSibling'
  | 'nextElementSibling';

/**
 * Where a way from a node of a live page leads. A form answers with a part of it that is called so, where it holds one
 * (https://html.spec.whatwg.org/#dom-form-nameditem): who follows `parentElement` then goes in a circle, without end. Nothing may be
 * changed in a live page; in copies `unclobberForms` takes such names away.
 */
export function ownWay<To extends Way>(node: Node, way: To): Element[To] {
  const element = node as Element;
  const { localName } = element;
  // That, too, can be the name of a part.
  if (localName !== 'form' && (localName === undefined || typeof localName === 'string')) return element[way];
  for (let at: unknown = Object.getPrototypeOf(node); at; at = Object.getPrototypeOf(at)) {
    const get = Object.getOwnPropertyDescriptor(at, way)?.get;
    if (get) return get.call(node) as Element[To];
  }
  return element[way];
}
