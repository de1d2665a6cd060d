import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { buildExtension } from '../../../scripts/build-extension.ts';
import { type ExtensionBrowser, launchExtensionBrowser } from '../../support/extension-browser.ts';
import { bundle } from '../bundle.ts';
import { median } from '../measures.ts';
import { tableLines } from '../table.ts';
import type { libraryBench } from './in-page.ts';
import { readFirstRows, scrollFrames, typeQueries, watchFirstRows } from './on-page.ts';
import { residentMegabytes } from './process-memory.ts';

/** Profiles with their libraries, by size. Their number changes with what is seeded. */
const FOLDER = path.resolve(import.meta.dirname, '../../../.cache/bench-library-2');

const SIZES = [100, 1_000, 10_000];

/** Articles seeded in one call. */
const AT_ONCE = 50;

/** An index in order has no more segments, however large it is. */
const MOST_SEGMENTS = 40;

/** Typed letter by letter: common words and rare ones, one and several, in several languages, mistyped, with operators. */
const QUERIES = [
  'house',
  'river bridge',
  'government studies',
  'Häuser',
  'der die das',
  'chevaux ville',
  'книги',
  'winter climate letter',
  'markt stadt',
  'goverment',
  'the house site:outlet-7',
];

declare const colophonLibraryBench: typeof libraryBench;

/** What was measured of one size; milliseconds and megabytes. */
interface Figures {
  size: number;
  rows: { cold: number; warm: number };
  scroll: { over16: number; over50: number; worst: number };
  end: number;
  firstAnswer: number;
  keys: { p50: number; p95: number; worst: number };
  save: number;
  heap: number;
  resident: number;
  withGarbage: number;
}

/** Measures the library page at each size (or at those named) and prints the figures. */
export async function runLibraryBench(args: readonly string[]): Promise<void> {
  const sizes = args.length > 0 ? args.map(Number) : SIZES;
  buildExtension();
  const script = (await bundle('library')).code;
  const all: Figures[] = [];
  for (const size of sizes) {
    await seedProfile(size, script);
    all.push(await measure(size, script));
    console.log(
      rowsOf(all.slice(-1))
        .map((row) => `  ${row.join(': ')}`)
        .join('\n'),
    );
  }
  console.log(
    `\n${os.cpus()[0]?.model ?? 'unknown'}, ${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GB, ${os.type()} ${os.release()}`,
  );
  console.log(tableLines(rowsOf(all)).join('\n'));
}

const profileOf = (size: number): string => path.join(FOLDER, String(size));

/** A profile holds its library once this file stands in it. */
const doneIn = (profile: string): string => path.join(profile, 'seeded');

/** Seeds a profile once, going on from the next smaller one, or from where it was left. */
async function seedProfile(size: number, script: string): Promise<void> {
  const profile = profileOf(size);
  if (fs.existsSync(doneIn(profile))) return;
  const smaller = SIZES.filter((one) => one < size && fs.existsSync(doneIn(profileOf(one)))).at(-1);
  fs.mkdirSync(FOLDER, { recursive: true });
  if (smaller && !fs.existsSync(profile))
    fs.cpSync(profileOf(smaller), profile, {
      recursive: true,
      filter: (file) => path.basename(file) !== 'seeded' && !path.basename(file).startsWith('Singleton'),
    });
  const browser = await launchExtensionBrowser({ profile });
  try {
    const page = await benchPage(browser, script);
    const start = Date.now();
    for (let from = await page.evaluate(() => colophonLibraryBench.count()); from < size; from += AT_ONCE) {
      await page.evaluate(([a = 0, b = 0]) => colophonLibraryBench.seed(a, b), [from, Math.min(size, from + AT_ONCE)]);
      if (from % 500 === 0) console.log(`  ${from} of ${size} saved, ${Math.round((Date.now() - start) / 1000)} s`);
    }
    // The library puts its index in order when it is searched.
    const library = await browser.context.newPage();
    await library.goto(browser.extensionUrl('library.html'));
    await library.locator('.row').first().waitFor();
    await library.evaluate(typeQueries, ['a']);
    let before = Number.NaN;
    for (let now = await segments(page); now !== before || now > MOST_SEGMENTS; now = await segments(page)) {
      before = now;
      await library.waitForTimeout(5_000);
    }
    console.log(`  ${size} seeded in ${Math.round((Date.now() - start) / 1000)} s, ${before} segments`);
  } finally {
    await browser.close();
  }
  fs.writeFileSync(doneIn(profile), '');
}

const segments = (page: Page): Promise<number> => page.evaluate(() => colophonLibraryBench.countSegments());

/** A page of the extension that has nothing to do with the library, with the bench in it. */
async function benchPage({ page, extensionUrl }: ExtensionBrowser, script: string): Promise<Page> {
  await page.goto(extensionUrl('options.html'));
  await page.evaluate(script);
  return page;
}

async function measure(size: number, script: string): Promise<Figures> {
  const browser = await launchExtensionBrowser({ profile: profileOf(size) });
  try {
    const { context, extensionUrl } = browser;
    await context.addInitScript(watchFirstRows);
    const page = await context.newPage();
    const rows: number[] = [];
    for (let round = 0; round < 6; round++) {
      await page.goto(extensionUrl('library.html'));
      await page.locator('html[data-first-rows]').waitFor({ state: 'attached' });
      rows.push(await page.evaluate(readFirstRows));
    }
    const session = await context.newCDPSession(page);
    const frames = await page.evaluate(scrollFrames, { frames: 400, step: 90 });
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const [firstAnswer = Number.NaN] = await page.evaluate(typeQueries, ['h']);
    const keys = await page.evaluate(typeQueries, QUERIES);
    const held = await memory(session);
    const end = await pressEnd(page);
    await page.close();
    const saving = await benchPage(browser, script);
    const saved = await saving.evaluate(() =>
      colophonLibraryBench.save(Array.from({ length: 9 }, (_, i) => 1_000_000 + i)),
    );
    return {
      size,
      rows: { cold: rows[0] ?? Number.NaN, warm: median(rows.slice(1)) },
      scroll: {
        over16: share(frames, 16.7 + 1),
        over50: share(frames, 50),
        worst: Math.max(...frames),
      },
      end,
      firstAnswer,
      keys: { p50: quantile(keys, 0.5), p95: quantile(keys, 0.95), worst: Math.max(...keys) },
      save: median(saved),
      ...held,
    };
  } finally {
    await browser.close();
  }
}

/** Milliseconds from End until the last row is focused. */
async function pressEnd(page: Page): Promise<number> {
  const size = await page.locator('.row').first().getAttribute('aria-setsize');
  await page.locator('.row .open').first().focus();
  const start = Date.now();
  await page.keyboard.press('End');
  await page.locator(`.row[aria-posinset="${size}"]`).waitFor({ state: 'attached' });
  return Date.now() - start;
}

/** What page and worker hold once their garbage is collected, and what the process had before. */
async function memory(session: CDPSession): Promise<Pick<Figures, 'heap' | 'resident' | 'withGarbage'>> {
  const withGarbage = residentMegabytes('--extension-process', FOLDER);
  await collectInWorkers(session);
  await session.send('HeapProfiler.collectGarbage');
  // What is freed is given back to the system a little later.
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 2 ** 20;
  return { heap, resident: residentMegabytes('--extension-process', FOLDER), withGarbage };
}

/** Collects the garbage of the page's workers, which have sessions of their own within that of the page. */
async function collectInWorkers(session: CDPSession): Promise<void> {
  const answered: Promise<unknown>[] = [];
  session.on('Target.attachedToTarget', ({ sessionId }) => {
    answered.push(
      new Promise((resolve) => session.once('Target.receivedMessageFromTarget', resolve)),
      session.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id: 1, method: 'HeapProfiler.collectGarbage' }),
      }),
    );
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  await Promise.all(answered);
}

const share = (times: readonly number[], limit: number): number =>
  times.filter((time) => time > limit).length / times.length;

function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN;
}

function rowsOf(all: readonly Figures[]): string[][] {
  const ms = (value: number): string => `${value.toFixed(value < 20 ? 1 : 0)} ms`;
  const line = (name: string, tell: (one: Figures) => string): string[] => [name, ...all.map(tell)];
  return [
    line('articles', ({ size }) => size.toLocaleString('en')),
    line('first rows, first visit', ({ rows }) => ms(rows.cold)),
    line('first rows', ({ rows }) => ms(rows.warm)),
    line('frames over 16.7 ms', ({ scroll }) => `${(scroll.over16 * 100).toFixed(1)} %`),
    line('frames over 50 ms', ({ scroll }) => `${(scroll.over50 * 100).toFixed(1)} %`),
    line('longest frame', ({ scroll }) => ms(scroll.worst)),
    line('to the last row', ({ end }) => ms(end)),
    line('first answer', ({ firstAnswer }) => ms(firstAnswer)),
    line('a key, median', ({ keys }) => ms(keys.p50)),
    line('a key, 95 %', ({ keys }) => ms(keys.p95)),
    line('a key, longest', ({ keys }) => ms(keys.worst)),
    line('saving an article', ({ save }) => ms(save)),
    line('JS heap of the page', ({ heap }) => `${heap.toFixed(0)} MB`),
    line('its process, resident', ({ resident }) => `${resident.toFixed(0)} MB`),
    line('with garbage, after searching', ({ withGarbage }) => `${withGarbage.toFixed(0)} MB`),
  ];
}
