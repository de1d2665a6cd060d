import type { CorpusPage } from '../tests/bench/corpus-pages.ts';
import { runsOf, wordsOf } from '../tests/bench/measures.ts';
import type { BlockFeatures } from './block-features.ts';

/** What people said of a block; `hard` is article text that looks like an appeal. */
export type Label = 'appeal' | 'article' | 'hard';

/** A block to learn from. */
export interface Example {
  label: Label;
  /** In words. */
  length: number;
  features: [name: string, value: number][];
}

/** Share of a block's 4-runs that must be in a labelled text for the label to hold: the corpus' own measure. */
const SHARE = 0.8;

/** On a labelled page, unlabelled blocks of so many words are article text; shorter ones may be parts of a box left unlabelled. */
const LONG = 20;

/** The blocks of a page whose label is known; the others are left out. */
export function labelBlocks(page: CorpusPage, blocks: readonly BlockFeatures[]): Example[] {
  const { appeals = [], hardNegatives = [] } = page.labels ?? {};
  const asked = appeals.flatMap((appeal) => appeal.blocks).map((text) => wordsOf(text));
  const askedRuns = new Set(asked.flatMap((words) => runsOf(words)));
  const askedTexts = new Set(asked.map((words) => words.join(' ')));
  const hard = hardNegatives.map((text) => wordsOf(text).join(' '));
  const truth = new Set(runsOf(wordsOf([page.mainContent ?? '', ...hardNegatives].join('\n'))));

  return blocks.flatMap(({ text, length, features }) => {
    const words = wordsOf(text);
    const joined = words.join(' ');
    const runs = runsOf(words);
    const shareIn = (known: Set<string>) =>
      runs.length === 0 ? 0 : runs.filter((run) => known.has(run)).length / runs.length;
    const shareAsked = shareIn(askedRuns);
    let label: Label | undefined;
    if (joined !== '' && (askedTexts.has(joined) || shareAsked >= SHARE)) label = 'appeal';
    else if (joined !== '' && hard.some((known) => known === joined || isPart(joined, known) || isPart(known, joined)))
      label = 'hard';
    else if (shareIn(truth) > SHARE) label = 'article';
    else if (page.labels && length >= LONG && shareAsked < 0.1) label = 'article';
    return label ? [{ label, length, features }] : [];
  });
}

/** A text of some length that stands within another. */
const isPart = (part: string, whole: string): boolean => part.length > 20 && whole.includes(part);
