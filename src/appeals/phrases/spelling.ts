/**
 * How words are written that are the same word: `fold` takes off marks that writers set or leave out, `glued` is what the
 * language writes onto the front of a word.
 */
interface Spelling {
  fold: (word: string) => string;
  glued?: (word: string) => string[];
}

/** Vowel signs and the stretching stroke are decoration; alef, yeh and teh marbuta are written with and without their marks. */
function foldArabic(word: string): string {
  return word
    .replace(/[\p{M}ـ]/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه');
}

/** Persian and Urdu are also typed on Arabic keyboards, with Arabic kaf, yeh and heh. */
function foldPersian(word: string): string {
  return word
    .replace(/[\p{M}ـ\u200C]/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[يىئ]/g, 'ی')
    .replaceAll('ك', 'ک')
    .replace(/[ةۀۂہھ]/g, 'ه');
}

/** Of Devanagari and Bengali the dot below (फ़/फ) and the moon (हाँ/हां) are left out as often as not. */
function foldIndic(word: string): string {
  return word.replace(/[\u093C\u09BC\u200C\u200D]/g, '').replaceAll('ँ', 'ं');
}

/** "and", "so", then "by", "as", "for", then the article: وبالدعم is و+ب+ال+دعم; after "for" the article loses its alef (للدعم). */
const ARABIC_FRONT = [/^[وف]/, /^(?:[بكل]ال|لل|س)/, /^[بكل]/, /^ال/];

/** "and", "that", "from", "in", "to", "as", "the", up to three of them: ושבעיתון. */
const HEBREW_FRONT = [/^[ושהבלמכ]/, /^[שהבלמכ]/, /^[הבלמ]/];

/** The word after each front that can come off, in turn, with what is left at least two letters. */
function without(fronts: readonly RegExp[], word: string): string[] {
  const forms: string[] = [];
  let rest = word;
  for (const front of fronts) {
    const shorter = rest.replace(front, '');
    if (shorter === rest || shorter.length < 2) continue;
    rest = shorter;
    forms.push(rest);
  }
  return forms;
}

/** Serbian is written in either alphabet, letter for letter. */
const SERBIAN_LATIN: Partial<Record<string, string>> = Object.fromEntries(
  'а a б b в v г g д d ђ đ е e ж ž з z и i ј j к k л l љ lj м m н n њ nj о o п p р r с s т t ћ ć у u ф f х h ц c ч č џ dž ш š'
    .split(' ')
    .flatMap((letter, i, all) => (i % 2 === 0 ? [[letter, all[i + 1]]] : [])),
);

const foldSerbian = (word: string): string =>
  word.replace(/[\u0430-\u045F]/g, (letter) => SERBIAN_LATIN[letter] ?? letter);

const SPELLINGS: Record<string, Spelling> = {
  ar: { fold: foldArabic, glued: (word) => [...without(ARABIC_FRONT, word), ...without(ARABIC_FRONT.slice(1), word)] },
  he: { fold: (word) => word.replace(/\p{M}/gu, ''), glued: (word) => without(HEBREW_FRONT, word) },
  fa: { fold: foldPersian },
  sh: { fold: foldSerbian },
  ur: { fold: foldPersian },
  hi: { fold: foldIndic },
  bn: { fold: foldIndic },
};

/** A word as the tables of a language and its texts are both spelt before they are compared. */
export function spellingOf(word: string, language: string): string {
  return (SPELLINGS[language]?.fold ?? ((same) => same))(word.normalize('NFKC').toLowerCase());
}

/** Whether words of the language are spelt in more than one way, so that texts have to be brought to one. */
export function hasSpellings(language: string): boolean {
  return language in SPELLINGS;
}

/** What is left of a word, brought to one spelling, when what is glued to its front comes off: one form for each way to take it off. */
export function formsWithin(word: string, language: string): string[] {
  return SPELLINGS[language]?.glued?.(word) ?? [];
}
