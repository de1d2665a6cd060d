import { runsOf, wordsOf } from './measures.ts';

/** Labelled blocks of fewer words are not judged: too short to tell where they went. */
const SHORTEST_BLOCK = 5;

/** A block is in a text when at least this share of its 4-runs is. */
const SHARE_OF_RUNS = 0.8;

export type AppealKind = 'donation' | 'membership' | 'newsletter' | 'other';
export type AppealPlacement = 'inline' | 'around' | 'overlay';

/** An appeal as a person labelled it. */
export interface LabelledAppeal {
  kind: AppealKind;
  placement: AppealPlacement;
  /** The text of its blocks. */
  blocks: string[];
}

/** What one system made of a page: the article's text and the texts of the appeals that it folded. */
export interface PageTexts {
  article: string;
  appeals: string[];
}

/** Where a labelled block ended up. */
export interface BlockFate {
  text: string;
  words: number;
  inArticle: boolean;
  inAppeals: boolean;
  /** Absent for a hard negative. */
  label?: { kind: AppealKind; placement: AppealPlacement };
}

/** The groups of labelled appeals that are reported. */
export const APPEAL_GROUPS = {
  'money, inline': (kind, placement) => isMoney(kind) && placement === 'inline',
  'newsletter, inline': (kind, placement) => kind === 'newsletter' && placement === 'inline',
  'other, inline': (kind, placement) => kind === 'other' && placement === 'inline',
  'money, any place': (kind) => isMoney(kind),
  'all, any place': () => true,
} satisfies Record<string, (kind: AppealKind, placement: AppealPlacement) => boolean>;

export type AppealGroup = keyof typeof APPEAL_GROUPS;

const isMoney = (kind: AppealKind): boolean => kind === 'donation' || kind === 'membership';

/** The set of a text's 4-runs, to ask for blocks in it. */
export function runSet(text: string): Set<string> {
  return new Set(runsOf(wordsOf(text)));
}

/** Whether at least 80 % of the block's 4-runs are in the text. */
export function isBlockIn(blockWords: readonly string[], text: Set<string>): boolean {
  const runs = runsOf(blockWords);
  const found = runs.filter((run) => text.has(run)).length;
  return runs.length > 0 && found / runs.length >= SHARE_OF_RUNS;
}

/** Where each labelled block of at least five words ended up, appeals first, then hard negatives. */
export function blockFates(
  page: { appeals: readonly LabelledAppeal[]; hardNegatives: readonly string[] },
  found: PageTexts,
): BlockFate[] {
  const article = runSet(found.article);
  const appeals = runSet(found.appeals.join('\n'));
  const fates: BlockFate[] = [];
  const judge = (text: string, label?: BlockFate['label']) => {
    const words = wordsOf(text);
    if (words.length < SHORTEST_BLOCK) return;
    const fate = {
      text,
      words: words.length,
      inArticle: isBlockIn(words, article),
      inAppeals: isBlockIn(words, appeals),
    };
    fates.push(label ? { ...fate, label } : fate);
  };
  for (const { kind, placement, blocks } of page.appeals) for (const text of blocks) judge(text, { kind, placement });
  for (const text of page.hardNegatives) judge(text);
  return fates;
}

/** Shares weighted by words, between 0 and 1; NaN where no word was judged. */
export interface AppealRates {
  /** For appeals: leaked. For hard negatives: kept. */
  inArticle: number;
  folded: number;
  words: number;
  blocks: number;
}

/** The share of the blocks' words that is in the article and in the folded appeals. */
export function ratesOf(fates: readonly BlockFate[]): AppealRates {
  let words = 0;
  let inArticle = 0;
  let folded = 0;
  for (const fate of fates) {
    words += fate.words;
    if (fate.inArticle) inArticle += fate.words;
    if (fate.inAppeals) folded += fate.words;
  }
  return { inArticle: inArticle / words, folded: folded / words, words, blocks: fates.length };
}

/** The fates of the blocks of one group. */
export function inGroup(fates: readonly BlockFate[], group: AppealGroup): BlockFate[] {
  const belongs: (kind: AppealKind, placement: AppealPlacement) => boolean = APPEAL_GROUPS[group];
  return fates.filter(({ label }) => label !== undefined && belongs(label.kind, label.placement));
}

/** The fates of the hard negatives: text that trips keyword rules and is none. */
export function hardNegatives(fates: readonly BlockFate[]): BlockFate[] {
  return fates.filter(({ label }) => label === undefined);
}
