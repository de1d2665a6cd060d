/** Moves all children of one element to the end of another, one by one: spread into `append()`, 100,000 of them overflow the stack. */
export function moveChildren(from: Element, to: Element | DocumentFragment): void {
  while (from.firstChild) to.appendChild(from.firstChild);
}

/** Puts an element's children in its place. */
export function unwrap(element: Element): void {
  while (element.firstChild) element.before(element.firstChild);
  element.remove();
}
