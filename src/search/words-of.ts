import { foldCharacter } from './fold-text.ts';

/** A word of a text as it is searched for, and where it stands. */
export interface Word {
  /** Folded: small letters without accents (`fold-text`). */
  word: string;
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
}

/** What words are made of. Marks belong to their letter; signs between letters part words, also the apostrophe: French and Italian elide. */
const IN_WORD = /[\p{L}\p{N}\p{M}]/u;

/** Scripts that put no space between words. Hangul does. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}\u30fc\u3005]/u;

/** The Arabic article, with what is written together with it, before a word that is left long enough to be one. */
const ARABIC_ARTICLE = /^(?:[وفبك]?ال|لل)(?=[\u0600-\u06ff]{3})/;

/** Longer ones are no words but data; none is searched for. UTF-16 units, folded. */
const LONGEST_WORD = 48;

/**
 * The words of a text in order. Where a script has no spaces each two neighbouring characters are a word, and the last one by itself, as is
 * usual for such scripts: no dictionary has to know what is written, and what is being typed is found from its first character on.
 */
export function* wordsOf(text: string): Generator<Word> {
  let word = '';
  let start = 0;
  let end = 0;
  /** Characters of a run without spaces, waiting for the one after them. */
  let before: Word | undefined;
  const taken = (): Word | undefined => {
    const found = word.replace(ARABIC_ARTICLE, '');
    word = '';
    return found !== '' && found.length <= LONGEST_WORD ? { word: found, start, end } : undefined;
  };
  let at = 0;
  for (const character of text) {
    const next = at + character.length;
    const folded = foldCharacter(character);
    if (folded !== '') {
      if (UNSPACED.test(character)) {
        const whole = taken();
        if (whole) yield whole;
        if (before) yield { word: before.word + folded, start: before.start, end: next };
        before = { word: folded, start: at, end: next };
      } else {
        if (before) yield before;
        before = undefined;
        if (IN_WORD.test(folded)) {
          if (word === '') start = at;
          word += folded;
          end = next;
        } else {
          const whole = taken();
          if (whole) yield whole;
        }
      }
    }
    at = next;
  }
  if (before) yield before;
  const whole = taken();
  if (whole) yield whole;
}

/** The words by which a text is looked for: of a run without spaces the last character stands in the pair before it already. */
export function searchedWords(text: string): string[] {
  const words = Array.from(wordsOf(text), ({ word }) => word);
  return words.filter((word, i) => {
    const before = words[i - 1] ?? '';
    return !(UNSPACED.test(word) && UNSPACED.test(before) && before.endsWith(word) && before !== word);
  });
}
