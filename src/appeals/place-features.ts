import type { Block, Box } from './blocks.ts';
import type { Evidence, PageFacts } from './evidence.ts';
import type { Lead } from './links.ts';
import type { Mark } from './marks.ts';
import type { PhraseGroup } from './phrases/phrase-table.ts';

const GROUPS: readonly PhraseGroup[] = [
  'money',
  'give',
  'join',
  'member',
  'email',
  'letter',
  'action',
  'perk',
  'meter',
  'voice',
  'reader',
  'opener',
  'closer',
  'report',
  'notice',
];
const MARKS: readonly Mark[] = [
  'donate',
  'subscribe',
  'letter',
  'follow',
  'call',
  'box',
  'overlay',
  'comments',
  'related',
  'advert',
  'author',
  'share',
  'text',
];
const LEADS: readonly Lead[] = ['donate', 'subscribe', 'newsletter', 'follow'];

/** Groups whose nearness tells something of a block that says nothing itself. */
const NEAR_GROUPS: readonly PhraseGroup[] = ['money', 'join', 'email', 'voice', 'reader', 'report'];

/** Neighbours that are looked at one by one, on both sides, and together. */
const STEPS = [-3, -2, -1, 1, 2, 3];
const WIDE = 6;

/** What stands for a neighbour that is not there. */
const NOBODY = -9;

/** The features of a block in its place, by number. */
export const PLACE_FEATURES: readonly string[] = [
  'own',
  ...STEPS.map((step) => `own${step}`),
  ...STEPS.map((step) => `length${step}`),
  'near-1',
  'near1',
  'most-before',
  'most-after',
  'mean-before',
  'mean-after',
  'length',
  'words-linked',
  'link',
  'button',
  'amount',
  'outlet',
  'heading',
  'item',
  'hidden',
  'stressed',
  'email-field',
  'colon',
  'cries',
  'questions',
  'box-blocks',
  'box-words',
  'box-most',
  'box-mean',
  'box-least',
  'box-email-field',
  'box-leads',
  'after-last-long',
  'before-first-long',
  'index',
  'page-asks',
  'page-most',
  'subject',
  'page-blocks',
  ...GROUPS,
  ...NEAR_GROUPS.flatMap((group) => [`${group}-before`, `${group}-after`]),
  ...MARKS.map((mark) => `mark-${mark}`),
  ...LEADS.map((lead) => `lead-${lead}`),
  'leads-before',
  'leads-after',
];

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
  let at = 0;
  const add = (value: number) => {
    into[at++] = value;
  };
  const yes = (holds: boolean) => add(holds ? 1 : 0);
  add(self.own);
  for (const step of STEPS) add(evidence[i + step]?.own ?? NOBODY);
  for (const step of STEPS) add(blocks[i + step]?.length ?? -1);
  yes(isNear(block, blocks[i - 1]));
  yes(isNear(block, blocks[i + 1]));
  const before = windowOf(i - WIDE, i, evidence);
  const after = windowOf(i + 1, i + 1 + WIDE, evidence);
  add(before.most);
  add(after.most);
  add(before.mean);
  add(after.mean);
  add(block.length);
  let linked = 0;
  let button = false;
  for (const link of block.links) {
    linked += link.length;
    button ||= link.button;
  }
  add(linked / Math.max(1, block.text.length));
  add(block.links.length);
  yes(button);
  yes(self.amount !== null);
  yes(self.namesOutlet);
  yes(/^h[1-6]$/.test(block.container.tag));
  yes(block.container.tag === 'li' || block.container.parent?.tag === 'li');
  yes(block.hidden);
  yes(block.stressed);
  yes(self.emailField);
  const last = block.text.at(-1) ?? '';
  yes(last === ':' || last === '：');
  yes(last === '!' || last === '！');
  yes(last === '?' || last === '？');
  addBox(self.box, i, evidence, add);
  add(i - page.lastLong);
  add(page.firstLong - i);
  add(i);
  add(page.asks);
  add(page.most);
  add(page.subject);
  add(blocks.length);
  for (const group of GROUPS) add(self.said[group]?.length ?? 0);
  for (const group of NEAR_GROUPS) {
    add(saidIn(group, i - WIDE, i, evidence));
    add(saidIn(group, i + 1, i + 1 + WIDE, evidence));
  }
  for (const mark of MARKS) yes(self.marks.has(mark));
  for (const lead of LEADS) yes(self.leads.some((own) => own.lead === lead));
  add(leadsIn(i - WIDE, i, evidence));
  add(leadsIn(i + 1, i + 1 + WIDE, evidence));
}

const isNear = (block: Block, other: Block | undefined): boolean =>
  other !== undefined && (other.container.parent === block.container.parent || other.container === block.container);

function windowOf(from: number, to: number, evidence: readonly Evidence[]): { most: number; mean: number } {
  let most = NOBODY;
  let sum = 0;
  let count = 0;
  for (let i = Math.max(0, from); i < Math.min(to, evidence.length); i++) {
    const own = evidence[i]?.own ?? NOBODY;
    most = Math.max(most, own);
    sum += own;
    count++;
  }
  return { most, mean: count === 0 ? NOBODY : sum / count };
}

function saidIn(group: PhraseGroup, from: number, to: number, evidence: readonly Evidence[]): number {
  let count = 0;
  for (let i = Math.max(0, from); i < Math.min(to, evidence.length); i++) if (evidence[i]?.said[group]) count++;
  return count;
}

function leadsIn(from: number, to: number, evidence: readonly Evidence[]): number {
  let count = 0;
  for (let i = Math.max(0, from); i < Math.min(to, evidence.length); i++)
    if (evidence[i]?.leads.some(({ lead }) => lead !== 'follow')) count++;
  return count;
}

function addBox(box: Box | null, i: number, evidence: readonly Evidence[], add: (value: number) => void): void {
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
  add(box ? box.end - box.first : 0);
  add(box ? box.length : 0);
  add(most);
  add(box ? sum / Math.max(1, box.end - box.first) : NOBODY);
  add(box ? least : NOBODY);
  add(box?.emailField ? 1 : 0);
  add(leads);
}
