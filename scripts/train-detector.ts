/**
 * Learns on the corpus which pages are articles. `node scripts/train-detector.ts` learns on four fifths of the outlets and tries the fifth,
 * with several ways to divide them, and then on the outlets of each half, and prints what comes of it; `--write` learns on all and writes the
 * trees; `--write --half A` learns on one half alone, so that the bench can try the other.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { SURE } from '../src/article/ask-detector.ts';
import { readCorpus } from '../tests/bench/corpus-pages.ts';
import { type Half, registrableDomain, stableHash } from '../tests/bench/outlet-halves.ts';
import { isArticlePage } from '../tests/bench/sample.ts';
import { findCorpus } from '../tests/support/corpus.ts';
import { type DetectorPage, type DetectorTrees, fitDetector, scoreOf } from '../training/fit-detector.ts';
import { gatherDetector } from '../training/gather-detector.ts';
import { writeDetector } from '../training/write-detector.ts';

/** Pages of sets that hold articles alone show more countries and layouts, but are none to be judged by: there are no other pages to tell them from. */
const OTHER_SETS = 0.5;

/** Ways to divide the outlets into fifths. */
const DIVISIONS = ['north', 'east', 'south', 'west', 'middle'];
const FOLDS = 5;

type Known = DetectorPage & { id: string; outlet: string; half: Half; isJudged: boolean };

const root = path.dirname(import.meta.dirname);
const folder = findCorpus();
if (!folder) {
  console.error('There is no corpus to learn from: set COLOPHON_CORPUS.');
  process.exit(2);
}
const args = process.argv.slice(2);
const half = args.includes('--half') ? args[args.indexOf('--half') + 1] : undefined;
const corpus = readCorpus(folder).filter((page) => page.pageType === undefined || isArticlePage(page) !== undefined);
const pages: Known[] = [...(await gatherDetector(corpus))].map(([page, facts]) => ({
  id: page.id,
  outlet: registrableDomain(page.url || page.id),
  half: page.half,
  isArticle: isArticlePage(page) ?? true,
  isJudged: page.pageType !== undefined,
  weight: page.pageType === undefined ? OTHER_SETS : 1,
  facts,
}));

class Verdicts {
  #right = 0;
  #wrong = 0;
  #missed = 0;
  #asked = 0;
  #articles = 0;

  add(page: Known, trees: DetectorTrees): void {
    const { score, asked } = scoreOf(page.facts, trees, SURE);
    if (score > 0) {
      if (page.isArticle) this.#right++;
      else this.#wrong++;
    } else if (page.isArticle) this.#missed++;
    if (page.isArticle) this.#articles++;
    if (asked && page.isArticle) this.#asked++;
  }

  get f1(): number {
    return (2 * this.#right) / (2 * this.#right + this.#wrong + this.#missed);
  }

  print(name: string): void {
    const share = (part: number, all: number) => (part / all).toFixed(4);
    console.log(
      `${name.padEnd(28)} F1 ${this.f1.toFixed(4)}  P ${share(this.#right, this.#right + this.#wrong)}  R ${share(this.#right, this.#articles)}  articles that need the further trees ${share(this.#asked, this.#articles)}`,
    );
  }
}

const judged = pages.filter(({ isJudged }) => isJudged);
console.log(`${pages.length} pages, ${judged.length} of them judged`);
if (args.includes('--write')) {
  const trees = fitDetector(pages.filter((page) => half === undefined || page.half === half));
  const file = path.join(root, 'src/article/detector-trees.ts');
  writeDetector(trees, file);
  execFileSync(path.join(root, 'node_modules/.bin/biome'), ['check', '--write', file], { stdio: 'inherit' });
  const verdicts = new Verdicts();
  for (const page of judged) verdicts.add(page, trees);
  verdicts.print('Learnt from, which flatters');
} else {
  const all = DIVISIONS.map((division) => {
    const verdicts = new Verdicts();
    for (let fold = 0; fold < FOLDS; fold++) {
      const isTried = ({ outlet }: Known) => stableHash(`${division} ${outlet}`) % FOLDS === fold;
      const trees = fitDetector(pages.filter((page) => !isTried(page)));
      for (const page of judged.filter(isTried)) verdicts.add(page, trees);
    }
    verdicts.print(`Fifths, ${division}`);
    return verdicts.f1;
  });
  console.log(`Mean F1 ${(all.reduce((sum, f1) => sum + f1, 0) / all.length).toFixed(4)}`);
  for (const [learnt, tried] of [
    ['A', 'B'],
    ['B', 'A'],
  ] as const) {
    const trees = fitDetector(pages.filter((page) => page.half === learnt));
    const verdicts = new Verdicts();
    for (const page of judged) if (page.half === tried) verdicts.add(page, trees);
    verdicts.print(`Learnt on ${learnt}, tried on ${tried}`);
  }
}
