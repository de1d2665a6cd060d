/** Characters that are not seen: soft hyphen, zero-width spaces and joiners, directional marks, byte-order mark. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;

/** More of a text than this is not looked at, in characters: what is asked stands at its beginning or its end. */
const LONGEST_LOOK = 6_000;

/** A quotation that is not closed within so many words was none: an apostrophe, a mark of inches. */
const LONGEST_QUOTE = 80;

/** Letters that have no other form. */
const PLAIN = /^[ -~\u2010-\u2026]*$/;

/** What a UTF-16 code unit is in a text: part of a word, a word of its own, or something between words. */
const BETWEEN = 1;
const PART = 2;
/** Han, kana and Thai: one sign is one word here. */
const SIGN = 3;
/** Hangul: endings are not divided from words, so each syllable stands alone. */
const SYLLABLE = 4;
/** Signs of currencies. */
const ALONE = 5;
/** Ends a sentence, where white space or the text's end follows. */
const STOP = 6;
/** Ends a sentence by itself. */
const FULL_STOP = 7;
const QUOTE = 8;
/** A single quotation mark that opens: the one that closes is written as an apostrophe is, and closes only what was opened. */
const OPENING = 9;
const CLOSING = 10;

/** By code unit; 0 where it was not asked for yet. */
const classes = new Uint8Array(0x10000);

function classOf(code: number): number {
  const known = classes[code];
  if (known) return known;
  const character = String.fromCharCode(code);
  let result = BETWEEN;
  if (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}ー]/u.test(character) && /[\p{L}\p{M}\p{N}ー]/u.test(character))
    result = SIGN;
  else if (/\p{sc=Hang}/u.test(character)) result = SYLLABLE;
  else if (/[\p{L}\p{M}\p{N}]/u.test(character)) result = PART;
  else if (/[€$£¥₽₴₩₹₺%]/.test(character)) result = ALONE;
  else if (/[.!?:;…–—)]/.test(character)) result = STOP;
  else if (/[。！？；：•|\n▶►]/.test(character)) result = FULL_STOP;
  else if (/["“”„«»「」『』]/.test(character)) result = QUOTE;
  else if (/[‘‚‹]/.test(character)) result = OPENING;
  else if (/[’›]/.test(character)) result = CLOSING;
  classes[code] = result;
  return result;
}

/** The words of a text in lower case, currency signs included, and what is known of each. The lists are of one length. */
export interface Words {
  /** The text in lower case, compatible characters as one. */
  lower: string;
  words: string[];
  /** The number of the sentence each stands in. */
  sentence: number[];
  /** Whether each is the first of a sentence, or the second ("Please subscribe"). */
  begins: boolean[];
  /** Whether each stands between quotation marks. */
  quoted: boolean[];
  /** It begins with a dash, as speech does in many languages, and items of lists. */
  dashed: boolean;
  /** In words: of signs that stand for a syllable or more, two or three count as one. */
  length: number;
}

/** A text with none of this is read as it is written. */
const MAYBE_UNTIDY = /[^!-~ ]| {2}|^ | $/;

const DASHED = /^\s?[-–—―]\s/;

/** White space that is not one plain space. */
const UNEVEN = /\s{2,}|[^\S ]/g;

/** Scripts in which a joiner or non-joiner between two letters is part of the spelling: Arabic, those of India, their neighbours. */
const JOINED = /[\u0600-\u08FF\u0900-\u0DFF\u1000-\u109F\u1780-\u17FF]/;

/** The text as it is read: one space between words, nothing unseen but what belongs to the spelling. */
export function readable(text: string): string {
  if (!MAYBE_UNTIDY.test(text)) return text;
  return text
    .replace(UNSEEN, (sign, at: number) =>
      (sign === '\u200C' || sign === '\u200D') && JOINED.test(text.charAt(at - 1)) ? sign : '',
    )
    .replace(UNEVEN, ' ')
    .trim();
}

/** The words of a text with their sentences. Of a very long text its beginning and its end; `length` is that of the whole. Linear. */
export function readWords(text: string): Words {
  const look =
    text.length > LONGEST_LOOK ? `${text.slice(0, LONGEST_LOOK / 2)} ${text.slice(-LONGEST_LOOK / 2)}` : text;
  const lower = (PLAIN.test(look) ? look : look.replace(UNSEEN, '').normalize('NFKC')).toLowerCase();
  const words: string[] = [];
  const sentence: number[] = [];
  const begins: boolean[] = [];
  const quoted: boolean[] = [];
  let length = 0;
  let number = 0;
  let since = 0;
  let quotedSince = -1;
  let single = false;
  const add = (word: string, worth: number) => {
    words.push(word);
    sentence.push(number);
    begins.push(since < 2);
    quoted.push(quotedSince >= 0 && words.length - quotedSince <= LONGEST_QUOTE);
    since++;
    length += worth;
  };
  const end = lower.length;
  let start = -1;
  for (let at = 0; at <= end; at++) {
    const kind = at < end ? classOf(lower.charCodeAt(at)) : BETWEEN;
    if (kind === PART) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0) {
      add(lower.slice(start, at), 1);
      start = -1;
    }
    if (kind === BETWEEN) continue;
    if (kind === SIGN) add(lower.charAt(at), 0.5);
    else if (kind === SYLLABLE) add(lower.charAt(at), 0.34);
    else if (kind === ALONE) add(lower.charAt(at), 1);
    else if (kind === OPENING || kind === CLOSING) {
      const next = at + 1 < end ? classOf(lower.charCodeAt(at + 1)) : BETWEEN;
      // ‚German‘ closes with the sign that opens ‘English’.
      const closes = single && next !== PART && (kind === CLOSING || lower.charCodeAt(at) === 0x2018);
      if (closes) {
        single = false;
        quotedSince = -1;
      } else if (kind === OPENING && quotedSince < 0 && next === PART) {
        single = true;
        quotedSince = words.length;
        if (since > 0) since = 0;
      }
    } else if (kind === QUOTE) {
      single = false;
      quotedSince = quotedSince < 0 ? words.length : -1;
      if (since > 0 && quotedSince >= 0) since = 0;
    } else if (kind === FULL_STOP || at + 1 >= end || classOf(lower.charCodeAt(at + 1)) !== PART) {
      if (since > 0) number++;
      since = 0;
    }
  }
  return {
    lower,
    words,
    sentence,
    begins,
    quoted,
    dashed: DASHED.test(lower.slice(0, 4)),
    length: Math.ceil(length * (text.length / Math.max(1, look.length))),
  };
}

/** The words of a text in lower case; see `readWords`. */
export function wordsOf(text: string): string[] {
  return readWords(text).words;
}

/** How long a text is, in words; see `Words`. */
export function lengthOf(text: string): number {
  return readWords(text).length;
}
