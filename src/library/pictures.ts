import { type FetchedPicture, fetchPicture } from './fetch-picture.ts';

/** Browsers open six connections to a host at once; more only wait in line, and wake the page's own requests up. */
const AT_ONCE = 6;

/** Bytes of all pictures of one article. The largest photo essays measured stay below a third of it. */
export const MOST_BYTES = 150 * 1024 * 1024;

/** Milliseconds for all pictures together: after that the save goes on with those it has. */
const LONGEST_TIME = 120_000;

/** How far a save has come: pictures fetched or given up, of all. */
export type SaveProgress = { done: number; total: number };

export interface FetchPicturesOptions {
  /** The article's address: pictures of its own site are asked for with cookies, and only it may lead to its own private network. */
  pageUrl: string;
  /** Larger pictures are left out; 0: all are, and nothing is asked for. Bytes. */
  largest?: number;
  signal?: AbortSignal;
  onProgress?: (progress: SaveProgress) => void;
  /** Those that may be fonts as well. */
  fonts?: ReadonlySet<string>;
  /** What was fetched before, of the same article: pictures and bytes. They count. */
  before?: { count: number; bytes: number };
  /** Keeps each picture as it comes. Where it rejects, all of it does. */
  keep?: (picture: FetchedPicture) => Promise<void>;
  /** For tests. */
  fetch?: typeof fetch;
  /** For tests: the limit of all bytes together. */
  mostBytes?: number;
}

/**
 * Fetches each picture once, six at a time, and answers in the order asked. A picture that cannot be had is told with its
 * reason and stops nothing. Rejects only when `signal` aborts, or `keep` rejects.
 */
export async function fetchPictures(urls: string[], options: FetchPicturesOptions): Promise<FetchedPicture[]> {
  const { signal, onProgress, keep, fonts, before = { count: 0, bytes: 0 }, mostBytes = MOST_BYTES } = options;
  signal?.throwIfAborted();
  const deadline = AbortSignal.timeout(LONGEST_TIME);
  const waiting = urls.entries();
  const fetched: FetchedPicture[] = [];
  const total = before.count + urls.length;
  let done = before.count;
  let { bytes } = before;
  onProgress?.({ done, total });

  const work = async (): Promise<void> => {
    for (const [index, url] of waiting) {
      const picture: FetchedPicture =
        bytes >= mostBytes
          ? { url, failure: 'too-large' }
          : await fetchPicture(url, { ...options, deadline, isFont: fonts?.has(url) ?? false });
      signal?.throwIfAborted();
      const size = 'blob' in picture ? picture.blob.size : 0;
      const had: FetchedPicture = bytes + size > mostBytes ? { url, failure: 'too-large' } : picture;
      bytes += size;
      await keep?.(had);
      signal?.throwIfAborted();
      fetched[index] = had;
      done += 1;
      onProgress?.({ done, total });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return fetched;
}
