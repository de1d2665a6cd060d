import { newDocument } from '../src/html/new-document.ts';

/** Parses the HTML of a body where there is no window: by the parser of the document that is given, into an empty one of its kind, which runs and loads nothing. */
export function parseBody(html: string, like: Document): Document {
  const document = newDocument(like);
  document.body.innerHTML = html;
  return document;
}
