/** The address of the first `<link>` of a kind (`rel`), as written; null where the page has none. */
export function linkAddress(document: Document, rel: string): string | null {
  for (const link of document.getElementsByTagName('link')) {
    const kinds = link.getAttribute('rel')?.toLowerCase().split(/\s+/) ?? [];
    if (kinds.includes(rel)) return link.getAttribute('href');
  }
  return null;
}
