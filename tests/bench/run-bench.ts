import fs from 'node:fs';
import path from 'node:path';
import { findCorpus } from '../support/corpus.ts';
import { findChromium } from '../support/find-browser.ts';
import { type CorpusPage, readCorpus } from './corpus-pages.ts';
import {
  appealFigures,
  detectionFigures,
  extractionFigures,
  type PageMedians,
  pageMedians,
  speedFigures,
} from './figures.ts';
import { growthLines, timeGrowth } from './growth.ts';
import { median } from './measures.ts';
import { metadataFigures, metadataLines } from './metadata-report.ts';
import { type Options, parseOptions, USAGE } from './options.ts';
import { judgePage, type PageJudgement } from './page-judgement.ts';
import {
  appealLines,
  detectionLines,
  extractionLines,
  growthLine,
  type Judged,
  speedLines,
  troubleLines,
} from './report.ts';
import { bundleScripts, type Results, runPages, type Scripts, timePages } from './run-pages.ts';
import { OTHER_TYPES, selectPages } from './sample.ts';
import { showPageLines } from './show-page.ts';
import type { SystemName } from './system.ts';
import { worstLines } from './worst-pages.ts';

const CACHE_FOLDER = path.resolve(import.meta.dirname, '../../node_modules/.cache/colophon-bench');
const SPEED_ROUNDS = { quick: 7, full: 9 };

/** Nothing was measured: told apart from success, so that no script takes it for figures. */
const NOTHING_MEASURED = 2;

/** Runs the bench and answers with the exit code: 0 when figures were printed, 2 when nothing could be measured. */
export async function runBench(args: readonly string[]): Promise<number> {
  let options: Options;
  try {
    options = parseOptions(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    return NOTHING_MEASURED;
  }
  const folder = findCorpus();
  if (!folder) {
    console.error('bench: no corpus of pages: neither ../shared/corpus nor COLOPHON_CORPUS holds one.');
    return NOTHING_MEASURED;
  }
  if (!findChromium()) {
    console.error('bench: no Chromium, Chrome or Edge was found: install one or set CHROME_PATH.');
    return NOTHING_MEASURED;
  }
  const corpus = readCorpus(folder);
  const scripts = await bundleScripts();
  for (const [name, failure] of scripts.failures) console.error(`${name} does not build: ${failure}\n`);
  return options.show === undefined ? measure(corpus, scripts, options) : show(corpus, scripts, options, options.show);
}

async function show(corpus: CorpusPage[], scripts: Scripts, options: Options, id: string): Promise<number> {
  const page = corpus.find((one) => one.id === id) ?? corpus.find((one) => one.id.includes(id));
  if (!page) {
    console.error(`bench: the corpus has no page "${id}".`);
    return NOTHING_MEASURED;
  }
  const judged = judgePages([page], await runPages([page], scripts, runOptions(options)), scripts);
  const single = [...judged].flatMap(([name, [judgement]]) => (judgement ? [[name, judgement] as const] : []));
  console.log(showPageLines(new Map(single)).join('\n'));
  return 0;
}

async function measure(corpus: CorpusPage[], scripts: Scripts, options: Options): Promise<number> {
  const started = Date.now();
  const selection = selectPages(corpus, options, ({ file }) => fs.statSync(file).size);
  const { appeals, articles, aeb, others, metadata, detection, speed } = selection;
  const pages = [
    ...new Set([...appeals, ...articles, ...aeb, ...Object.values(others).flat(), ...metadata, ...detection]),
  ];
  if (pages.length + speed.length === 0) {
    console.error('bench: no page of the corpus matches.');
    return NOTHING_MEASURED;
  }
  const results = await runPages(pages, scripts, runOptions(options));
  const judged = judgePages(pages, results, scripts);
  const only = (wanted: readonly CorpusPage[]): Judged => {
    const set = new Set(wanted);
    return new Map([...judged].map(([name, all]) => [name, all.filter(({ page }) => set.has(page))]));
  };

  const sections: string[][] = [];
  if (appeals.length > 0) sections.push(appealLines(only(appeals), options.full && !options.half));
  if (articles.length > 0) sections.push(extractionLines('WCXB articles', only(articles)));
  if (aeb.length > 0) sections.push(extractionLines('article-extraction-benchmark', only(aeb)));
  for (const type of OTHER_TYPES)
    if (others[type].length > 0) sections.push(extractionLines(`WCXB ${type} pages`, only(others[type])));
  if (metadata.length > 0) sections.push(metadataLines(only(metadata), options.full && !options.half));
  if (detection.length > 0) sections.push(detectionLines(only(detection)));
  const times =
    speed.length > 0
      ? await measureSpeed(speed, scripts, options.full ? SPEED_ROUNDS.full : SPEED_ROUNDS.quick, sections)
      : [];
  sections.push(troubleLines(judged));
  if (options.worst) sections.push(worstLines(judged.get('colophon') ?? judged.get('readability') ?? []));

  const mode = options.full ? 'full' : options.pages ? `pages ${options.pages}` : 'quick, a fixed sample';
  const half = options.half ? `, half ${options.half}` : '';
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`Bench: ${mode}${half}; ${pages.length} pages, ${seconds} s`);
  for (const section of sections) if (section.length > 0) console.log(`\n${section.join('\n')}`);

  if (options.json) {
    const figures = {
      appeals: mapFigures(only(appeals), appealFigures),
      articles: mapFigures(only(articles), extractionFigures),
      aeb: mapFigures(only(aeb), extractionFigures),
      others: Object.fromEntries(OTHER_TYPES.map((type) => [type, mapFigures(only(others[type]), extractionFigures)])),
      metadata: mapFigures(only(metadata), metadataFigures),
      detection: mapFigures(only(detection), (all) => detectionFigures(all) ?? null),
      speed: times,
      pages: Object.fromEntries([...judged].map(([name, all]) => [name, all.map(pageRow)])),
    };
    fs.writeFileSync(options.json, `${JSON.stringify(figures, null, 1)}\n`);
  }
  return 0;
}

function judgePages(
  pages: readonly CorpusPage[],
  results: Results,
  scripts: Scripts,
): Map<SystemName, PageJudgement[]> {
  const judged = new Map<SystemName, PageJudgement[]>();
  for (const name of scripts.systems.keys()) {
    const judgements = pages.flatMap((page) => {
      const found = results.get(page.id);
      const result = found?.[name];
      return result ? [judgePage(page, result, found?.readability)] : [];
    });
    judged.set(name, judgements);
  }
  return judged;
}

async function measureSpeed(
  pages: readonly CorpusPage[],
  scripts: Scripts,
  rounds: number,
  sections: string[][],
): Promise<{ id: string; extract: PageMedians; detect: PageMedians; appeals: PageMedians }[]> {
  const times = await timePages(pages, scripts, {
    rounds,
    onProgress: progress('timed'),
    onFailure: (page, error) => console.error(`speed: ${page.id}: ${error}`),
  });
  const medians = [...times].map(([{ id }, { extract, detect, appeals, letters }]) => ({
    id,
    extract: pageMedians(extract),
    detect: pageMedians(detect),
    // Readability's time is for its whole work: what finding appeals is held against.
    appeals: {
      ...pageMedians(appeals),
      ...(extract.readability ? { readability: median(extract.readability) } : {}),
    },
    letters,
  }));
  const extract = speedFigures(medians.map((page) => page.extract));
  const detect = speedFigures(medians.map((page) => page.detect));
  sections.push(speedLines('extracting, appeals included', extract, times.size, rounds));
  const appeals = speedFigures(medians.map((page) => page.appeals));
  sections.push(speedLines('finding appeals alone, against all of Readability', appeals, times.size, rounds));
  sections.push([growthLine(medians.map(({ appeals: { colophon: ms }, letters }) => ({ ms, letters })))]);
  sections.push(speedLines('detecting', detect, times.size, rounds));
  sections.push(
    growthLines(await timeGrowth(scripts, (length, error) => console.error(`growth: ${length}×: ${error}`))),
  );
  return medians;
}

function runOptions({ workers, cache }: Options): Parameters<typeof runPages>[2] {
  return { workers, cacheFolder: cache ? CACHE_FOLDER : undefined, onProgress: progress('read') };
}

function progress(verb: string): (done: number, total: number) => void {
  return (done, total) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${verb} ${done} of ${total} pages${done === total ? '\n' : ''}`);
    else if (done % 200 === 0) console.error(`${verb} ${done} of ${total} pages`);
  };
}

function mapFigures<T>(judged: Judged, figures: (all: readonly PageJudgement[]) => T): Record<string, T> {
  return Object.fromEntries([...judged].map(([name, all]) => [name, figures(all)]));
}

function pageRow({ page, result, ...judged }: PageJudgement) {
  const { article, metadata: said, ...rest } = result;
  return {
    id: page.id,
    half: page.half,
    characters: article?.length ?? null,
    ...rest,
    ...judged,
    said,
    stated: page.stated,
  };
}
