/** Characters that are not seen: soft hyphen, zero-width spaces and joiners, directional marks, byte-order mark. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;

/** More of a text than this is not looked at, in characters: what is asked stands at its beginning or its end. */
const LONGEST_LOOK = 6_000;

const WORD = /[\p{L}\p{M}\p{N}]+|[€$£¥₽₴%]/gu;

/** The text as it is read: one space between words, nothing unseen. */
export function readable(text: string): string {
  return text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
}

/** The words of a text in lower case, currency signs included. Of a very long text its beginning and its end. */
export function wordsOf(text: string): string[] {
  const look =
    text.length > LONGEST_LOOK ? `${text.slice(0, LONGEST_LOOK / 2)} ${text.slice(-LONGEST_LOOK / 2)}` : text;
  return look.normalize('NFKC').toLowerCase().match(WORD) ?? [];
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/gu;

/** How long a text is, in words; where words are not divided by spaces, two characters count as one word. */
export function lengthOf(text: string): number {
  const look = text.length > 20_000 ? text.slice(0, 20_000) : text;
  const unspaced = look.match(UNSPACED)?.length ?? 0;
  const spaced = look.replace(UNSPACED, ' ').match(WORD)?.length ?? 0;
  return Math.ceil((spaced + unspaced / 2) * (text.length / Math.max(1, look.length)));
}
