import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { browser as extensionApi } from 'wxt/browser';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { LibraryView } from '../support/library-view.ts';
import { ReaderView } from '../support/reader-view.ts';
import { screenPlural, screenText } from '../support/screen-text.ts';
import { expect, holdPicture, test, watchFetches } from './journey.ts';

declare const chrome: typeof extensionApi;

const RIVER = 'The river that a town dug up again';

async function openLibrary(browser: ExtensionBrowser): Promise<LibraryView> {
  const page = await browser.context.newPage();
  await page.goto(browser.extensionUrl('library.html'));
  return new LibraryView(page);
}

/** The extension's origin, of which Node.js says it had none. */
const originOf = (browser: ExtensionBrowser): string => browser.extensionUrl('').replace(/\/$/, '');

/** Everything that is said at the foot of a page. */
const said = (page: Page) => page.locator('.toast .toast-text');

/** Presses a button of the article in each of two libraries at the same moment. */
async function pressBoth(
  ...buttons: [LibraryView, 'libraryFavour' | 'libraryArchiveNamed' | 'libraryRemove' | 'libraryUnarchiveNamed'][]
): Promise<void> {
  const handles = await Promise.all(
    buttons.map(([{ page }, name]) => page.getByRole('button', { name: screenText(name, RIVER) }).elementHandle()),
  );
  // The row of the one may go by what the other does, before it is pressed.
  await Promise.all(handles.map((handle) => handle?.dispatchEvent('click')));
}

/** Sent into a tab of the extension: tells its window, where wanted a new one of its own. */
async function inWindow(isOwn: boolean): Promise<number> {
  const tab = await chrome.tabs.getCurrent();
  if (tab?.id === undefined) throw new Error('The reader stands in no tab.');
  if (isOwn) await chrome.windows.create({ tabId: tab.id });
  return (await chrome.tabs.get(tab.id)).windowId;
}

/** Waits until the library's page has the whole list, of one article: the latest are on screen before. */
async function listed({ page }: LibraryView): Promise<void> {
  await expect.poll(() => page.evaluate(() => chrome.storage.local.get('articlesSeen'))).toEqual({ articlesSeen: 1 });
}

/** Has the browser delete what the extension stores in databases, as clearing site data does, whoever uses it. */
async function clearDatabases(browser: ExtensionBrowser, page: Page): Promise<void> {
  const session = await browser.context.newCDPSession(page);
  const origin = originOf(browser);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
}

test('a library that is deleted while it and a reader are open is told, and works again', async ({
  colophon,
  read,
}) => {
  const view = await read('demo.html?appeal=never');
  await view.save();
  await expect(view.saved).toBeVisible();
  const library = await openLibrary(colophon);
  await expect(library.items).toHaveCount(1);
  await listed(library);
  await clearDatabases(colophon, library.page);
  // What is on screen stays; what is asked of it says that it is gone.
  await colophon.page.bringToFront();
  await expect(view.content).toContainText('Nobody had planned for the animals');
  await library.remove(RIVER);
  await expect(said(library.page)).toHaveText(new RegExp(screenText('error_not_found')));
  await expect(library.items).toHaveCount(0);
  await library.page.reload();
  await expect(said(library.page)).toContainText(screenPlural('libraryLost', 1, '1'));
  await expect(said(library.page)).toHaveCount(1);
  await colophon.page.bringToFront();
  await view.page.reload();
  await view.settled();
  await view.save();
  await expect(view.saved).toBeVisible();
  await expect(library.items).toHaveCount(1);
  await library.page.reload();
  await expect(library.items).toHaveCount(1);
  await expect(said(library.page)).toHaveCount(0);
});

test('a database that was damaged on the disk is told, and a new one takes its place', async ({ launch, site }) => {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'colophon-profile-'));
  try {
    const first = await launch({ profile });
    await first.page.goto(`${site.url}demo.html?appeal=never`);
    const view = new ReaderView(await first.openPanel(first.page));
    await view.settled();
    await view.save();
    await expect(view.saved).toBeVisible();
    const before = await openLibrary(first);
    await expect(before.items).toHaveCount(1);
    await listed(before);
    await first.close();
    const folder = path.join(profile, 'Default', 'IndexedDB');
    const files = fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.includes('.leveldb'));
    const damaged = files.map((name) => path.join(folder, name)).filter((file) => fs.statSync(file).isFile());
    expect(damaged.length).toBeGreaterThan(0);
    for (const file of damaged) fs.writeFileSync(file, Buffer.alloc(fs.statSync(file).size, 0xa5));

    const second = await launch({ profile });
    const library = await openLibrary(second);
    await expect(said(library.page)).toContainText(screenPlural('libraryLost', 1, '1'));
    await expect(said(library.page)).toHaveCount(1);
    await second.page.goto(`${site.url}second.html`);
    const again = new ReaderView(await second.openPanel(second.page));
    await again.settled();
    await again.save();
    await expect(again.saved).toBeVisible();
    await expect(library.items).toHaveCount(1);
    await second.close();
  } finally {
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
});

test('a network that goes while pictures are fetched keeps the article, tells what is missing, and it is fetched again', async ({
  colophon,
  site,
}) => {
  const letGo = holdPicture(site);
  const isOtherFetched = watchFetches(site, 'pictures/river.svg');
  await colophon.page.goto(`${site.url}demo.html?appeal=never`, { waitUntil: 'commit' });
  const view = new ReaderView(await colophon.openPanel(colophon.page));
  await view.settled();
  await view.save();
  // The page has asked for it as well, before.
  await expect.poll(() => site.requests.filter((one) => one === '/pictures/heat.png').length).toBeGreaterThan(1);
  await expect.poll(isOtherFetched).toBe(true);
  // It does not come back by itself: the browser asks once more.
  await expect(async () => {
    site.drop();
    await expect(view.saved).toBeVisible({ timeout: 200 });
  }).toPass();
  await expect(said(view.page)).toContainText(screenPlural('articleSavedMissing', 1, '1'));
  const library = await openLibrary(colophon);
  const saved = await library.open(RIVER);
  await expect(saved.missingPictures).toHaveText(screenPlural('missingPictures', 1, '1', '2'));
  await expect(saved.content).toContainText('Nobody had planned for the animals');
  letGo();
  await saved.page.goto(colophon.extensionUrl('library.html#storage'));
  await saved.page.getByRole('button', { name: screenText('storageFetchAgainNamed', RIVER) }).click();
  await expect(saved.page.getByRole('button', { name: screenText('storageFetchAgainNamed', RIVER) })).toHaveCount(0);
  await saved.page.goto(colophon.extensionUrl('library.html'));
  await library.open(RIVER);
  await expect(saved.missingPictures).toHaveCount(0);
});

test('two windows that save the same article at once make one of it, and both say so', async ({ colophon, site }) => {
  const letGo = holdPicture(site);
  const address = `${site.url}demo.html?appeal=never`;
  const readers: ReaderView[] = [];
  await colophon.page.goto(address, { waitUntil: 'commit' });
  const panel = new ReaderView(await colophon.openPanel(colophon.page));
  await panel.settled();
  for (let at = 0; at < 2; at++) {
    await colophon.page.bringToFront();
    const opened = colophon.context.waitForEvent('page');
    await panel.openInTab();
    readers.push(new ReaderView(await opened));
  }
  for (const reader of readers) await reader.settled();
  const windows = await Promise.all(readers.map(({ page }, at) => page.evaluate(inWindow, at === 1)));
  expect(windows[0]).not.toBe(windows[1]);
  await Promise.all(readers.map((reader) => reader.save()));
  letGo();
  for (const reader of readers) await expect(reader.saved).toBeVisible();
  const library = await openLibrary(colophon);
  await expect(library.items).toHaveCount(1);
  await colophon.page.bringToFront();
  await expect(panel.saved).toBeVisible();
});

test('two tabs of the library change the same article at once: both changes hold, and both show them', async ({
  colophon,
  read,
}) => {
  const view = await read('demo.html?appeal=never');
  await view.save();
  await expect(view.saved).toBeVisible();
  const [one, two] = [await openLibrary(colophon), await openLibrary(colophon)];
  for (const { items } of [one, two]) await expect(items).toHaveCount(1);
  await pressBoth([one, 'libraryFavour'], [two, 'libraryArchiveNamed']);
  for (const { page, items } of [one, two]) {
    await expect(items).toHaveCount(0);
    await page.getByRole('link', { name: screenText('libraryArchive') }).click();
    await expect(items).toHaveCount(1);
    await expect(page.getByRole('button', { name: screenText('libraryFavour', RIVER) })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  }
  // One throws it away while the other takes it out of the archive: it is in the trash, for both.
  await pressBoth([one, 'libraryRemove'], [two, 'libraryUnarchiveNamed']);
  for (const { page } of [one, two]) {
    await page.getByRole('link', { name: screenText('libraryTrash') }).click();
    await expect(page.getByRole('button', { name: screenText('libraryRestoreNamed', RIVER) })).toBeVisible();
  }
});
