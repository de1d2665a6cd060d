import type { Block } from './blocks.ts';

/**
 * Who speaks, at the beginning of a line: "Dr. Mara Venn: ...", "Q: ...". Scripts without capitals have short names only, since any few
 * words may stand before a colon there.
 */
const TURN = /^(\p{Lu}[\p{L}\p{M}\p{N}.’'() -]{0,39}|\p{Lo}[\p{L}\p{M} ・]{0,11})[:：]\s?(?=\S)/u;

/** What is said ends so; the lines of bank accounts ("IBAN: ...", "BIC: ...") do not. */
const SAID = /[.!?…。！？؟।»”"'’)]$/;

/** So many words a speaker's name has at most. */
const LONGEST_NAME = 4;

/** So often one speaks after another in a talk. "Photo:" and "Read more:" come again and again, too, but do not answer each other. */
const FEWEST_CHANGES = 4;

/**
 * The numbers of the blocks that are turns of a talk: each begins with the name of who speaks, those speak more than once, and one after
 * another. Who takes leave of a talk thanks, greets and asks those who listen, not those who read.
 */
export function turnsIn(blocks: readonly Block[]): ReadonlySet<number> {
  const speakers = new Map<number, string>();
  const often = new Map<string, number>();
  for (const { index, text } of blocks) {
    const speaker = TURN.exec(text)?.[1];
    if (!speaker || speaker.split(/\s+/u).length > LONGEST_NAME || !SAID.test(text.trimEnd())) continue;
    speakers.set(index, speaker);
    often.set(speaker, (often.get(speaker) ?? 0) + 1);
  }
  const turns = new Set([...speakers].filter(([, speaker]) => (often.get(speaker) ?? 0) > 1).map(([index]) => index));
  const changes = [...turns].filter((index) => turns.has(index + 1) && speakers.get(index) !== speakers.get(index + 1));
  return changes.length < FEWEST_CHANGES ? new Set() : turns;
}
