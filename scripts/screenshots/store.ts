import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../tests/support/extension-browser.ts';
import { LibraryView } from '../../tests/support/library-view.ts';
import type { ReaderView } from '../../tests/support/reader-view.ts';
import { FOLDERS, note } from './draw.ts';

/** Pixels: what Chrome's store asks for (https://developer.chrome.com/docs/webstore/images); Mozilla's and Microsoft's take it as well. */
const SIZE = { width: 1280, height: 800 };
/** Pixels of the picture for a caption above the window. */
const CAPTION = 112;
const WINDOW = { width: 1200, height: 660 };
const PANEL = 400;

interface Shown {
  name: string;
  caption: string;
  /** What stands beside each other in the window, from the left; each as wide as its picture. */
  parts: Buffer[];
  isDark?: boolean;
}

const pictureOf = async (page: Page, width: number): Promise<Buffer> => {
  await page.setViewportSize({ width, height: WINDOW.height });
  await page.evaluate(() => document.fonts.ready);
  return await page.screenshot({ animations: 'disabled' });
};

const dressed = async (page: Page, theme: 'light' | 'dark'): Promise<void> => {
  await page.emulateMedia({ colorScheme: theme });
};

/** Puts pictures into a window on a quiet ground, below a caption, and writes it. */
async function compose(page: Page, { name, caption, parts, isDark }: Shown): Promise<void> {
  const images = parts.map((png) => `<img src="data:image/png;base64,${png.toString('base64')}">`).join('');
  const [ground, ink, line] = isDark ? ['#101113', '#dedbd3', '#303238'] : ['#f2efe8', '#1f1c17', '#d8d2c5'];
  await page.setViewportSize(SIZE);
  await page.setContent(`<!doctype html><style>
    body { margin: 0; background: ${ground}; color: ${ink}; font: 600 34px/1.2 Georgia, 'Source Serif 4', serif; }
    h1 { height: ${CAPTION}px; margin: 0; display: grid; place-items: center; text-align: center; font: inherit; letter-spacing: -0.01em; }
    main { width: ${WINDOW.width}px; height: ${WINDOW.height}px; margin: 0 auto; display: flex; overflow: hidden; border-radius: 12px;
      box-shadow: 0 0 0 1px ${line}, 0 18px 50px rgb(0 0 0 / 0.16); }
    img + img { border-inline-start: 1px solid ${line}; }
    img { display: block; height: ${WINDOW.height}px; }
  </style><h1></h1><main>${images}</main>`);
  await page.locator('h1').evaluate((title, text) => (title.textContent = text), caption);
  const file = path.join(FOLDERS.store, `${name}.png`);
  fs.mkdirSync(FOLDERS.store, { recursive: true });
  await page.screenshot({ path: file });
  note(file);
}

/** Draws the pictures of the stores' pages, in the order in which they stand there. */
export async function drawStore(browser: ExtensionBrowser, view: ReaderView): Promise<void> {
  const { page } = browser;
  const canvas = await browser.context.newPage();
  await canvas.goto('about:blank');
  const beside = async (): Promise<Buffer[]> => [
    await pictureOf(page, WINDOW.width - PANEL),
    await pictureOf(view.page, PANEL),
  ];
  await page.bringToFront();
  await view.page.evaluate(() => scrollTo(0, 0));
  await compose(canvas, {
    name: '1-beside',
    caption: 'One click: the article, clean, beside its page',
    parts: await beside(),
  });
  await page.bringToFront();
  await page
    .getByText('Dear readers')
    .first()
    .evaluate((appeal) => appeal.scrollIntoView({ block: 'center' }));
  await view.unfold();
  await view.appealsSummary.evaluate((summary) => summary.scrollIntoView({ block: 'center' }));
  await compose(canvas, {
    name: '2-appeals',
    caption: 'What the publisher asks: taken out of the text, kept at its end',
    parts: await beside(),
  });
  const tab = await browser.context.newPage();
  await tab.goto(browser.extensionUrl('library.html'));
  await new LibraryView(tab).items.first().waitFor();
  await compose(canvas, {
    name: '3-library',
    caption: 'Saved with its pictures, found again, read without a network',
    parts: [await pictureOf(tab, WINDOW.width)],
  });
  await page.bringToFront();
  for (const one of [page, view.page]) await one.evaluate(() => scrollTo(0, 0));
  await dressed(view.page, 'dark');
  await dressed(page, 'dark');
  await view.page.keyboard.press('l');
  await view.page.getByRole('dialog').first().waitFor();
  await view.page.mouse.move(0, 0);
  await compose(canvas, {
    name: '4-look',
    caption: 'Your colours, your letters, your lines',
    parts: await beside(),
    isDark: true,
  });
  await view.page.keyboard.press('Escape');
  await dressed(view.page, 'light');
  await dressed(page, 'light');
  await tab.close();
  await canvas.close();
}
