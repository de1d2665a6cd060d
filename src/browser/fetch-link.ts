import { hostNameOf } from '../article/host-name.ts';
import { decodePage } from '../html/decode-page.ts';
import { isPrivateHost } from '../html/private-address.ts';
import type { FetchedPage } from './fetch-page.ts';
import { HTML_ACCEPT, isHtmlType, PAGE_TIME_LIMIT, readPageBytes } from './page-bytes.ts';

/** A link to be read without being opened. */
export interface Link {
  url: string;
  /** The address of the page it stands on; empty where that is not known. */
  from: string;
}

/**
 * Why the page of a link could not be had. `not-web`: it is no http(s) address; `private-address`: it leads into the reader's own network
 * from outside of it; `private-window`: it stands in a private window, whose session this page does not have; `access-withheld`: the
 * browser does not let the extension ask that site; `pdf`, `picture`, `media`, `file`: what is there is no page. The rest is what
 * the site answered, or that it did not.
 */
export type FetchFailure =
  | 'not-web'
  | 'private-address'
  | 'private-window'
  | 'access-withheld'
  | 'offline'
  | 'unreachable'
  | 'too-slow'
  | 'too-large'
  | 'pdf'
  | 'picture'
  | 'media'
  | 'file'
  | 'log-in-needed'
  | 'forbidden'
  | 'not-found'
  | 'gone'
  | 'too-many'
  | 'site-broken'
  | 'refused';

/** What fetching needs of the world; tests give their own. */
export interface FetchWorld {
  fetch: typeof fetch;
  isOnline(): boolean;
}

const WORLD: FetchWorld = {
  fetch: (...asked) => fetch(...asked),
  isOnline: () => navigator.onLine,
};

/**
 * Fetches the page of a link as the browser would by opening it, with the reader's session at its site, but without running or loading
 * anything of it: this one request is all. No referrer is sent. Redirects are followed. Rejects only when `signal` aborts.
 */
export async function fetchLink(
  { url, from }: Link,
  signal: AbortSignal,
  world: FetchWorld = WORLD,
): Promise<FetchedPage | { failure: FetchFailure }> {
  signal.throwIfAborted();
  const refused = refusalOf(url, from);
  if (refused) return { failure: refused };
  const late = AbortSignal.timeout(PAGE_TIME_LIMIT);
  try {
    const response = await world.fetch(url, {
      credentials: 'include',
      referrerPolicy: 'no-referrer',
      headers: { accept: HTML_ACCEPT },
      signal: AbortSignal.any([signal, late]),
    });
    const found = response.url || url;
    // Redirects are followed before they can be looked at. What came from a private address that way is not read.
    const failure = refusalOf(found, from) ?? failureOfStatus(response.status);
    const type = response.headers.get('content-type') ?? '';
    if (failure || !isHtmlType(type)) {
      await response.body?.cancel();
      return { failure: failure ?? failureOfType(type) };
    }
    const bytes = await readPageBytes(response);
    return bytes ? { url: found, html: decodePage(bytes, type) } : { failure: 'too-large' };
  } catch (error) {
    signal.throwIfAborted();
    if (late.aborted) return { failure: 'too-slow' };
    if (!world.isOnline()) return { failure: 'offline' };
    console.warn('Colophon: the page of a link could not be fetched.', error);
    return { failure: 'unreachable' };
  }
}

/**
 * Why an address is not asked for at all. Only a page of the reader's own network leads into it, and only to its own host: another could have
 * things done there in the reader's name, since the request brings the session along.
 */
function refusalOf(url: string, from: string): FetchFailure | undefined {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return 'not-web';
  const { hostname } = new URL(url);
  const host = hostNameOf(from);
  return hostname !== host && isPrivateHost(hostname) ? 'private-address' : undefined;
}

/** What an answer's status means (https://httpwg.org/specs/rfc9110.html#status.codes). */
function failureOfStatus(status: number): FetchFailure | undefined {
  switch (status) {
    case 401:
    case 407:
      return 'log-in-needed';
    case 403:
    case 451:
      return 'forbidden';
    case 404:
      return 'not-found';
    case 410:
      return 'gone';
    case 429:
      return 'too-many';
    default:
      if (status >= 500) return 'site-broken';
      return status >= 400 ? 'refused' : undefined;
  }
}

function failureOfType(type: string): FetchFailure {
  if (/^\s*application\/pdf/i.test(type)) return 'pdf';
  if (/^\s*image\//i.test(type)) return 'picture';
  return /^\s*(?:audio|video)\//i.test(type) ? 'media' : 'file';
}
