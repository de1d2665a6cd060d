import type { Page } from '@playwright/test';
import type { browser as extensionApi } from 'wxt/browser';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { screenText } from '../support/screen-text.ts';
import { expect, test } from './journey.ts';

declare const chrome: typeof extensionApi;

/** Chooses as the settings do: what is stored is what the extension follows. */
async function chooseFolding(colophon: ExtensionBrowser, chosen: Record<string, unknown>): Promise<void> {
  const worker = await colophon.worker();
  await worker.evaluate((values) => chrome.storage.local.set(values), chosen);
}

/** The patterns for which the script that folds is registered. */
async function registered(colophon: ExtensionBrowser): Promise<string[]> {
  const worker = await colophon.worker();
  return await worker.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts({ ids: ['fold'] })).flatMap(({ matches = [] }) => matches),
  );
}

/** What the page can notice of itself: its markup, how it looks, where it is. */
const trace = (page: Page) =>
  page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    styles: [document.documentElement, document.body, ...document.querySelectorAll('.holder, .holder *')].map((one) => {
      const { display, position, overflowX, overflowY, top, visibility, touchAction } = getComputedStyle(one);
      return { display, position, overflowX, overflowY, top, visibility, touchAction };
    }),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    scroll: scrollY,
    names: Object.getOwnPropertyNames(globalThis).sort(),
  }));

const wheel = async (page: Page): Promise<number> => {
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, 300);
  await page.waitForTimeout(250);
  return await page.evaluate(() => scrollY);
};

test('nothing runs on pages until it is asked for', async ({ colophon, site }) => {
  const { page } = colophon;
  await page.goto(`${site.url}overlays.html?show=donation`);
  expect(await registered(colophon)).toEqual([]);
  await page.waitForTimeout(1_000);
  await expect(page.locator('.ask')).toBeVisible();
  await chooseFolding(colophon, { pageFoldingBySite: { 'other.example': true } });
  await expect.poll(() => registered(colophon)).toEqual(['http://other.example/*', 'https://other.example/*']);
  await page.reload();
  await page.waitForTimeout(1_000);
  await expect(page.locator('.ask')).toBeVisible();
  await chooseFolding(colophon, { pageFoldingBySite: {} });
  await expect.poll(() => registered(colophon)).toEqual([]);
});

for (const [lock, at] of [
  ['class', 0],
  ['pin', 400],
] as const) {
  test(`a support dialog that locks the page (${lock}) is folded on it, and the switch takes everything back`, async ({
    colophon,
    site,
  }) => {
    const { page } = colophon;
    await page.goto(`${site.url}overlays.html?show=donation&lock=${lock}&at=${at}`);
    await expect(page.locator('.ask')).toBeVisible();
    const before = await trace(page);
    const locked = await wheel(page);
    // In the open page too, at once.
    await chooseFolding(colophon, { pageFolding: true });
    await expect(page.locator('.ask')).toBeHidden();
    await expect(page.locator('.shade')).toBeHidden();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(at);
    await expect.poll(() => wheel(page)).toBeGreaterThan(locked + at);
    await page.evaluate((top) => scrollTo(0, top), before.scroll);
    await chooseFolding(colophon, { pageFolding: false });
    await expect(page.locator('.ask')).toBeVisible();
    expect(await trace(page)).toEqual(before);
    await expect.poll(() => registered(colophon)).toEqual([]);
  });
}

test('the panel says what was folded on the page, shows it there and folds it again', async ({ colophon, read }) => {
  const { page } = colophon;
  const view = await read('overlays.html?show=donation&lock=pin&at=300');
  const before = await trace(page);
  await view.turnFolding(true);
  await expect(page.locator('.ask')).toBeHidden();
  await view.unfold();
  await expect(view.appeals).toHaveCount(1);
  await expect(view.page.getByText(screenText('appealFoldedOnPage'))).toBeVisible();
  await view.showOnPage.click();
  await expect(page.locator('.ask')).toBeVisible();
  expect(await trace(page)).toEqual(before);
  await expect(view.page.getByText(screenText('appealFoldedOnPage'))).toBeHidden();
  // What is wanted there stays there.
  await page.evaluate(() => document.body.append(document.createElement('p')));
  await page.waitForTimeout(800);
  await expect(page.locator('.ask')).toBeVisible();
  await page.evaluate(() => document.body.lastElementChild?.remove());
  await view.foldOnPage.click();
  await expect(page.locator('.ask')).toBeHidden();
  await expect(view.showOnPage).toBeVisible();
  await view.turnFolding(false);
  await expect(page.locator('.ask')).toBeVisible();
  await expect(view.showOnPage).toBeHidden();
  expect(await trace(page)).toEqual(before);
});

test('a panel that is opened later hears of it, also when the page folds one more', async ({
  colophon,
  site,
  read,
}) => {
  const { page } = colophon;
  await chooseFolding(colophon, { pageFolding: true });
  await expect.poll(() => registered(colophon)).toHaveLength(2);
  await page.goto(`${site.url}overlays.html?show=donation`);
  await expect(page.locator('.ask')).toBeHidden();
  const view = await read('overlays.html?show=donation');
  await view.unfold();
  await expect(view.showOnPage).toHaveCount(1);
  await page.evaluate(() =>
    (globalThis as unknown as { overlays: { show(name: string): void } }).overlays.show('letter'),
  );
  await expect(view.appeals).toHaveCount(2);
  await view.unfold();
  await expect(view.showOnPage).toHaveCount(2);
});

test('consent, log-in and walls of payment stay, and a page they hold stays locked', async ({ colophon, site }) => {
  const { page } = colophon;
  await chooseFolding(colophon, { pageFolding: true });
  await expect.poll(() => registered(colophon)).toEqual(['http://*/*', 'https://*/*']);
  for (const [show, stays] of [
    ['consent,letter', '.choice'],
    ['login,letter', '.door'],
    ['wall,letter', '.wall'],
  ] as const) {
    await page.goto(`${site.url}overlays.html?show=${show}`);
    await expect(page.locator('.letter-slide')).toBeHidden();
    await expect(page.locator(stays)).toBeVisible();
  }
  // The log-in dialog still holds the page: it stays as locked as it was.
  await page.goto(`${site.url}overlays.html?show=donation,login`);
  await expect(page.locator('.ask')).toBeHidden();
  await expect(page.locator('.door')).toBeVisible();
  expect(await wheel(page)).toBe(0);
});

test('what the reader opens with a click is left open', async ({ colophon, site }) => {
  const { page } = colophon;
  await chooseFolding(colophon, { pageFolding: true });
  await expect.poll(() => registered(colophon)).toHaveLength(2);
  await page.goto(`${site.url}overlays.html?show=donation`);
  await expect(page.locator('.ask')).toBeHidden();
  await page.locator('#letter').click();
  await expect(page.locator('.letter-slide')).toBeVisible();
  await page.waitForTimeout(3_500);
  await page.evaluate(() => document.body.append(document.createElement('p')));
  await page.waitForTimeout(1_000);
  await expect(page.locator('.letter-slide')).toBeVisible();
  await expect(page.locator('.ask')).toBeHidden();
});

test('a page that brings its dialog back is not fought with', async ({ colophon, site }) => {
  const { page } = colophon;
  await chooseFolding(colophon, { pageFolding: true });
  await expect.poll(() => registered(colophon)).toHaveLength(2);
  await page.goto(`${site.url}overlays.html?insist`);
  const shown = () => page.evaluate(() => (globalThis as unknown as { overlays: { shown: number } }).overlays.shown);
  await expect.poll(shown, { timeout: 20_000 }).toBeGreaterThan(7);
  // It gives up, and then nothing moves.
  await expect
    .poll(() =>
      page
        .locator('.ask')
        .isVisible()
        .then(async (is) => is && (await shown())),
    )
    .toBeTruthy();
  const inTheEnd = await shown();
  await page.waitForTimeout(1_500);
  expect(await shown()).toBe(inTheEnd);
  expect(inTheEnd).toBeLessThanOrEqual(12);
  await expect(page.locator('.ask')).toBeVisible();
});

test('one that comes later is folded too, and a page that is left is as it was', async ({ colophon, site }) => {
  const { page } = colophon;
  await chooseFolding(colophon, { pageFoldingBySite: { '127.0.0.1': true } });
  await expect.poll(() => registered(colophon)).toHaveLength(2);
  await page.goto(`${site.url}overlays.html`);
  await page.waitForTimeout(600);
  await page.evaluate(() =>
    (globalThis as unknown as { overlays: { show(name: string): void } }).overlays.show('letter'),
  );
  await expect(page.locator('.letter-slide')).toBeHidden();
  await page.evaluate(() => {
    addEventListener('pagehide', () => sessionStorage.setItem('left', document.documentElement.outerHTML));
  });
  await page.goto(`${site.url}second.html`);
  const left = await page.evaluate(() => sessionStorage.getItem('left'));
  expect(left).toContain('letter-slide');
  // The page's own listener came after ours, so it saw the page as it was.
  expect(left).not.toContain('data-colophon');
});
