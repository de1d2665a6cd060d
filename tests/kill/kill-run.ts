import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { browser as extensionApi } from 'wxt/browser';
import { launchExtensionBrowser } from '../support/extension-browser.ts';
import { type KillSite, serveKillSite, titleOf } from './kill-site.ts';
import { type During, pressSave, putInOrder, readerOf, saveNext, type UnderWay, type Work } from './kill-work.ts';
import { faultsOf, type LibraryState, readLibrary } from './library-state.ts';

declare const chrome: typeof extensionApi;

/** Milliseconds from the first work to the kill. */
const SOONEST = 30;
const LATEST = 1_800;

/** Milliseconds that a browser is given after the kill to finish what was left behind. */
const TO_FINISH = 20_000;

/** What was found after one kill. */
export interface KillOutcome {
  /** Pictures that were on their way when the browser was killed. */
  fetching: number;
  /** What was being done at that moment. */
  during: readonly Work[];
  /** What the browser, started again, had of the article whose link was being saved: its old state, its new one, or a save to go on with. */
  found?: 'old' | 'new' | 'resumed';
  /** Saves that were written down and not at their end when it was started again. */
  leftBehind: number;
  /** Articles in the library then, after all was finished, and whole pages. */
  articles: number;
  snapshots: number;
  /** What was half or lost. */
  faults: string[];
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32, in the public domain). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Lets the built extension save, write anew, put in order and throw away, kills the browser's process at a random moment, starts it again with the same
 * profile and looks at the library; so many times, with one profile. Calls back after each.
 */
export async function killAgainAndAgain(
  times: number,
  seed: number,
  onKill: (outcome: KillOutcome, at: number) => void,
): Promise<void> {
  const random = randomOf(seed);
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'colophon-kill-'));
  const site = await serveKillSite(() => random() * 120);
  const known = new Map<number, number>();
  try {
    for (let at = 1; at <= times; at++) {
      const underWay: UnderWay = { works: new Set() };
      const fetching = await workAndKill(profile, site, random, known, underWay);
      onKill({ fetching, during: [...underWay.works], ...(await lookAfter(profile, site, known, underWay)) }, at);
    }
  } finally {
    await site.close();
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** Works until the kill. Hands back how many pictures were on their way. */
async function workAndKill(
  profile: string,
  site: KillSite,
  random: () => number,
  known: Map<number, number>,
  underWay: UnderWay,
): Promise<number> {
  const colophon = await launchExtensionBrowser({ profile });
  try {
    const [saver, library] = [await colophon.context.newPage(), await colophon.context.newPage()];
    await saver.goto(colophon.extensionUrl('saver.html'));
    await library.goto(colophon.extensionUrl('library.html'));
    // What the reader saves is saved with its whole page.
    await library.evaluate(() => chrome.storage.local.set({ keptPages: true }));
    const reader = await readerOf(colophon, site);
    const over = new AbortController();
    const kill = wait(SOONEST + random() * (LATEST - SOONEST)).then(async () => {
      over.abort();
      const now = site.underWay();
      await colophon.kill();
      return now;
    });
    /** `work` is over when its task is, unless the kill was before: then it stays told. */
    const during: During = async (work, task) => {
      underWay.works.add(work);
      await task();
      if (!over.signal.aborted) underWay.works.delete(work);
    };
    const busy = async (task: () => Promise<void>): Promise<void> => {
      while (!over.signal.aborted) {
        await task().catch((error: unknown) => {
          // A page that is killed at its work rejects whatever it was asked.
          if (!over.signal.aborted) throw error;
        });
      }
    };
    await Promise.all([
      busy(() => saveNext(library, site, random, known, underWay, during)),
      busy(() => during('reader', () => pressSave(reader))),
      busy(() => putInOrder(library, random, known, during)),
    ]);
    return await kill;
  } finally {
    await colophon.close();
  }
}

/** Starts the browser again, has it finish what was left behind, and looks. */
async function lookAfter(
  profile: string,
  site: KillSite,
  known: ReadonlyMap<number, number>,
  { link }: UnderWay,
): Promise<Omit<KillOutcome, 'fetching' | 'during'>> {
  // So that what was left behind is seen before it is finished.
  const letGo = site.holdPictures();
  const colophon = await launchExtensionBrowser({ profile });
  try {
    const page = await colophon.context.newPage();
    await page.goto(colophon.extensionUrl('options.html'));
    const first = await readLibrary(page);
    letGo();
    await page.goto(colophon.extensionUrl('library.html'));
    const end = Date.now() + TO_FINISH;
    let state = await readLibrary(page);
    while (state.saves.length > 0 && Date.now() < end) {
      await wait(100);
      state = await readLibrary(page);
    }
    const found = link && foundOf(first, link);
    const faults = faultsOf(state, known);
    if (link && found === 'resumed' && foundOf(state, link) !== 'new')
      faults.push(`${titleOf(link.article, link.version)}: was begun, and did not come to its end`);
    const leftBehind = first.saves.length;
    return {
      leftBehind,
      articles: state.articles.length,
      snapshots: state.snapshots.length,
      faults,
      ...(found ? { found } : {}),
    };
  } finally {
    letGo();
    await colophon.close();
  }
}

/** What a library has of an article that was being saved in a version. */
function foundOf(
  { saves, articles }: LibraryState,
  { article, version }: NonNullable<UnderWay['link']>,
): 'old' | 'new' | 'resumed' {
  const isIt = (address: string): boolean => address.endsWith(`/a/${article}`);
  if (saves.some(isIt)) return 'resumed';
  return articles.some(({ url, title }) => isIt(url) && title === titleOf(article, version)) ? 'new' : 'old';
}
