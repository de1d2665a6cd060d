import type { browser as extensionApi } from 'wxt/browser';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { ReaderView } from '../support/reader-view.ts';
import { screenPlural, screenText } from '../support/screen-text.ts';
import { SettingsView } from '../support/settings-view.ts';
import { actionTitle, expect, test } from './journey.ts';

declare const chrome: typeof extensionApi;

/** What stands on the badge over the tab at an address. */
async function badgeOn(browser: ExtensionBrowser, address: string): Promise<string> {
  const worker = await browser.worker();
  return await worker.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    return tab?.id === undefined ? `no tab at ${url}` : await chrome.action.getBadgeText({ tabId: tab.id });
  }, address);
}

test('the icon counts what was folded where that was chosen, says it in words, and forgets it with the article', async ({
  colophon,
  site,
  read,
}) => {
  const address = `${site.url}demo.html?appeal=never`;
  const view = await read('demo.html?appeal=never');
  await view.unfold();
  await expect(view.appeals).toHaveCount(2);
  // Off until it is chosen.
  expect(await badgeOn(colophon, address)).toBe('');
  const settings = await colophon.context.newPage();
  await settings.goto(colophon.extensionUrl('options.html'));
  await new SettingsView(settings).page.getByRole('switch', { name: screenText('settingsBadge') }).check();
  await colophon.page.bringToFront();
  await expect.poll(() => badgeOn(colophon, address)).toBe('2');
  expect(await actionTitle(colophon, address)).toBe(screenPlural('actionTitleFolded', 2, '2'));

  // A page that is loaded again takes its badge with it; its article is counted anew.
  await colophon.page.reload();
  await expect.poll(() => badgeOn(colophon, address)).toBe('2');
  // Switched off it is gone from every tab at once, and comes back.
  const badge = new SettingsView(settings).page.getByRole('switch', { name: screenText('settingsBadge') });
  await settings.bringToFront();
  await badge.uncheck();
  await expect.poll(() => badgeOn(colophon, address)).toBe('');
  expect(await actionTitle(colophon, address)).toBe(screenText('actionTitleArticle'));
  await badge.check();
  await settings.close();
  await expect.poll(() => badgeOn(colophon, address)).toBe('2');

  await colophon.page.goto(`${site.url}second.html`);
  await expect(new ReaderView(view.page).title).toHaveText('The bus with two timetables');
  await expect.poll(() => badgeOn(colophon, `${site.url}second.html`)).toBe('');
  expect(await actionTitle(colophon, `${site.url}second.html`)).toBe(screenText('actionTitleArticle'));
  expect(
    await (await colophon.worker()).evaluate(async () =>
      Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('folded')),
    ),
  ).toEqual([]);
});
