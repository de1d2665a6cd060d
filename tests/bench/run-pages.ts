import { stripVTControlCharacters } from 'node:util';
import { BenchBrowser } from './bench-browser.ts';
import { bundle, type Script } from './bundle.ts';
import { addressOf, type CorpusPage, readHtml } from './corpus-pages.ts';
import { ResultCache } from './result-cache.ts';
import { type PageResult, type PageTimes, SYSTEMS, type SystemName } from './system.ts';

/** One system may take this long on one page. */
const SYSTEM_LIMIT_MS = 15_000;

/** Timing one page may take this long. */
const TIMES_LIMIT_MS = 120_000;

/** The scripts for the page: the bench's own and those of the systems that could be bundled. */
export interface Scripts {
  bench: Script;
  systems: Map<SystemName, Script>;
  /** Why a system is missing. */
  failures: Map<SystemName, string>;
}

/** Bundles everything from source. A system that cannot be bundled is named in `failures`; rejects only when the bench's own script cannot be. */
export async function bundleScripts(): Promise<Scripts> {
  const scripts: Scripts = { bench: await bundle('bench'), systems: new Map(), failures: new Map() };
  for (const name of SYSTEMS) {
    try {
      scripts.systems.set(name, await bundle(name));
    } catch (error) {
      scripts.failures.set(name, stripVTControlCharacters(String(error)));
    }
  }
  return scripts;
}

/** Results by page id, then by system. */
export type Results = Map<string, Partial<Record<SystemName, PageResult>>>;

const failed = (error: unknown): PageResult => ({
  article: null,
  metadata: null,
  appeals: [],
  detected: null,
  changed: false,
  error: error instanceof Error ? error.message : String(error),
});

/** Runs every system on every page, several browsers at once. Never rejects because of a page: a page that fails or exceeds its time is a result with an `error`. */
export async function runPages(
  pages: readonly CorpusPage[],
  scripts: Scripts,
  options: { workers: number; cacheFolder: string | undefined; onProgress: (done: number, total: number) => void },
): Promise<Results> {
  const { cacheFolder } = options;
  const caches = new Map<SystemName, ResultCache>();
  for (const [name, { hash }] of scripts.systems) {
    if (cacheFolder) caches.set(name, new ResultCache(cacheFolder, `${name}-${hash}-${scripts.bench.hash}`));
  }
  const results: Results = new Map();
  const waiting: { page: CorpusPage; missing: SystemName[] }[] = [];
  for (const page of pages) {
    const known: Partial<Record<SystemName, PageResult>> = {};
    for (const name of scripts.systems.keys()) {
      const kept = caches.get(name)?.find(page.id);
      if (kept) known[name] = kept;
    }
    results.set(page.id, known);
    const missing = [...scripts.systems.keys()].filter((name) => !known[name]);
    if (missing.length > 0) waiting.push({ page, missing });
  }

  const total = waiting.length;
  let done = 0;
  const work = async () => {
    const browser = new BenchBrowser();
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { page, missing } = next;
      for (const name of missing) {
        const loadFirst = name === missing[0] || !browser.isLoaded;
        const result = await runSystem(browser, page, name, loadFirst ? scriptsFor(scripts, missing) : undefined);
        const known = results.get(page.id);
        if (known) known[name] = result;
        // A time limit may be the fault of a busy machine: it is tried again in the next run.
        if (result.error === null) caches.get(name)?.add(page.id, result);
      }
      done += 1;
      options.onProgress(done, total);
    }
    await browser.close();
  };
  await Promise.all(Array.from({ length: Math.min(options.workers, total) }, work));
  return results;
}

function scriptsFor(scripts: Scripts, names: readonly SystemName[]): Script[] {
  return [scripts.bench, ...names.flatMap((name) => scripts.systems.get(name) ?? [])];
}

/** Runs one system; with `scripts` given, the page is loaded first. */
async function runSystem(
  browser: BenchBrowser,
  page: CorpusPage,
  name: SystemName,
  scripts: readonly Script[] | undefined,
): Promise<PageResult> {
  try {
    if (scripts) await browser.load({ url: addressOf(page), html: readHtml(page) }, scripts);
    return await browser.evaluate<PageResult>(`colophonBench.runSystem(${JSON.stringify(name)})`, SYSTEM_LIMIT_MS);
  } catch (error) {
    return failed(error);
  }
}

/** Times every system on every page, one page after the other in one browser. Pages that fail are left out and told to `onFailure`. */
export async function timePages(
  pages: readonly CorpusPage[],
  scripts: Scripts,
  options: {
    rounds: number;
    onProgress: (done: number, total: number) => void;
    onFailure: (page: CorpusPage, error: unknown) => void;
  },
): Promise<Map<CorpusPage, PageTimes>> {
  const times = new Map<CorpusPage, PageTimes>();
  const browser = new BenchBrowser();
  const names = [...scripts.systems.keys()];
  const inPage = [...scriptsFor(scripts, names), await bundle('times')];
  const call = `colophonBench.timeSystems(colophonBench, ${JSON.stringify(names)}, ${options.rounds})`;
  for (const [index, page] of pages.entries()) {
    try {
      await browser.load({ url: addressOf(page), html: readHtml(page) }, inPage);
      times.set(page, await browser.evaluate<PageTimes>(call, TIMES_LIMIT_MS));
    } catch (error) {
      options.onFailure(page, error);
    }
    options.onProgress(index + 1, pages.length);
  }
  await browser.close();
  return times;
}
