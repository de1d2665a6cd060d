import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { browser as extensionApi } from 'wxt/browser';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser.ts';
import { ARTICLES, type KillSite, serveKillSite, titleOf } from './kill-site.ts';
import { faultsOf, readLibrary } from './library-state.ts';

/** What the functions find that are sent into the extension's own pages. */
declare const chrome: typeof extensionApi;

/** Milliseconds from the first work to the kill. */
const SOONEST = 30;
const LATEST = 1_800;

/** The last article is saved by a reader's button, the others from their links. */
const READERS_OWN = ARTICLES - 1;

/** Milliseconds that a browser is given after the kill to finish what was left behind. */
const TO_FINISH = 20_000;

/** What was found after one kill. */
export interface KillOutcome {
  /** Pictures that were on their way when the browser was killed. */
  fetching: number;
  /** Saves that were written down and not at their end when it was started again. */
  leftBehind: number;
  /** Articles in the library then, after all was finished. */
  articles: number;
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
      const fetching = await workAndKill(profile, site, random, known);
      onKill({ fetching, ...(await lookAfter(profile, known)) }, at);
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
): Promise<number> {
  const colophon = await launchExtensionBrowser({ profile });
  try {
    const [saver, library] = [await colophon.context.newPage(), await colophon.context.newPage()];
    await saver.goto(colophon.extensionUrl('saver.html'));
    await library.goto(colophon.extensionUrl('library.html'));
    const reader = await readerOf(colophon, site);
    const over = new AbortController();
    const kill = wait(SOONEST + random() * (LATEST - SOONEST)).then(async () => {
      over.abort();
      const now = site.underWay();
      await colophon.kill();
      return now;
    });
    const busy = async (task: () => Promise<void>): Promise<void> => {
      while (!over.signal.aborted) {
        await task().catch((error: unknown) => {
          // A page that is killed at its work rejects whatever it was asked.
          if (!over.signal.aborted) throw error;
        });
      }
    };
    await Promise.all([
      busy(() => saveNext(library, site, random, known)),
      busy(() => pressSave(reader)),
      busy(() => putInOrder(library, random, known)),
    ]);
    return await kill;
  } finally {
    await colophon.close();
  }
}

/** Opens the article that only the reader saves, and the reader on it in a tab. */
async function readerOf(colophon: ExtensionBrowser, site: KillSite): Promise<Page> {
  site.write(READERS_OWN);
  const address = `${site.url}a/${READERS_OWN}`;
  await colophon.page.goto(address);
  const worker = await colophon.worker();
  const tab = await worker.evaluate(async (url) => (await chrome.tabs.query({ url }))[0]?.id, address);
  const reader = await colophon.context.newPage();
  await reader.goto(colophon.extensionUrl(`reader.html?tab=${tab}`));
  await reader.locator('.article-content p').first().waitFor();
  return reader;
}

/** Has an article written anew and saved without being opened, and remembers it once it is told to be saved. */
async function saveNext(
  library: Page,
  site: KillSite,
  random: () => number,
  known: Map<number, number>,
): Promise<void> {
  const article = Math.floor(random() * READERS_OWN);
  const version = site.write(article);
  const isSaved = await library.evaluate(
    async (job) => {
      const settled = new Promise<boolean>((resolve) => {
        chrome.runtime.onMessage.addListener(function hear(said: {
          name: string;
          data: { id: string; outcome: { ok: boolean } };
        }) {
          if (said.name !== 'linkSettled' || said.data.id !== job.id) return;
          chrome.runtime.onMessage.removeListener(hear);
          resolve(said.data.outcome.ok);
        });
      });
      await chrome.runtime.sendMessage({ name: 'saveLinks', data: { jobs: [job] } });
      return await settled;
    },
    {
      id: `${article}-${version}`,
      url: `${site.url}a/${article}`,
      from: site.url,
      force: true,
      learnt: { corrections: [], repeated: {} },
    },
  );
  if (!isSaved) throw new Error(`${titleOf(article, version)} was not saved.`);
  known.set(article, version);
}

/** The reader's key that saves, cancels what is being saved, and removes what is saved. */
async function pressSave(reader: Page): Promise<void> {
  await reader.keyboard.press('s');
  await wait(150);
}

/** Presses a button of a row of the library; now and then one of the trash, which erases. */
async function putInOrder(library: Page, random: () => number, known: Map<number, number>): Promise<void> {
  const erases = random() < 0.15;
  const act = ['.favour', '.archive', '.finish', '.remove'][Math.floor(random() * 4)] ?? '.remove';
  const place = random();
  // What is erased may be gone, or not yet.
  if (erases) known.clear();
  await library.evaluate(
    async ([hash, wanted, where]) => {
      location.hash = hash;
      await new Promise((resolve) => setTimeout(resolve, 40));
      const buttons = document.querySelectorAll<HTMLElement>(`.row ${wanted}`);
      buttons[Math.floor(where * buttons.length)]?.click();
    },
    [erases ? '#trash' : '', erases ? '.remove' : act, place] as const,
  );
}

/** Starts the browser again, has it finish what was left behind, and looks. */
async function lookAfter(profile: string, known: ReadonlyMap<number, number>): Promise<Omit<KillOutcome, 'fetching'>> {
  const colophon = await launchExtensionBrowser({ profile });
  try {
    const page = await colophon.context.newPage();
    await page.goto(colophon.extensionUrl('options.html'));
    const { saves } = await readLibrary(page);
    await page.goto(colophon.extensionUrl('library.html'));
    const end = Date.now() + TO_FINISH;
    let state = await readLibrary(page);
    while (state.saves.length > 0 && Date.now() < end) {
      await wait(100);
      state = await readLibrary(page);
    }
    return { leftBehind: saves.length, articles: state.articles.length, faults: faultsOf(state, known) };
  } finally {
    await colophon.close();
  }
}
