import { moveChildren } from './move-children.ts';

/** Parsers take names for attributes that no script can set (`<p =>`); what is called so says nothing. */
const PLAIN = /^[a-z][\w:.-]*$/i;

/** Puts an element of another name in place of one, with its attributes, but for those in `without`, and all that stands in it. */
export function renameElement(element: Element, name: string, without: readonly string[] = []): Element {
  const other = element.ownerDocument.createElement(name);
  for (const attribute of element.getAttributeNames())
    if (PLAIN.test(attribute) && !without.includes(attribute))
      other.setAttribute(attribute, element.getAttribute(attribute) ?? '');
  moveChildren(element, other);
  element.replaceWith(other);
  return other;
}
