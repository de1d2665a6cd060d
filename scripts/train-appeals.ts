/**
 * Learns the weights of `src/appeals/weights.ts` on the corpus: `node scripts/train-appeals.ts` learns on one half of the outlets
 * and prints what comes of it on both, then the other way round; `--write` learns on all and writes the file.
 */
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { addressOf, type CorpusPage, readCorpus, readHtml } from '../tests/bench/corpus-pages.ts';
import { findCorpus } from '../tests/support/corpus.ts';
import { findChromium } from '../tests/support/find-browser.ts';
import type { BlockFeatures } from '../training/block-features.ts';
import { type Example, labelBlocks } from '../training/label-blocks.ts';
import { learn, scoreOf } from '../training/logistic-regression.ts';

const root = path.dirname(import.meta.dirname);

/** Besides the labelled pages every so manieth article, for what articles look like. */
const EVERY_ARTICLE = 4;

/** Weights below this say nothing, in logits. */
const SMALLEST = 0.03;

async function bundle(): Promise<string> {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: path.join(root, 'training/block-features.ts'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}

async function readExamples(pages: readonly CorpusPage[]): Promise<{ page: CorpusPage; examples: Example[] }[]> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge was found: install one or set CHROME_PATH.');
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const tab = await browser.newPage();
  await tab.goto('about:blank');
  await tab.evaluate(await bundle());
  const read = [];
  for (const page of pages) {
    const blocks = await tab.evaluate(
      ([html = '', url = '']) =>
        (globalThis as unknown as { blockFeatures(html: string, url: string): BlockFeatures[] }).blockFeatures(
          html,
          url,
        ),
      [readHtml(page).toString(), addressOf(page)],
    );
    read.push({ page, examples: labelBlocks(page, blocks) });
  }
  await browser.close();
  return read;
}

/** Words of appeals found, of articles and of hard cases taken for appeals, block by block, before anything is made of runs and boxes. */
function printRates(name: string, weights: Record<string, number>, examples: readonly Example[]): void {
  const words = { appeal: [0, 0], article: [0, 0], hard: [0, 0] };
  for (const { label, length, features } of examples) {
    words[label][1] = (words[label][1] ?? 0) + length;
    if (scoreOf(weights, features) > 0) words[label][0] = (words[label][0] ?? 0) + length;
  }
  const share = ([taken = 0, all = 0]: number[]) => `${((100 * taken) / Math.max(1, all)).toFixed(2)} %`;
  console.log(
    `${name}: of appeals ${share(words.appeal)}, of articles ${share(words.article)}, of hard cases ${share(words.hard)} taken`,
  );
}

function writeWeights(weights: Record<string, number>): void {
  const lines = Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= SMALLEST)
    .sort(([, a], [, b]) => b - a)
    .map(([name, weight]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${Number(weight.toFixed(2))},`);
  const file = path.join(root, 'src/appeals/weights.ts');
  const before = fs.readFileSync(file, 'utf8');
  const head = before.slice(0, before.indexOf('= {') + 3);
  fs.writeFileSync(file, `${head}\n${lines.join('\n')}\n};\n`);
  console.log(`${lines.length} weights written to ${path.relative(root, file)}`);
}

const folder = findCorpus();
if (!folder) {
  console.error('There is no corpus to learn from: set COLOPHON_CORPUS.');
  process.exit(2);
}
let articles = 0;
const pages = readCorpus(folder).filter(
  ({ labels, pageType, id }) =>
    labels || ((pageType === 'article' || id.startsWith('aeb/')) && articles++ % EVERY_ARTICLE === 0),
);
const read = await readExamples(pages);
const examplesOf = (half?: 'A' | 'B') =>
  read.filter(({ page }) => !half || page.half === half).flatMap(({ examples }) => examples);
console.log(`${pages.length} pages, ${examplesOf().length} labelled blocks`);
if (process.argv.includes('--write')) {
  const weights = learn(examplesOf());
  printRates('learnt on all, tried on the same', weights, examplesOf());
  writeWeights(weights);
} else {
  for (const [own, other] of [
    ['A', 'B'],
    ['B', 'A'],
  ] as const) {
    const weights = learn(examplesOf(own));
    printRates(`learnt on half ${own}, tried on the same`, weights, examplesOf(own));
    printRates(`learnt on half ${own}, tried on half ${other}`, weights, examplesOf(other));
  }
}
