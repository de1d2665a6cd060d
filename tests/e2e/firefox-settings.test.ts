import fs from 'node:fs';
import path from 'node:path';
import { screenText } from '../support/screen-text.ts';
import { expect, KEYS, named, openInTab, pressKeys, test } from './firefox-journey.ts';

const TITLE = 'The river that a town dug up again';
const ASK = 'please consider supporting us with a monthly donation';
const MARKS = `all(document).filter((one) => one.matches('[role="note"]')).length`;

/** A switch or a choice of the settings, by the beginning of its name. */
const setting = (key: string): string =>
  `[...document.querySelectorAll('label')].find((one) => one.textContent.trim().startsWith(${JSON.stringify(screenText(key))}))?.querySelector('input')`;

/** What an expression finds in the settings that stand over the article. */
const inFrame = (found: string): string =>
  `((document) => ${found})(document.querySelector('.settings-layer iframe').contentDocument)`;

/** The way from the settings over an article to those in a tab. */
const OPEN_SETTINGS = `document.querySelector('.settings-layer [aria-label="${screenText('openInTab')}"]')`;

test.describe('in Firefox', () => {
  test('settings hold at once, in the sidebar too, and stay', async ({ site, firefox, sidebar, tab }) => {
    await firefox.goto(`${site.url}demo.html?appeal=never`);
    await firefox.clickAction();
    await expect.poll(() => sidebar.value(MARKS).catch(String), { timeout: 15_000 }).toBe(1);
    await sidebar.press(`document.querySelector('[popovertarget="appeals-menu"]')`);
    await sidebar.press(named('toSettings'));
    await expect
      .poll(() => sidebar.value(`${inFrame(setting('settingsMarks'))}?.checked`).catch(String), { timeout: 15_000 })
      .toBe(true);
    await sidebar.press(inFrame(setting('settingsMarks')));
    await expect.poll(() => sidebar.value(MARKS)).toBe(0);
    await sidebar.press(OPEN_SETTINGS);
    await firefox.toTab('options.html');
    await firefox.toTab('demo.html');
    await sidebar.reads('Nobody had planned');
    await expect.poll(() => sidebar.value(MARKS)).toBe(0);
    await firefox.toTab('options.html');
    await tab.press(setting('displayLeave'));
    await firefox.toTab('demo.html');
    await sidebar.reads(ASK);
    await firefox.toTab('options.html');
    await firefox.goto(await firefox.extensionUrl('options.html'));
    const chosen = `[${setting('displayLeave')}?.checked, ${setting('settingsMarks')}?.checked].join()`;
    await expect.poll(() => tab.value(chosen)).toBe('true,false');
  });

  test('an article is read by keys, which are listed, and changed in the settings', async ({
    site,
    firefox,
    sidebar,
    tab,
  }) => {
    const key = (value: string) => pressKeys(firefox, value);
    const openDialog = () => tab.value(`document.querySelector('dialog[open], :popover-open')?.textContent ?? ''`);
    await firefox.goto(`${site.url}demo.html?appeal=never`);
    await firefox.clickAction();
    await sidebar.reads('Nobody had planned');
    await openInTab(firefox, 'Nobody had planned');
    await key('s');
    await tab.says(screenText('articleSaved'));
    await key('?');
    await expect.poll(openDialog).toContain(screenText('keyNextHeading'));
    await tab.press(named('keysChange'));
    await expect.poll(() => tab.value(`Boolean(${OPEN_SETTINGS})`)).toBe(true);
    await tab.press(OPEN_SETTINGS);
    await firefox.toTab('options.html');
    const outline = (chord: string) => `button(${JSON.stringify(`${screenText('outline')}: ${chord}.`)})`;
    await tab.press(outline('O'));
    await key('x');
    await expect.poll(() => tab.value(`Boolean(${outline('X')})`)).toBe(true);
    expect(await tab.value('text()')).toContain(screenText('keysBrowser', 'Alt+Shift+E'));
    await firefox.toTab('reader.html');
    await key(KEYS.escape);
    await expect.poll(openDialog).toBe('');
    await key('x');
    await expect.poll(openDialog).toContain('What came back by itself');
    await firefox.toTab('options.html');
    await tab.press(named('keysBrowserOpen'));
    await expect.poll(async () => (await firefox.tabAddresses()).at(-1)).toBe('about:addons');
  });

  test('where the browser has no translator none is offered', async ({ site, firefox, sidebar }) => {
    await firefox.goto(`${site.url}second.html`);
    await firefox.clickAction();
    await sidebar.reads('It depends on the tide.');
    expect(await sidebar.value(`typeof document.defaultView.Translator`)).toBe('undefined');
    await sidebar.press(named('more'));
    await expect.poll(() => sidebar.value(`Boolean(${named('openInTab')})`)).toBe(true);
    expect(await sidebar.value(`Boolean(${named('translateMenu')})`)).toBe(false);
  });

  test('backups are made by themselves once they are allowed, with no page of Colophon open', async ({
    site,
    firefox,
    sidebar,
    tab,
  }) => {
    await firefox.prefer('extensions.webextOptionalPermissionPrompts', false);
    await firefox.goto(`${site.url}demo.html?appeal=never`);
    await firefox.clickAction();
    await sidebar.press(named('save'));
    await sidebar.says(screenText('articleSaved'));
    await firefox.closeSidebar();
    await firefox.goto(await firefox.extensionUrl('library.html'));
    await tab.press(named('storageOpen'));
    await tab.says(screenText('backupNone'));
    await firefox.click('input[name="backup-every"]:not(:checked)');
    const folder = path.join(firefox.downloads, 'Colophon');
    const files = () =>
      fs.existsSync(folder) ? fs.readdirSync(folder).filter((file) => /^colophon-backup-.*\.zip$/.test(file)) : [];
    await expect.poll(() => files().length, { timeout: 15_000 }).toBe(1);
    await tab.says(String(files()[0]));
    expect(fs.statSync(path.join(folder, String(files()[0]))).size).toBeGreaterThan(1000);

    // A day later, woken by a page that has nothing to do with it.
    await tab.value(`(async () => {
      const storage = (window.wrappedJSObject ?? window).browser.storage.local;
      const { backupPlan } = await storage.get('backupPlan');
      for (const made of backupPlan.made) made.at -= 25 * 60 * 60 * 1000;
      await storage.set({ backupPlan });
    })()`);
    await firefox.goto('about:blank');
    await firefox.stopBackground();
    await firefox.goto(`${site.url}second.html`);
    await expect.poll(() => files().length, { timeout: 15_000 }).toBe(2);
    await firefox.goto(await firefox.extensionUrl('library.html'));
    await tab.says(TITLE);
  });
});
