/**
 * Learns on the corpus which blocks of a page belong to its article. `node scripts/train-body.ts` learns on the outlets of each half, tries
 * the other, and prints what comes of it; `--write` learns on all and writes the trees; `--write --half A` learns on those of one half
 * alone, so that the bench can try the other.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { judge } from '../src/article/weigh-body.ts';
import { readCorpus } from '../tests/bench/corpus-pages.ts';
import { lostRuns, meanConfusionScores, runConfusion, wordScores, wordsOf } from '../tests/bench/measures.ts';
import { findCorpus } from '../tests/support/corpus.ts';
import { type BodyPage, bodyPage, fitBody, OTHER_TYPES, scoresOf } from '../training/fit-body.ts';
import { gatherBody } from '../training/gather-body.ts';
import { writeBody } from '../training/write-body.ts';

/** Types of pages whose text is learnt. */
const TYPES = new Set(['article', 'documentation', ...OTHER_TYPES]);

const root = path.dirname(import.meta.dirname);
const folder = findCorpus();
if (!folder) {
  console.error('There is no corpus to learn from: set COLOPHON_CORPUS.');
  process.exit(2);
}
const args = process.argv.slice(2);
const half = args.includes('--half') ? args[args.indexOf('--half') + 1] : undefined;
const known = readCorpus(folder).filter(
  ({ id, pageType, mainContent }) => mainContent && (id.startsWith('aeb/') || TYPES.has(pageType ?? '')),
);
const facts = await gatherBody(known);
const pages = [...facts].map(([page, fact]) => bodyPage(page, fact));
console.log(`${pages.length} pages, ${pages.reduce((sum, { blocks }) => sum + blocks.length, 0)} blocks`);

/** What the text of a page would be. Nothing is extracted here: `npm run bench` does that. */
function textOf({ blocks, boxes, kept, folded }: BodyPage, scores: readonly number[] | null): string[] {
  const fixed = (i: number) => folded[i] === 1;
  const { add, cut } = scores
    ? judge(blocks, boxes, kept, scores, ({ index }) => fixed(index))
    : { add: new Uint8Array(blocks.length), cut: new Uint8Array(blocks.length) };
  const isIn = (i: number) => !fixed(i) && (kept[i] === 1 ? cut[i] !== 1 : add[i] === 1);
  return wordsOf(
    blocks
      .filter(({ index }) => isIn(index))
      .map(({ text }) => text)
      .join('\n'),
  );
}

function print(name: string, some: readonly BodyPage[], scores: (page: BodyPage) => number[]): void {
  for (const weighed of [false, true]) {
    const sum = { f1: 0, precision: 0, recall: 0, lost: 0, of: 0 };
    const runs = some.map((page) => {
      const truth = wordsOf(page.page.mainContent ?? '');
      const found = textOf(page, weighed ? scores(page) : null);
      const { f1, precision, recall } = wordScores(truth, found);
      const { lost, of } = lostRuns(truth, textOf(page, null), found);
      sum.f1 += f1 / some.length;
      sum.precision += precision / some.length;
      sum.recall += recall / some.length;
      sum.lost += lost;
      sum.of += of;
      return runConfusion(truth, found);
    });
    const share = (value: number) => value.toFixed(4);
    console.log(
      `${name.padEnd(24)} ${weighed ? 'weighed' : 'as kept'}  word-F1 ${share(sum.f1)} (${share(sum.precision)} / ${share(sum.recall)})  4-run F1 ${share(meanConfusionScores(runs).f1)}  lost ${((100 * sum.lost) / sum.of).toFixed(3)} %`,
    );
  }
}

const groups: [string, (page: BodyPage) => boolean][] = [
  ['WCXB articles', ({ page }) => page.pageType === 'article'],
  ['WCXB documentation', ({ page }) => page.pageType === 'documentation'],
  ...[...OTHER_TYPES].map((type): [string, (page: BodyPage) => boolean] => [
    `WCXB ${type}`,
    ({ page }) => page.pageType === type,
  ]),
  ['article-extraction-bench', ({ page }) => page.id.startsWith('aeb/')],
];
if (args.includes('--write')) {
  const trees = fitBody(pages.filter(({ page }) => half === undefined || page.half === half));
  const file = path.join(root, 'src/article/body-trees.ts');
  writeBody(trees, file);
  execFileSync(path.join(root, 'node_modules/.bin/biome'), ['check', '--write', file], { stdio: 'inherit' });
  console.log('Tried on the pages it was learnt from, which flatters it:');
  for (const [name, is] of groups) print(name, pages.filter(is), (page) => scoresOf(page, trees));
} else {
  for (const [learnt, tried] of [
    ['A', 'B'],
    ['B', 'A'],
  ] as const) {
    const trees = fitBody(pages.filter(({ page }) => page.half === learnt));
    console.log(`Learnt on half ${learnt}, tried on half ${tried}:`);
    const some = pages.filter(({ page }) => page.half === tried);
    for (const [name, is] of groups) print(name, some.filter(is), (page) => scoresOf(page, trees));
  }
}
