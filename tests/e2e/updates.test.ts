import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { browser as extensionApi } from 'wxt/browser';
import { CHROME_BUILD, type ExtensionBrowser } from '../support/extension-browser.ts';
import { LibraryView } from '../support/library-view.ts';
import { ReaderView } from '../support/reader-view.ts';
import { screenText } from '../support/screen-text.ts';
import { SettingsView } from '../support/settings-view.ts';
import { expect, expectLit, holdPicture, test } from './journey.ts';

declare const chrome: typeof extensionApi;

const RIVER = 'The river that a town dug up again';
const GULLS = 'There is a colony of terns';

/** What the pages of the web say of errors, from now on. */
function listen(browser: ExtensionBrowser, site: string): string[] {
  const errors: string[] = [];
  browser.context.on('console', (message) => {
    const from = message.location().url;
    if (message.type() === 'error' && !from.startsWith(site)) errors.push(`${from}: ${message.text()}`);
  });
  browser.context.on('weberror', (error) => errors.push(String(error.error())));
  return errors;
}

/** Tells the background of an update that waits, and hands back how often it had the extension begun anew for it. */
async function offerUpdate(browser: ExtensionBrowser): Promise<number> {
  return await (await browser.worker()).evaluate(async () => {
    const world = globalThis as typeof globalThis & { reloads?: number };
    world.reloads = 0;
    chrome.runtime.reload = () => void (world.reloads = (world.reloads ?? 0) + 1);
    const event = chrome.runtime.onUpdateAvailable as unknown as { dispatch(details: object): void };
    event.dispatch({ version: '0.9.0' });
    // Asked after the background has asked: the browser answers in turn.
    for (let turn = 0; turn < 5; turn++) await chrome.runtime.getContexts({});
    return world.reloads;
  });
}

test('an update loses nothing, and pages that are open go on with the new version', async ({ launch, site }) => {
  const extension = fs.mkdtempSync(path.join(os.tmpdir(), 'colophon-update-'));
  fs.cpSync(CHROME_BUILD, extension, { recursive: true });
  try {
    const browser = await launch({ extension });
    const { page } = browser;
    const overlays = `${site.url}overlays.html?show=donation&lock=pin&at=200`;
    await page.goto(overlays);
    const untouched = await page.evaluate(() => document.documentElement.outerHTML);
    const view = new ReaderView(await browser.openPanel(page));
    await expect(view.content).toContainText(GULLS);
    await view.turnFolding(true);
    await expect(page.locator('.ask')).toBeHidden();

    const letGo = holdPicture(site);
    const demo = await browser.context.newPage();
    await demo.goto(`${site.url}demo.html?appeal=never`, { waitUntil: 'commit' });
    await expect(view.title).toHaveText(RIVER);
    await view.save();
    const opened = browser.context.waitForEvent('page');
    await view.openInTab();
    await new ReaderView(await opened).settled();
    const library = new LibraryView(await browser.context.newPage());
    await library.page.goto(browser.extensionUrl('library.html'));
    await expect(library.page.getByRole('region', { name: screenText('savesList') })).toContainText(RIVER);
    // Pages of the extension are open: an update waits.
    expect(await offerUpdate(browser)).toBe(0);

    const errors = listen(browser, site.url);
    // What was chosen by hand in the browser's list of extensions, or by its administrator, does not wait.
    await browser.update('0.9.0');
    await expect.poll(() => browser.context.pages().map((one) => one.url())).toEqual([overlays, demo.url()]);
    letGo();
    await demo.bringToFront();
    await expectLit(browser, demo.url(), true);
    await expectLit(browser, overlays, true);
    await page.bringToFront();
    await expect(page.locator('.ask')).toBeHidden();
    // The page changes, so that the script of the old version looks: it takes back nothing of the new one's.
    await page.evaluate(() => document.body.classList.add('changed'));
    const after = new ReaderView(await browser.openPanel(page));
    await after.unfold();
    await expect(after.showOnPage).toBeVisible();
    await expect(page.locator('.ask')).toBeHidden();
    await after.showOnPage.click();
    await expect(page.locator('.ask')).toBeVisible();
    await after.turnFolding(false);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.outerHTML.replace(' changed', '')))
      .toBe(untouched);
    await after.page.close();

    const again = new LibraryView(await browser.context.newPage());
    await again.page.goto(browser.extensionUrl('library.html'));
    await expect(again.items).toHaveCount(1);
    // What is new is said once, in a line, until it was looked at.
    await expect(again.page.getByText(screenText('newsUpdated', '0.9.0'))).toBeVisible();
    await again.page.getByRole('link', { name: screenText('newsTitle') }).click();
    await expect(again.page.getByRole('heading', { level: 1, name: screenText('newsTitle') })).toBeVisible();
    await expect(again.page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await again.page.goto(browser.extensionUrl('library.html'));
    await expect(again.items).toHaveCount(1);
    await expect(again.page.getByText(screenText('newsUpdated', '0.9.0'))).toBeHidden();
    await again.page.goto(browser.extensionUrl('options.html'));
    await expect(new SettingsView(again.page).title).toBeVisible();
    await expect(again.page.getByText(screenText('aboutVersion', '0.9.0'))).toBeVisible();
    await again.page.close();
    expect(errors).toEqual([]);

    // Nothing is open any more: the next one need not wait.
    await expect.poll(() => offerUpdate(browser)).toBe(1);
    await browser.close();
  } finally {
    fs.rmSync(extension, { recursive: true, force: true });
  }
});
