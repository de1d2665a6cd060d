import fs from 'node:fs';
import path from 'node:path';
import { clearDatabases } from '../support/firefox-window.ts';
import { screenPlural, screenText } from '../support/screen-text.ts';
import { chooseFromMenu } from './choose-in-firefox.ts';
import { expect, type FirefoxPage, named, openInTab, reload, sidebarOf, tabOf, test } from './firefox-journey.ts';
import { holdPicture, watchFetches } from './journey.ts';

const RIVER = 'The river that a town dug up again';
const PHRASE = 'Nobody had planned for the animals';
const DEMO = 'demo.html?appeal=never';

/** Bytes of the page that a file of SQLite begins with, which says that it is one. */
const SQLITE_PAGE = 4096;

/** How many articles the library's page has seen when it had the whole list. */
const SEEN = `(window.wrappedJSObject ?? window).browser.storage.local.get('articlesSeen').then(({ articlesSeen }) => articlesSeen)`;

/** Whether the article is told to be saved. */
const saved = (page: FirefoxPage) =>
  expect.poll(() => page.value(`Boolean(${named('saved')})`).catch(String), { timeout: 15_000 });

/** How many articles the list of the library has. */
const items = (page: FirefoxPage) =>
  expect.poll(
    () =>
      page.value(`document.querySelectorAll('[aria-label=${JSON.stringify(screenText('libraryList'))}] > li').length`),
    { timeout: 15_000 },
  );

test.describe('faults in Firefox', () => {
  test('a library that is deleted while it and a reader are open is told, and works again', async ({
    site,
    firefox,
    sidebar,
    tab,
  }) => {
    await firefox.goto(`${site.url}${DEMO}`);
    await firefox.clickAction();
    await sidebar.press(named('save'));
    await saved(sidebar).toBe(true);
    await firefox.openTab(await firefox.extensionUrl('library.html'));
    await items(tab).toBe(1);
    // The latest are on screen before the whole list is there.
    await expect.poll(() => tab.value(SEEN)).toBe(1);
    await firefox.marionette.run(clearDatabases, [new URL(await firefox.extensionUrl('')).host], 'chrome');
    await tab.press(named('libraryRemove', RIVER));
    await tab.says(screenText('error_not_found'));
    await items(tab).toBe(0);
    await firefox.marionette.send('WebDriver:Refresh');
    await tab.says(screenPlural('libraryLost', 1, '1'));
    await firefox.toTab('demo.html');
    await sidebar.reads(PHRASE);
    await reload(sidebar);
    await sidebar.reads(PHRASE);
    await sidebar.press(named('save'));
    await saved(sidebar).toBe(true);
    await firefox.toTab('library.html');
    await items(tab).toBe(1);
    await firefox.marionette.send('WebDriver:Refresh');
    await items(tab).toBe(1);
    expect(await tab.value('text()')).not.toContain(screenPlural('libraryLost', 1, '1'));
  });

  for (const isHeadLeft of [false, true])
    test(`a database that was damaged on the disk ${isHeadLeft ? 'behind its head is told, and erased by a click' : 'is told, and a new one takes its place'}`, async ({
      launch,
      profile,
      site,
    }) => {
      test.setTimeout(90_000);
      const first = await launch();
      await first.goto(`${site.url}${DEMO}`);
      await first.clickAction();
      await sidebarOf(first).press(named('save'));
      await saved(sidebarOf(first)).toBe(true);
      await first.openTab(await first.extensionUrl('library.html'));
      await items(tabOf(first)).toBe(1);
      await expect.poll(() => tabOf(first).value(SEEN)).toBe(1);
      const { host } = new URL(await first.extensionUrl(''));
      await first.close();
      const folder = path.join(profile, 'storage/default', `moz-extension+++${host}`, 'idb');
      const files = fs.readdirSync(folder).filter((name) => name.endsWith('.sqlite'));
      expect(files.length).toBeGreaterThan(0);
      for (const file of files.map((name) => path.join(folder, name)))
        fs.writeFileSync(file, fs.readFileSync(file).fill(0xa5, isHeadLeft ? SQLITE_PAGE : 0));

      const second = await launch();
      const [sidebar, tab] = [sidebarOf(second), tabOf(second)];
      await second.goto(await second.extensionUrl('library.html'));
      if (isHeadLeft) {
        await tab.says(screenText('error_damaged', screenText('storageOpen'), screenText('eraseAsk')));
        await tab.press(named('storageOpen'));
        await tab.press(named('eraseAsk'));
        await expect.poll(() => tab.value(`Boolean(document.querySelector('dialog[open] input'))`)).toBe(true);
        await second.type('dialog[open] input[type="text"], dialog[open] input:not([type])', screenText('eraseWord'));
        await tab.press(
          `[...document.querySelectorAll('dialog[open] button')].find((one) => one.textContent.includes(${JSON.stringify(screenText('eraseAct'))}))`,
        );
        await tab.says(screenText('storageEmpty'));
      } else await tab.says(screenPlural('libraryLost', 1, '1'));
      await second.openTab(`${site.url}second.html`);
      await second.clickAction();
      await sidebar.press(named('save'));
      await saved(sidebar).toBe(true);
      await second.toTab('library.html');
      await second.goto(await second.extensionUrl('library.html'));
      await items(tab).toBe(1);
    });

  test('a network that goes while pictures are fetched keeps the article, and what is missing is fetched again', async ({
    site,
    firefox,
    sidebar,
    tab,
  }) => {
    const letGo = holdPicture(site);
    const isOtherFetched = watchFetches(site, 'pictures/river.svg');
    await firefox.beginTo(`${site.url}${DEMO}`);
    await expect.poll(() => firefox.tabAddresses()).toEqual([`${site.url}${DEMO}`]);
    await firefox.clickAction();
    await sidebar.press(named('save'));
    await expect.poll(() => site.requests.filter((one) => one === '/pictures/heat.png').length).toBeGreaterThan(1);
    await expect.poll(isOtherFetched).toBe(true);
    // The browser asks once more by itself.
    await expect(async () => {
      site.drop();
      expect(await sidebar.value(`Boolean(${named('saved')})`)).toBe(true);
    }).toPass();
    await sidebar.says(screenPlural('articleSavedMissing', 1, '1'));
    await firefox.openTab(await firefox.extensionUrl('library.html'));
    await tab.press(`button(${JSON.stringify(RIVER)})`);
    await tab.says(screenPlural('missingPictures', 1, '1', '2'));
    await tab.reads(PHRASE);
    letGo();
    await firefox.goto(await firefox.extensionUrl('library.html#storage'));
    await tab.press(named('storageFetchAgainNamed', RIVER));
    await expect.poll(() => tab.value(`Boolean(${named('storageFetchAgainNamed', RIVER)})`)).toBe(false);
    await firefox.goto(await firefox.extensionUrl('library.html'));
    await tab.press(`button(${JSON.stringify(RIVER)})`);
    await tab.reads(PHRASE);
    expect(await tab.value(`document.querySelectorAll('.missing-pictures').length`)).toBe(0);
  });

  test('two windows save the same article at once, and two tabs of the library change it: nothing is lost', async ({
    site,
    firefox,
    sidebar,
    tab,
  }) => {
    const letGo = holdPicture(site);
    await firefox.beginTo(`${site.url}${DEMO}`);
    await expect.poll(() => firefox.tabAddresses()).toEqual([`${site.url}${DEMO}`]);
    await firefox.clickAction();
    await sidebar.reads(PHRASE);
    await openInTab(firefox, PHRASE);
    const { marionette } = firefox;
    const first = await marionette.send('WebDriver:GetWindowHandle');
    await tab.press(named('save'));
    const address = String(await tab.value('location.href'));
    const second = (await marionette.send('WebDriver:NewWindow', { type: 'window', focus: true })) as {
      handle: string;
    };
    await marionette.send('WebDriver:SwitchToWindow', second);
    await firefox.goto(address);
    await tab.reads(PHRASE);
    await tab.press(named('save'));
    letGo();
    await saved(tab).toBe(true);
    await firefox.closeTab();
    await marionette.send('WebDriver:SwitchToWindow', { handle: first });
    await saved(tab).toBe(true);

    // One adds it to the favourites, and tells the other, which puts it into the archive.
    const library = await firefox.extensionUrl('library.html');
    const press = (key: string) => `${named(key, RIVER)}.click()`;
    const turn = `new (window.wrappedJSObject ?? window).BroadcastChannel('turn')`;
    await firefox.goto(library);
    await items(tab).toBe(1);
    await tab.value(`void (${turn}.onmessage = () => ${press('libraryArchiveNamed')})`);
    await firefox.openTab(`${library}#`);
    await items(tab).toBe(1);
    await tab.value(`(${turn}.postMessage(''), ${press('libraryFavour')})`);
    await items(tab).toBe(0);
    await tab.press(named('libraryArchive'));
    await items(tab).toBe(1);
    const isFavourite = () => tab.value(`${named('libraryFavour', RIVER)}?.getAttribute('aria-pressed')`);
    await expect.poll(isFavourite).toBe('true');
    await firefox.closeTab();
    await marionette.send('WebDriver:SwitchToWindow', { handle: first });
    await items(tab).toBe(0);
    await tab.press(named('libraryArchive'));
    await expect.poll(isFavourite).toBe('true');
  });

  test('a background that is stopped again and again loses nothing: a click, a save, a link', async ({
    site,
    firefox,
    sidebar,
    tab,
  }) => {
    const letGo = holdPicture(site);
    site.answer(
      '/list.html',
      '<!doctype html><title>Links</title><p><a id="link" href="/second.html">Save this</a></p>',
    );
    await firefox.goto(`${site.url}list.html`);
    await firefox.stopBackground();
    await chooseFromMenu(firefox, '#link', screenText('menuSaveLink'));
    await firefox.stopBackground();
    await firefox.openTab('about:blank');
    await firefox.beginTo(`${site.url}${DEMO}`);
    await expect.poll(() => firefox.tabAddresses()).toContain(`${site.url}${DEMO}`);
    await firefox.stopBackground();
    await firefox.clickAction();
    await firefox.stopBackground();
    await sidebar.reads(PHRASE);
    await sidebar.press(named('save'));
    await firefox.stopBackground();
    letGo();
    await saved(sidebar).toBe(true);
    await firefox.openTab(await firefox.extensionUrl('library.html'));
    await items(tab).toBe(2);
  });
});
