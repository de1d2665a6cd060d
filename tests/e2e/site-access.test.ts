import fs from 'node:fs';
import path from 'node:path';
import type { browser as extensionApi } from 'wxt/browser';
import { openExtensionSettings } from '../support/extension-settings.ts';
import { kept } from '../support/kept.ts';
import { LibraryView } from '../support/library-view.ts';
import { ReaderView } from '../support/reader-view.ts';
import { screenText } from '../support/screen-text.ts';
import { expect, expectLit, test } from './journey.ts';

declare const chrome: typeof extensionApi;

const BUS = 'The bus with two timetables';
const RIVER = 'The river that a town dug up again';

/** Where Chromium on Linux looks for what the administrator of a computer decides. */
const POLICIES = '/etc/chromium/policies/managed';

test('where sites are allowed on click only the click is enough, which is said once; single sites are read by themselves', async ({
  colophon,
  site,
}) => {
  const settings = await openExtensionSettings(colophon);
  await settings.allowSites('ON_CLICK');
  const elsewhere = (page: string): string => new URL(page, site.url.replace('127.0.0.1', 'localhost')).href;
  await colophon.page.goto(`${site.url}second.html`);
  const view = new ReaderView(await colophon.openPanel(colophon.page));
  await expect(view.title).toHaveText(BUS);

  const other = await colophon.context.newPage();
  await other.goto(elsewhere('demo.html?appeal=never'));
  await other.bringToFront();
  await expect(view.page.getByText(screenText('stateAccessWithheld'))).toBeVisible();
  const allow = view.page.getByRole('button', { name: screenText('allowSites') });
  await expect(allow).toBeVisible();
  await colophon.clickAction(other);
  await expect(view.title).toHaveText(RIVER);
  // What was allowed by a click is enough to save as well.
  await view.save();
  await expect(view.saved).toBeVisible();

  const third = await colophon.context.newPage();
  await third.goto(elsewhere('lazy.html'));
  await third.bringToFront();
  await expect(view.page.getByText(screenText('stateAccessWithheldShort'))).toBeVisible();
  await expect(view.page.getByText(screenText('stateAccessWithheld'))).toBeHidden();
  await colophon.clickAction(third);
  await expect(view.title).toHaveText('Pictures that wait, tables and code');

  await settings.allowSites('ON_SPECIFIC_SITES');
  await settings.addSite('http://127.0.0.1/*');
  const fourth = await colophon.context.newPage();
  await fourth.goto(elsewhere('long-read.html'));
  await fourth.bringToFront();
  await expect(view.page.getByText(screenText('stateAccessWithheldShort'))).toBeVisible();
  await fourth.goto(`${site.url}demo.html?appeal=never`);
  await expect(view.title).toHaveText(RIVER);
  await expectLit(colophon, fourth.url(), true);

  await fourth.goto(elsewhere('second.html'));
  await expect(allow).toBeVisible();
  // The browser's question cannot be answered from outside: that it is asked is listened to.
  await view.page.evaluate(() => {
    const world = globalThis as typeof globalThis & { asked?: unknown };
    chrome.permissions.request = (wanted: unknown) => {
      world.asked = wanted;
      return Promise.resolve(true);
    };
  });
  await allow.click();
  expect(await view.page.evaluate(() => (globalThis as typeof globalThis & { asked?: unknown }).asked)).toEqual({
    origins: ['http://*/*', 'https://*/*'],
  });
  await settings.allowSites('ON_ALL_SITES');
  // The leave is heard of: the page is read without being asked for again.
  await expect(view.title).toHaveText(BUS);
});

test('private windows: unseen without leave; with it read, and nothing is remembered but what is saved', async ({
  colophon,
  site,
}) => {
  const openPrivate = async (address: string) => {
    const worker = await colophon.worker();
    const opened = colophon.context.waitForEvent('page', { predicate: (page) => page.url() !== '' });
    await worker.evaluate((url) => void chrome.windows.create({ incognito: true, url }), address);
    const page = await opened;
    await page.waitForURL(address);
    return page;
  };
  const first = await openPrivate(`${site.url}second.html`);
  const seen = () => colophon.worker().then((worker) => worker.evaluate(() => chrome.tabs.query({})));
  expect((await seen()).some(({ incognito }) => incognito)).toBe(false);
  await first.close();

  await (await openExtensionSettings(colophon)).allowPrivate();
  const page = await openPrivate(`${site.url}second.html`);
  await expectLit(colophon, page.url(), true);
  expect((await seen()).some(({ incognito }) => incognito)).toBe(true);
  const view = new ReaderView(await colophon.openPanel(page));
  await expect(view.title).toHaveText(BUS);
  await view.page.mouse.wheel(0, 400);
  const library = new LibraryView(await colophon.context.newPage());
  await library.page.goto(colophon.extensionUrl('library.html'));
  await expect(library.page.getByText(screenText('libraryEmpty'))).toBeVisible();
  expect(await kept(library.page, [BUS, '127.0.0.1', 'second.html'])).toEqual({ records: 0, names: [] });
  await page.bringToFront();
  await view.save();
  await expect(view.saved).toBeVisible();
  await expect(library.items).toHaveCount(1);
});

test('a site that the administrator of the computer has closed is said to be that', async ({ launch, site }) => {
  const file = path.join(POLICIES, 'colophon-test.json');
  const host = 'closed-to-extensions.example';
  try {
    fs.mkdirSync(POLICIES, { recursive: true });
    fs.writeFileSync(file, JSON.stringify({ ExtensionSettings: { '*': { runtime_blocked_hosts: [`*://${host}`] } } }));
  } catch (error) {
    test.skip(true, `no policies can be written here: ${String(error)}`);
  }
  try {
    const browser = await launch({ names: { [host]: site.url } });
    await browser.page.goto(`${site.url}second.html`);
    const view = new ReaderView(await browser.openPanel(browser.page));
    await expect(view.title).toHaveText(BUS);
    await browser.page.goto(`http://${host}/demo.html?appeal=never`);
    await expect(view.page.getByText(screenText('stateSiteBlockedHint'))).toBeVisible();
    await expect(view.content).toHaveCount(0);
    await browser.page.goto(`${site.url}demo.html?appeal=never`);
    await expect(view.title).toHaveText(RIVER);
    await browser.close();
  } finally {
    fs.rmSync(file, { force: true });
  }
});
