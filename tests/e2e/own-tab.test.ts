import type { Page } from '@playwright/test';
import { ReaderView } from '../support/reader-view.ts';
import { screenText } from '../support/screen-text.ts';
import { expect, expectLit, test } from './journey.ts';

test('articles of a site that was chosen open in a tab by themselves, each once, and no list does', async ({
  colophon,
  site,
}) => {
  const { context, page } = colophon;
  const settings = await context.newPage();
  await settings.goto(colophon.extensionUrl('options.html#site=127.0.0.1'));
  await settings.getByRole('switch', { name: screenText('siteOwnTab') }).check();
  await settings.close();

  const opened: Page[] = [];
  context.on('page', (one) => opened.push(one));
  await page.bringToFront();
  await page.goto(`${site.url}second.html`);
  await expect.poll(() => opened.length).toBe(1);
  const [tab] = opened;
  if (!tab) throw new Error('No tab was opened.');
  const view = new ReaderView(tab);
  await view.settled();
  await expect(view.title).toHaveText('The bus with two timetables');

  await page.bringToFront();
  for (const address of [`${site.url}second.html`, `${site.url}listing.html`]) {
    await page.goto(address);
    await expectLit(colophon, address, address.endsWith('second.html'));
  }
  await page.goto(`${site.url}demo.html?appeal=never`);
  await expect.poll(() => opened.length).toBe(2);
  await page.bringToFront();
  await page.goBack();
  await page.goBack();
  await expectLit(colophon, `${site.url}second.html`, true);
  expect(opened).toHaveLength(2);
});
