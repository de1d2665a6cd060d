const EMPTY = '<!doctype html><html><head></head><body></body></html>';

/**
 * An empty document of HTML, made by what made `like`: inert, in no window. linkedom's documents have no `implementation`, but a window with a parser.
 */
export function newDocument(like: Document, title = ''): Document {
  const implementation = like.implementation as DOMImplementation | undefined;
  if (implementation) return implementation.createHTMLDocument(title);
  const view = like.defaultView;
  if (!view?.DOMParser) throw new TypeError('This document can make no other document.');
  const document = new view.DOMParser().parseFromString(EMPTY, 'text/html');
  if (title !== '') document.title = title;
  // It keeps names as they are written; those of HTML are lower case.
  const createElement: (name: string) => HTMLElement = document.createElement.bind(document);
  document.createElement = (name: string): HTMLElement => createElement(name.toLowerCase());
  return document;
}
