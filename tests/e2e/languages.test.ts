import type { Page } from '@playwright/test';
import type { browser as extensionApi } from 'wxt/browser';
import { cutWords } from '../support/cut-words.ts';
import { LibraryView } from '../support/library-view.ts';
import { ReaderView } from '../support/reader-view.ts';
import { screenText, speak } from '../support/screen-text.ts';
import { withWords } from '../support/with-words.ts';
import { expect, test } from './journey.ts';

declare const chrome: typeof extensionApi;

/** Pixels: the narrowest panel, and a window. */
const WIDTHS = [320, 1000];

/** The keys that open the menus of the reader, and what each is called. */
const MENUS = [
  ['a', 'displayTitle'],
  ['l', 'look'],
  ['.', 'more'],
  ['o', 'outline'],
  ['?', 'keysTitle'],
] as const;

async function expectWhole(page: Page, where: string, isAll: boolean): Promise<void> {
  expect(await cutWords(page, isAll), where).toEqual([]);
}

test.afterEach(() => speak('en'));

for (const language of ['pseudo', 'de', 'ar', 'ja']) {
  test(`in ${language} nothing on screen is cut`, async ({ launch, site }, info) => {
    const isAll = language !== 'pseudo';
    speak(language);
    const browser = await launch({ extension: withWords(info.outputPath('extension'), language) });
    await browser.page.goto(`${site.url}demo.html?appeal=never`);
    const view = new ReaderView(await browser.openPanel(browser.page));
    await view.settled();
    await view.page.setViewportSize({ width: 320, height: 800 });
    await view.unfold();
    await expectWhole(view.page, 'the panel', isAll);
    for (const [key, name] of MENUS) {
      await view.page.keyboard.press(key);
      await view.page.getByRole('dialog', { name: screenText(name) }).waitFor();
      await expectWhole(view.page, name, isAll);
      await view.page.keyboard.press('Escape');
    }
    await view.save();
    await expect(view.saved).toBeVisible();
    await expectWhole(view.page, 'the panel after saving', isAll);

    const page = await browser.context.newPage();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(browser.extensionUrl('library.html'));
      await expect(new LibraryView(page).items).toHaveCount(1);
      await expectWhole(page, `the library at ${width}`, isAll);
      await page.getByRole('link', { name: screenText('storageOpen'), exact: true }).click();
      await page.getByRole('heading', { name: screenText('storageTitle'), exact: true }).waitFor();
      await expectWhole(page, `the storage at ${width}`, isAll);
      await page.goto(browser.extensionUrl('options.html'));
      await page.getByRole('heading', { level: 1 }).waitFor();
      await expectWhole(page, `the settings at ${width}`, isAll);
    }
    // What is cut is seen.
    await page.evaluate(() => {
      const title = document.querySelector('h1');
      if (title) Object.assign(title.style, { width: '1rem', overflow: 'hidden', whiteSpace: 'nowrap' });
    });
    expect(await cutWords(page, isAll)).not.toEqual([]);
  });
}

test('a page to which the browser gives no words has words of its own', async ({ colophon, site }) => {
  // As Chromium does it at times, where nothing of an extension asked for a text before a page of it opened.
  await colophon.context.addInitScript(() => {
    if (location.protocol === 'chrome-extension:') chrome.i18n.getMessage = () => '';
  });
  await colophon.page.goto(`${site.url}demo.html?appeal=never`);
  const page = await colophon.context.newPage();
  await page.goto(colophon.extensionUrl('options.html'));
  await expect(page.getByRole('heading', { level: 1, name: screenText('settings'), exact: true })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto(colophon.extensionUrl('library.html'));
  await expect(page.getByText(screenText('libraryEmpty'), { exact: true })).toBeVisible();
});
