import { parseInert } from './inert-parsing.ts';
import { newDocument } from './new-document.ts';
import { unclobberForms } from './unclobber-forms.ts';

/**
 * Parses untrusted HTML into an inert document: its scripts do not run and its pictures are not fetched.
 * Its forms have their own properties. For reading structure only; what is to be shown goes through `sanitize`.
 * `like` is a document whose parser is taken where there is no window, as in Node.js; there the HTML has to be that of a body.
 */
export function parseHtml(html: string, like?: Document): Document {
  const document =
    typeof DOMParser === 'undefined' && like
      ? parseBody(html, like)
      : new DOMParser().parseFromString(html, 'text/html');
  unclobberForms(document);
  return document;
}

function parseBody(html: string, like: Document): Document {
  const document = newDocument(like);
  parseInert(() => {
    document.body.innerHTML = html;
  });
  return document;
}
