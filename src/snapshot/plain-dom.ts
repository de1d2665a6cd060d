/**
 * What elements say of themselves, past what a page may have put in the way: a form answers to the names of its fields, a document to those of its
 * pictures and forms (https://html.spec.whatwg.org/#the-form-element, `LegacyOverrideBuiltIns`).
 */

const reader = (prototype: object, name: string): ((of: object) => unknown) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new TypeError(`This browser has no ${name}.`);
  return (of) => get.call(of) as unknown;
};

export const localNameOf = reader(Element.prototype, 'localName') as (of: object) => string;
export const namespaceOf = reader(Element.prototype, 'namespaceURI') as (of: object) => string | null;
export const nodeTypeOf = reader(Node.prototype, 'nodeType') as (of: object) => number;
export const nodeNameOf = reader(Node.prototype, 'nodeName') as (of: object) => string;
export const childrenOf = reader(Node.prototype, 'childNodes') as (of: object) => NodeListOf<ChildNode>;
export const attributesOf = reader(Element.prototype, 'attributes') as (of: object) => NamedNodeMap;
export const rootElementOf = reader(Document.prototype, 'documentElement') as (of: object) => HTMLElement | null;
export const addressOfPage = reader(Document.prototype, 'URL') as (of: object) => string;
export const modeOf = reader(Document.prototype, 'compatMode') as (of: object) => string;
export const sheetsOf = reader(Document.prototype, 'adoptedStyleSheets') as (of: object) => CSSStyleSheet[];

export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

/** An address of a page's own, absolute; null where it leads to no place of the web. */
export function webAddress(address: string, base: string): string | null {
  if (!URL.canParse(address, base)) return null;
  const { protocol, href } = new URL(address, base);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
