import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { browser as extensionApi } from 'wxt/browser';
import type { ReadingWorld } from '../../src/browser/tab-script.ts';
import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser.ts';
import { longArticle } from '../support/heavy-pages.ts';
import { screenText } from '../support/screen-text.ts';
import { median } from './measures.ts';

/** What the functions find that are sent into the extension's own pages. */
declare const chrome: typeof extensionApi;

/** A page to open, under a name for the table. */
export interface SpeedPage {
  name: string;
  html: Buffer | string;
}

/** Medians of one page, in milliseconds. */
export interface ReaderTimes {
  name: string;
  /** The extraction script comes into the page. */
  inject: number;
  /** `extractArticle` on a page that was just loaded, by code that has not run there before. */
  extract: number;
  /** From the click on the icon, with the panel closed, to the first thing the panel paints, the bar, which needs nothing of the page. */
  clickToPanel: number;
  /** From the same click to the paint that shows the text. */
  clickToText: number;
}

/** The address of each page; what it would load beyond itself is refused, so that it stands as it was stored. */
const ADDRESS = 'http://speed.invalid/article';
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** Milliseconds that a page rests before it is clicked on: its own work, the detector's and what was closed before are over. */
const REST = 1_200;

/** Opens each page so many times in the built extension and times what a reader waits for. */
export async function timeReader(pages: readonly SpeedPage[], rounds: number): Promise<ReaderTimes[]> {
  const colophon = await launchExtensionBrowser();
  try {
    const times: ReaderTimes[] = [];
    for (const page of pages) times.push(await timePage(colophon, page, rounds));
    return times;
  } finally {
    await colophon.close();
  }
}

async function timePage(colophon: ExtensionBrowser, { name, html }: SpeedPage, rounds: number): Promise<ReaderTimes> {
  const { page, context } = colophon;
  await context.route(`${ADDRESS}*`, (route) =>
    route.fulfill({
      body: typeof html === 'string' ? html : html.toString('utf8'),
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': POLICY },
    }),
  );
  const found: Omit<ReaderTimes, 'name'>[] = [];
  for (let round = 0; round < rounds; round++) {
    await page.goto(`${ADDRESS}?alone${round}`);
    const alone = await timeAlone(colophon);
    await page.goto(`${ADDRESS}?click${round}`);
    await page.bringToFront();
    await wait(REST);
    const clicked = Date.now();
    await colophon.clickAction(page);
    const panel = await colophon.findPanel();
    const { first, text } = await paintedAt(panel);
    found.push({ ...alone, clickToPanel: first - clicked, clickToText: text - clicked });
    await panel.close();
  }
  await context.unroute(`${ADDRESS}*`);
  const middle = (of: keyof (typeof found)[number]): number => median(found.map((one) => one[of]));
  return {
    name,
    inject: middle('inject'),
    extract: middle('extract'),
    clickToPanel: middle('clickToPanel'),
    clickToText: middle('clickToText'),
  };
}

/** Injects the script into the page in front and has it read, with nobody else at work. */
async function timeAlone(colophon: ExtensionBrowser): Promise<{ inject: number; extract: number }> {
  await wait(REST);
  const worker = await colophon.worker();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const target = { tabId: tab?.id ?? -1 };
    const before = performance.now();
    await chrome.scripting.executeScript({ target, files: ['/extract.js'] });
    const inject = performance.now() - before;
    const [answer] = await chrome.scripting.executeScript({
      target,
      func: async () => {
        const start = performance.now();
        const learnt = { corrections: [], repeated: {} };
        const found = await (globalThis as ReadingWorld).colophonReader?.read({ id: 'speed', learnt, force: true });
        return found?.ok ? performance.now() - start : Number.NaN;
      },
    });
    return { inject, extract: answer?.result ?? Number.NaN };
  });
}

/** When the panel painted first, and when its text, in milliseconds since 1970: its largest paint, which neither bar nor grey lines can be. */
async function paintedAt(panel: Page): Promise<{ first: number; text: number }> {
  await panel.locator('.article-content p').first().waitFor();
  await wait(400);
  return panel.evaluate(async () => {
    const paints = await new Promise<PerformanceEntryList>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries())).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      });
    });
    const [first] = performance.getEntriesByName('first-contentful-paint');
    const at = (entry: PerformanceEntry | undefined) => performance.timeOrigin + (entry?.startTime ?? Number.NaN);
    return { first: at(first), text: at(paints.at(-1)) };
  });
}

/** What a change of the letters takes in a long article. */
export interface LookTimes {
  words: number;
  /** The longest frame while it changed, milliseconds; 0 where none took more than 50. */
  longestFrame: number;
  /** The longest script of ours in such a frame. */
  longestScript: number;
}

/** Makes the letters of a long article larger, step by step, and watches the frames. */
export async function timeLook(words: number): Promise<LookTimes> {
  const colophon = await launchExtensionBrowser();
  try {
    // A word and the markup around it take about six bytes there.
    const html = longArticle(words * 5.75);
    await colophon.context.route(`${ADDRESS}*`, (route) => route.fulfill({ body: html, contentType: 'text/html' }));
    await colophon.page.goto(ADDRESS);
    const panel = await colophon.openPanel(colophon.page);
    await panel.locator('.article-content p').first().waitFor();
    await panel.getByRole('button', { name: screenText('look') }).click();
    const more = panel.getByRole('button', { name: `${screenText('lookSize')}: more` });
    await more.waitFor();
    await wait(REST);
    await panel.evaluate(() => {
      const frames: PerformanceEntry[] = [];
      Object.assign(globalThis, { longFrames: frames });
      new PerformanceObserver((list) => frames.push(...list.getEntries())).observe({
        type: 'long-animation-frame',
      });
    });
    for (let step = 0; step < 5; step++) {
      await more.click();
      await wait(REST);
    }
    return await panel.evaluate(() => {
      const frames = Reflect.get(globalThis, 'longFrames') as { duration: number; scripts: { duration: number }[] }[];
      const text = document.querySelector('.article-content')?.shadowRoot?.textContent ?? '';
      return {
        words: text.split(/\s+/).length,
        longestFrame: Math.max(0, ...frames.map(({ duration }) => duration)),
        longestScript: Math.max(0, ...frames.flatMap(({ scripts }) => scripts.map(({ duration }) => duration))),
      };
    });
  } finally {
    await colophon.close();
  }
}
