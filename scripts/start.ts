/**
 * Builds Colophon and reads a page with it: the demo article, or the address or HTML file given. With a display the browser stays open
 * until it is closed; without one it runs headless, tells what it read, saves it, and leaves screenshots of page and panel.
 */
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type ExtensionBrowser, launchExtensionBrowser } from '../tests/support/extension-browser.ts';
import { readingOf } from '../tests/support/extraction.ts';
import { ReaderView } from '../tests/support/reader-view.ts';
import { type Site, serveFolder } from '../tests/support/serve.ts';
import { buildExtension } from './build-extension.ts';

const root = path.dirname(import.meta.dirname);

/** A mistake of the person who asked, to be told in one line. */
class Mistake extends Error {}

interface Target {
  url: string;
  site?: Site;
}

/** What is to be read: the demo article when nothing is asked for. */
async function findTarget(asked: string | undefined): Promise<Target> {
  if (asked === undefined) {
    const site = await serveFolder(path.join(root, 'tests', 'site'));
    return { url: `${site.url}demo.html`, site };
  }
  if (/^https?:\/\//i.test(asked)) {
    if (!URL.canParse(asked)) throw new Mistake(`This is not an address: ${asked}`);
    return { url: asked };
  }
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), asked);
  if (!fs.existsSync(file)) throw new Mistake(`There is no such file: ${file}`);
  if (!fs.statSync(file).isFile()) throw new Mistake(`This is a folder, not a page: ${file}`);
  // A page of its own on loopback: extensions may not read file: addresses unless the user allows it by hand.
  const site = await serveFolder(path.dirname(file));
  return { url: new URL(encodeURIComponent(path.basename(file)), site.url).href, site };
}

async function visit(page: Page, url: string): Promise<void> {
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
  } catch (error) {
    const reason = /net::(ERR_\w+)|Timeout/.exec(String(error));
    throw new Mistake(`${url} could not be opened${reason ? ` (${reason[1] ?? 'no answer within 30 s'})` : ''}.`);
  }
  // Pictures and late scripts are waited for, but a page that never rests is read as it is.
  await page
    .waitForLoadState('load', { timeout: 10_000 })
    .catch(() => console.log('The page is still loading; going on.'));
}

/** Reads, saves, tells, draws. */
async function runHeadless(browser: ExtensionBrowser, url: string): Promise<void> {
  const { page } = browser;
  await visit(page, url);
  const panel = await browser.openPanel(page);
  const view = new ReaderView(panel);
  const state = await view.settled();
  if (state === 'message') {
    console.log(`\n${url}\nThe panel says: ${await view.message()}`);
  } else {
    const article = await readingOf(await browser.worker(), url);
    await view.save();
    const saved = (await view.isSaved()) ? 'yes' : 'no';
    console.log(
      [
        '',
        url,
        `title            ${article.title}`,
        `words            ${article.wordCount}`,
        `appeals folded   ${article.appeals.length}${article.appeals.map(({ kind, placement }) => ` · ${kind}, ${placement}`).join('')}`,
        `saved            ${saved}`,
      ].join('\n'),
    );
  }
  const folder = path.join(root, 'screenshots');
  fs.mkdirSync(folder, { recursive: true });
  const pagePicture = path.join(folder, 'start-page.png');
  const panelPicture = path.join(folder, 'start-panel.png');
  await page.screenshot({ path: pagePicture });
  await panel.screenshot({ path: panelPicture });
  console.log(`\nscreenshots      ${pagePicture}\n                 ${panelPicture}`);
}

/** Opens the panel and leaves the browser to the person in front of it. */
async function runOnScreen(browser: ExtensionBrowser, url: string): Promise<void> {
  const closed = new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
  await visit(browser.page, url);
  await browser.openPanel(browser.page);
  console.log(`\n${url} is open with Colophon beside it. Close the browser to end.`);
  await closed;
}

async function main(): Promise<void> {
  const [asked] = process.argv.slice(2);
  const target = await findTarget(asked);
  let browser: ExtensionBrowser | undefined;
  try {
    buildExtension();
    const hasDisplay = process.platform !== 'linux' || !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
    browser = await launchExtensionBrowser({ headless: !hasDisplay });
    await (hasDisplay ? runOnScreen : runHeadless)(browser, target.url);
  } finally {
    await browser?.close();
    await target.site?.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Mistake ? error.message : error);
  process.exitCode = 1;
});
