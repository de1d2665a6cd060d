import { searchedWords, wordsOf } from './words-of.ts';

/** A stretch of a text, in UTF-16 offsets. */
export interface Stretch {
  start: number;
  end: number;
}

/** Where words that were found stand in a text; what touches is one stretch. */
export function findWords(text: string, words: ReadonlySet<string>): Stretch[] {
  const found: Stretch[] = [];
  for (const { word, start, end } of wordsOf(text)) {
    if (!words.has(word)) continue;
    const last = found.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

/** A text as passages are compared: its words with one space between them. */
export const foldText = (text: string): string => ` ${Array.from(wordsOf(text), ({ word }) => word).join(' ')} `;

/** Whether a text holds a passage, word for word. `folded` is the text's `foldText`. */
export const holdsPassage = (folded: string, passage: string): boolean => {
  const wanted = searchedWords(passage).join(' ');
  return wanted !== '' && folded.includes(` ${wanted} `);
};

/** A piece of a text around the first place that has the most of the words, cut between words. `length` in characters. */
export function passageAround(text: string, words: ReadonlySet<string>, length: number): string {
  const places = findWords(text, words);
  let best = 0;
  let most = 0;
  for (const [i, { start }] of places.entries()) {
    let last = i;
    while ((places[last + 1]?.end ?? Infinity) - start <= length) last++;
    if (last - i + 1 > most) {
      most = last - i + 1;
      best = start;
    }
  }
  if (text.length <= length) return text;
  const from = Math.max(0, Math.min(best - Math.floor(length / 4), text.length - length));
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1 || from;
  const cut = text.slice(start, start + length);
  const end = start + length < text.length ? cut.lastIndexOf(' ') : -1;
  const piece = end > length / 2 ? cut.slice(0, end) : cut;
  return `${start > 0 ? '… ' : ''}${piece.trim()}${start + piece.length < text.length ? ' …' : ''}`;
}
