import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { browser as extensionApi } from 'wxt/browser';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { LibraryView } from '../support/library-view.ts';
import { readZip } from '../support/read-zip.ts';
import { ReaderView } from '../support/reader-view.ts';
import { screenPlural, screenText } from '../support/screen-text.ts';
import { SettingsView } from '../support/settings-view.ts';
import { withDownloads } from '../support/with-downloads.ts';
import { whileWorkerIsKilled, workerEnder } from '../support/worker-killer.ts';
import { choose } from './choose-link.ts';
import { expect, holdPicture, test } from './journey.ts';

declare const chrome: typeof extensionApi;

const RIVER = 'The river that a town dug up again';

async function openLibrary(browser: ExtensionBrowser): Promise<LibraryView> {
  const page = await browser.context.newPage();
  await page.goto(browser.extensionUrl('library.html'));
  return new LibraryView(page);
}

for (const seed of [1, 2]) {
  test(`one click opens, reads and saves while the background is killed again and again (${seed})`, async ({
    colophon,
    site,
  }) => {
    const end = await workerEnder(colophon);
    await colophon.page.goto(`${site.url}demo.html?appeal=never`);
    await end();
    await colophon.clickAction(colophon.page);
    const view = new ReaderView(await colophon.findPanel());
    const kills = await whileWorkerIsKilled(end, seed, async () => {
      expect(await view.settled()).toBe('article');
      await expect(view.title).toHaveText(RIVER);
      await view.save();
      await expect(view.saved).toBeVisible();
      // Another page in the same tab is followed.
      await colophon.page.goto(`${site.url}second.html`);
      await expect(view.title).not.toHaveText(RIVER);
      await view.save();
      await expect(view.saved).toBeVisible();
      await expect((await openLibrary(colophon)).items).toHaveCount(2);
    });
    expect(kills).toBeGreaterThan(0);
  });

  test(`a link is saved for later while the background is killed again and again (${seed})`, async ({
    colophon,
    site,
  }) => {
    await colophon.page.goto(`${site.url}second.html`);
    const end = await workerEnder(colophon);
    const letGo = holdPicture(site);
    await choose(colophon, 'save-link', `${site.url}demo.html?appeal=never`);
    const library = await openLibrary(colophon);
    const kills = await whileWorkerIsKilled(end, seed, async () => {
      // The link is written down, and stands in the library until it is read.
      await expect(library.page.getByText(RIVER).or(library.page.getByText('demo.html')).first()).toBeVisible();
      letGo();
      for (let at = 0; at < 3; at++) await colophon.page.reload();
    });
    expect(kills).toBeGreaterThan(0);
    // Whatever wakes the background has it go on, as a page does that is opened.
    await colophon.page.reload();
    await expect(library.items).toHaveCount(1, { timeout: 20_000 });
    await expect(library.items).toContainText(RIVER);
  });
}

test('all tabs are saved, and a file is imported, while the background is killed again and again', async ({
  colophon,
  site,
}) => {
  await colophon.page.goto(`${site.url}second.html`);
  for (const name of ['demo.html?appeal=never', 'japanese.html'])
    await (await colophon.context.newPage()).goto(site.url + name);
  const end = await workerEnder(colophon);
  const worker = await colophon.worker();
  const opened = colophon.context.waitForEvent('page');
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const event = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: object | undefined): void };
    event.dispatch({ menuItemId: 'save-tabs', editable: false }, tab);
  });
  const library = new LibraryView(await opened);
  const kills = await whileWorkerIsKilled(end, 7, async () => {
    await expect(library.items).toHaveCount(3, { timeout: 20_000 });
    const { page } = library;
    await page.getByRole('link', { name: screenText('importOpen') }).click();
    const buffer = fs.readFileSync(path.resolve(import.meta.dirname, '../unit/import/files/wallabag.json'));
    await page
      .getByLabel(screenText('importChoose'))
      .and(page.locator('input'))
      .setInputFiles({ name: 'wallabag.json', mimeType: 'application/json', buffer });
    await page.getByRole('button', { name: /^Import \d/ }).click();
    await expect(page.getByText(screenPlural('importSaved', 1, '1'))).toBeVisible();
  });
  expect(kills).toBeGreaterThan(0);
  const after = await openLibrary(colophon);
  await expect(after.items).toHaveCount(3);
  // It was a favourite there, and in the archive.
  await after.page.getByRole('link', { name: screenText('libraryFavourites') }).click();
  await expect(after.items).toHaveCount(1);
});

test('a backup is made, or said to be interrupted and made anew, while the background is killed again and again', async ({
  launch,
  site,
}, info) => {
  const browser = await launch({ extension: withDownloads(info.outputPath('extension')) });
  await browser.page.goto(`${site.url}demo.html?appeal=never`);
  const view = new ReaderView(await browser.openPanel(browser.page));
  await view.settled();
  await view.save();
  await expect(view.saved).toBeVisible();
  const { page } = await openLibrary(browser);
  await page.getByRole('link', { name: screenText('storageOpen'), exact: true }).click();
  const daily = page.getByRole('radio', { name: screenText('backupDaily') });
  const end = await workerEnder(browser);
  const kills = await whileWorkerIsKilled(end, 11, async () => {
    await daily.check();
    for (let at = 0; at < 6; at++) await browser.page.reload();
  });
  expect(kills).toBeGreaterThan(0);

  const plan = () =>
    page.evaluate(async () => {
      const stored = await chrome.storage.local.get<{ backupPlan?: { made: object[]; begun: object | null } }>();
      return stored.backupPlan;
    });
  // Of one that was cut off nothing more is heard, and half an hour later it is told, and tried anew.
  if ((await plan())?.begun) {
    await page.evaluate(async () => {
      const { backupPlan } = await chrome.storage.local.get<{ backupPlan: { begun: { at: number } | null } }>();
      if (backupPlan.begun) backupPlan.begun.at -= 31 * 60 * 1000;
      await chrome.storage.local.set({ backupPlan });
    });
    await end();
    await browser.page.reload();
    await expect.poll(async () => (await plan())?.begun ?? null).toBeNull();
  }
  if ((await plan())?.made.length === 0) await page.getByRole('button', { name: screenText('backupNow') }).click();
  await expect.poll(async () => (await plan())?.made.length).toBe(1);
  await expect(page.getByText(/^colophon-backup-.*\.zip/)).toBeVisible();
  const files = await page.evaluate(async () =>
    (await chrome.downloads.search({ state: 'complete' })).map(({ filename }) => filename),
  );
  expect(files.length).toBeGreaterThan(0);
  const zip = await readZip(files[0] ?? '');
  expect([...zip.keys()].some((name) => name.endsWith('.json'))).toBe(true);
});

test('folding on pages is what its switch shows, at whatever moment the background is killed', async ({
  colophon,
  site,
}) => {
  const { page } = colophon;
  await page.goto(`${site.url}overlays.html?show=donation`);
  const settings = new SettingsView(await colophon.context.newPage());
  await settings.page.goto(colophon.extensionUrl('options.html'));
  await settings.goTo('appeals');
  const isRegistered = () =>
    settings.page.evaluate(
      async () => (await chrome.scripting.getRegisteredContentScripts({ ids: ['fold'] })).length > 0,
    );
  const end = await workerEnder(colophon);
  let kills = 0;
  for (const [after, isAsleep] of [
    [0, false],
    [5, true],
    [20, false],
    [60, true],
  ] as const)
    for (const isOn of [true, false]) {
      const moment = `${isOn ? 'on' : 'off'}, killed after ${after} ms, ${isAsleep ? 'asleep' : 'awake'} before`;
      if (isAsleep) await end();
      else await colophon.worker();
      await settings.page.bringToFront();
      const killed = wait(after).then(end);
      await settings.folding.evaluate((button: HTMLElement) => button.click());
      if (await killed) kills++;
      await expect(settings.folding, moment).toBeChecked({ checked: isOn });
      await expect.poll(isRegistered, moment).toBe(isOn);
      await page.bringToFront();
      await expect(page.locator('.ask'), `${moment}: the open page`).toBeVisible({ visible: !isOn });
      await page.reload();
      await expect(page.locator('.ask'), `${moment}: the next page`).toBeVisible({ visible: !isOn });
    }
  expect(kills).toBeGreaterThan(0);

  // As a background leaves it that was killed between the two, with no page there that would do its work.
  await settings.folding.click();
  await expect.poll(isRegistered).toBe(true);
  await settings.page.evaluate(() => chrome.scripting.unregisterContentScripts({ ids: ['fold'] }));
  await end();
  await page.reload();
  await expect.poll(isRegistered, 'the background begins anew').toBe(true);
  await expect(page.locator('.ask')).toBeHidden();
});
