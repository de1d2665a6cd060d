import type { FetchSheet } from '../snapshot/settle-sheets.ts';
import { type FetchOptions, fetchOfPage } from './fetch-picture.ts';

/** Bytes of one style sheet. The largest of the corpus has a tenth of it. */
const MOST_BYTES = 8 * 1024 * 1024;

/** Fetches style sheets of the page at `pageUrl`, by the rules for its pictures. What is none, or not to be had, is null. */
export const sheetFetcher =
  (options: Omit<FetchOptions, 'largest'>): FetchSheet =>
  async (address) => {
    try {
      const { bytes, response } = await fetchOfPage(address, {
        ...options,
        largest: MOST_BYTES,
        accept: 'text/css,*/*;q=0.1',
      });
      const type = response.headers.get('content-type') ?? '';
      // A page instead of a sheet says that there is none; browsers take no other type either.
      if (type !== '' && !/^\s*text\/css\b/i.test(type)) return null;
      return { css: decodeSheet(bytes, type), address: response.url || address };
    } catch (error) {
      options.signal?.throwIfAborted();
      console.warn('Colophon: a style sheet could not be fetched.', error);
      return null;
    }
  };

/** By the encoding that the site says, or else the sheet (https://drafts.csswg.org/css-syntax/#determine-the-fallback-encoding). */
function decodeSheet(bytes: Uint8Array, type: string): string {
  const stated = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(type)?.[1];
  const declared = /^@charset "([\w-]+)";/.exec(String.fromCharCode(...bytes.subarray(0, 100)))?.[1];
  try {
    return new TextDecoder(stated ?? declared ?? 'utf-8').decode(bytes);
  } catch (error) {
    // No encoding has this name.
    if (error instanceof RangeError) return new TextDecoder().decode(bytes);
    throw error;
  }
}
