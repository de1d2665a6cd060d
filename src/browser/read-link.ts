import type { Learnt } from '../appeals/learnt.ts';
import type { Article, Extraction } from '../article/article.ts';
import { FEWEST_WORDS } from '../article/extract-article.ts';
import { isLogInWall } from '../article/log-in-wall.ts';
import { readPageInStages } from '../article/read-page.ts';
import { parseHtml } from '../html/parse-html.ts';
import type { FetchFailure } from './fetch-link.ts';
import type { FetchedPage } from './fetch-page.ts';
import { runInSlices } from './run-in-slices.ts';

/** Why a link gave no article. `log-in-wall`: the site asks to log in first; the others as those of fetching and of reading. */
export type LinkFailure = FetchFailure | 'log-in-wall' | 'no-article' | 'frameset';

/** The article of a link's page, or why there is none. */
export type LinkReading =
  | { ok: true; article: Article; looksLikeArticle: boolean }
  | { ok: false; failure: LinkFailure };

/** How the page of a link is read. */
export interface LinkReadingOptions {
  /** The address that was asked for, before redirects. */
  asked: string;
  learnt: Learnt;
  /** "Read anyway": whatever text the page has. */
  force?: boolean;
  signal: AbortSignal;
  /** Hears of work that lasts how much of it is done, 0 to 1. */
  onProgress?: (done: number) => void;
}

/**
 * Reads a page that was fetched, in slices: parsed into a document in which nothing runs and from which nothing loads, and given to the same
 * pipeline as a page in a tab. Rejects only when `signal` aborts.
 */
export async function readLinkPage(
  { url, html }: FetchedPage,
  { asked, learnt, force = false, signal, onProgress }: LinkReadingOptions,
): Promise<LinkReading> {
  const document = parseHtml(html);
  const extraction = await runInSlices(readPageInStages(document, { url, learnt, force }), {
    signal,
    ...(onProgress ? { onProgress } : {}),
  });
  if (!force && isLogInWall({ document, asked, url }, extraction)) return { ok: false, failure: 'log-in-wall' };
  return readingOf(extraction, force);
}

/** What was extracted, as the reading of a link: what has text, but is likely a list, a shop or an app, is asked about first. */
function readingOf(extraction: Extraction, force: boolean): LinkReading {
  if (!extraction.ok) return { ok: false, failure: failureOf(extraction.failure) };
  const { article, looksLikeArticle } = extraction;
  const isOnlyAppeal = article.appeals.length > 0 && article.wordCount < FEWEST_WORDS;
  return force || looksLikeArticle || isOnlyAppeal ? extraction : { ok: false, failure: 'no-article' };
}

function failureOf(failure: (Extraction & { ok: false })['failure']): LinkFailure {
  switch (failure) {
    case 'frameset':
    case 'too-large':
      return failure;
    case 'not-a-document':
      return 'file';
    case 'no-article':
    case 'no-selection':
      return 'no-article';
  }
}
