/**
 * Learns the weights of `src/appeals` on the corpus. `node scripts/train-appeals.ts` learns on four fifths of the outlets, tries the
 * fifth, five times over, and prints what comes of it; `--write` learns on all outlets and writes the weights; `--write --half A`
 * learns on those of one half alone, so that the bench can try the other.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { findRuns } from '../src/appeals/find-runs.ts';
import {
  APPEAL_GROUPS,
  type AppealGroup,
  blockFates,
  hardNegatives,
  inGroup,
  ratesOf,
} from '../tests/bench/appeal-measures.ts';
import { addressOf, type CorpusPage, readCorpus, readHtml } from '../tests/bench/corpus-pages.ts';
import { registrableDomain, stableHash } from '../tests/bench/outlet-halves.ts';
import { findCorpus } from '../tests/support/corpus.ts';
import {
  applyWeights,
  fitWeights,
  readOwn,
  readWritten,
  type TrainingPage,
  type WrittenLine,
} from '../training/fit-weights.ts';
import { gatherPages } from '../training/gather-pages.ts';
import { labelBlocks } from '../training/label-blocks.ts';
import { restorePage } from '../training/restore-page.ts';
import { writeWeights } from '../training/write-weights.ts';
import { labelWritten, readWrittenPages } from '../training/written-pages.ts';

const root = path.dirname(import.meta.dirname);

/** Besides the labelled pages every so manieth other one, for what pages look like. */
const EVERY_OTHER = 4;

/** Where only the article's text is known a page tells half as much, and one written for training shares its texts with others. */
const WEIGHT = { labelled: 1, unlabelled: 0.5, written: 0.3 };

const FOLDS = 5;

/** A page of the corpus, or one written for training, which no figure is taken from. */
type KnownPage = TrainingPage & { page: CorpusPage | null };

async function readPages(folder: string): Promise<KnownPage[]> {
  let others = 0;
  const pages = readCorpus(folder).filter(
    ({ labels, mainContent }) => labels || (mainContent && others++ % EVERY_OTHER === 0),
  );
  const written = readWrittenPages(path.join(root, 'training/pages'));
  const facts = await gatherPages([
    ...pages.map((page) => ({
      id: page.id,
      url: addressOf(page),
      version: '',
      html: () => readHtml(page).toString(),
    })),
    ...written.map(({ id, url, html }) => ({ id, url, version: `${stableHash(html)}`, html: () => html })),
  ]);
  const known = (id: string) => {
    const fact = facts.get(id);
    if (!fact) throw new Error(`${id} was not read.`);
    const restored = restorePage(fact);
    return { blocks: restored.blocks, ...readOwn(restored) };
  };
  return [
    ...pages.map((page) => ({
      page,
      ...labelled(known(page.id), (blocks, evidence) => labelBlocks(page, blocks, evidence)),
      outlet: stableHash(registrableDomain(page.url || page.id)),
      weight: page.labels ? WEIGHT.labelled : WEIGHT.unlabelled,
    })),
    ...written.map((page) => ({
      page: null,
      ...labelled(known(page.id), (blocks) => labelWritten(page, blocks)),
      outlet: stableHash(page.outlet),
      weight: WEIGHT.written,
    })),
  ];
}

function labelled<Known extends Pick<TrainingPage, 'blocks' | 'evidence'>>(
  known: Known,
  label: (blocks: Known['blocks'], evidence: Known['evidence']) => TrainingPage['labels'],
): Known & Pick<TrainingPage, 'labels'> {
  return { ...known, labels: label(known.blocks, known.evidence) };
}

function readLines(): WrittenLine[] {
  const folder = path.join(root, 'training/written');
  return fs
    .readdirSync(folder)
    .sort()
    .flatMap((file) => readWritten(fs.readFileSync(path.join(folder, file), 'utf8'), path.basename(file, '.txt')));
}

/** What is folded of the labelled appeals and hard cases, by words, and of other article text. Nothing is extracted here: `npm run bench` does that. */
function printRates(pages: readonly KnownPage[]): void {
  const fates = [];
  const article = { folded: 0, words: 0 };
  for (const { page, blocks, evidence, labels } of pages) {
    if (!page) continue;
    const runs = findRuns(blocks, evidence);
    const folded = runs.map(({ first, end }) =>
      blocks
        .slice(first, end)
        .map(({ text }) => text)
        .join('\n'),
    );
    if (page.labels) fates.push(...blockFates(page.labels, { article: '', appeals: folded }));
    const taken = new Set(runs.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, i) => first + i)));
    for (const [i, label] of labels.entries()) {
      if (label !== 'article') continue;
      const length = blocks[i]?.length ?? 0;
      article.words += length;
      if (taken.has(i)) article.folded += length;
    }
  }
  const share = (part: number, all = 1) => `${((100 * part) / all).toFixed(2).padStart(6)} %`;
  for (const group of Object.keys(APPEAL_GROUPS) as AppealGroup[])
    console.log(`${share(ratesOf(inGroup(fates, group)).folded)} folded of: ${group}`);
  console.log(`${share(ratesOf(hardNegatives(fates)).folded)} folded of: hard negatives`);
  console.log(`${share(article.folded, article.words)} folded of: other article text`);
}

const folder = findCorpus();
if (!folder) {
  console.error('There is no corpus to learn from: set COLOPHON_CORPUS.');
  process.exit(2);
}
const args = process.argv.slice(2);
const half = args.includes('--half') ? args[args.indexOf('--half') + 1] : undefined;
const all = await readPages(folder);
const pages = all.filter(({ page }) => half === undefined || !page || page.half === half);
const written = readLines();
console.log(
  `${pages.length} pages, ${pages.reduce((sum, { blocks }) => sum + blocks.length, 0)} blocks, ${written.length} lines written for it`,
);
if (args.includes('--write')) {
  const weights = fitWeights(pages, written);
  const folder = path.join(root, 'src/appeals');
  const files = writeWeights(weights, folder);
  execFileSync(path.join(root, 'node_modules/.bin/biome'), ['check', '--write', ...files], { stdio: 'inherit' });
  applyWeights(pages, weights);
  console.log('Tried on the pages it was learnt from, which flatters it:');
} else {
  for (let fold = 0; fold < FOLDS; fold++) {
    const unseen = pages.filter(({ page, outlet }) => page && outlet % FOLDS === fold);
    applyWeights(
      unseen,
      fitWeights(
        pages.filter(({ page, outlet }) => !page || outlet % FOLDS !== fold),
        written,
      ),
    );
    console.log(`${fold + 1} of ${FOLDS}`);
  }
  console.log('Each page tried with weights learnt from other outlets:');
}
printRates(pages);
