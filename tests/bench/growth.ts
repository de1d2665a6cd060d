import { BenchBrowser } from './bench-browser.ts';
import { bundle } from './bundle.ts';
import { longPage } from './long-page.ts';
import { median } from './measures.ts';
import type { Scripts } from './run-pages.ts';
import { type PageTimes, SYSTEMS, type SystemName } from './system.ts';
import { tableLines } from './table.ts';

/** How many times as long as a long article the page is. */
export const LENGTHS = [1, 2, 4, 8] as const;

/** A round on the longest page takes seconds with some systems. */
const ROUNDS = 3;
const LIMIT_MS = 300_000;

/** The medians of one length, in milliseconds. */
export interface GrowthTimes {
  times: number;
  extract: Partial<Record<SystemName, number>>;
  appeals: Partial<Record<SystemName, number>>;
}

/** Times all systems on one written page at each length, in one run of one browser. A length that fails is left out and told to `onFailure`. */
export async function timeGrowth(
  scripts: Scripts,
  onFailure: (times: number, error: unknown) => void,
): Promise<GrowthTimes[]> {
  const browser = new BenchBrowser();
  const inPage = [scripts.bench, ...scripts.systems.values(), await bundle('times')];
  const call = `colophonBench.timeSystems(colophonBench, ${JSON.stringify([...scripts.systems.keys()])}, ${ROUNDS})`;
  const all: GrowthTimes[] = [];
  for (const times of LENGTHS) {
    try {
      await browser.load({ url: `https://growth.invalid/${times}`, html: Buffer.from(longPage(times)) }, inPage);
      const { extract, appeals } = await browser.evaluate<PageTimes>(call, LIMIT_MS);
      all.push({ times, extract: medians(extract), appeals: medians(appeals) });
    } catch (error) {
      onFailure(times, error);
    }
  }
  await browser.close();
  return all;
}

function medians(rounds: PageTimes['extract']): Partial<Record<SystemName, number>> {
  return Object.fromEntries(Object.entries(rounds).map(([name, ms]) => [name, median(ms)]));
}

const NAMES: Record<SystemName, string> = { colophon: 'Colophon', readability: 'Readability', defuddle: 'Defuddle' };

/** The time at each length, and how many times that at the shortest it is: the same as the length where time grows linearly. */
export function growthLines(all: readonly GrowthTimes[]): string[] {
  const rows: string[][] = [['', ...all.map(({ times }) => `${times}×`)]];
  const add = (label: string, pick: (one: GrowthTimes) => number | undefined) => {
    const first = all[0] && pick(all[0]);
    if (first === undefined) return;
    const cell = (ms: number | undefined) =>
      ms === undefined ? '–' : `${ms.toFixed(1)} ms (${(ms / first).toFixed(1)})`;
    rows.push([label, ...all.map((one) => cell(pick(one)))]);
  };
  for (const name of SYSTEMS) add(`${NAMES[name]}, extracting`, ({ extract }) => extract[name]);
  add('Colophon, finding appeals alone', ({ appeals }) => appeals.colophon);
  return ['Growth: one written page at so many times its length (in brackets: times that at 1×)', ...tableLines(rows)];
}
