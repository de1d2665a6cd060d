import { cutSentences, LONGEST } from './cut-sentences.ts';
import { type Passage, placeIn, rangeIn } from './passage.ts';

/** What is said in one utterance: a part of a passage. */
export interface Sentence {
  text: string;
  passage: Passage;
  /** Which passage it is in, counted from the first. */
  passageAt: number;
  /** Where it stands in the passage's text. */
  start: number;
  end: number;
}

/** The sentences of passages, in order. */
export function listSentences(passages: readonly Passage[], language: string, longest = LONGEST): Sentence[] {
  return passages.flatMap((passage, passageAt) =>
    cutSentences(passage.text, language, longest).map(({ start, end }) => ({
      text: passage.text.slice(start, end),
      passage,
      passageAt,
      start,
      end,
    })),
  );
}

/** The place of a sentence on the page, or of a part of it: `from` and `to` count from its start. Null where it has gone. */
export function rangeOf(sentence: Sentence, from = 0, to = sentence.text.length): Range | null {
  return rangeIn(sentence.passage, sentence.start + from, sentence.start + to);
}

/** Which sentence a place on the page belongs to; -1 where none. */
export function sentenceAt(sentences: readonly Sentence[], node: Node, offset: number): number {
  return sentences.findIndex(({ passage, end }) => {
    const place = placeIn(passage, node, offset);
    return place !== null && place < end;
  });
}

/** Where a sentence of another cut, or of a text that has changed since, stands among these: at its place, by its words, or as near as may be. */
export function findAgain(sentences: readonly Sentence[], { passage, start, text }: Sentence, at: number): number {
  const first = passage.pieces.find((piece) => piece.at + piece.length > start);
  const there = first ? sentenceAt(sentences, first.node, first.offset + Math.max(0, start - first.at)) : -1;
  if (there >= 0) return there;
  const same = sentences.findIndex((one) => one.text === text);
  return same >= 0 ? same : Math.max(0, Math.min(at, sentences.length - 1));
}

/** The first sentence of the next passage, or of this one or the one before it (`by` -1), as people go back; null at the end. */
export function passageStep(sentences: readonly Sentence[], at: number, by: 1 | -1): number | null {
  const now = sentences[at]?.passageAt;
  if (now === undefined) return null;
  if (by === 1) {
    const next = sentences.findIndex(({ passageAt }) => passageAt > now);
    return next < 0 ? null : next;
  }
  const start = sentences.findIndex(({ passageAt }) => passageAt === now);
  if (start < at || start === 0) return start;
  const before = sentences[start - 1]?.passageAt;
  return sentences.findIndex(({ passageAt }) => passageAt === before);
}
