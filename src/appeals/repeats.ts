import { readable, wordsOf } from './words.ts';

/** A passage within another, of so many words at least, is the same one told in short. */
const SHORTEST = 6;

/** So many passages are looked through for one that holds the other: pages repeat one or two. */
const MOST_COMPARED = 40;

/** Passages by their words, of one page or of several, so that what is said again is known again: word for word, or as a part of what was said. */
export class Repeats<Passage> {
  readonly #byWords = new Map<string, Passage>();
  /** The fullest text that each was told in: nothing of it may get lost. */
  readonly #fullest = new Map<Passage, string>();

  /** The appeal that says what this text says, and whether the text says more than it. */
  find(text: string): { appeal: Passage; longer: boolean } | undefined {
    const words = keyOf(text);
    const letters = lettersOf(text);
    const told = (appeal: Passage): string => this.#fullest.get(appeal) ?? '';
    const same = this.#byWords.get(words);
    if (same && told(same).includes(letters)) return { appeal: same, longer: false };
    const long = words.split(' ').length >= SHORTEST;
    let compared = 0;
    for (const [known, appeal] of this.#byWords) {
      if (++compared > MOST_COMPARED) break;
      if (long && within(words, known) && told(appeal).includes(letters)) return { appeal, longer: false };
      // Two that both go on from a third are two: neither says what the other does.
      if (known.split(' ').length >= SHORTEST && within(known, words) && letters.includes(told(appeal)))
        return { appeal, longer: true };
    }
    return undefined;
  }

  add(text: string, appeal: Passage): void {
    this.#byWords.set(keyOf(text), appeal);
    this.#fullest.set(appeal, lettersOf(text));
  }
}

const keyOf = (text: string): string => wordsOf(text).join(' ');

/** All letters and digits of a text, as many as it has: its words are those of its beginning and its end where it is long. */
const lettersOf = (text: string): string =>
  readable(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const within = (part: string, whole: string): boolean => ` ${whole} `.includes(` ${part} `);
