/** What is known of a page beside its document. */
export interface PageOptions {
  /**
   * The page's address, absolute. Give it where the document does not know it, as one of `DOMParser` or linkedom: relative addresses are resolved
   * against it, and the address itself says much of whether a page is an article.
   */
  url?: string;
}

/** Refuses what is no document, and an address that is not absolute. */
export function checkPage(document: Document | null | undefined, { url }: PageOptions): void {
  if (document?.nodeType !== 9)
    throw new TypeError('colophon-core: the first argument has to be a Document; HTML in a string is parsed first.');
  if (url !== undefined && !URL.canParse(url))
    throw new TypeError(`colophon-core: this is no absolute address: ${JSON.stringify(url)}`);
}

/** Whether a document is a web page. Of a page without `<html>` linkedom makes a document without it. */
export const isHtml = ({ documentElement }: Document): boolean =>
  (documentElement as Element | null)?.localName.toLowerCase() === 'html';
