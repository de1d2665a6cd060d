import type { Block, Box } from './blocks.ts';
import type { Evidence, PageFacts } from './evidence.ts';
import { GROUPS, LEADS, MARKS, NEAR_GROUPS, STEPS } from './place-feature-names.ts';

/** So many neighbours on each side are looked at together. */
const WIDE = 6;

/** What stands for a neighbour that is not there. */
const NOBODY = -9;

/** Writes the features of block `i` into `into`, in the order of `PLACE_FEATURES`. Needs `own` of all blocks. */
export function placeFeatures(
  i: number,
  blocks: readonly Block[],
  evidence: readonly Evidence[],
  page: PageFacts,
  into: Float32Array,
): void {
  const block = blocks[i];
  const self = evidence[i];
  if (!block || !self) return;
  const { container, links, text } = block;
  const { marks, leads, said } = self;
  let at = 0;
  into[at++] = self.own;
  for (const step of STEPS) into[at++] = evidence[i + step]?.own ?? NOBODY;
  for (const step of STEPS) into[at++] = blocks[i + step]?.length ?? -1;
  into[at++] = isNear(block, blocks[i - 1]) ? 1 : 0;
  into[at++] = isNear(block, blocks[i + 1]) ? 1 : 0;
  look(i - WIDE, i, evidence, before);
  look(i + 1, i + 1 + WIDE, evidence, after);
  into[at++] = before.most;
  into[at++] = after.most;
  into[at++] = before.mean;
  into[at++] = after.mean;
  into[at++] = block.length;
  let linked = 0;
  let button = false;
  for (const link of links) {
    linked += link.length;
    button ||= link.button;
  }
  into[at++] = linked / Math.max(1, text.length);
  into[at++] = links.length;
  into[at++] = button ? 1 : 0;
  into[at++] = self.amount !== null ? 1 : 0;
  into[at++] = self.namesOutlet ? 1 : 0;
  into[at++] = HEADINGS.has(container.tag) ? 1 : 0;
  into[at++] = container.tag === 'li' || container.parent?.tag === 'li' ? 1 : 0;
  into[at++] = block.hidden ? 1 : 0;
  into[at++] = block.stressed ? 1 : 0;
  into[at++] = self.emailField ? 1 : 0;
  const last = text.at(-1) ?? '';
  into[at++] = last === ':' || last === '：' ? 1 : 0;
  into[at++] = last === '!' || last === '！' ? 1 : 0;
  into[at++] = last === '?' || last === '？' ? 1 : 0;
  at = addBox(self.box, i, evidence, into, at);
  into[at++] = i - page.lastLong;
  into[at++] = page.firstLong - i;
  into[at++] = i;
  into[at++] = page.asks;
  into[at++] = page.most;
  into[at++] = page.subject;
  into[at++] = blocks.length;
  if (self.hits.length === 0) at = fill(into, at, GROUPS.length);
  else for (const group of GROUPS) into[at++] = said[group]?.length ?? 0;
  for (let place = NEAR_GROUPS.length - 1; place >= 0; place--) {
    into[at++] = countIn(before.near, place);
    into[at++] = countIn(after.near, place);
  }
  if (marks.size === 0) at = fill(into, at, MARKS.length);
  else for (const mark of MARKS) into[at++] = marks.has(mark) ? 1 : 0;
  if (leads.length === 0) at = fill(into, at, LEADS.length);
  else for (const lead of LEADS) into[at++] = leads.some((own) => own.lead === lead) ? 1 : 0;
  into[at++] = countIn(before.near, NEAR_GROUPS.length);
  into[at++] = countIn(after.near, NEAR_GROUPS.length);
  into[at++] = self.whose.own ? 1 : 0;
  into[at++] = self.whose.others ? 1 : 0;
  into[at++] = self.whose.ownMail ? 1 : 0;
  into[at++] = othersIn(self.box, evidence);
}

/** How many blocks of a box link to others' sites. */
function othersIn(box: Box | null, evidence: readonly Evidence[]): number {
  return box ? evidence.slice(box.first, box.end).filter(({ whose }) => whose.others).length : 0;
}

/** So many features that do not hold. */
function fill(into: Float32Array, from: number, count: number): number {
  into.fill(0, from, from + count);
  return from + count;
}

const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const isNear = (block: Block, other: Block | undefined): boolean =>
  other !== undefined && (other.container.parent === block.container.parent || other.container === block.container);

/** What the blocks on one side of a block show together. */
interface Side {
  most: number;
  mean: number;
  /** Sums of what `nearOf` says. */
  near: number;
}

/** Written over for each block. */
const before: Side = { most: 0, mean: 0, near: 0 };
const after: Side = { most: 0, mean: 0, near: 0 };

/** Counts stand side by side in one number, three bits for each: a side has no more than `WIDE` blocks. */
const COUNT = 3;

/** What a block shows to those near it: whether it says something of each of `NEAR_GROUPS`, and leads to where one is asked. Each is a count of one. */
export function nearOf({ said, leads }: Pick<Evidence, 'said' | 'leads'>): number {
  let near = leads.some(({ lead }) => lead !== 'follow') ? 1 : 0;
  for (const group of NEAR_GROUPS) near = (near << COUNT) | (said[group] ? 1 : 0);
  return near;
}

/** The count that stands so many places before the last. */
const countIn = (near: number, place: number): number => (near >> (COUNT * place)) & ((1 << COUNT) - 1);

function look(from: number, to: number, evidence: readonly Evidence[], side: Side): void {
  let most = NOBODY;
  let near = 0;
  let sum = 0;
  let count = 0;
  const end = Math.min(to, evidence.length);
  for (let i = Math.max(0, from); i < end; i++) {
    const own = evidence[i];
    if (!own) continue;
    if (own.own > most) most = own.own;
    sum += own.own;
    count++;
    near += own.near;
  }
  side.most = most;
  side.near = near;
  side.mean = count === 0 ? NOBODY : sum / count;
}

function addBox(box: Box | null, i: number, evidence: readonly Evidence[], into: Float32Array, from: number): number {
  let at = from;
  let most = NOBODY;
  let least = 9;
  let sum = 0;
  let leads = 0;
  if (box) {
    for (let j = box.first; j < box.end; j++) {
      const other = evidence[j];
      if (!other) continue;
      sum += other.own;
      leads += other.leads.length;
      least = Math.min(least, other.own);
      if (j !== i) most = Math.max(most, other.own);
    }
  }
  into[at++] = box ? box.end - box.first : 0;
  into[at++] = box ? box.length : 0;
  into[at++] = most;
  into[at++] = box ? sum / Math.max(1, box.end - box.first) : NOBODY;
  into[at++] = box ? least : NOBODY;
  into[at++] = box?.emailField ? 1 : 0;
  into[at++] = leads;
  return at;
}
