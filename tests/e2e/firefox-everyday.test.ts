import type { FirefoxBrowser } from '../support/firefox-browser.ts';
import { screenPlural, screenText } from '../support/screen-text.ts';
import { violations } from './axe-in-firefox.ts';
import { expect, KEYS, named, pressKeys, sidebarOf, test } from './firefox-journey.ts';
import { holdPicture } from './journey.ts';

const RIVER = 'The river that a town dug up again';
const DEMO = 'demo.html?appeal=never';

/** Presses a shortcut as a hand that is in the address bar: keys that are sent to a page never come back to the browser. */
async function pressShortcut(firefox: FirefoxBrowser, ...keys: string[]): Promise<void> {
  const { marionette } = firefox;
  await marionette.run(() => document.getElementById('urlbar-input')?.focus(), [], 'chrome');
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    await pressKeys(firefox, ...keys);
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' });
  }
}

test.describe('every day in Firefox', () => {
  test('an update loses nothing: open pages go on, a save is finished, what is new is said once', async ({
    site,
    firefox,
    sidebar,
    tab,
  }) => {
    const letGo = holdPicture(site);
    await firefox.goto(`${site.url}overlays.html?show=donation`);
    await firefox.clickAction();
    await sidebar.reads('There is a colony of terns');
    await sidebar.press(`document.querySelector('[popovertarget="appeals-menu"]')`);
    await sidebar.press(`document.querySelector('.menu:popover-open [role="switch"]')`);
    const isShown = () => tab.value(`document.querySelector('.ask').getClientRects().length > 0`);
    await expect.poll(isShown).toBe(false);
    await firefox.openTab('about:blank');
    // The picture that is held back keeps the page from having loaded.
    await firefox.beginTo(`${site.url}${DEMO}`);
    await sidebar.reads('Nobody had planned for the animals');
    await sidebar.press(named('save'));
    await firefox.openTab(await firefox.extensionUrl('library.html'));
    await tab.says(screenPlural('savesUnderWay', 1, '1'));

    await firefox.update('0.9.0');
    letGo();
    await firefox.toTab('demo.html');
    await expect.poll(() => firefox.actionTitle()).toBe(screenText('actionTitleArticle'));
    await firefox.toTab('overlays.html');
    await expect.poll(() => firefox.actionTitle()).toBe(screenText('actionTitleArticle'));
    await expect.poll(isShown).toBe(false);
    await firefox.clickAction();
    await sidebar.press(`document.querySelector('.colophon > .appeals > summary')`);
    await sidebar.press(named('appealShowOnPage'));
    await expect.poll(isShown).toBe(true);

    await firefox.openTab(await firefox.extensionUrl('library.html'));
    await tab.says(RIVER);
    await tab.saysNoMore(screenPlural('savesUnderWay', 1, '1'));
    await tab.says(screenText('newsUpdated', '0.9.0'));
    await tab.press(named('newsTitle'));
    await tab.saysNoMore(screenText('newsUpdated', '0.9.0'));
  });

  test('a page that freezes is told, and the sidebar lives', async ({ site, launch }) => {
    const firefox = await launch();
    const sidebar = sidebarOf(firefox);
    await firefox.goto(`${site.url}second.html`);
    await firefox.clickAction();
    await sidebar.reads('It depends on the tide.');
    // Pages of one site share a process, which it takes along.
    await firefox.beginTo(`${site.url.replace('127.0.0.1', 'localhost')}freezing.html?after=0`);
    await sidebar.says(screenText('stateUnresponsive'));
    await firefox.kill();
  });

  test('the shortcut opens the sidebar', async ({ site, firefox, sidebar }) => {
    await firefox.goto(`${site.url}${DEMO}`);
    await pressShortcut(firefox, KEYS.alt, KEYS.shift, 'e');
    await sidebar.reads('Nobody had planned for the animals');
  });

  test('in a tab: looks that stay, copying as Markdown, printing; and nobody is shut out, light and dark', async ({
    site,
    firefox,
    sidebar,
    tab,
  }) => {
    await firefox.goto(`${site.url}${DEMO}`);
    await firefox.clickAction();
    await sidebar.reads('Nobody had planned for the animals');
    await sidebar.press(named('save'));
    await sidebar.says(screenText('articleSaved'));
    await sidebar.press(named('more'));
    await sidebar.press(named('openInTab'));
    await firefox.toTab('reader.html');
    await tab.reads('Nobody had planned for the animals');
    expect(await violations(firefox), 'the reader, light').toEqual([]);

    await tab.press(named('more'));
    // The clipboard is open only to a real click.
    await expect.poll(() => tab.value(`Boolean(${named('copyMarkdown')})`)).toBe(true);
    await tab.value(`${named('copyMarkdown')}.setAttribute('data-press', '')`);
    await firefox.click('[data-press]');
    await tab.says(screenText('copied'));
    const copied = await firefox.marionette.run(() => navigator.clipboard.readText(), [], 'chrome');
    expect(copied).toMatch(/^# The river that a town dug up again\n\nInes Marlow · /);
    expect(copied).not.toContain('please consider supporting us');

    await tab.press(named('look'));
    await tab.press(`choice(${JSON.stringify(screenText('themeDark'))})`);
    await expect.poll(() => tab.value('document.documentElement.dataset.theme')).toBe('dark');
    expect(await violations(firefox), 'the reader and its looks, dark').toEqual([]);
    await firefox.marionette.send('WebDriver:Refresh');
    await tab.reads('Nobody had planned for the animals');
    await expect.poll(() => tab.value('document.documentElement.dataset.theme')).toBe('dark');

    await firefox.marionette.run(() => {
      // A print dialog would wait for a hand.
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    }, []);
    await tab.press(named('more'));
    await tab.press(named('print'));
    await expect.poll(() => tab.value(`document.documentElement.hasAttribute('data-printed')`)).toBe(true);
    const paper = Buffer.from(String(await firefox.marionette.send('WebDriver:Print')), 'base64').toString('latin1');
    expect(paper).toMatch(/^%PDF-/);
    // With its letters and pictures, and not an empty sheet.
    expect(paper.length).toBeGreaterThan(30_000);

    for (const [page, heading] of [
      ['options.html', 'settings'],
      ['library.html#storage', 'storageTitle'],
      ['library.html', 'librarySaved'],
    ] as const) {
      await firefox.goto(await firefox.extensionUrl(page));
      const shown = `all(document).some((one) => one.matches('h1') && one.checkVisibility() && one.textContent === ${JSON.stringify(screenText(heading))})`;
      await expect.poll(() => tab.value(shown)).toBe(true);
      expect(await violations(firefox), `${page}, dark`).toEqual([]);
    }
    await tab.says(RIVER);
  });
});
