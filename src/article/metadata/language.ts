import { languageOf, tableLanguage } from '../../appeals/phrases/phrases.ts';
import { readWords } from '../../appeals/words.ts';
import { plainField } from './plain-field.ts';

/** Three parts of a text are looked at, each of so many characters: a quotation in another language is not the whole of it. */
const SAMPLE = 400;

/** A shorter text tells no language. */
const SHORTEST = 200;

/** The first candidate that is a language tag, unless the text is plainly in another language; then what the text itself tells. */
export function findLanguage(candidates: readonly unknown[], text: string): string | null {
  const stated = candidates.map(languageTag).find((tag) => tag !== null) ?? null;
  const told = toldLanguage(text, stated);
  if (told === undefined) return stated;
  return stated !== null && tableLanguage(stated) === told ? stated : languageTag(told);
}

/** A BCP 47 tag in its canonical spelling; null when the value is none. */
export function languageTag(value: unknown): string | null {
  const tag = plainField(value, 35)?.replaceAll('_', '-');
  // The shape of a BCP 47 tag: Intl throws on any other.
  if (!tag || !/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    return tag.split('-')[0]?.toLowerCase() ?? tag; // Well-shaped yet invalid (a subtag twice): its language alone is sure.
  }
}

/** The language that every part of the text tells; undefined where the text is short, the parts differ, or it is none of those known. */
function toldLanguage(text: string, stated: string | null): string | undefined {
  if (text.length < SHORTEST) return undefined;
  const own = tableLanguage(stated);
  // A language that is not among those known cannot be told from its neighbours.
  if (stated !== null && own === undefined) return undefined;
  const middle = Math.max(0, (text.length - SAMPLE) >> 1);
  const starts = text.length > 3 * SAMPLE ? [0, middle, text.length - SAMPLE] : [0];
  let told: string | undefined;
  for (const start of starts) {
    const part = text.slice(start, start + SAMPLE);
    const language = languageOf(part, readWords(part), own);
    if (language === undefined || language === own || (told !== undefined && language !== told)) return undefined;
    told = language;
  }
  return told;
}
