import { appealsOfPage } from '../appeals/appeals-of-page.ts';
import type { FoundAppeal } from '../appeals/found-appeal.ts';
import { markAppeals } from '../appeals/mark-appeals.ts';
import { separateAppeals } from '../appeals/separate-appeals.ts';
import type { Article } from './article.ts';
import { assembleInStages } from './assemble-article.ts';
import { findDoubt } from './completeness.ts';
import { isCutShort } from './cut-short.ts';
import { dropRelated } from './drop-related.ts';
import { withoutArticle } from './not-the-article.ts';
import { findPages } from './pages/find-pages.ts';
import { type AppealSteps, type ReadOptions, readContent } from './read-content.ts';
import { atOnce, DONE, type Stages } from './stages.ts';

/** Fewer words than this are no article, but what is left of a page that has none. */
export const FEWEST_WORDS = 25;

/** With `force`, any words are taken: the reader asked for whatever the page has. */
const FEWEST_WORDS_FORCED = 1;

/** How appeals are dealt with on every page. */
export function appealSteps({ learnt }: ReadOptions): AppealSteps<FoundAppeal> {
  return {
    find: (page, blocks) => withoutArticle(appealsOfPage(page, learnt, blocks), blocks),
    mark: markAppeals,
    separate: separateAppeals,
  };
}

/**
 * The article of a page, or null when it has none. Works on a live page and on a document from `DOMParser`, without any
 * browser API, synchronously; the page is not touched. Everything in the article is untrusted.
 */
export function extractArticle(document: Document, options: ReadOptions = {}): Article | null {
  return atOnce(extractInStages(document, options));
}

/** The same, in stages: between them the page may live, or the work be ended. */
export function* extractInStages(document: Document, options: ReadOptions = {}): Stages<Article | null> {
  const reading = yield* readContent(document, appealSteps(options), options);
  if (!reading) return null;
  yield DONE.separated;
  const { content, appeals, found, left } = reading;
  dropRelated(content);
  yield DONE.related;
  const { article, text, data } = yield* assembleInStages(document, options.url ?? document.URL, reading, appeals);
  const { wordCount } = article;
  // A page whose text is nothing but an appeal is told as such: the appeal is not withheld.
  const isOnlyAppeal = appeals.some(({ placement }) => placement === 'inline');
  if (wordCount < (options.force ? FEWEST_WORDS_FORCED : FEWEST_WORDS) && !isOnlyAppeal) return null;
  if (isCutShort({ document, url: article.url, content, appeals, found, wordCount })) article.incomplete = true;
  const pages = findPages(document, { url: article.url, text, isPage: options.isPage });
  if (pages) article.pages = pages;
  const doubt = findDoubt(article, text, data, left, document);
  // What a page states is the length of all pages.
  if (doubt && !(pages && doubt.reason === 'stated-longer')) article.doubt = doubt;
  return article;
}
