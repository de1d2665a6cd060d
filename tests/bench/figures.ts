import {
  APPEAL_GROUPS,
  type AppealGroup,
  type AppealRates,
  type BlockFate,
  hardNegatives,
  inGroup,
  ratesOf,
} from './appeal-measures.ts';
import { bootstrapInterval, type Interval } from './bootstrap.ts';
import { meanConfusionScores, median, type Scores, scoresOf } from './measures.ts';
import { registrableDomain } from './outlet-halves.ts';
import type { PageJudgement } from './page-judgement.ts';
import type { PageTimes, SystemName } from './system.ts';

/** The rates of a group with the range they are known to. `pages` and `outlets` hold at least one judged block. */
export interface GroupFigures extends AppealRates {
  pages: number;
  outlets: number;
  leakedInterval: Interval;
  foldedInterval: Interval;
}

export interface LostFigures {
  /** Share of the truth's 4-runs, over all pages together. */
  share: number;
  runs: number;
  pages: number;
  /** Pages that lose more than 2 %. */
  pagesHurt: number;
}

export interface AppealFigures {
  groups: Record<AppealGroup, GroupFigures>;
  hardNegatives: GroupFigures;
  lost: LostFigures;
  /** With the truth's labelled appeals taken out of account. */
  lostAside: LostFigures;
}

/** The appeal measures of one system. */
export function appealFigures(judgements: readonly PageJudgement[]): AppealFigures {
  const groups = Object.fromEntries(
    Object.keys(APPEAL_GROUPS).map((name) => {
      const group = name as AppealGroup;
      return [group, groupFigures(judgements, (fates) => inGroup(fates, group))];
    }),
  ) as Record<AppealGroup, GroupFigures>;
  return {
    groups,
    hardNegatives: groupFigures(judgements, hardNegatives),
    lost: lostFigures(judgements, ({ lost }) => lost),
    lostAside: lostFigures(judgements, ({ lostAside }) => lostAside),
  };
}

function groupFigures(judgements: readonly PageJudgement[], pick: (fates: BlockFate[]) => BlockFate[]): GroupFigures {
  const byOutlet = new Map<string, BlockFate[]>();
  let pages = 0;
  for (const { page, fates } of judgements) {
    const picked = pick(fates);
    if (picked.length === 0) continue;
    pages += 1;
    const outlet = registrableDomain(page.url || page.id);
    byOutlet.set(outlet, [...(byOutlet.get(outlet) ?? []), ...picked]);
  }
  const outlets = [...byOutlet.values()];
  return {
    ...ratesOf(outlets.flat()),
    pages,
    outlets: outlets.length,
    leakedInterval: bootstrapInterval(outlets, (sample) => ratesOf(sample.flat()).inArticle),
    foldedInterval: bootstrapInterval(outlets, (sample) => ratesOf(sample.flat()).folded),
  };
}

/** What is lost over the pages that have a truth. */
export function lostFigures(
  judgements: readonly PageJudgement[],
  pick: (judgement: PageJudgement) => { lost: number; of: number } | undefined,
): LostFigures {
  const all = judgements.flatMap((judgement) => pick(judgement) ?? []);
  const lost = all.reduce((sum, page) => sum + page.lost, 0);
  const runs = all.reduce((sum, page) => sum + page.of, 0);
  return {
    share: lost / runs,
    runs,
    pages: all.length,
    pagesHurt: all.filter((page) => page.lost / page.of > 0.02).length,
  };
}

export interface ExtractionFigures {
  pages: number;
  /** Means over pages. */
  words: Scores;
  /** P, R and F1 of the mean confusion over 4-run multisets. */
  runs: Scores;
  /** Pages without any text whose truth has some. */
  empty: number;
  lost: LostFigures;
  /** Undefined for a system that never doubts. */
  doubts: DoubtFigures | undefined;
}

/** Whether a system says so where its article is not whole: with less than 60 % of the truth's words, against 90 % and more. */
export interface DoubtFigures {
  short: number;
  warned: number;
  whole: number;
  falselyWarned: number;
}

function doubtFigures(judged: readonly PageJudgement[]): DoubtFigures | undefined {
  const found = judged.filter(({ result }) => result.doubted !== undefined);
  if (found.length === 0) return undefined;
  const short = found.filter(({ words }) => words && words.recall < 0.6);
  const whole = found.filter(({ words }) => words && words.recall >= 0.9);
  const doubted = (some: readonly PageJudgement[]) => some.filter(({ result }) => result.doubted).length;
  return { short: short.length, warned: doubted(short), whole: whole.length, falselyWarned: doubted(whole) };
}

/** The extraction measures of one system over pages with the truth written down. */
export function extractionFigures(judgements: readonly PageJudgement[]): ExtractionFigures {
  const judged = judgements.filter(({ words }) => words);
  const mean = (pick: (scores: Scores) => number) =>
    judged.reduce((sum, { words }) => sum + (words ? pick(words) : 0), 0) / judged.length;
  return {
    pages: judged.length,
    words: { precision: mean((s) => s.precision), recall: mean((s) => s.recall), f1: mean((s) => s.f1) },
    runs: meanConfusionScores(judged.flatMap(({ runs }) => runs ?? [])),
    empty: judged.filter(({ empty }) => empty).length,
    lost: lostFigures(judged, ({ lost }) => lost),
    doubts: doubtFigures(judged),
  };
}

export interface DetectionFigures extends Scores {
  articles: number;
  others: number;
  missed: string[];
  false: string[];
}

/** The detection measures of one system; undefined for a system without a detector. */
export function detectionFigures(judgements: readonly PageJudgement[]): DetectionFigures | undefined {
  const judged = judgements.filter(({ isArticle }) => isArticle !== undefined);
  if (judged.every(({ result }) => result.detected === null)) return undefined;
  const ids = (isArticle: boolean, detected: boolean) =>
    judged
      .filter((judgement) => judgement.isArticle === isArticle && (judgement.result.detected ?? false) === detected)
      .map(({ page }) => page.id);
  const missed = ids(true, false);
  const wrong = ids(false, true);
  const articles = judged.filter(({ isArticle }) => isArticle).length;
  return {
    ...scoresOf({ tp: articles - missed.length, fp: wrong.length, fn: missed.length }),
    articles,
    others: judged.length - articles,
    missed,
    false: wrong,
  };
}

/** One page's medians in milliseconds. */
export type PageMedians = Partial<Record<SystemName, number>>;

export interface SpeedFigures {
  /** The median over pages of each page's median, in milliseconds. */
  ms: PageMedians;
  /** The project's median by the other's on the same page: the median over pages, the smallest and the largest. */
  ratios: Partial<Record<SystemName, { median: number; least: number; most: number }>>;
}

/** The medians of one page's rounds. */
export function pageMedians(times: PageTimes['extract']): PageMedians {
  return Object.fromEntries(Object.entries(times).map(([name, rounds]) => [name, median(rounds)]));
}

/** Speed over pages; without the project's own times there are no ratios. */
export function speedFigures(pages: readonly PageMedians[]): SpeedFigures {
  const names = new Set(pages.flatMap((page) => Object.keys(page) as SystemName[]));
  const figures: SpeedFigures = { ms: {}, ratios: {} };
  for (const name of names) {
    figures.ms[name] = median(pages.flatMap((page) => page[name] ?? []));
    const ratios = pages.flatMap((page) =>
      page.colophon !== undefined && page[name] ? page.colophon / page[name] : [],
    );
    if (name !== 'colophon' && ratios.length > 0) {
      figures.ratios[name] = { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
    }
  }
  return figures;
}
