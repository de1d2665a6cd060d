import { decodePage } from '../html/decode-page.ts';
import { HTML_ACCEPT, isHtmlType, PAGE_TIME_LIMIT, readPageBytes } from './page-bytes.ts';

/**
 * Why a further page gave no text. `unreachable`: no answer, or one that leads to another site; `refused`: the site answered with an error;
 * `not-html`: a file; `too-large`; `too-slow`; `no-text`: nothing on it can be read; `another-text`: it is no page of this article;
 * `not-named`: it must be there, but no page says where.
 */
export type PageFailure =
  | 'unreachable'
  | 'refused'
  | 'not-html'
  | 'too-large'
  | 'too-slow'
  | 'no-text'
  | 'another-text'
  | 'not-named';

/** A page as the site sent it. */
export interface FetchedPage {
  /** Where it came from in the end, after redirects within the site. */
  url: string;
  html: string;
}

/**
 * Fetches a page of the site that the script stands in, as the site's own pages would: with the session of the tab, from the same origin
 * only, redirects included. `encoding` is the one of the page around, which holds where nothing is stated. Rejects only when `signal` aborts.
 */
export async function fetchPage(
  url: string,
  encoding: string,
  signal: AbortSignal,
): Promise<FetchedPage | { failure: PageFailure }> {
  const late = AbortSignal.timeout(PAGE_TIME_LIMIT);
  try {
    const response = await fetchAsPage(url, {
      mode: 'same-origin',
      credentials: 'same-origin',
      headers: { accept: HTML_ACCEPT },
      signal: AbortSignal.any([signal, late]),
    });
    if (!response.ok) return { failure: 'refused' };
    const type = response.headers.get('content-type') ?? '';
    if (!isHtmlType(type)) return { failure: 'not-html' };
    const bytes = await readPageBytes(response);
    if (!bytes) return { failure: 'too-large' };
    return { url: response.url || url, html: decodePage(bytes, type, encoding) };
  } catch (error) {
    signal.throwIfAborted();
    if (!late.aborted) console.warn('Colophon: a page of the article could not be fetched.', error);
    return { failure: late.aborted ? 'too-slow' : 'unreachable' };
  }
}

/**
 * Firefox fetches for a content script as for nobody, and has the page's own `fetch` beside it; Chromium fetches as for the page. In
 * Firefox alone a site may forbid its pages to fetch from itself (`connect-src`): there it counts as unreachable.
 */
const fetchAsPage: typeof fetch = (...asked) =>
  ((globalThis as { content?: { fetch: typeof fetch } }).content?.fetch ?? fetch)(...asked);
