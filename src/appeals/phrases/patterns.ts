import type { PhraseGroup } from './phrase-table.ts';
import { formsWithin, hasSpellings, spellingOf } from './spelling.ts';

/** How many words `..` may stand for. */
const WIDEST_GAP = 4;

/** A word, or a word and what is left of it when what is glued to its front comes off. */
export type Forms = string | readonly string[];

/** What may stand at one place of a phrase. */
export interface Token {
  gap: boolean;
  exact: Set<string>;
  beginnings: string[];
}

/** A phrase of a group, word by word. */
export interface Pattern {
  group: PhraseGroup;
  tokens: Token[];
}

/** Reads one word of a phrase as tables write it: `a|b`, `word*`, `..`. */
export function readToken(written: string, language: string): Token {
  const token: Token = { gap: written === '..', exact: new Set(), beginnings: [] };
  if (token.gap) return token;
  for (const word of spellingOf(written, language).split('|')) {
    if (word.endsWith('*')) token.beginnings.push(word.slice(0, -1));
    else if (word !== '') token.exact.add(word);
  }
  return token;
}

function isWord(token: Token, forms: Forms | undefined): boolean {
  if (forms === undefined) return false;
  if (typeof forms !== 'string') return forms.some((form) => isWord(token, form));
  return token.exact.has(forms) || token.beginnings.some((beginning) => forms.startsWith(beginning));
}

/** Where a pattern that begins at `start` ends (the index after it), or -1. A gap takes the nearest word that fits. */
export function endOf(pattern: Pattern, words: readonly Forms[], start: number): number {
  let at = start;
  let gap = 0;
  for (const token of pattern.tokens) {
    if (token.gap) {
      gap = WIDEST_GAP;
      continue;
    }
    const last = at + gap;
    while (at < last && !isWord(token, words[at])) at++;
    if (!isWord(token, words[at])) return -1;
    at++;
    gap = 0;
  }
  return at;
}

/** The words of a text as the tables of the language spell them. */
export function formsOf(words: readonly string[], language: string): readonly Forms[] {
  if (!hasSpellings(language)) return words;
  return words.map((word) => {
    const spelt = spellingOf(word, language);
    const within = formsWithin(spelt, language);
    return within.length > 0 ? [spelt, ...within] : spelt;
  });
}
