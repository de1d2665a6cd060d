import { isPrivateHost } from '../html/private-address.ts';
import { fontType, pictureType } from './picture-type.ts';
import type { PictureFailure } from './saved-article.ts';

/** A picture as it was fetched: its bytes with their hash, or why there are none. */
export type FetchedPicture = { url: string; hash: string; blob: Blob } | { url: string; failure: PictureFailure };

/** Bytes of one picture. A 24-megapixel photograph in best JPEG quality has about 12 million. */
export const MOST_PICTURE_BYTES = 15 * 1024 * 1024;

/** Milliseconds for one picture. */
const LONGEST_FETCH = 20_000;

/** What browsers send for `<img>`: without it, some servers answer a fetch with a page or with an older format. */
const ACCEPT = 'image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8';

/** Why something of a page is not fetched; turned into the picture's failure. */
export class Refusal extends Error {
  readonly failure: PictureFailure;

  constructor(failure: PictureFailure) {
    super(failure);
    this.failure = failure;
  }
}

/**
 * Fetches one picture of the article at `pageUrl`.
 *
 * Cookies go along only to the article's own site: its pictures may be for members only, and the reader's browser sent
 * them when it showed the page. Elsewhere they are left out, as they would say more about the reader than the page could.
 * No referrer is sent: from an extension it would be the extension's own address, which the server has no use for, and the
 * article's address would tell picture servers what was saved.
 * Addresses of the reader's own machine and network are refused, unless the article itself came from that host.
 * Pictures of more than `largest` bytes are left out; of 0 nothing is asked for. `isFont`: a font is what is wanted as well.
 */
export async function fetchPicture(
  url: string,
  options: FetchOptions & { deadline?: AbortSignal; isFont?: boolean },
): Promise<FetchedPicture> {
  const { signal, deadline, isFont } = options;
  try {
    const until = AbortSignal.any([signal, deadline].filter((one) => one !== undefined));
    const { bytes } = await fetchOfPage(url, { ...options, signal: until, accept: isFont ? '*/*' : ACCEPT });
    const type = pictureType(bytes) ?? (isFont ? fontType(bytes) : null);
    if (type === null) throw new Refusal('not-a-picture');
    return { url, hash: await contentHash(bytes), blob: new Blob([bytes], { type }) };
  } catch (error) {
    signal?.throwIfAborted();
    return { url, failure: error instanceof Refusal ? error.failure : 'unreachable' };
  }
}

/** How something of a page is fetched. */
export interface FetchOptions {
  pageUrl: string;
  largest?: number;
  signal?: AbortSignal;
  fetch?: typeof fetch;
}

/** Fetches something of the page at `pageUrl`, by the rules of `fetchPicture`. Throws `Refusal`, and what `fetch` throws. */
export async function fetchOfPage(
  url: string,
  { pageUrl, largest = MOST_PICTURE_BYTES, accept, ...options }: FetchOptions & { accept: string },
): Promise<{ bytes: Uint8Array<ArrayBuffer>; response: Response }> {
  if (largest === 0) throw new Refusal('left-out');
  refuseForeignPrivateHost(url, pageUrl);
  const response = await (options.fetch ?? fetch)(url, {
    signal: AbortSignal.any([AbortSignal.timeout(LONGEST_FETCH), ...(options.signal ? [options.signal] : [])]),
    credentials: isOwnSite(url, pageUrl) ? 'include' : 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'force-cache',
    headers: { accept },
  });
  // Redirects are followed before they can be looked at. What came from a private address that way is not kept.
  if (response.url) refuseForeignPrivateHost(response.url, pageUrl);
  if (!response.ok) throw new Refusal('refused');
  return { bytes: await readBytes(response, largest), response };
}

function refuseForeignPrivateHost(url: string, pageUrl: string): void {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (!address || !/^https?:$/.test(address.protocol)) throw new Refusal('blocked-address');
  const pageHost = URL.canParse(pageUrl) ? new URL(pageUrl).hostname : '';
  if (address.hostname !== pageHost && isPrivateHost(address.hostname)) throw new Refusal('blocked-address');
}

/** The article's host and the hosts below it: `images.example.org` for `www.example.org`. */
function isOwnSite(url: string, pageUrl: string): boolean {
  if (!URL.canParse(pageUrl)) return false;
  const site = new URL(pageUrl).hostname.replace(/^www\./, '');
  const { hostname } = new URL(url);
  return hostname === site || (site.includes('.') && hostname.endsWith(`.${site}`));
}

/** Reads as it comes, so that an endless answer is left at the limit. */
async function readBytes(response: Response, largest: number): Promise<Uint8Array<ArrayBuffer>> {
  const most = Math.min(largest, MOST_PICTURE_BYTES);
  const said = Number(response.headers.get('content-length') ?? 0);
  if (said > most) {
    await response.body?.cancel();
    throw new Refusal(said > MOST_PICTURE_BYTES ? 'too-large' : 'left-out');
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    chunks.push(part.value);
    length += part.value.length;
    if (length > most) {
      await reader?.cancel();
      // How large it is altogether nobody has said.
      throw new Refusal(most < MOST_PICTURE_BYTES ? 'left-out' : 'too-large');
    }
  }
  const bytes = new Uint8Array(length);
  let position = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, position);
    position += chunk.length;
  }
  return bytes;
}

/** SHA-256 of bytes, in hexadecimal digits: the name of a picture in the library. */
export async function contentHash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
