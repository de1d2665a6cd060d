import type { Mark } from '../../../marks/mark.ts';
import type { MarkedText } from './marked-text.ts';

/** Marks in the order of the text, those that are not found in it at the end; by their age where there is no text. */
export function inOrder(marks: readonly Mark[], text: MarkedText | null): readonly Mark[] {
  const anchors = text?.anchors.value;
  if (!anchors) return marks;
  const placeOf = ({ id }: Mark): number => anchors.get(id)?.start ?? Number.POSITIVE_INFINITY;
  return marks.toSorted((a, b) => (placeOf(a) === placeOf(b) ? a.created - b.created : placeOf(a) - placeOf(b)));
}
