import type { Article } from '../src/article/article.ts';
import { extractArticle as extract } from '../src/article/extract-article.ts';
import { checkPage, isHtml, type PageOptions } from './check-page.ts';

export interface ExtractOptions extends PageOptions {
  /** Take whatever text the page has, be it an article or not. */
  force?: boolean;
}

/**
 * The article of a page, its appeals apart from it; null where it has none. Works on a live page and on one that was only parsed, in one go, and does not
 * change the document. It does not ask `detectArticle`: a page that is none by its verdict may hold an article all the same.
 *
 * Every string of the result comes from the page. `content` and `appeals[].html` are HTML that was NOT sanitized: do so before you show it.
 *
 * @throws {TypeError} where `document` is no document, or `url` is not absolute.
 */
export function extractArticle(document: Document, options: ExtractOptions = {}): Article | null {
  checkPage(document, options);
  if (!isHtml(document)) return null;
  const { force = false } = options;
  const url = options.url ?? (document.URL === undefined ? 'about:blank' : undefined);
  return extract(document, url === undefined ? { force } : { force, url });
}
