import { UNSEEN } from '../html/unseen-characters.ts';

/**
 * Accents and points that are set over and under letters: those of Latin, Greek and Cyrillic, which belong to no script of their own, and
 * the points of Hebrew and Arabic. Vowel signs of other scripts, and the two voicing marks of Japanese, are letters to those who read them.
 */
const ACCENTS = /(?![\u3099\u309A])(?=\p{Mn})[\p{sc=Inherited}\p{sc=Hebrew}\p{sc=Arabic}]/gu;

/** Signs that keyboards do not have, by the one that is typed instead. */
const TYPED: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  ς: 'σ',
};

const known = new Map<string, string>();

/**
 * One character as it is compared: in small letters, without accents, quotation marks and dashes as they are typed. White space is one
 * space; what is not seen, and an accent by itself, is nothing. The result may be several characters.
 */
export function foldCharacter(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  const folded = fold(character);
  known.set(character, folded);
  return folded;
}

function fold(character: string): string {
  if (UNSEEN.test(character)) return '';
  if (/\s/.test(character)) return ' ';
  // Put together again: what is left belongs to its letter, as in Japanese and Korean.
  const small = character.normalize('NFD').toLowerCase().replace(ACCENTS, '').normalize('NFC');
  return TYPED[small] ?? small;
}
