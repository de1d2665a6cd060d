import type { Block, Box } from '../src/appeals/blocks.ts';
import type { Evidence } from '../src/appeals/evidence.ts';
import { APPEALING } from '../src/appeals/marks.ts';
import { ASKING } from '../src/appeals/phrases/phrase-table.ts';
import type { CorpusPage } from '../tests/bench/corpus-pages.ts';
import { runsOf, wordsOf } from '../tests/bench/measures.ts';

/**
 * What people said of a block; `hard` is article text that looks like an appeal. `rest` nobody spoke of: it asks for nothing
 * and stands away from appeals, on a page whose appeals were labelled.
 */
export type Label = 'appeal' | 'article' | 'hard' | 'rest';

/** Share of a block's 4-runs that must be in a labelled text for the label to hold: the corpus' own measure. */
const SHARE = 0.8;

/** On a labelled page, unlabelled blocks of so many words are article text; shorter ones may be parts of a box left unlabelled. */
const LONG = 20;

/** `rest` keeps so many blocks away from what is labelled an appeal. */
const AWAY = 3;

/** Elements around the article's text. */
const AROUND: ReadonlySet<string> = new Set(['footer', 'aside', 'form', 'dialog', 'nav']);

/** The label of each block of a page; undefined where it is not known. */
export function labelBlocks(
  page: CorpusPage,
  blocks: readonly Block[],
  evidence: readonly Evidence[],
): (Label | undefined)[] {
  const { appeals = [], hardNegatives = [] } = page.labels ?? {};
  const asked = appeals.flatMap((appeal) => appeal.blocks).map((text) => wordsOf(text));
  const askedRuns = new Set(asked.flatMap((words) => runsOf(words)));
  const askedTexts = new Set(asked.map((words) => words.join(' ')));
  const hard = hardNegatives.map((text) => wordsOf(text).join(' '));
  const truth = new Set(runsOf(wordsOf([page.mainContent ?? '', ...hardNegatives].join('\n'))));

  const labels = blocks.map(({ text, length }, i): Label | undefined => {
    const words = wordsOf(text);
    const joined = words.join(' ');
    const runs = runsOf(words);
    const shareIn = (known: Set<string>) =>
      runs.length === 0 ? 0 : runs.filter((run) => known.has(run)).length / runs.length;
    const shareAsked = shareIn(askedRuns);
    if (joined !== '' && (askedTexts.has(joined) || shareAsked >= SHARE)) return 'appeal';
    if (joined !== '' && hard.some((known) => known === joined || isPart(joined, known) || isPart(known, joined)))
      return 'hard';
    if (shareIn(truth) > SHARE) return 'article';
    if (page.labels && length >= LONG && shareAsked < 0.1)
      return maySeek(blocks[i], evidence[i]) ? undefined : 'article';
    return undefined;
  });
  if (!page.labels) return labels;
  return labels.map((label, i) => {
    if (label !== undefined) return label;
    const near = labels.slice(Math.max(0, i - AWAY), i + AWAY + 1).includes('appeal');
    return near || asksOrAnswers(evidence[i]) ? undefined : 'rest';
  });
}

const asksOrAnswers = (evidence: Evidence | undefined): boolean =>
  evidence !== undefined &&
  (evidence.emailField || evidence.leads.length > 0 || ASKING.some((group) => evidence.said[group]));

/**
 * Whether a block may be part of an appeal that nobody labelled: people labelled those in the text, and not all of those around it
 * and over it.
 */
function maySeek(block: Block | undefined, evidence: Evidence | undefined): boolean {
  if (!block || !evidence) return false;
  if (evidence.emailField) return true;
  if (!asksOrAnswers(evidence)) return false;
  if (block.hidden || evidence.marks.has('overlay')) return true;
  for (const mark of evidence.marks.keys()) if (APPEALING.has(mark)) return true;
  for (let box: Box | null = block.container; box; box = box.parent) if (AROUND.has(box.tag)) return true;
  return false;
}

/** A text of some length that stands within another. */
const isPart = (part: string, whole: string): boolean => part.length > 20 && whole.includes(part);
