/**
 * Words per minute of adults, by language: S. Trauzettel-Klosinski, K. Dietz and the
 * IReST Study Group, "Standardized Assessment of Reading Performance: The New International Reading Speed Texts IReST",
 * Investigative Ophthalmology & Visual Science 53(9), 2012, table of the 17 languages.
 */
const WORDS_PER_MINUTE: Record<string, number> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
};

/** The same study's mean over all its languages, for those it did not test. */
const MEAN_WORDS_PER_MINUTE = 184;

/** The same study, characters per minute, for scripts in which a character counts as a word; Thai takes the mean of all languages. */
const CHINESE_CHARACTERS_PER_MINUTE = 255;
const JAPANESE_CHARACTERS_PER_MINUTE = 357;
const MEAN_CHARACTERS_PER_MINUTE = 863;

const HAN = /\p{sc=Han}/gu;
const KANA = /[\p{sc=Hira}\p{sc=Kana}]/gu;
const THAI = /(?=\p{L}|\p{N})\p{sc=Thai}/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** Where those scripts stand among UTF-16's code units; a text without one of these, and without pairs, is counted sign by sign. */
const MAYBE_UNSPACED = /[\u0E00-\u0E7F\u2E80-\u2FFF\u3000-\u9FFF\uD800-\uDFFF\uF900-\uFAFF\uFF00-\uFFEF]/;
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/gu;

/** Words of a text (runs of letters and digits; in Han, kana and Thai each letter is one) and the whole minutes, at least 1, that reading them takes. */
export function readingTime(text: string, lang: string | null): { wordCount: number; readingMinutes: number } {
  const mixed = MAYBE_UNSPACED.test(text);
  const han = mixed ? count(text, HAN) : 0;
  const kana = mixed ? count(text, KANA) : 0;
  const thai = mixed ? count(text, THAI) : 0;
  const spaced = mixed ? count(text.replace(UNSPACED, ' '), WORD) : countWords(text);
  const language = lang?.toLowerCase().split('-')[0] ?? '';
  const japanese = language === 'ja' || (language === '' && kana > 0);
  const minutes =
    spaced / (WORDS_PER_MINUTE[language] ?? MEAN_WORDS_PER_MINUTE) +
    (han + kana) / (japanese ? JAPANESE_CHARACTERS_PER_MINUTE : CHINESE_CHARACTERS_PER_MINUTE) +
    thai / MEAN_CHARACTERS_PER_MINUTE;
  return { wordCount: spaced + han + kana + thai, readingMinutes: Math.max(1, Math.round(minutes)) };
}

/** What a code unit is in a word: what may begin one, what only goes on in one, or neither. 0 where it was not asked for yet. */
const kinds = new Uint8Array(0x10000);
const BEGINS = 1;
const GOES_ON = 2;
const NEITHER = 3;

function kindOf(code: number): number {
  const character = String.fromCharCode(code);
  const kind = /[\p{L}\p{N}]/u.test(character) ? BEGINS : /\p{M}/u.test(character) ? GOES_ON : NEITHER;
  kinds[code] = kind;
  return kind;
}

/** The same as counting `WORD`, without a list of all words. */
function countWords(text: string): number {
  let words = 0;
  let within = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = kinds[code] || kindOf(code);
    if (kind === BEGINS && !within) words++;
    within = kind === BEGINS || (within && kind === GOES_ON);
  }
  return words;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
