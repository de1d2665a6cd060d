/**
 * Draws the built extension: a few pictures for the README (`docs/screenshots`, committed) and every view in three widths, light and dark
 * (`screenshots`, not committed), to be looked at. `npm run screenshots -- --readme` draws only the first.
 */
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { launchExtensionBrowser } from '../tests/support/extension-browser.ts';
import { LibraryView } from '../tests/support/library-view.ts';
import { ReaderView } from '../tests/support/reader-view.ts';
import { serveFolder } from '../tests/support/serve.ts';
import { buildExtension } from './build-extension.ts';

const root = path.dirname(import.meta.dirname);
const forReadme = path.join(root, 'docs', 'screenshots');
const forLooking = path.join(root, 'screenshots');

/** Bytes: the README stays quick to open. */
const MOST_BYTES = 250_000;

const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 400, 640] as const;
const HEIGHT = 800;

/** Where the demo article says it comes from. */
const HOST = 'tidewater-gazette.example';

const drawn: string[] = [];

async function draw(page: Page, folder: string, name: string): Promise<void> {
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.png`);
  // Fonts and pictures settle; nothing moves after that.
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(250);
  await page.screenshot({ path: file, animations: 'disabled' });
  if (folder === forReadme && fs.statSync(file).size > MOST_BYTES)
    throw new Error(`${file} is larger than ${MOST_BYTES} bytes`);
  drawn.push(file);
}

async function main(): Promise<void> {
  buildExtension();
  const site = await serveFolder(path.join(root, 'tests', 'site'));
  const browser = await launchExtensionBrowser({
    windowSize: { width: 1320, height: 900 },
    names: { [HOST]: site.url },
  });
  const home = `http://${HOST}/`;
  try {
    const { page } = browser;
    await page.goto(`${home}demo.html?appeal=never`);
    const view = new ReaderView(await browser.openPanel(page));
    const panel = view.page;
    const show = async (width: number, colorScheme: 'light' | 'dark', height = HEIGHT): Promise<void> => {
      await panel.setViewportSize({ width, height });
      await panel.emulateMedia({ colorScheme });
    };
    const visit = async (address: string): Promise<void> => {
      await page.goto(new URL(address, home).href);
      await view.settled();
      await view.dismissToasts();
      await panel.evaluate(() => scrollTo(0, 0));
    };
    await view.settled();

    for (const scheme of SCHEMES) {
      await show(400, scheme);
      await draw(panel, forReadme, `panel-${scheme}`);
    }
    await show(400, 'light');
    await view.unfold();
    await view.appealsSummary.scrollIntoViewIfNeeded();
    await view.appealsSummary.evaluate((summary) => summary.scrollIntoView({ block: 'start' }));
    await draw(panel, forReadme, 'appeals');

    for (const address of [
      'demo.html?appeal=never',
      'second.html',
      'lazy.html',
      'broken-picture.html',
      'right-to-left.html',
    ]) {
      await visit(address);
      await view.save();
      await view.saved.waitFor();
      await view.dismissToasts();
    }
    const tab = await browser.context.newPage();
    await tab.setViewportSize({ width: 1200, height: 760 });
    await tab.goto(browser.extensionUrl('library.html'));
    await new LibraryView(tab).items.first().waitFor();
    await tab.emulateMedia({ colorScheme: 'light' });
    await draw(tab, forReadme, 'library');

    if (!process.argv.includes('--readme')) {
      for (const scheme of SCHEMES) {
        await tab.emulateMedia({ colorScheme: scheme });
        for (const width of [...WIDTHS, 1200]) {
          await tab.setViewportSize({ width, height: HEIGHT });
          await draw(tab, forLooking, `library-${width}-${scheme}`);
        }
      }
      await page.bringToFront();
      const pages: [name: string, address: string][] = [
        ['article', 'demo.html?appeal=never'],
        ['right-to-left', 'right-to-left.html'],
        ['lazy', 'lazy.html'],
        ['no-article', 'listing.html'],
        ['frameset', 'frames.html'],
        ['restricted', 'chrome://version'],
      ];
      for (const [name, address] of pages) {
        await visit(address);
        for (const scheme of SCHEMES) {
          for (const width of WIDTHS) {
            await show(width, scheme);
            await draw(panel, forLooking, `${name}-${width}-${scheme}`);
          }
        }
      }
      await visit('demo.html?appeal=never');
      await view.unfold();
      for (const scheme of SCHEMES) {
        for (const width of WIDTHS) {
          await show(width, scheme);
          await view.appealsSummary.evaluate((summary) => summary.scrollIntoView({ block: 'start' }));
          await draw(panel, forLooking, `appeals-${width}-${scheme}`);
        }
      }
      await show(400, 'light', 6000);
      await draw(panel, forLooking, 'article-whole');
      const opened = browser.context.waitForEvent('page');
      await view.openInTab();
      const reader = new ReaderView(await opened);
      await reader.settled();
      for (const scheme of SCHEMES) {
        await reader.page.emulateMedia({ colorScheme: scheme });
        await reader.page.setViewportSize({ width: 1280, height: 900 });
        await draw(reader.page, forLooking, `tab-${scheme}`);
      }
    }
  } finally {
    await browser.close();
    await site.close();
  }
  console.log(
    drawn.map((file) => `${String(fs.statSync(file).size).padStart(7)} bytes  ${path.relative(root, file)}`).join('\n'),
  );
}

await main();
