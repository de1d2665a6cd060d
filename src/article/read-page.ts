import type { Extraction, ExtractionFailure } from './article.ts';
import { detectArticle } from './detect-article.ts';
import { extractArticle, extractInStages } from './extract-article.ts';
import type { ReadOptions } from './read-content.ts';
import { atOnce, type Stages } from './stages.ts';
import { withoutFragment } from './without-fragment.ts';

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
  const staged = yield* whileTheSame(document, extractInStages(document, options));
  // One that becomes another while it rests is read without a rest: never the title of one text with the words of another.
  const article = staged === CHANGED ? extractArticle(document, options) : staged;
  return article ? { ok: true, article, looksLikeArticle } : { ok: false, failure: 'no-article' };
}

const CHANGED = Symbol('another text');

/** Does work on a page as long as the page shows the same text at the same address; looked at after each stage. */
function* whileTheSame<Result>(document: Document, work: Stages<Result>): Stages<Result | typeof CHANGED> {
  const before = textOf(document);
  try {
    for (;;) {
      const { done, value } = work.next();
      if (done) return value;
      yield value;
      if (textOf(document) !== before) return CHANGED;
    }
  } finally {
    work.return(undefined as Result);
  }
}

/** What tells one text from another: the address and the first heading. Titles of windows blink, and count where there is no heading. */
function textOf(document: Document): string {
  const [heading] = document.getElementsByTagName('h1');
  return `${withoutFragment(document.URL)} ${heading?.textContent ?? document.title}`;
}

/** Why a page cannot be read at all. */
function unreadable(document: Document): ExtractionFailure | null {
  if (!DOCUMENT_TYPE.test(document.contentType) || !document.documentElement) return 'not-a-document';
  if (document.body?.localName === 'frameset') return 'frameset';
  return document.getElementsByTagName('*').length > MOST_ELEMENTS ? 'too-large' : null;
}
