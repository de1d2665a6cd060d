import type { Block } from './blocks.ts';
import type { Evidence } from './evidence.ts';
import { fingerprintOf } from './fingerprint.ts';
import { APPEALING } from './marks.ts';
import { ASKING } from './phrases/phrase-table.ts';
import type { Run } from './segment.ts';

/** Where a passage stood, as far as the text tells: before its first long paragraph, after its last, or between. */
export type Place = 'before' | 'between' | 'after';

/** What the reader said of one block of a site. */
export interface BlockCorrection {
  fingerprint: string;
  as: 'appeal' | 'article';
  /** For a few words that stood alone ("Support us"): they hold only where this place is not contradicted. */
  place?: Place;
  /** For a few words that stood in a longer passage ("Dear readers,"): they hold only beside another corrected block. */
  beside?: true;
}

/** What was learnt of a site on this machine. */
export interface Learnt {
  /** In the order they were made: of two about the same block the later one holds. */
  corrections: BlockCorrection[];
  /** Fingerprints of blocks that stood word for word under several articles of this site → under how many. */
  repeated: Record<string, number>;
  /** How many articles of this site `repeated` was gathered from. */
  articles?: number;
}

/** Of blocks; the functions here need no more of them, so that they serve in the page and in the reader. */
type Spoken = Pick<Block, 'text' | 'length'>;

/** A paragraph, in words: what stands beyond the first and the last of them stands outside the text. As in `evidence`. */
const LONG = 40;

/** Under so many articles a text stood that is the site's own, and no quotation that two articles share. */
export const REPEATED_FROM = 3;

/**
 * What repetition adds to a block that asks, in logits: most of it at three articles, the whole at six. Less than a plain ask
 * weighs, so that it decides what is nearly decided and nothing else.
 */
const LIFT = { least: 1.5, most: 2 };

/**
 * With so many articles known, an appeal of the site would likely have been seen before: a block that asks a little and was
 * not, is taken back by so much, in logits. Small, since every campaign has its first day.
 */
const UNKNOWN = { articles: 8, drop: 0.5 };

/** Raises what the site repeats and what asks, lowers a little what asks and is new to a well-known site. Changes the scores only. */
export function weighLearnt(blocks: readonly Spoken[], evidence: readonly Evidence[], learnt: Learnt): void {
  const isKnownSite = (learnt.articles ?? 0) >= UNKNOWN.articles;
  if (!isKnownSite && Object.keys(learnt.repeated).length === 0) return;
  for (const [i, own] of evidence.entries()) {
    const block = blocks[i];
    if (!block || !showsAsking(own)) continue;
    const fingerprint = fingerprintOf(block.text);
    const times = Object.hasOwn(learnt.repeated, fingerprint) ? (learnt.repeated[fingerprint] ?? 0) : 0;
    if (times >= REPEATED_FROM)
      own.score += Math.min(LIFT.most, LIFT.least + ((times - REPEATED_FROM) * (LIFT.most - LIFT.least)) / 3);
    else if (isKnownSite) own.score -= UNKNOWN.drop;
  }
}

/** Asks in words or by where it leads. A copyright line or an author's note is repeated as well, and asks for nothing. */
function showsAsking({ said, leads, emailField, marks }: Evidence): boolean {
  return (
    ASKING.some((group) => said[group] !== undefined) ||
    said.give !== undefined ||
    emailField ||
    [...marks.keys()].some((mark) => APPEALING.has(mark)) ||
    leads.some(({ lead }) => lead !== 'follow')
  );
}

/** The reader's word is final: blocks called article leave every run, blocks called an appeal are in one. */
export function enforceLearnt(runs: readonly Run[], blocks: readonly Spoken[], learnt: Learnt): Run[] {
  if (learnt.corrections.length === 0) return [...runs];
  const taken = new Set<number>();
  for (const { first, end } of runs) for (let i = first; i < end; i++) taken.add(i);
  for (const [i, verdict] of verdictsOn(blocks, learnt.corrections).entries()) {
    if (verdict === 'appeal') taken.add(i);
    else if (verdict === 'article') taken.delete(i);
  }
  const result: Run[] = [];
  for (const i of [...taken].sort((a, b) => a - b)) {
    const last = result.at(-1);
    if (last?.end === i) last.end++;
    else result.push({ first: i, end: i + 1 });
  }
  return result;
}

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
