import type { Detection } from '../src/article/article.ts';
import { detectArticle as detect } from '../src/article/detect-article.ts';
import { checkPage, isHtml, type PageOptions } from './check-page.ts';

/**
 * Whether a page is one article, rather than a list, a shop or an app. Quick: it looks at counts and at the beginning of the page's prose, never at styles.
 * The document is not changed.
 *
 * @throws {TypeError} where `document` is no document, or `url` is not absolute.
 */
export function detectArticle(document: Document, options: PageOptions = {}): Detection {
  checkPage(document, options);
  return isHtml(document) ? detect(document, options.url) : { isArticle: false };
}
