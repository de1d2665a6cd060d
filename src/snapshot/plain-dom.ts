/**
 * What elements say of themselves, past what a page may have put in the way: a form answers to the names of its fields, a document to those of its
 * pictures and forms (https://html.spec.whatwg.org/#the-form-element, `LegacyOverrideBuiltIns`).
 */

const reader = <Value>(prototype: object, name: string): ((of: object) => Value) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new TypeError(`This browser has no ${name}.`);
  return (of) => get.call(of) as Value;
};

export const localNameOf = reader<string>(Element.prototype, 'localName');
export const namespaceOf = reader<string | null>(Element.prototype, 'namespaceURI');
export const nodeTypeOf = reader<number>(Node.prototype, 'nodeType');
export const nodeNameOf = reader<string>(Node.prototype, 'nodeName');
export const childrenOf = reader<NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
export const attributesOf = reader<NamedNodeMap>(Element.prototype, 'attributes');
export const rootElementOf = reader<HTMLElement | null>(Document.prototype, 'documentElement');
export const addressOfPage = reader<string>(Document.prototype, 'URL');
export const modeOf = reader<string>(Document.prototype, 'compatMode');
export const sheetsOf = reader<CSSStyleSheet[]>(Document.prototype, 'adoptedStyleSheets');

export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

/** An address of a page's own, absolute; null where it leads to no place of the web. */
export function webAddress(address: string, base: string): string | null {
  if (!URL.canParse(address, base)) return null;
  const { protocol, href } = new URL(address, base);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
