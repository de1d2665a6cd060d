import type { Block } from './blocks.ts';
import { closeBoxes, runsOf } from './boxes.ts';
import type { Evidence } from './evidence.ts';
import { reachOut } from './openers.ts';
import { ASKING, type PhraseGroup } from './phrases/phrase-table.ts';
import { borderCost, type Run, segment } from './segment.ts';

/**
 * What a block must show to count as part of an appeal, in logits. Below 0, because what is asked is spread over a run: lines that are
 * undecided by themselves are decided by their neighbours. Chosen on the corpus by cross-validation: lower folds more of what asks
 * and more of what does not.
 */
const DEMAND = -1.7;

/**
 * Divides the blocks of a page into article and appeals: the cheapest path through the weighed sequence, then small boxes as a
 * whole, then the lines that open and close an appeal.
 */
export function findRuns(blocks: readonly Block[], evidence: readonly Evidence[]): Run[] {
  let runs = segment(
    evidence.map(({ score }) => score - DEMAND),
    (i) => borderCost(blocks[i - 1], blocks[i]),
  ).filter((run) => asksForSomething(run, blocks, evidence));
  runs = closeBoxes(runs, blocks, evidence);
  return merge(runs.map((run) => reachOut(run, blocks, evidence)));
}

/** Asks in words, leads there, or is a box with a field for an address. Headings alone head something else. */
export function asksForSomething(
  { first, end }: Run,
  blocks: readonly Block[],
  evidence: readonly Evidence[],
): boolean {
  // What menus say leads somewhere; it asks for nothing.
  const own = evidence.slice(first, end).filter((_, i) => !blocks[first + i]?.container.menu);
  const answers = own.some(({ leads, emailField }) => emailField || leads.length > 0);
  if (answers) return true;
  const headings = blocks.slice(first, end).every(({ container }) => /^h[1-6]$/.test(container.tag));
  if (headings) return false;
  const says = (...groups: PhraseGroup[]) => own.some(({ said }) => groups.some((group) => said[group]));
  // Who only speaks of giving and members is news, unless an outlet speaks, or speaks to its readers.
  return says(...ASKING) || (says('give', 'member') && says('voice', 'reader'));
}

/** Runs that touch or overlap are one. */
function merge(runs: readonly Run[]): Run[] {
  const taken = new Set<number>();
  for (const { first, end } of runs) for (let i = first; i < end; i++) taken.add(i);
  return runsOf(taken);
}
