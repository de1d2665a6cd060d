import type { browser as extensionApi } from 'wxt/browser';
import { ReaderView } from '../support/reader-view.ts';
import { startVirtualDisplay, whyNoVirtualDisplay } from '../support/virtual-display.ts';
import { expect, expectLit, test } from './journey.ts';

declare const chrome: typeof extensionApi;

const TITLE = 'The river that a town dug up again';

test('a click on the icon opens the panel with the article of the tab in front', async ({ colophon, site, read }) => {
  const view = await read('demo.html?appeal=never');
  await expect(view.title).toHaveText(TITLE);
  await expect(view.content).toContainText('On the second Sunday of November, a little after four in the morning');
  await expect(view.content).toContainText('that there would be a table on the terrace from Saturday');
  await expect(view.head.getByText('Ines Marlow')).toBeVisible();
  // The origin is the tab's own, whatever name the page gives itself.
  await expect(view.head.getByText(new URL(site.url).host)).toBeVisible();
  const contexts = await (await colophon.worker()).evaluate(() =>
    chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }),
  );
  expect(contexts).toHaveLength(1);
});

test('the keyboard shortcut opens the panel', async ({ launch, site }) => {
  const why = whyNoVirtualDisplay();
  test.skip(why !== undefined, why);
  const display = await startVirtualDisplay();
  try {
    const browser = await launch({ headless: false, env: display.env });
    await browser.page.goto(`${site.url}demo.html?appeal=never`);
    await expectLit(browser, browser.page.url(), true);
    await browser.page.bringToFront();
    await display.press('The river', 'alt+shift+e');
    const view = new ReaderView(await browser.findPanel());
    await expect(view.title).toHaveText(TITLE);
    await browser.close();
  } finally {
    display.close();
  }
});

test('the shortcut is assigned and the menu is there', async ({ colophon }) => {
  const worker = await colophon.worker();
  const [command] = await worker.evaluate(() => chrome.commands.getAll());
  expect(command?.shortcut).toBe('Alt+Shift+E');
  // Menus cannot be listed; updating one that is missing fails. They are made while the browser starts.
  for (const id of ['read', 'read-link', 'save-link', 'read-in-tab', 'library']) {
    await expect(() => worker.evaluate((item) => chrome.contextMenus.update(item, {}), id)).toPass({ timeout: 10_000 });
  }
});

test('the context menu reads the page; where no panel opens, in a tab', async ({ colophon, site }) => {
  await colophon.page.goto(`${site.url}demo.html?appeal=never`);
  // A menu of the browser's own cannot be clicked from outside: its event is sent as the browser sends it, but for the user's gesture.
  // Without that the browser refuses the panel, and the reader must come in a tab.
  const opened = colophon.context.waitForEvent('page');
  await (await colophon.worker()).evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    const event = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: object | undefined): void };
    event.dispatch({ menuItemId: 'read', editable: false, pageUrl: url }, tab);
  }, colophon.page.url());
  await expect(new ReaderView(await opened).title).toHaveText(TITLE);
});

test('a second click leaves the panel open', async ({ colophon, read }) => {
  const view = await read('second.html');
  await colophon.clickAction(colophon.page);
  await expect(view.title).toHaveText('The bus with two timetables');
  expect(await colophon.isPanelOpen()).toBe(true);
});

test('the article opens in a tab of its own, with the same appeals folded', async ({ colophon, read }) => {
  const view = await read('demo.html?appeal=never');
  const opened = colophon.context.waitForEvent('page');
  await view.openInTab();
  const tab = new ReaderView(await opened);
  await expect(tab.title).toHaveText(TITLE);
  await expect(tab.content).toContainText('Nobody had planned for the animals');
  await expect(tab.content).not.toContainText('please consider supporting us');
  await expect(tab.appealsSummary).toBeVisible();
});
