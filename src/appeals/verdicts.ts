import type { Block } from './blocks.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { BlockCorrection, Place } from './learnt.ts';

/** Of blocks; the functions here need no more of them, so that they serve in the page and in the reader. */
export type Spoken = Pick<Block, 'text' | 'length'>;

/** A paragraph, in words: what stands beyond the first and the last of them stands outside the text. As in `evidence`. */
const LONG = 40;

/** What the corrections say of each block of a text, in order; undefined where they say nothing. */
export function verdictsOn(
  blocks: readonly Spoken[],
  corrections: readonly BlockCorrection[],
): (BlockCorrection['as'] | undefined)[] {
  if (corrections.length === 0) return blocks.map(() => undefined);
  const known = new Map(corrections.map((correction) => [correction.fingerprint, correction]));
  const found = blocks.map(({ text }) => known.get(fingerprintOf(text)));
  const placeAt = placesIn(blocks);
  // The page around an article has long paragraphs too: "before" and "after" of the text may be "between" in its page.
  const agrees = (place: Place, i: number) => placeAt(i) === 'between' || placeAt(i) === place;
  const verdicts = found.map((correction, i) =>
    correction && !correction.beside && (!correction.place || agrees(correction.place, i)) ? correction.as : undefined,
  );
  // What holds only beside others is reached from them, step by step, downwards and upwards.
  const reach = (i: number, from: number) => {
    const correction = found[i];
    if (correction?.beside && verdicts[i] === undefined && verdicts[from] === correction.as)
      verdicts[i] = correction.as;
  };
  for (let i = 1; i < blocks.length; i++) reach(i, i - 1);
  for (let i = blocks.length - 2; i >= 0; i--) reach(i, i + 1);
  return verdicts;
}

/** Where each block of a text stands. In a text without long paragraphs everything stands between. */
export function placesIn(blocks: readonly Spoken[]): (index: number) => Place {
  const first = blocks.findIndex(({ length }) => length >= LONG);
  const last = blocks.findLastIndex(({ length }) => length >= LONG);
  return (index) => {
    if (first === -1 || (index >= first && index <= last)) return 'between';
    return index < first ? 'before' : 'after';
  };
}
