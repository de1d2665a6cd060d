import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { LibraryView } from '../support/library-view.ts';
import { ReaderView } from '../support/reader-view.ts';
import { screenText } from '../support/screen-text.ts';
import { expect, test } from './journey.ts';

const TITLE = 'The lamp that was never lit';
const frameOf = (page: Page) => page.frameLocator('.snapshot-frame');

test('the whole page is kept, opens without a network, and can be taken along and removed', async ({
  launch,
  site,
}) => {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'colophon-profile-'));
  try {
    const first = await launch({ profile });
    const settings = await first.context.newPage();
    await settings.goto(first.extensionUrl('options.html'));
    await settings.getByRole('switch', { name: screenText('keepPages') }).check();
    await settings.close();
    await first.page.goto(`${site.url}components.html`);
    const before = await first.page.content();
    const view = new ReaderView(await first.openPanel(first.page));
    await view.settled();
    await view.save();
    await expect(view.saved).toBeVisible();
    expect(await first.page.content()).toBe(before);
    await first.close();
    await site.close();

    const second = await launch({ profile });
    await second.context.setOffline(true);
    const page = await second.context.newPage();
    await page.goto(second.extensionUrl('library.html'));
    const reader = await new LibraryView(page).open(TITLE);
    await expect(reader.title).toHaveText(TITLE);
    const opened = second.context.waitForEvent('page');
    await reader.chooseMore('snapshotMenu');
    const snapshot = await opened;
    const asked: string[] = [];
    snapshot.on('request', (request) => /^https?:/.test(request.url()) && asked.push(request.url()));
    await snapshot.reload();

    const frame = frameOf(snapshot);
    await expect(frame.locator('#around')).toHaveCSS('background-color', 'rgb(20, 60, 90)');
    await expect(frame.locator('#later')).toHaveText('Written by a script.');
    await expect(frame.locator('story-note p')).toHaveCSS('color', 'rgb(166, 58, 36)');
    await expect(frame.locator('#letter')).toHaveValue('');
    const drawn = () => frame.locator('img').evaluate((image) => (image as HTMLImageElement).naturalWidth);
    await expect.poll(drawn).toBeGreaterThan(0);
    await expect(snapshot.getByRole('heading', { level: 1 })).toHaveText(TITLE);
    await expect(snapshot).toHaveTitle(screenText('snapshotOf', TITLE));
    expect(asked).toEqual([]);

    const downloading = snapshot.waitForEvent('download');
    await snapshot.getByRole('button', { name: screenText('snapshotSave') }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(`${TITLE}.html`);
    const file = path.join(profile, 'snapshot.html');
    await download.saveAs(file);
    const plain = await second.context.newPage();
    await plain.goto(`file://${file}`);
    await expect(plain.locator('#around')).toHaveCSS('background-color', 'rgb(20, 60, 90)');
    await expect(plain.locator('story-note p')).toHaveCSS('color', 'rgb(166, 58, 36)');
    expect(fs.readFileSync(file, 'utf8')).not.toContain('<script');

    await snapshot.getByRole('button', { name: screenText('snapshotRemove') }).click();
    await expect(snapshot.getByRole('status').filter({ hasText: screenText('snapshotRemoved') })).toBeVisible();
    await snapshot.getByRole('button', { name: screenText('undo') }).click();
    await expect(frame.locator('#around')).toBeVisible();
    await snapshot.getByRole('button', { name: screenText('snapshotToArticle') }).click();
    await expect(new ReaderView(snapshot).title).toHaveText(TITLE);
    await second.close();
  } finally {
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
});

test('a page that is gone is told, and its article saved all the same', async ({ colophon, read }) => {
  const settings = await colophon.context.newPage();
  await settings.goto(colophon.extensionUrl('options.html'));
  await settings.getByRole('switch', { name: screenText('keepPages') }).check();
  await settings.close();
  const view = await read('second.html');
  const opened = colophon.context.waitForEvent('page');
  await view.openInTab();
  const reader = new ReaderView(await opened);
  await reader.settled();
  await colophon.page.goto('about:blank');
  await reader.save();
  await expect(reader.saved).toBeVisible();
  await expect(reader.page.getByText(screenText('articleSavedNoPage'))).toBeVisible();
});
