import fs from 'node:fs';
import path from 'node:path';
import { readZip } from '../support/read-zip.ts';
import { screenPlural, screenText } from '../support/screen-text.ts';
import { expect, named, test } from './firefox-journey.ts';

const FILE = path.resolve(import.meta.dirname, '../unit/import/files/wallabag.json');
const ITEMS = `document.querySelectorAll('[aria-label=${JSON.stringify(screenText('libraryList'))}] > li').length`;
const heading = `document.querySelector('section[aria-label=${JSON.stringify(screenText('tabsSection'))}]:not([hidden])')?.querySelector('h2, h3')?.textContent ?? ''`;

const plural = (key: string, count: number): string => screenPlural(key, count, String(count));

test.describe('the background of Firefox, killed again and again', () => {
  // A background that starts again and again is what the browser is busy with.
  test.describe.configure({ timeout: 90_000 });

  test('all tabs are saved, and a file is imported', async ({ site, firefox, tab }) => {
    await firefox.goto(`${site.url}second.html`);
    for (const name of ['demo.html?appeal=never', 'japanese.html']) await firefox.openTab(site.url + name);
    await firefox.openTab(await firefox.extensionUrl('library.html'));
    const kills = await firefox.whileBackgroundIsKilled(7, async () => {
      await tab.press(named('menuSaveTabs'));
      await expect.poll(() => tab.value(heading), { timeout: 20_000 }).toBe(plural('tabsSaved', 3));
      await expect.poll(() => tab.value(ITEMS)).toBe(3);
      await tab.press(named('importOpen'));
      await tab.says(screenText('importTitle'));
      await firefox.type('input[type="file"]', FILE);
      await tab.press(`button(${JSON.stringify(plural('importStart', 2))})`);
      await tab.says(plural('importSaved', 1));
    });
    expect(kills).toBeGreaterThan(0);
    await firefox.goto('about:blank');
    await firefox.goto(await firefox.extensionUrl('library.html'));
    await expect.poll(() => tab.value(ITEMS)).toBe(3);
    // It was a favourite there, and in the archive.
    await tab.press(named('libraryFavourites'));
    await expect.poll(() => tab.value(ITEMS)).toBe(1);
  });

  test('a backup is made, or said to be interrupted and made by a click', async ({ site, firefox, sidebar, tab }) => {
    await firefox.prefer('extensions.webextOptionalPermissionPrompts', false);
    await firefox.goto(`${site.url}demo.html?appeal=never`);
    await firefox.clickAction();
    await sidebar.press(named('save'));
    await sidebar.says(screenText('articleSaved'));
    await firefox.closeSidebar();
    await firefox.goto(await firefox.extensionUrl('library.html'));
    await tab.press(named('storageOpen'));
    await tab.says(screenText('backupNone'));
    const kills = await firefox.whileBackgroundIsKilled(11, async () => {
      await firefox.click('input[name="backup-every"]:not(:checked)');
      await firefox.openTab('about:blank');
      for (let at = 0; at < 4; at++) await firefox.goto(`${site.url}second.html`);
    });
    expect(kills).toBeGreaterThan(0);

    // Whatever wakes the background has it go on, or say that it does not.
    await firefox.goto(`${site.url}second.html`);
    await firefox.closeTab();
    await firefox.toTab('library.html');
    const NAME = /colophon-backup-[\d-]+.*?\.zip/;
    const plan = `(window.wrappedJSObject ?? window).browser.storage.local.get('backupPlan').then(JSON.stringify)`;
    const how = async () => {
      const text = String(await tab.value('text()').catch(String));
      if (NAME.test(text)) return 'made';
      return text.includes(screenText('backupInterrupted')) ? 'interrupted' : await tab.value(plan).catch(String);
    };
    await expect.poll(how, { timeout: 15_000 }).toMatch(/^(made|interrupted)$/);
    if ((await how()) === 'interrupted') await tab.press(named('backupNow'));
    await expect.poll(how, { timeout: 15_000 }).toBe('made');
    const name = NAME.exec(String(await tab.value('text()')))?.[0] ?? '';
    const zip = await readZip(path.join(firefox.downloads, 'Colophon', name));
    expect(JSON.parse(zip.get('library.json')?.toString() ?? '')).toMatchObject({
      counts: { articles: 1, pictures: 2 },
    });
    expect(fs.readdirSync(path.join(firefox.downloads, 'Colophon')).filter((one) => one.endsWith('.part'))).toEqual([]);
  });
});
