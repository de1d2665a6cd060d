/**
 * Draws the built extension: a few pictures for the README (`docs/screenshots`, committed), and every view in four widths and themes, from
 * left to right, right to left and in Japanese (`screenshots`, not committed), to be looked at.
 *
 * `npm run screenshots -- --readme` draws only the first, `npm run screenshots -- rtl keys` only those whose name holds one of these words,
 * `npm run screenshots -- --store` those of the stores' pages (`docs/store`, committed),
 * `npm run screenshots -- --language ar` all of them in that language (`pt_BR`; `pseudo` is one that does not exist, with long words).
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type ExtensionBrowser, launchExtensionBrowser } from '../tests/support/extension-browser.ts';
import { LibraryView } from '../tests/support/library-view.ts';
import { ReaderView } from '../tests/support/reader-view.ts';
import { speak } from '../tests/support/screen-text.ts';
import { serveFolder } from '../tests/support/serve.ts';
import { withWords } from '../tests/support/with-words.ts';
import { buildExtension } from './build-extension.ts';
import { draw, drawInto, dress, report } from './screenshots/draw.ts';
import { drawMatrix } from './screenshots/matrix.ts';
import { SAVED } from './screenshots/reader-states.ts';
import { drawStore } from './screenshots/store.ts';

const root = path.dirname(import.meta.dirname);

/** Where the demo article says it comes from. */
const HOST = 'tidewater-gazette.example';

const {
  values: { language, readme: isForReadme, store: isForStore },
  positionals: words,
} = parseArgs({
  options: {
    language: { type: 'string', default: 'en' },
    readme: { type: 'boolean', default: false },
    store: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

async function drawReadme(browser: ExtensionBrowser, view: ReaderView): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await dress(view.page, 400, theme);
    await draw(view.page, 'readme', `panel-${theme}`);
  }
  await dress(view.page, 400, 'light');
  await view.unfold();
  await view.appealsSummary.evaluate((summary) => summary.scrollIntoView({ block: 'start' }));
  await draw(view.page, 'readme', 'appeals');
  const tab = await browser.context.newPage();
  await tab.goto(browser.extensionUrl('library.html'));
  await new LibraryView(tab).items.first().waitFor();
  await dress(tab, 1200, 'light', 760);
  await draw(tab, 'readme', 'library');
  await tab.close();
}

async function main(): Promise<void> {
  buildExtension();
  const site = await serveFolder(path.join(root, 'tests', 'site'));
  speak(language);
  if (language !== 'en') drawInto(language);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'colophon-words-'));
  const browser = await launchExtensionBrowser({
    extension: withWords(folder, language),
    windowSize: { width: 1320, height: 900 },
    names: { [HOST]: site.url },
  });
  try {
    const { page } = browser;
    await page.goto(`http://${HOST}/demo.html?appeal=never`);
    const view = new ReaderView(await browser.openPanel(page));
    const visit = async (address: string): Promise<void> => {
      await page.bringToFront();
      await page.goto(new URL(address, `http://${HOST}/`).href);
      await view.settled();
      await view.dismissToasts();
      await view.page.evaluate(() => scrollTo(0, 0));
    };
    await view.settled();
    for (const address of SAVED) {
      await visit(address);
      await view.save();
      await view.saved.waitFor();
    }
    await visit('demo.html?appeal=never');
    if (words.length === 0 && language === 'en' && !isForStore) await drawReadme(browser, view);
    if (isForStore) await drawStore(browser, view);
    else if (!isForReadme)
      await drawMatrix({
        browser,
        view,
        visit,
        wants: (name) => words.length === 0 || words.some((word) => name.includes(word)),
      });
  } finally {
    await browser.close();
    await site.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
  console.log(report());
}

await main();
