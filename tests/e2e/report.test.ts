import type { Page } from '@playwright/test';
import type { browser as extensionApi } from 'wxt/browser';
import { screenText } from '../support/screen-text.ts';
import { expect, test } from './journey.ts';

declare const chrome: typeof extensionApi;

const dialogOf = (page: Page) => page.getByRole('dialog', { name: screenText('reportTitle') });

test('a problem with a page is reported from the menu: made here, shown whole, copied, and nothing is asked for', async ({
  colophon,
  read,
  site,
}) => {
  const view = await read('demo.html?appeal=never');
  const before = site.requests.length;
  await view.page.getByRole('button', { name: screenText('more') }).click();
  await view.page.getByRole('button', { name: screenText('reportMenu') }).click();
  const dialog = dialogOf(view.page);
  const text = dialog.locator('pre');
  await expect(text).toContainText('Colophon ');
  await expect(text).toContainText('Appeals: 2');
  await expect(text).not.toContainText('127.0.0.1');
  await expect(text).not.toContainText('Alder');
  await dialog.getByLabel(screenText('reportAddress')).check();
  await expect(text).toContainText(`${site.url}demo.html?appeal=never`);
  await colophon.context.grantPermissions(['clipboard-read', 'clipboard-write']).catch(() => undefined);
  await dialog.getByRole('button', { name: screenText('reportCopy') }).click();
  await expect(dialog.getByRole('status')).toHaveText(screenText('reportCopied'));
  await view.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(site.requests.slice(before)).toEqual([]);
});

test('where no article is shown the message is reported; the diagnostics say where this runs, without addresses', async ({
  colophon,
  read,
}) => {
  const view = await read('empty.html');
  await view.page.getByRole('button', { name: screenText('reportMenu') }).click();
  await expect(dialogOf(view.page).locator('pre')).toContainText('In place of an article: failure');
  const page = await colophon.context.newPage();
  await page.goto(colophon.extensionUrl('options.html'));
  await page.getByRole('button', { name: screenText('diagnosticsShow') }).click();
  const text = page.getByRole('region', { name: screenText('diagnosticsTitle') }).locator('pre');
  await expect(text).toContainText('There: side panel');
  await expect(text).toContainText('Storage: ');
  await expect(text).toContainText('Library: 0 articles, seems whole');
  await expect(text).toContainText('No errors since the browser started.');
  // What went wrong in a page of ours stands there, without addresses.
  await page.evaluate(async () => {
    const at = Date.now();
    await chrome.storage.session.set({
      lastErrors: [
        { at, text: 'TypeError: no https://a.example/secret\nat x (chrome-extension://abc/chunks/y.js:1:2)' },
      ],
    });
  });
  await page.reload();
  await page.getByRole('button', { name: screenText('diagnosticsShow') }).click();
  await expect(text).toContainText('TypeError: no [address]');
  await expect(text).toContainText('at x (chunks/y.js:1:2)');
  await expect(text).not.toContainText('secret');
});
