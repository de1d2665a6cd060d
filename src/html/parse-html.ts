import { unclobberForms } from './unclobber-forms.ts';

/**
 * Parses untrusted HTML into an inert document: its scripts do not run and its pictures are not fetched.
 * Its forms have their own properties. For reading structure only; what is to be shown goes through `sanitize`.
 */
export function parseHtml(html: string): Document {
  const document = new DOMParser().parseFromString(html, 'text/html');
  unclobberForms(document);
  return document;
}
