import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { LibraryView } from '../support/library-view.ts';
import { screenPlural, screenText } from '../support/screen-text.ts';
import { expect, test } from './journey.ts';

const file = (name: string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: fs.readFileSync(path.resolve(import.meta.dirname, '../unit/import/files', name)),
});

/** A string on screen that counts. */
const plural = (key: string, count: number): string => screenPlural(key, count, String(count));

/** Opens the library and the import in it, as one does: by the link at the side. */
async function openImport(browser: ExtensionBrowser): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.extensionUrl('library.html'));
  await page.getByRole('link', { name: screenText('importOpen') }).click();
  await expect(page.getByRole('heading', { name: screenText('importTitle') })).toBeVisible();
  return page;
}

const choose = (page: Page, ...files: ReturnType<typeof file>[]) =>
  page.getByLabel(screenText('importChoose')).and(page.locator('input')).setInputFiles(files);

test('articles of Pocket, wallabag and a browser come into the library, and go again', async ({ colophon }) => {
  const page = await openImport(colophon);
  await choose(page, file('pocket.csv'), file('bookmarks.html'), file('wallabag.json'));
  await expect(page.getByRole('heading', { name: plural('importFound', 8) })).toBeVisible();
  await expect(page.getByText('Pocket, ')).toContainText('wallabag');
  await expect(page.getByText(plural('importWithText', 1))).toBeVisible();
  // What is left out says why, in the words of the file.
  const scripts = page.getByRole('group').filter({ hasText: screenText('importRefusedScript') });
  await scripts.locator('summary').click();
  await expect(scripts).toContainText('javascript:alert(1)');

  await page.getByRole('button', { name: plural('importStart', 8) }).click();
  await expect(page.getByText(plural('importSaved', 1))).toBeVisible();
  await expect(page.getByText(plural('importQueued', 7))).toBeVisible();
  await colophon.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: screenText('importCopyReport') }).click();
  await expect(page.getByText(screenText('copied'), { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('javascript:alert(1)');

  await page.getByRole('link', { name: screenText('toLibrary'), exact: true }).click();
  const waiting = page.getByRole('region', { name: screenText('waitingList') });
  await expect(waiting).toContainText(plural('waitingTexts', 7));
  // A favourite there, so it is here.
  await page.getByRole('link', { name: screenText('libraryFavourites') }).click();
  const library = new LibraryView(page);
  await expect(library.items).toHaveCount(1);
  await expect(library.items).toContainText('engineering');

  await page.getByRole('link', { name: screenText('importOpen') }).click();
  await page.getByRole('button', { name: screenText('importTakeBack') }).click();
  await expect(page.getByText(plural('importTakenBack', 8))).toBeVisible();
  await page.getByRole('link', { name: screenText('importBack') }).click();
  await expect(waiting).toBeHidden();
  await expect(page.getByRole('heading', { name: screenText('libraryEmpty') })).toBeVisible();
});

test('a broken file says so and touches nothing', async ({ colophon }) => {
  const page = await openImport(colophon);
  const wallabag = file('wallabag.json');
  await choose(page, { ...wallabag, buffer: wallabag.buffer.subarray(0, 900) });
  await expect(page.getByRole('heading', { name: screenText('importNothing') })).toBeVisible();
  await expect(page.getByText(screenText('importProblemDamaged'))).toBeVisible();
  await expect(page.getByRole('button', { name: /^Import/ })).toHaveCount(0);
  await page.getByRole('link', { name: screenText('importBack') }).click();
  await expect(page.getByRole('heading', { name: screenText('libraryEmpty') })).toBeVisible();
});

test('what came without its text is fetched when it is wished, and stands in the library as of its day', async ({
  launch,
  site,
}) => {
  const colophon = await launch({ names: { 'gazette.example': site.url, 'post.example': site.url } });
  const page = await openImport(colophon);
  const lines = [
    'title,url,time_added,tags,status',
    'A river,http://gazette.example/demo.html?appeal=never,1500000000,water,archive',
    'Gone,http://post.example/gone.html,1500000001,,unread',
  ];
  await choose(page, { ...file('pocket.csv'), buffer: Buffer.from(lines.join('\n')) });
  await page.getByRole('button', { name: plural('importStart', 2) }).click();
  await expect(page.getByText(plural('importQueued', 2))).toBeVisible();
  expect(site.requests).toEqual([]);

  // Nothing is lost when the page is left.
  await page.goto(colophon.extensionUrl('library.html'));
  const waiting = page.getByRole('region', { name: screenText('waitingList') });
  await expect(waiting).toContainText(plural('waitingTexts', 2));
  await page.getByRole('button', { name: screenText('waitingFetch') }).click();
  await expect(waiting.getByRole('heading')).toHaveText(plural('waitingFailed', 1));
  await waiting.locator('summary').click();
  await expect(waiting).toContainText(screenText('linkNotFound'));
  expect(site.requests.filter((one) => one.includes('.html')).sort()).toEqual([
    '/demo.html?appeal=never',
    '/gone.html',
  ]);

  await page.getByRole('link', { name: screenText('libraryArchive') }).click();
  const library = new LibraryView(page);
  await expect(library.items).toHaveCount(1);
  await expect(library.items).toContainText('2017');
  await expect(library.items).toContainText('water');
  await site.close();
  const reader = await library.open('The river that a town dug up again');
  await reader.settled();
  await expect(reader.content.locator('p').first()).toBeVisible();
});
