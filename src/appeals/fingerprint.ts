import { readable, wordsOf } from './words.ts';

/**
 * A short name for a text, the same wherever the same words stand in the same order: case, punctuation, white space, markup
 * and characters that are not seen do not count. Eleven digits and letters; of a very long text its beginning and end (see
 * `wordsOf`). It serves to know a text again without keeping it: who has the text can make the fingerprint, not the reverse.
 *
 * The hash is cyrb53 (53 bits, by bryc, public domain): two multiply-and-shift mixers of 32 bits. It is no secret-keeping
 * hash and need not be one: of the few thousand texts that a site's memory holds, two share a name once in 10⁹ such memories.
 */
export function fingerprintOf(text: string): string {
  const read = readable(text);
  // What has no words at all (emoji, ornaments) is known by its characters.
  return hash(wordsOf(read).join(' ') || read).padStart(11, '0');
}

/** What `fingerprintOf` hands out, to check what was stored. */
export const FINGERPRINT = /^[0-9a-z]{11}$/;

function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
}
