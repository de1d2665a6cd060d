import type { Block } from './blocks.ts';
import { closeBoxes, runsOf } from './boxes.ts';
import type { Evidence } from './evidence.ts';
import { APPEALING } from './marks.ts';
import { reachOut } from './openers.ts';
import { ASKING, type PhraseGroup } from './phrases/phrase-table.ts';
import { borderCost, type Run, segment } from './segment.ts';

/**
 * What a block must show to count as part of an appeal, in logits. Below 0, because what is asked is spread over a run: lines that are
 * undecided by themselves are decided by their neighbours. Chosen on the corpus by cross-validation: lower folds more of what asks
 * and more of what does not.
 */
const DEMAND = -1.9;

/**
 * A paragraph at the edge of a run that asks for nothing by itself and was drawn in by what stands beside it: in words and logits. Of
 * what a plea opens with it would be as well; that is found again by `reachOut`.
 */
const DRAWN_IN = { length: 12, own: -3, score: 1 };

/**
 * Divides the blocks of a page into article and appeals: the cheapest path through the weighed sequence without the paragraphs at
 * its edges that it only drew in, then small boxes as a whole, then the lines that open and close an appeal.
 */
export function findRuns(blocks: readonly Block[], evidence: readonly Evidence[]): Run[] {
  let runs = segment(
    evidence.map(({ score }) => score - DEMAND),
    (i) => borderCost(blocks[i - 1], blocks[i]),
  )
    .map((run) => trimRun(run, blocks, evidence))
    .filter((run) => asksForSomething(run, blocks, evidence) && !isAdvice(run, blocks, evidence));
  runs = closeBoxes(runs, blocks, evidence);
  return merge(runs.map((run) => reachOut(run, blocks, evidence)));
}

function trimRun(run: Run, blocks: readonly Block[], evidence: readonly Evidence[]): Run {
  let { first, end } = run;
  while (first < end && isDrawnIn(first, run, blocks, evidence)) first++;
  while (first < end && isDrawnIn(end - 1, run, blocks, evidence)) end--;
  return { first, end };
}

function isDrawnIn(i: number, { first, end }: Run, blocks: readonly Block[], evidence: readonly Evidence[]): boolean {
  const own = evidence[i];
  if (!own || (blocks[i]?.length ?? 0) < DRAWN_IN.length) return false;
  if (own.own >= DRAWN_IN.own || own.score >= DRAWN_IN.score) return false;
  // In one small box with what asks it belongs there.
  const { box } = own;
  if (!box) return true;
  return !evidence.slice(Math.max(first, box.first), Math.min(end, box.end)).some((beside) => beside.own > 0);
}

/**
 * A single paragraph in which nobody speaks of himself, and that leads nowhere, tells the reader what to do: an article may. From so many
 * words on it has to score as much as this, in logits, or is none. The short ones were set by sentences written for it in eight languages
 * (`tests/unit/appeals/calls-for-nobody`): hardly one that asks scores below.
 */
const ADVICE = [
  { length: 20, score: 1.5 },
  { length: 8, score: 0 },
] as const;

function isAdvice({ first, end }: Run, blocks: readonly Block[], evidence: readonly Evidence[]): boolean {
  const own = evidence[first];
  const length = blocks[first]?.length ?? 0;
  const demand = ADVICE.find((of) => length >= of.length)?.score;
  if (end - first > 1 || !own || demand === undefined || own.score >= demand) return false;
  if (own.said.voice || own.said.meter || own.namesOutlet || own.emailField || own.leads.length > 0) return false;
  for (const mark of own.marks.keys()) if (APPEALING.has(mark)) return false;
  return true;
}

/** Asks in words, leads there, or is a box with a field for an address. Headings alone head something else. */
export function asksForSomething(
  { first, end }: Run,
  blocks: readonly Block[],
  evidence: readonly Evidence[],
): boolean {
  // What menus say leads somewhere; it asks for nothing.
  const own = evidence.slice(first, end).filter((_, i) => !blocks[first + i]?.container.menu);
  if (isShareBar(own) || isCommentTool(own) || isRowOfChannels({ first, end }, blocks, evidence)) return false;
  const answers = own.some(({ leads, emailField }) => emailField || leads.length > 0);
  if (answers) return true;
  const headings = blocks.slice(first, end).every(({ container }) => /^h[1-6]$/.test(container.tag));
  if (headings) return false;
  const anySays = (...groups: PhraseGroup[]) => own.some(({ said }) => says(said, ...groups));
  // Who only speaks of giving and members is news, unless an outlet speaks, or speaks to its readers.
  return anySays(...ASKING) || (anySays('give', 'member') && anySays('voice', 'reader'));
}

/** Buttons that pass the article on: a tool of the page, which asks for nothing. */
const isShareBar = (own: readonly Evidence[]): boolean =>
  own.every(
    ({ marks, said }) => marks.has('share') && !says(said, 'money', 'join', 'email', 'meter', 'voice', 'reader'),
  );

/** Links to the outlet's channels, which stand on every page and ask for nothing until somebody says so. Of a line so much is linked. */
const LINKED = 0.7;

function isRowOfChannels({ first, end }: Run, blocks: readonly Block[], evidence: readonly Evidence[]): boolean {
  for (let i = first; i < end; i++) {
    const [block, own] = [blocks[i], evidence[i]];
    if (!block || !own || own.emailField || own.leads.some(({ lead }) => lead !== 'follow')) return false;
    if (says(own.said, ...ASKING)) return false;
    if (block.links.reduce((sum, { length }) => sum + length, 0) < LINKED * block.text.length) return false;
  }
  return true;
}

/** What stands at each reader's comment to pass that on. "Leave a comment" leads nowhere else, and is asked. */
const isCommentTool = (own: readonly Evidence[]): boolean =>
  own.every(({ marks }) => marks.has('comments')) &&
  own.some(({ leads }) => leads.length > 0) &&
  own.every(
    ({ leads, said, emailField }) =>
      !emailField && leads.every(({ lead }) => lead === 'follow') && !says(said, 'money', 'join', 'email', 'letter'),
  );

const says = (said: Evidence['said'], ...groups: PhraseGroup[]): boolean => groups.some((group) => said[group]);

/** Runs that touch or overlap are one. */
function merge(runs: readonly Run[]): Run[] {
  const taken = new Set<number>();
  for (const { first, end } of runs) for (let i = first; i < end; i++) taken.add(i);
  return runsOf(taken);
}
