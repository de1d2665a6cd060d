/**
 * The window that knows how an element looks; null for one that stands in no window, or in one that knows no styles, as linkedom's.
 */
export function styledView(element: Element): (Window & typeof globalThis) | null {
  const view = element.isConnected ? element.ownerDocument.defaultView : null;
  return typeof view?.getComputedStyle === 'function' ? view : null;
}
