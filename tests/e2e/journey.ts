import fs from 'node:fs';
import path from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import type { browser as extensionApi } from 'wxt/browser';
import { type ExtensionBrowser, type LaunchOptions, launchExtensionBrowser } from '../support/extension-browser.ts';
import { ReaderView } from '../support/reader-view.ts';
import { screenText } from '../support/screen-text.ts';
import { type Site, serveFolder } from '../support/serve.ts';

declare const chrome: typeof extensionApi;

/** What each journey starts with: the test site, and a browser with the built extension and a profile of its own. */
interface Journey {
  site: Site;
  colophon: ExtensionBrowser;
  /** Starts another browser that keeps its profile in a folder; ended with the test. */
  launch(options: LaunchOptions): Promise<ExtensionBrowser>;
  /** Opens a page in the first tab and the panel beside it, and waits until the panel has settled. */
  read(address: string): Promise<ReaderView>;
}

export const SITE_FOLDER = path.resolve(import.meta.dirname, '../site');

export const test = base.extend<Journey>({
  // Playwright reads the names of the fixtures from the first parameter, so it must be a pattern.
  site: async ({}, use) => {
    const site = await serveFolder(SITE_FOLDER);
    await use(site);
    await site.close();
  },
  launch: async ({}, use) => {
    const launched: ExtensionBrowser[] = [];
    await use(async (options) => {
      const browser = await launchExtensionBrowser(options);
      launched.push(browser);
      return browser;
    });
    for (const browser of launched) await browser.close();
  },
  colophon: async ({ launch }, use, info) => {
    const browser = await launch({});
    await use(browser);
    if (info.status !== info.expectedStatus) await keepPictures(browser, info.outputDir);
  },
  read: async ({ colophon, site }, use) => {
    await use(async (address) => {
      await colophon.page.goto(new URL(address, site.url).href);
      const view = new ReaderView(await colophon.openPanel(colophon.page));
      await view.settled();
      return view;
    });
  },
});

export { expect };

/** What was on screen when a journey failed. */
async function keepPictures(browser: ExtensionBrowser, folder: string): Promise<void> {
  fs.mkdirSync(folder, { recursive: true });
  const take = (page: Page, name: string): Promise<unknown> =>
    page
      .screenshot({ path: path.join(folder, name), timeout: 3000 })
      .catch((error: unknown) => console.error(String(error)));
  for (const [at, page] of browser.context.pages().entries()) await take(page, `page-${at}.png`);
  if (await browser.isPanelOpen()) await take(await browser.findPanel(), 'panel.png');
}

/** The title of the toolbar icon on the tab at an address. */
export async function actionTitle(browser: ExtensionBrowser, address: string): Promise<string> {
  const worker = await browser.worker();
  return await worker.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    if (tab?.id === undefined) throw new Error(`No tab shows ${url}`);
    return await chrome.action.getTitle({ tabId: tab.id });
  }, address);
}

/** Waits until the icon on a tab is lit, or not lit. */
export async function expectLit(browser: ExtensionBrowser, address: string, isLit: boolean): Promise<void> {
  const title = screenText(isLit ? 'actionTitleArticle' : 'actionTitle');
  await expect.poll(() => actionTitle(browser, address), { message: `the icon's title on ${address}` }).toBe(title);
}

/** Holds back a picture of the article until it is let go. */
export function holdPicture(site: Site): () => void {
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  const picture = fs.readFileSync(path.join(SITE_FOLDER, 'pictures/heat.png'));
  site.answer('/pictures/heat.png', async () => {
    await gate;
    return { type: 'image/png', body: picture };
  });
  return () => letGo();
}

/** Hands back whether a picture of the site was fetched by a script, as a save does it, and not by a page that shows it. */
export function watchFetches(site: Site, picture: string): () => boolean {
  let isFetched = false;
  const body = fs.readFileSync(path.join(SITE_FOLDER, picture));
  site.answer(`/${picture}`, ({ headers }) => {
    if (headers['sec-fetch-dest'] === 'empty') isFetched = true;
    return { type: 'image/svg+xml', body };
  });
  return () => isFetched;
}

/** Answers `endless.html`: an article whose last picture never comes. */
export function neverEnd(site: Site): void {
  const text = Array.from(
    { length: 20 },
    (_, at) =>
      `<p>${at}. The bus was seen at the station, at the bridge and at the harbour, in that order, and not again.</p>`,
  ).join('');
  site.answer('/never.png', () => new Promise(() => undefined));
  site.answer(
    '/endless.html',
    `<!doctype html><html lang="en"><title>The bus that never arrives</title><body><article><h1>The bus that never arrives</h1>${text}<img src="never.png"></article></body></html>`,
  );
}
