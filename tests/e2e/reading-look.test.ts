import type { Page } from '@playwright/test';
import type { browser as extensionApi } from 'wxt/browser';
import { ReaderView } from '../support/reader-view.ts';
import { screenText } from '../support/screen-text.ts';
import { expect, test } from './journey.ts';

declare const chrome: typeof extensionApi;

const menuOf = (page: Page) => page.getByRole('dialog', { name: screenText('look') });

async function openLook(page: Page) {
  await page.getByRole('button', { name: screenText('look') }).click();
  const menu = menuOf(page);
  await expect(menu.getByRole('radio', { name: screenText('themeSepia') })).toBeVisible();
  return menu;
}

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const sizeOf = (view: ReaderView) =>
  view.content
    .locator('p')
    .first()
    .evaluate((paragraph) => Number.parseFloat(getComputedStyle(paragraph).fontSize));

test('how articles are set shows at once, in every reader, and again after a reload', async ({ colophon, read }) => {
  const view = await read('demo.html');
  const before = await sizeOf(view);
  const menu = await openLook(view.page);
  await menu.getByRole('radio', { name: screenText('themeSepia') }).check();
  expect(await paper(view.page)).toBe('rgb(245, 236, 217)');
  await menu.getByRole('button', { name: `${screenText('lookSize')}: more` }).click();
  await expect.poll(() => sizeOf(view)).toBeCloseTo(before * 1.05, 1);
  await view.page.keyboard.press('Escape');
  await expect(menu).toBeHidden();

  // Another reader, in a tab.
  const opened = colophon.context.waitForEvent('page');
  await view.openInTab();
  const inTab = new ReaderView(await opened);
  await inTab.settled();
  expect(await paper(inTab.page)).toBe('rgb(245, 236, 217)');
  await expect.poll(() => sizeOf(inTab)).toBeCloseTo(before * 1.05, 1);
  await inTab.page.reload();
  await inTab.settled();
  expect(await paper(inTab.page)).toBe('rgb(245, 236, 217)');

  // The library has the same colours.
  await inTab.page.goto(colophon.extensionUrl('library.html'));
  expect(await paper(inTab.page)).toBe('rgb(245, 236, 217)');
});

test('a site may be set otherwise than all others', async ({ colophon, read, site }) => {
  const view = await read('demo.html');
  const menu = await openLook(view.page);
  await menu.getByRole('switch', { name: /^Only on / }).check();
  await menu.getByRole('radio', { name: screenText('themeDark') }).check();
  expect(await paper(view.page)).toBe('rgb(23, 24, 27)');
  await view.page.keyboard.press('Escape');

  // The same site by another name is another site.
  await colophon.page.goto(`${site.url.replace('127.0.0.1', 'localhost')}demo.html`);
  await expect.poll(() => paper(view.page)).toBe('rgb(251, 250, 246)');
  await colophon.page.goto(`${site.url}demo.html`);
  await expect.poll(() => paper(view.page)).toBe('rgb(23, 24, 27)');
});

test('where the synced storage is full, a look holds while it is read, and it is said that it is not kept', async ({
  read,
}) => {
  const view = await read('demo.html');
  // What else the same extension, in another version or on another machine, may have left there: to the last byte.
  const free = await view.page.evaluate(async () => {
    const { QUOTA_BYTES, QUOTA_BYTES_PER_ITEM } = chrome.storage.sync;
    for (let at = 0; ; at++) {
      const room = QUOTA_BYTES - (await chrome.storage.sync.getBytesInUse());
      const key = `other${String(at).padStart(3, '0')}`;
      const length = Math.min(QUOTA_BYTES_PER_ITEM, room) - key.length - 2;
      if (length < 0) return room;
      await chrome.storage.sync.set({ [key]: 'x'.repeat(length) });
    }
  });
  expect(free).toBeLessThan(16);
  const menu = await openLook(view.page);
  await menu.getByRole('radio', { name: screenText('themeSepia') }).check();
  await expect(menu.getByRole('alert')).toHaveText(screenText('settingsFailed'));
  expect(await paper(view.page)).toBe('rgb(245, 236, 217)');
  // With room again, the next change is kept.
  await view.page.evaluate(() => chrome.storage.sync.remove('other000'));
  await menu.getByRole('radio', { name: screenText('themeDark') }).check();
  await expect(menu.getByRole('alert')).toBeHidden();
  await view.page.reload();
  await view.settled();
  expect(await paper(view.page)).toBe('rgb(23, 24, 27)');
});
