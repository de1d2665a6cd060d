import type { browser as extensionApi } from 'wxt/browser';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { LibraryView } from '../support/library-view.ts';
import { screenPlural, screenText } from '../support/screen-text.ts';
import { expect, test } from './journey.ts';

declare const chrome: typeof extensionApi;

/** Chooses the item of the icon's menu, as the browser sends it, and hands back the library that opens. */
async function saveTabs(browser: ExtensionBrowser): Promise<LibraryView> {
  const worker = await browser.worker();
  const opened = browser.context.waitForEvent('page');
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const event = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: object | undefined): void };
    event.dispatch({ menuItemId: 'save-tabs', editable: false }, tab);
  });
  return new LibraryView(await opened);
}

async function open(browser: ExtensionBrowser, address: string): Promise<void> {
  await (await browser.context.newPage()).goto(address, { waitUntil: 'commit' });
}

test('all tabs of a window are saved as they stand, and what was not is told with its reason', async ({
  colophon,
  site,
}) => {
  await colophon.page.goto(`${site.url}second.html`);
  await colophon.context.addCookies([{ name: 'member', value: 'yes', url: site.url }]);
  let asked = 0;
  site.answer('/members', (request) => {
    asked++;
    const isMember = request.headers.cookie?.includes('member=yes');
    return { status: 302, body: '', headers: { location: isMember ? '/demo.html?appeal=never' : '/log-in' } };
  });
  await open(colophon, `${site.url}members`);
  await colophon.context.clearCookies();
  await open(colophon, `${site.url}second.html#again`);
  await open(colophon, `${site.url}listing.html`);
  await open(colophon, 'chrome://version/');
  await open(colophon, `${site.url}japanese.html`);
  // The tab in front cannot be put to sleep.
  await colophon.page.bringToFront();
  const worker = await colophon.worker();
  await worker.evaluate(async () => {
    while ((await chrome.tabs.query({ discarded: true })).length === 0) {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url?.endsWith('japanese.html'));
      if (tab?.id !== undefined && !tab.active && tab.status === 'complete') await chrome.tabs.discard(tab.id);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });

  const { page, items } = await saveTabs(colophon);
  const report = page.getByRole('region', { name: screenText('tabsSection') });
  await expect(report.getByRole('heading')).toHaveText(
    [screenPlural('tabsSaved', 2, '2'), screenPlural('tabsKept', 1, '1'), screenPlural('tabsLeft', 3, '3')].join(' · '),
  );
  await expect(report.getByRole('listitem')).toHaveCount(3);
  await expect(report).toContainText(screenText('stateNoArticle'));
  await expect(report).toContainText(screenText('stateRestrictedPage'));
  await expect(report).toContainText(screenText('tabsAsleep'));
  await expect(items).toHaveCount(2);
  expect(asked).toBe(1);

  // A page that is loaded anew begins nothing.
  expect(new URL(page.url()).hash).toBe('');
  await report.getByRole('button', { name: screenText('linkSaveAnyway') }).click();
  await expect(items).toHaveCount(3);
  await report.getByRole('button', { name: screenText('dismiss') }).click();
  await expect(report).toBeHidden();

  await page.getByRole('button', { name: screenText('menuSaveTabs') }).click();
  await expect(report.getByRole('heading')).toHaveText(
    [screenText('tabsSaved').split(' | ')[0], screenPlural('tabsKept', 4, '4'), screenPlural('tabsLeft', 2, '2')].join(
      ' · ',
    ),
  );
  await report
    .getByRole('listitem')
    .last()
    .getByRole('button', { name: screenText('tabsShow') })
    .click();
  const inFront = () => worker.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.url);
  await expect.poll(inFront).toBe(`${site.url}japanese.html`);
});

test('saving tabs can be cancelled: what was saved stays, and nothing half is left', async ({ colophon, site }) => {
  await colophon.page.goto(`${site.url}second.html`);
  site.answer('/pictures/heat.png', () => new Promise(() => undefined));
  await open(colophon, `${site.url}demo.html?appeal=never`);
  const { page, items } = await saveTabs(colophon);
  const report = page.getByRole('region', { name: screenText('tabsSection') });
  await expect(report.getByRole('heading')).toHaveText(screenText('tabsSaving', '2', '2'));
  await expect(items).toHaveCount(1);
  await report.getByRole('button', { name: screenText('tabsCancel') }).click();
  await expect(report.getByRole('heading')).toHaveText(
    `${screenText('tabsCancelled')} · ${screenPlural('tabsSaved', 1, '1')}`,
  );
  await expect(page.getByRole('region', { name: screenText('savesList') })).toBeHidden();
  await expect(items).toHaveCount(1);
});
