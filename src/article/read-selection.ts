import { moveChildren } from '../html/move-children.ts';
import { parseHtml } from '../html/parse-html.ts';
import type { Extraction } from './article.ts';
import { assembleArticle } from './assemble-article.ts';
import { copyRange } from './copy-range.ts';
import { returnFormulas } from './elements/formulas.ts';
import { settleElements } from './elements/settle-elements.ts';
import { NO_METADATA } from './find-content.ts';
import { preparePage } from './prepare-page.ts';

/** What a document's selection is, as far as it matters here. */
type Selected = Pick<Selection, 'rangeCount' | 'getRangeAt'>;

/**
 * Reads what is selected in a page as its article, whole: nothing is looked for, and nothing taken out. Title, author and the
 * like are the page's. `selection`: the page's own, or HTML of what is selected in one of its frames, with addresses that are
 * whole. Does not touch the page. Everything in the article is untrusted.
 */
export function readSelection(document: Document, selection: Selected | string | null): Extraction {
  const copy = typeof selection === 'string' ? parseHtml(selection) : copySelection(document, selection);
  // Prepared like a page: addresses against the page's base, each picture with its best source, nothing that runs.
  const page = preparePage(copy, { url: document.baseURI });
  const formulas = settleElements(page);
  const content = page.document.createElement('div');
  moveChildren(page.document.body, content);
  returnFormulas(content, formulas);
  const isEmpty = (content.textContent ?? '').trim() === '' && !content.querySelector('img');
  if (isEmpty) return { ok: false, failure: 'no-selection' };
  const { article } = assembleArticle(document, document.URL, { ...NO_METADATA, content }, []);
  return { ok: true, article: { ...article, reading: 'selection' }, looksLikeArticle: true };
}

function copySelection(document: Document, selection: Selected | null): Document {
  const copy = document.implementation.createHTMLDocument(document.title);
  const ranges = selection?.rangeCount ?? 0;
  for (let i = 0; i < ranges; i++) if (selection) copyRange(selection.getRangeAt(i), copy.body);
  return copy;
}
