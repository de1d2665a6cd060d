import { rangeOf, type Sentence } from '../../../speech/sentence.ts';

/** What of the window text is seen in: below the bar, above the player. CSS pixels from its top. */
export function seenPart(): { top: number; bottom: number } {
  const bar = document.querySelector('.bar')?.getBoundingClientRect();
  const player = document.querySelector('.player')?.getBoundingClientRect();
  return { top: Math.max(0, bar?.bottom ?? 0), bottom: player?.top ?? window.innerHeight };
}

/** Where a sentence is on screen; null where it has no place. */
export function boxOf(sentence: Sentence): DOMRect | null {
  const box = rangeOf(sentence)?.getBoundingClientRect();
  return box && box.height > 0 ? box : null;
}

/** The first sentence whose end is in view; the first of all where the page stands at its top. */
export function firstInView(sentences: readonly Sentence[]): number {
  if (window.scrollY <= 0) return 0;
  const { top } = seenPart();
  const found = sentences.findIndex((sentence) => (boxOf(sentence)?.bottom ?? 0) > top);
  return Math.max(0, found);
}

/** Whether a sentence's passage stands in an element, or a part of it does. */
export const standsIn = ({ passage }: Sentence, element: Element): boolean =>
  passage.pieces.some(({ node }) => element.contains(node));

/** The sentence at a point of the window within an element of the text; -1 where there is none. */
export function sentenceAtPoint(sentences: readonly Sentence[], within: Element, x: number, y: number): number {
  return sentences.findIndex((sentence) => {
    const rects = standsIn(sentence, within) ? (rangeOf(sentence)?.getClientRects() ?? []) : [];
    return [...rects].some(({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom);
  });
}

/** The first sentence that ends after the beginning of a selection; -1 where none does. */
export function sentenceAtSelection(sentences: readonly Sentence[], selection: Range): number {
  return sentences.findIndex((sentence) => {
    const range = rangeOf(sentence);
    return range !== null && selection.compareBoundaryPoints(Range.END_TO_START, range) < 0;
  });
}
