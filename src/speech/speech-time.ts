/** Letters a second that voices speak at their own speed: about 180 words a minute. */
const LETTERS_A_SECOND = 15;

/** Characters that are a syllable or a word each: they take as long as about three letters. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** How long a text is when it is spoken, in letters of an alphabet. */
export function weigh(text: string): number {
  return text.length + 2 * (text.match(DENSE)?.length ?? 0);
}

/** How long a text takes to speak, in milliseconds. `speed`: 1 is the voice's own. */
export function speechTime(text: string, speed: number): number {
  return (weigh(text) / LETTERS_A_SECOND / speed) * 1000;
}
