import type { Outlet } from '../article/prepared-page.ts';
import type { Block, Box } from './blocks.ts';
import { type Lead, leadOf } from './links.ts';
import { type Marks, marksOf } from './marks.ts';
import type { PhraseGroup } from './phrases/phrase-table.ts';
import { languageOf, type Sayings, sayingsOf, tableLanguage } from './phrases/phrases.ts';
import { WEIGHTS } from './weights.ts';
import { wordsOf } from './words.ts';

/** A small box is decided as one: more than so many blocks or words hold an article's text as well. */
export const SMALL_BOX = { blocks: 14, words: 180 };

/** What speaks for or against a block being part of an appeal. */
export interface Evidence {
  said: Sayings;
  /** Groups whose phrases begin a sentence. */
  beginning: Set<PhraseGroup>;
  leads: { lead: Lead; address: string }[];
  /** Names in the markup of the small boxes around it. */
  marks: Marks;
  emailField: boolean;
  amount: string | null;
  namesOutlet: boolean;
  features: Map<string, number>;
  /** Above 0: more likely part of an appeal than not. In logits. */
  score: number;
}

const AMOUNT = /(?:[€$£¥₽₴]\s?\d|\d\s?(?:[€$£¥₽₴]|euros?\b|eur\b|usd\b|zł|kč|kr\b|руб|грн|reais|pesos|円|元|원|tl\b))/i;

/** Groups whose presence counts by itself. */
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

/** Groups that ask. */
export const ASKING: readonly PhraseGroup[] = ['money', 'join', 'email', 'action', 'meter'];

/** The evidence of each block, by itself and in what stands around it. Linear in the number of blocks. */
export function weighBlocks(
  blocks: readonly Block[],
  boxes: readonly Box[],
  page: { document: Document; outlet: Outlet },
): Evidence[] {
  const stated = tableLanguage(page.document.documentElement.getAttribute('lang'));
  const sample = blocks
    .filter(({ length }) => length > 12)
    .slice(0, 40)
    .map(({ text }) => text.slice(0, 400))
    .join(' ');
  const pageLanguage = languageOf(sample.slice(0, 6_000), stated) ?? stated;
  const name = page.outlet.name?.toLowerCase() ?? '';
  const marksByBox = new Map<Box, Marks>();
  const smallBoxes = new Map<Block, Box>();
  const long = blocks.filter(({ length }) => length >= 40);
  const firstLong = long[0]?.index ?? 0;
  const lastLong = long.at(-1)?.index ?? blocks.length;

  const evidence = blocks.map((block): Evidence => {
    const language = (block.length >= 8 ? languageOf(block.text, pageLanguage) : undefined) ?? pageLanguage;
    const words = wordsOf(block.text);
    const { said, beginning } = sayingsOf(block.text, words, language ?? '');
    const leads = block.links.flatMap((link) => {
      const address = link.getAttribute('href') ?? '';
      const lead = address ? leadOf(address) : undefined;
      return lead ? [{ lead, address }] : [];
    });
    const small = smallestBox(block);
    if (small) smallBoxes.set(block, small);
    const amount = AMOUNT.exec(block.text.slice(0, 2_000))?.[0] ?? null;
    const namesOutlet = name.length > 2 && block.text.toLowerCase().includes(name);
    const marks = nearMarks(block, marksByBox);
    return {
      said,
      beginning,
      leads,
      marks,
      emailField: small?.emailField ?? false,
      amount,
      namesOutlet,
      features: new Map(),
      score: 0,
    };
  });

  const asks = evidence.map(({ said }) => new Set(ASKING.filter((group) => said[group])));
  const boxAsks = new Map<Box, Set<PhraseGroup>>();
  for (const box of boxes) {
    if (!isSmall(box) || box.end - box.first < 2) continue;
    const all = new Set<PhraseGroup>();
    for (let i = box.first; i < box.end; i++) for (const group of asks[i] ?? []) all.add(group);
    boxAsks.set(box, all);
  }
  const title = wordsOf(page.document.title.slice(0, 300)).join(' ');
  const inTitle = title ? sayingsOf(title, wordsOf(title), pageLanguage ?? 'en').said : {};
  const subject = (inTitle.give ? 1 : 0) + (inTitle.letter ? 1 : 0) + (inTitle.member ? 1 : 0);

  for (const [index, own] of evidence.entries()) {
    const block = blocks[index];
    if (!block) continue;
    const f = own.features;
    for (const group of GROUPS) {
      const found = own.said[group]?.length ?? 0;
      if (found > 0) f.set(group, 1);
      if (found > 1) f.set(`${group}+`, Math.min(found - 1, 4));
    }
    const says = (group: PhraseGroup) => own.said[group] !== undefined;
    if (says('voice') && says('reader')) f.set('voice&reader', 1);
    for (const group of ['money', 'give', 'join', 'email', 'action'] as const) {
      if (!says(group)) continue;
      if (says('voice')) f.set(`${group}&voice`, 1);
      if (says('reader')) f.set(`${group}&reader`, 1);
      if (block.length <= 15) f.set(`${group}&short`, 1);
      if (block.length > 50) f.set(`${group}&long`, 1);
      if (subject > 0) f.set(`${group}&subject`, 1);
    }
    for (const group of ASKING) if (own.beginning.has(group)) f.set(`begins-${group}`, 1);
    const asking = asks[index]?.size ?? 0;
    if (asking > 1) f.set('asks-twice', 1);
    if (asking > 0 && says('notice')) f.set('asks&notice', 1);
    if (block.length > 40 && says('money') && says('voice') && says('reader')) f.set('long-plea', 1);
    if (block.length > 40 && says('money') && own.beginning.has('opener')) f.set('long-opened-plea', 1);
    if (asking > 0 && own.beginning.has('opener')) f.set('opens&asks', 1);
    if (own.beginning.has('action') && own.leads.some(({ lead }) => lead === 'follow')) f.set('action&follow', 1);
    if (asking > 0 && !says('report') && (says('reader') || says('voice'))) f.set('asks-plainly', 1);
    if (asking > 0 && own.leads.some(({ lead }) => lead !== 'follow')) f.set('asks&leads', 1);
    if (asking > 0 && own.namesOutlet) f.set('asks&outlet', 1);
    if (asking > 0 && block.links.length > 0 && block.length <= 60) f.set('asks&links', 1);
    if (says('report') && !says('money') && !says('join') && !says('email')) f.set('report-only', 1);
    for (const { lead } of own.leads) f.set(`lead-${lead}`, 1);
    const linked = block.links.reduce((sum, link) => sum + (link.textContent ?? '').length, 0);
    if (linked > block.text.length * 0.7) f.set('all-link', 1);
    if (linked > 0 && own.leads.length === 0 && asks[index]?.size === 0) f.set('other-link', 1);
    if (block.links.some((link) => link.localName === 'button')) f.set('button', 1);
    if (own.marks.appeal.length > 0) f.set('marks', Math.min(own.marks.appeal.length, 3));
    if (own.marks.overlay.length > 0) f.set('overlay-marks', 1);
    if (own.marks.other.length > 0) f.set('other-marks', Math.min(own.marks.other.length, 2));
    if (own.emailField) f.set('email-field', 1);
    if (own.amount) f.set('amount', 1);
    if (own.amount && says('report')) f.set('amount&report', 1);
    if (own.namesOutlet) f.set('outlet', 1);
    const tag = block.container.element.localName;
    if (/^h[1-6]$/.test(tag)) f.set('heading', 1);
    if (tag === 'li') f.set('item', 1);
    if (tag === 'p') f.set('paragraph', 1);
    if (block.length <= 5) f.set('tiny', 1);
    if (block.length > 40) f.set('long', 1);
    if (block.length > 80) f.set('longer', 1);
    if (/[“”„«»"]/.test(block.text.slice(0, 2_000))) f.set('quoted', 1);
    if (/[!！]\s*$/.test(block.text.slice(-3))) f.set('cries', 1);
    if (/^[\p{Lu}\s\d.,!:&-]{6,}$/u.test(block.text.slice(0, 80))) f.set('capitals', 1);
    if (block.index > lastLong) f.set('after', 1);
    if (block.index < firstLong) f.set('before', 1);
    const italic = block.texts.every(
      (node) => node.parentElement && /^(?:em|i|strong|b)$/.test(node.parentElement.localName),
    );
    if (italic) f.set('emphasized', 1);
    if (smallBoxes.has(block)) f.set('small-box', 1);
    for (const [step, label] of [
      [-1, 'before1'],
      [1, 'after1'],
      [-2, 'before2'],
      [2, 'after2'],
    ] as const) {
      for (const group of asks[index + step] ?? []) f.set(`${label}-${group}`, 1);
      if (evidence[index + step]?.leads.some(({ lead }) => lead !== 'follow')) f.set(`${label}-lead`, 1);
    }
    const box = smallBoxes.get(block);
    if (box) for (const group of boxAsks.get(box) ?? []) f.set(`box-${group}`, 1);
    own.score = scoreOf(f);
    // "Reader-supported: we may earn a commission" discloses, it does not ask.
    if (says('notice') && !own.emailField && own.leads.length === 0 && block.length > 12)
      own.score = Math.min(own.score, -1);
  }
  return evidence;
}

/** The sum of the weights of what was found; see `weights.ts`. */
export function scoreOf(features: ReadonlyMap<string, number>): number {
  let score = WEIGHTS.bias ?? 0;
  for (const [name, value] of features) score += (WEIGHTS[name] ?? 0) * value;
  return score;
}

export function isSmall(box: Box): boolean {
  return box.parent !== null && box.end - box.first <= SMALL_BOX.blocks && box.length <= SMALL_BOX.words;
}

/** The largest small box around a block that holds more than itself. */
function smallestBox(block: Block): Box | undefined {
  let found: Box | undefined;
  for (let box: Box | null = block.container; box && isSmall(box); box = box.parent) {
    if (box.end - box.first > 1 || box.emailField) found = box;
  }
  return found;
}

/** Names in the markup of the small boxes around a block, the nearest four. */
function nearMarks(block: Block, known: Map<Box, Marks>): Marks {
  const marks: Marks = { appeal: [], overlay: [], other: [] };
  let steps = 0;
  for (let box: Box | null = block.container; box && steps < 5 && isSmall(box); box = box.parent, steps++) {
    const own = known.get(box) ?? marksOf(box.element);
    known.set(box, own);
    for (const key of ['appeal', 'overlay', 'other'] as const) {
      for (const name of own[key]) if (!marks[key].includes(name)) marks[key].push(name);
    }
  }
  return marks;
}
