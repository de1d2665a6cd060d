import { wordsOf } from './words.ts';

/** A passage within another, of so many words at least, is the same one told in short. */
const SHORTEST = 6;

/** So many passages are looked through for one that holds the other: pages repeat one or two. */
const MOST_COMPARED = 40;

/** Passages by their words, of one page or of several, so that what is said again is known again: word for word, or as a part of what was said. */
export class Repeats<Passage> {
  readonly #byWords = new Map<string, Passage>();
  /** The words of the fullest that each was told in. */
  readonly #fullest = new Map<Passage, string>();

  /** The appeal that says what this text says, and whether the text says more than it. */
  find(text: string): { appeal: Passage; longer: boolean } | undefined {
    const words = keyOf(text);
    const same = this.#byWords.get(words);
    if (same) return { appeal: same, longer: false };
    const long = words.split(' ').length >= SHORTEST;
    let compared = 0;
    for (const [known, appeal] of this.#byWords) {
      if (++compared > MOST_COMPARED) break;
      if (long && within(words, known)) return { appeal, longer: false };
      // Two that both go on from a third are two: neither says what the other does.
      if (known.split(' ').length >= SHORTEST && within(this.#fullest.get(appeal) ?? known, words))
        return { appeal, longer: true };
    }
    return undefined;
  }

  add(text: string, appeal: Passage): void {
    const words = keyOf(text);
    this.#byWords.set(words, appeal);
    this.#fullest.set(appeal, words);
  }
}

const keyOf = (text: string): string => wordsOf(text).join(' ');

const within = (part: string, whole: string): boolean => ` ${whole} `.includes(` ${part} `);
