import { unclobberForms } from './unclobber-forms.ts';

type Parser = (html: string, like: Document) => Document;

let elsewhere: Parser | undefined;

/** Tells how HTML is parsed where there is no window, as in Node.js. The package for others does so; the extension always has one. */
export function parseElsewhere(parser: Parser): void {
  elsewhere = parser;
}

/**
 * Parses untrusted HTML into an inert document: its scripts do not run and its pictures are not fetched.
 * Its forms have their own properties. For reading structure only; what is to be shown goes through `sanitize`.
 * `like` is a document whose parser is taken where there is no window; there the HTML has to be that of a body.
 */
export function parseHtml(html: string, like?: Document): Document {
  const document =
    typeof DOMParser === 'undefined' && like && elsewhere
      ? elsewhere(html, like)
      : new DOMParser().parseFromString(html, 'text/html');
  unclobberForms(document);
  return document;
}
