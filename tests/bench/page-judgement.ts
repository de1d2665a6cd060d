import { type BlockFate, blockFates, type LabelledAppeal, runSet } from './appeal-measures.ts';
import type { CorpusPage } from './corpus-pages.ts';
import { type Confusion, lostRuns, runConfusion, runsOf, type Scores, wordScores, wordsOf } from './measures.ts';
import { judgeMetadata, type MetadataJudgement } from './metadata-measures.ts';
import { isArticlePage } from './sample.ts';
import type { PageResult } from './system.ts';

/** No word: stands where a word was taken out. */
const TAKEN_OUT = '\u0000';

/** Everything the measures need of one system on one page. */
export interface PageJudgement {
  page: CorpusPage;
  result: PageResult;
  /** Where the labelled blocks went; none on a page without labels. */
  fates: BlockFate[];
  /** On pages with the truth written down. */
  words?: Scores;
  runs?: Confusion;
  /** 4-runs of the truth that Readability keeps and this system does not, and the number of the truth's 4-runs. */
  lost?: { lost: number; of: number };
  /** The same, with the truth's labelled appeals taken out of account. */
  lostAside?: { lost: number; of: number };
  /** On pages of which title, author or date are written down. */
  metadata?: MetadataJudgement;
  /** The truth has text and the system has none. */
  empty: boolean;
  /** On pages that count for detection: whether the page is an article. */
  isArticle: boolean | undefined;
}

/** Judges what a system made of a page. `readability` is what bare Readability made of it, for what is lost. */
export function judgePage(page: CorpusPage, result: PageResult, readability: PageResult | undefined): PageJudgement {
  const article = result.article ?? '';
  const judgement: PageJudgement = {
    page,
    result,
    fates: page.labels ? blockFates(page.labels, { article, appeals: result.appeals.map(({ text }) => text) }) : [],
    empty: false,
    isArticle: isArticlePage(page),
  };
  if (page.stated) judgement.metadata = judgeMetadata(page.stated, result.metadata);
  if (!page.mainContent) return judgement;
  const truth = wordsOf(page.mainContent);
  const found = wordsOf(article);
  judgement.words = wordScores(truth, found);
  judgement.runs = runConfusion(truth, found);
  judgement.empty = truth.length > 0 && found.length === 0;
  if (readability) {
    const reference = wordsOf(readability.article ?? '');
    judgement.lost = lostRuns(truth, reference, found);
    judgement.lostAside = lostAside(truth, reference, found, page.labels?.appeals ?? []);
  }
  return judgement;
}

/** What is lost of the truth when the runs that touch labelled appeals do not count: the truth of some pages holds their appeals. */
function lostAside(
  truth: readonly string[],
  reference: readonly string[],
  found: readonly string[],
  appeals: readonly LabelledAppeal[],
): { lost: number; of: number } {
  const asked = runSet(appeals.flatMap(({ blocks }) => blocks).join('\n'));
  const inAppeal = new Set<number>();
  for (const [start, run] of runsOf(truth).entries()) {
    if (asked.has(run)) for (let word = start; word < start + 4; word++) inAppeal.add(word);
  }
  // Words of appeals become a word that no text holds, so that the runs across them drop out on all sides.
  const kept = truth.map((word, index) => (inAppeal.has(index) ? TAKEN_OUT : word));
  const of = runsOf(kept).filter((run) => !run.includes(TAKEN_OUT)).length;
  return { lost: lostRuns(kept, reference, found).lost, of };
}

/** The passages of the truth that Readability keeps and the system does not, as words, in order. */
export function lostPassages(page: CorpusPage, result: PageResult, readability: PageResult): string[] {
  const truth = wordsOf(page.mainContent ?? '');
  const reference = runSet(readability.article ?? '');
  const found = runSet(result.article ?? '');
  const passages: string[] = [];
  let end = -1;
  let start = -1;
  for (const [index, run] of runsOf(truth).entries()) {
    if (!reference.has(run) || found.has(run)) continue;
    if (index > end) {
      if (start >= 0) passages.push(truth.slice(start, end).join(' '));
      start = index;
    }
    end = index + 4;
  }
  if (start >= 0) passages.push(truth.slice(start, end).join(' '));
  return passages;
}
