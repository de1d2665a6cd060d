/**
 * Parses untrusted HTML into an inert document: its scripts do not run and its pictures are not fetched.
 * For reading structure only; what is to be shown goes through `sanitize`.
 */
export function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
