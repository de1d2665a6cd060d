import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { browser as extensionApi } from 'wxt/browser';
import { CHROME_BUILD } from '../support/extension-browser.ts';
import { LibraryView } from '../support/library-view.ts';
import { ReaderView } from '../support/reader-view.ts';
import { screenText } from '../support/screen-text.ts';
import { SettingsView } from '../support/settings-view.ts';
import { findBadTargets } from '../support/touch-targets.ts';
import { expect, test } from './journey.ts';

declare const chrome: typeof extensionApi;

const RIVER = 'The river that a town dug up again';

/** A copy of the build for a browser without panel, menus and shortcuts: it asks for none of them, so it is not given their interfaces. */
function buildWithoutPanel(): string {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'colophon-phone-'));
  fs.cpSync(CHROME_BUILD, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8')) as { permissions: string[] } & Record<string, unknown>;
  const { side_panel: _, commands: __, permissions, ...rest } = manifest;
  const fewer = permissions.filter((name) => !['sidePanel', 'contextMenus'].includes(name));
  fs.writeFileSync(file, JSON.stringify({ ...rest, permissions: fewer }));
  return copy;
}

test('on a phone, without panel, menus and hover: from the page to the reader, the library and a file', async ({
  launch,
  site,
}) => {
  const extension = buildWithoutPanel();
  try {
    const phone = await launch({ extension, phone: true });
    const worker = await phone.worker();
    expect(
      await worker.evaluate(() => {
        const { sidePanel, contextMenus, commands } = chrome as Partial<typeof chrome>;
        return [sidePanel, contextMenus, commands].filter(Boolean).length;
      }),
    ).toBe(0);
    const fits = async (page: Page, what: string) => expect(await findBadTargets(page), what).toEqual([]);

    await phone.page.goto(`${site.url}demo.html?appeal=never`);
    const opened = phone.context.waitForEvent('page');
    await phone.clickAction(phone.page);
    const reader = new ReaderView(await opened);
    const { page } = reader;
    await expect(reader.title).toHaveText(RIVER);
    expect(await page.evaluate(() => matchMedia('(hover: none) and (pointer: coarse)').matches)).toBe(true);
    await fits(page, 'the reader');
    const tap = (name: string) => page.getByRole('button', { name: screenText(name), exact: true }).tap();
    await tap('look');
    await fits(page, 'the looks');
    await tap('close');
    await tap('more');
    await fits(page, 'what more there is');
    await tap('appeals');
    await fits(page, 'the menu of appeals');
    await tap('close');
    await reader.unfold();
    await fits(page, 'the appeals');
    await reader.select('On the second Sunday of November');
    await expect(page.getByRole('button', { name: screenText('correctionThisIsAppeal') })).toBeVisible();
    await fits(page, 'what is done with a selection');
    await tap('save');
    await expect(reader.saved).toBeVisible();

    const shown = phone.context.waitForEvent('page');
    await tap('library');
    const library = new LibraryView(await shown);
    await expect(library.items).toHaveCount(1);
    await fits(library.page, 'the library');
    // Nothing of a row waits for a pointer that hovers.
    await library.page.getByRole('button', { name: screenText('exportNamed', RIVER) }).tap();
    const dialog = library.page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await fits(library.page, 'the dialog of exports');
    await dialog.getByRole('radio', { name: screenText('exportMarkdown') }).check();
    const downloaded = library.page.waitForEvent('download');
    await dialog.getByRole('button', { name: screenText('exportStart'), exact: true }).tap();
    expect((await downloaded).suggestedFilename()).toMatch(/\.(md|zip)$/);
    await library.page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();

    const { page: wide } = library;
    for (const [hash, heading] of [
      ['storage', 'storageTitle'],
      ['import', 'importTitle'],
      ['news', 'newsTitle'],
    ] as const) {
      await wide.goto(phone.extensionUrl(`library.html#${hash}`));
      await expect(wide.getByRole('heading', { level: 1, name: screenText(heading) })).toBeVisible();
      await fits(wide, hash);
    }
    await wide.goto(phone.extensionUrl('options.html'));
    await expect(new SettingsView(wide).title).toBeVisible();
    await fits(wide, 'the settings');
    await phone.close();
  } finally {
    fs.rmSync(extension, { recursive: true, force: true });
  }
});
