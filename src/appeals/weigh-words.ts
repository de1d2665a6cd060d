import { WORD_WEIGHTS } from './word-weights.ts';

interface Entry {
  weight: number;
  /** The last text it was counted in: a word counts once in a text. */
  text: number;
}

const languages = new Map<string, ReadonlyMap<string, Entry>>();

let texts = 0;

/** What the words of a text are worth together, in logits; see `word-weights.ts`. Nothing for a language of which none were learnt. */
export function weighWords(words: readonly string[], language: string | null): number {
  const known = language === null ? NONE : wordsOfLanguage(language);
  if (known.size === 0) return 0;
  const text = ++texts;
  let sum = 0;
  for (const word of words) {
    const entry = known.get(word);
    if (!entry || entry.text === text) continue;
    entry.text = text;
    sum += entry.weight;
  }
  return sum;
}

const NONE: ReadonlyMap<string, Entry> = new Map();

function wordsOfLanguage(language: string): ReadonlyMap<string, Entry> {
  const known = languages.get(language);
  if (known) return known;
  const written = Object.hasOwn(WORD_WEIGHTS, language) ? (WORD_WEIGHTS[language] ?? '') : '';
  const words = new Map<string, Entry>();
  for (const pair of written.split(' ')) {
    const at = pair.lastIndexOf(':');
    if (at > 0) words.set(pair.slice(0, at), { weight: Number(pair.slice(at + 1)) / 100, text: 0 });
  }
  languages.set(language, words);
  return words;
}
