/**
 * Times what a reader waits for, in the built extension and real Chromium: from the click to the text, beside what the extraction itself takes
 * there, and what a change of the letters takes in a long article. Prints a table.
 */
import os from 'node:os';
import { readCorpus, readHtml } from '../tests/bench/corpus-pages.ts';
import { wordsOf } from '../tests/bench/measures.ts';
import { timeLook, timeReader } from '../tests/bench/reader-speed.ts';
import { tableLines } from '../tests/bench/table.ts';
import { findCorpus } from '../tests/support/corpus.ts';
import { longArticle } from '../tests/support/heavy-pages.ts';
import { buildExtension } from './build-extension.ts';

const ROUNDS = 7;

/** Words of the article of a real page, around the 3,000 that the written one has; and how many such pages are taken. */
const WORDS = { least: 2_500, most: 3_500 };
const REAL_PAGES = 5;

const LONG = 50_000;

buildExtension();
const corpus = findCorpus();
const real = corpus
  ? readCorpus(corpus)
      .filter(({ mainContent }) => {
        const words = mainContent ? wordsOf(mainContent).length : 0;
        return words >= WORDS.least && words <= WORDS.most;
      })
      .slice(0, REAL_PAGES)
      .map((page) => ({ name: page.id, html: readHtml(page) }))
  : [];
const times = await timeReader([{ name: 'written, 3,000 words', html: longArticle(3_000 * 5.75) }, ...real], ROUNDS);
const ms = (value: number): string => value.toFixed(0);
const [cpu] = os.cpus();
console.log(
  `${os.cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, load ${os.loadavg()[0]?.toFixed(1)}; medians of ${ROUNDS}, ms`,
);
const rows = times.map(({ name, inject, extract, clickToPanel, clickToText }) => [
  name,
  ms(inject),
  ms(extract),
  ms(clickToPanel),
  ms(clickToText),
  (clickToText / extract).toFixed(2),
]);
for (const line of tableLines([
  ['page', 'inject', 'extract', 'click to panel', 'click to text', 'text : extract'],
  ...rows,
]))
  console.log(line);
const { words, longestFrame, longestScript } = await timeLook(LONG);
console.log(
  `Larger letters in ${words} words: longest frame ${ms(longestFrame)} ms, longest script of ours in one ${ms(longestScript)} ms (0: under 5).`,
);
