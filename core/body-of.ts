import { parseHtml } from '../src/html/parse-html.ts';

/**
 * HTML of an article as elements, in a document that runs and loads nothing.
 *
 * @throws {TypeError} outside of a browser, where no document of another parser is given.
 */
export function bodyOf(html: string, document: Document | undefined): HTMLElement {
  if (typeof DOMParser === 'undefined' && !document)
    throw new TypeError(
      'colophon-core: outside of a browser the option `document` is needed: any document of your DOM.',
    );
  const { body } = parseHtml(html, document);
  // linkedom ends a text at each entity.
  body.normalize();
  return body;
}
