import type { Page } from '@playwright/test';
import type { browser as extensionApi } from 'wxt/browser';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { LibraryView } from '../support/library-view.ts';
import { ReaderView } from '../support/reader-view.ts';
import { screenPlural, screenText } from '../support/screen-text.ts';
import { withDownloads } from '../support/with-downloads.ts';
import { expect, test } from './journey.ts';

declare const chrome: typeof extensionApi;

const TITLE = 'The river that a town dug up again';

const plural = (key: string, count: number): string => screenPlural(key, count, String(count));

/** The library's page, with files of its own in the place of the dialog that would wait for a hand. */
async function openLibrary(browser: ExtensionBrowser): Promise<Page> {
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    const picker = {
      showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) =>
        (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true }),
    };
    Object.assign(window, picker);
  });
  await page.goto(browser.extensionUrl('library.html'));
  return page;
}

async function writtenFile(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate(async () => {
    for await (const handle of (await navigator.storage.getDirectory()).values())
      if (handle.name.endsWith('.zip'))
        return [...new Uint8Array(await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer())];
    return [];
  });
  return Buffer.from(bytes);
}

test('a library is backed up, erased and brought back, and opens without a network', async ({
  colophon,
  read,
  site,
}) => {
  for (const address of ['demo.html?appeal=never', 'second.html']) {
    const view = await read(address);
    await view.save();
    await expect(view.saved).toBeVisible();
  }
  const page = await openLibrary(colophon);
  await expect(new LibraryView(page).items).toHaveCount(2);
  await page.getByRole('link', { name: screenText('storageOpen'), exact: true }).click();
  await expect(page.getByRole('heading', { name: screenText('storageTitle'), exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: TITLE })).toBeVisible();

  await page.getByRole('button', { name: screenText('checkStart'), exact: true }).click();
  await expect(page.getByText(screenText('checkFine', '2', '2'))).toBeVisible();

  await page.getByRole('button', { name: screenText('eraseAsk'), exact: true }).click();
  await page.getByRole('button', { name: screenText('eraseBackUp') }).click();
  const dialog = page.getByRole('dialog', { name: plural('exportMany', 2) });
  await dialog.getByRole('button', { name: screenText('exportStart'), exact: true }).click();
  await expect(dialog.getByRole('status')).toContainText('colophon-library');
  await dialog
    .getByRole('button', { name: screenText('close'), exact: true })
    .last()
    .click();
  await page.getByRole('textbox', { name: screenText('eraseType', screenText('eraseWord')) }).fill('erase');
  await page.getByRole('button', { name: screenText('eraseAct'), exact: true }).click();
  await expect(page.getByText(screenText('storageEmpty'))).toBeVisible();

  await page.getByRole('link', { name: screenText('importOpen') }).click();
  await page
    .getByLabel(screenText('importChoose'))
    .and(page.locator('input'))
    .setInputFiles({ name: 'library.zip', mimeType: 'application/zip', buffer: await writtenFile(page) });
  await page.getByRole('button', { name: plural('importStart', 2) }).click();
  await expect(page.getByText(plural('importSaved', 2))).toBeVisible();
  await site.close();
  await page.getByRole('link', { name: screenText('toLibrary'), exact: true }).click();
  const library = new LibraryView(page);
  await expect(library.items).toHaveCount(2);
  await library.open(TITLE);
  const reader = new ReaderView(page);
  await reader.settled();
  await expect.poll(() => reader.page.locator('img').count()).toBeGreaterThan(0);
});

test('backups are made by themselves once they are wished for, with no page of Colophon open', async ({
  launch,
  site,
}, info) => {
  const browser = await launch({ extension: withDownloads(info.outputPath('extension')) });
  await browser.page.goto(new URL('demo.html?appeal=never', site.url).href);
  const view = new ReaderView(await browser.openPanel(browser.page));
  await view.settled();
  await view.save();
  await expect(view.saved).toBeVisible();
  const page = await openLibrary(browser);
  await page.getByRole('link', { name: screenText('storageOpen'), exact: true }).click();
  await page.getByRole('radio', { name: screenText('backupDaily') }).check();
  await expect(page.getByText(/^colophon-backup-.*\.zip/)).toBeVisible();

  const worker = await browser.worker();
  const downloads = () =>
    worker.evaluate(async () =>
      (await chrome.downloads.search({ orderBy: ['-startTime'] })).map(({ state, bytesReceived, filename }) => ({
        state,
        bytesReceived,
        filename,
      })),
    );
  expect(await downloads()).toMatchObject([{ state: 'complete' }]);
  expect((await downloads())[0]?.bytesReceived).toBeGreaterThan(1000);
  const savers = () =>
    worker.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length);
  await expect.poll(savers).toBe(0);

  // A day later, and the background is stopped and woken by a page that has nothing to do with it.
  await page.evaluate(async () => {
    const { backupPlan } = await chrome.storage.local.get<{ backupPlan: { made: { at: number }[] } }>('backupPlan');
    for (const made of backupPlan.made) made.at -= 25 * 60 * 60 * 1000;
    await chrome.storage.local.set({ backupPlan });
  });
  await page.close();
  await browser.stopWorker();
  await browser.page.goto(new URL('second.html', site.url).href);
  const woken = await browser.worker();
  await expect
    .poll(() => woken.evaluate(async () => (await chrome.downloads.search({ state: 'complete' })).length))
    .toBe(2);
});
