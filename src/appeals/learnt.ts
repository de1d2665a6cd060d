import type { Evidence } from './evidence.ts';
import { fingerprintOf } from './fingerprint.ts';
import { APPEALING } from './marks.ts';
import { ASKING } from './phrases/phrase-table.ts';
import type { Run } from './segment.ts';
import { type Spoken, verdictsOn } from './verdicts.ts';

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
