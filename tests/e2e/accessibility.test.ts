import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { LibraryView } from '../support/library-view.ts';
import { ReaderView } from '../support/reader-view.ts';
import { SettingsView } from '../support/settings-view.ts';
import { expect, test } from './journey.ts';

async function violations(page: Page): Promise<string[]> {
  // Legacy mode: the panel's connection cannot open the blank page that axe otherwise wants.
  const { violations: found, passes } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(passes.length, 'rules that had something to look at').toBeGreaterThan(5);
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nobody is shut out, in the ${colorScheme}`, async ({ colophon, site, read }) => {
    const view = await read('demo.html?appeal=never');
    await view.page.emulateMedia({ colorScheme });
    await view.unfold();
    await expect(view.appeals).toHaveCount(2);
    expect(await violations(view.page), 'the panel').toEqual([]);
    await view.save();
    await expect(view.saved).toBeVisible();

    const opened = colophon.context.waitForEvent('page');
    await view.openInTab();
    const tab = new ReaderView(await opened);
    await tab.page.emulateMedia({ colorScheme });
    await tab.settled();
    expect(await violations(tab.page), 'the reader in a tab').toEqual([]);

    const page = await colophon.context.newPage();
    await page.emulateMedia({ colorScheme });
    await page.goto(colophon.extensionUrl('library.html'));
    await expect(new LibraryView(page).items).toHaveCount(1);
    expect(await violations(page), 'the library').toEqual([]);

    await page.goto(colophon.extensionUrl('options.html'));
    await expect(new SettingsView(page).title).toBeVisible();
    expect(await violations(page), 'the settings').toEqual([]);

    await colophon.page.goto(`${site.url}listing.html`);
    await colophon.page.bringToFront();
    await expect(view.tryAnyway).toBeVisible();
    expect(await violations(view.page), 'the panel without an article').toEqual([]);
  });
}
