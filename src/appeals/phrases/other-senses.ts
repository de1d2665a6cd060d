import type { Words } from '../words.ts';
import type { Hit } from './match-phrases.ts';

/** A phrase that mostly asks for something, and the words after it with which it asks for nothing. */
interface OtherSense {
  phrase: readonly string[];
  /** Whether what follows gives it the other sense. */
  isIn(following: readonly string[]): boolean;
}

/** What one joins as a reader, where a place or an event may stand too: "join us in our work", "join us for free", "join us at Patreon". */
const JOINED = /^(?:our|this|these|that|what|who|as|just|only|less|free|\d.*|[$€£]|patreon|substack|.+ing)$/;

/** What is upgraded that one subscribes to. */
const SUBSCRIBED = /^(?:account|plan|subscription|membership|tier|access|package|support)$/;

/** So many words after the phrase tell what it is about. */
const TOLD_BY = 4;

const SENSES: Readonly<Record<string, readonly OtherSense[]>> = {
  en: [
    // Of events: "join us in Leeds for the spring conference".
    {
      phrase: ['join', 'us'],
      isIn: ([preposition = '', next = '', ...others]) =>
        /^(?:in|at|for)$/.test(preposition) &&
        next !== '' &&
        !JOINED.test(next) &&
        !(
          /^(?:a|an|the)$/.test(next) &&
          /^(?:year|month|week|fight|struggle|effort|movement|work|cause|mission|discussion|conversation)$/.test(
            others[0] ?? '',
          )
        ),
    },
    // Under a form for comments.
    { phrase: ['your', 'email', 'address'], isIn: (following) => following.includes('published') },
    // Of those who made something.
    { phrase: ['please', 'give'], isIn: ([what = '']) => /^(?:credit|attribution|way|notice)$/.test(what) },
    // Of things: "upgrade your bathroom mirror".
    { phrase: ['upgrade', 'your'], isIn: (following) => !following.some((word) => SUBSCRIBED.test(word)) },
  ],
};

/** The hits without those that say something else by the words after them. Each phrase is looked at where it begins. */
export function withoutOtherSenses(hits: Hit[], { words }: Words, language: string): Hit[] {
  const senses = Object.hasOwn(SENSES, language) ? SENSES[language] : undefined;
  if (!senses || hits.length === 0) return hits;
  return hits.filter(
    ({ start, end }) =>
      !senses.some(
        ({ phrase, isIn }) =>
          // Longer ones, with a gap, reach as far as what they ask for.
          end === start + phrase.length &&
          phrase.every((word, at) => words[start + at] === word) &&
          isIn(words.slice(end, end + TOLD_BY)),
      ),
  );
}
