import type { Extraction, ExtractionFailure } from './article.ts';
import { detectArticle } from './detect-article.ts';
import { extractInStages } from './extract-article.ts';
import type { ReadOptions } from './read-content.ts';
import { atOnce, type Stages } from './stages.ts';

/**
 * Pages with more elements than this are not read: the time grows with their number, about five seconds for 100,000 on a
 * slow machine, and the page stands still meanwhile. The longest articles known have a tenth of it.
 */
const MOST_ELEMENTS = 150_000;

/** What holds text in HTML; browsers show pictures, PDF and plain text in documents of other types. */
const DOCUMENT_TYPE = /^(?:text\/html|application\/xhtml\+xml)$/;

/**
 * Reads a page for the extension: the article with the detector's verdict, or why there is none. `force` ("try anyway")
 * takes whatever text the page has. Does not touch the page.
 */
export function readPage(document: Document, options: ReadOptions = {}): Extraction {
  return atOnce(readPageInStages(document, options));
}

/** The same, in stages: between them the page may live, or the work be ended. */
export function* readPageInStages(document: Document, options: ReadOptions = {}): Stages<Extraction> {
  const failure = unreadable(document);
  if (failure) return { ok: false, failure };
  const looksLikeArticle = detectArticle(document, options.url).isArticle;
  const article = yield* extractInStages(document, options);
  return article ? { ok: true, article, looksLikeArticle } : { ok: false, failure: 'no-article' };
}

/** Why a page cannot be read at all. */
function unreadable(document: Document): ExtractionFailure | null {
  if (!DOCUMENT_TYPE.test(document.contentType) || !document.documentElement) return 'not-a-document';
  if (document.body?.localName === 'frameset') return 'frameset';
  return document.getElementsByTagName('*').length > MOST_ELEMENTS ? 'too-large' : null;
}
