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

/** HTML of more bytes is not read: the longest articles known have a tenth of it. */
const MOST_BYTES = 10_000_000;

/** Milliseconds from the asking to the last byte. */
const TIME_LIMIT = 20_000;

/** What a page says of its encoding stands this early. Bytes (https://html.spec.whatwg.org/#determining-the-character-encoding). */
const PRESCANNED = 1024;

const DECLARED = /<meta[^>]+?charset\s*=\s*["']?\s*([\w-]+)/i;

/**
 * Fetches a page of the site that the script stands in, as the site's own pages would: with the session of the tab, from the same origin
 * only, redirects included. `encoding` is the one of the page around, which holds where nothing is stated. Rejects only when `signal` aborts.
 */
export async function fetchPage(
  url: string,
  encoding: string,
  signal: AbortSignal,
): Promise<FetchedPage | { failure: PageFailure }> {
  const late = AbortSignal.timeout(TIME_LIMIT);
  try {
    const response = await fetchAsPage(url, {
      mode: 'same-origin',
      credentials: 'same-origin',
      headers: { accept: 'text/html,application/xhtml+xml' },
      signal: AbortSignal.any([signal, late]),
    });
    if (!response.ok) return { failure: 'refused' };
    const type = response.headers.get('content-type') ?? '';
    if (!/^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i.test(type)) return { failure: 'not-html' };
    const bytes = await readBytes(response);
    if (!bytes) return { failure: 'too-large' };
    const stated = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(type)?.[1];
    return { url: response.url || url, html: decode(bytes, stated, encoding) };
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

/** All bytes of a response; null where they are too many. */
async function readBytes(response: Response): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > MOST_BYTES) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** By the mark at its beginning, what the site says, what the page says, or the encoding of the page around. */
function decode(bytes: Uint8Array, stated: string | undefined, around: string): string {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const declared = DECLARED.exec(String.fromCharCode(...bytes.subarray(0, PRESCANNED)))?.[1];
  for (const label of [hasMark ? 'utf-8' : stated, declared, around]) {
    const decoder = label === undefined ? undefined : decoderFor(label);
    if (decoder) return decoder.decode(bytes);
  }
  return new TextDecoder().decode(bytes);
}

function decoderFor(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch (error) {
    if (error instanceof RangeError) return undefined; // An encoding that nobody knows: the next one is tried.
    throw error;
  }
}
