import path from 'node:path';
import { findCutWords } from '../support/cut-words.ts';
import { FIREFOX_BUILD } from '../support/firefox-browser.ts';
import { narrowTab } from '../support/firefox-window.ts';
import { screenText, speak } from '../support/screen-text.ts';
import { withWords } from '../support/with-words.ts';
import { expect, named, test } from './firefox-journey.ts';

const RIVER = 'The river that a town dug up again';

/** Pixels: as narrow as a panel, and a window. */
const WIDTHS = [320, 1000];

test.afterEach(() => speak('en'));

for (const language of ['pseudo', 'de', 'ar', 'ja']) {
  test(`in Firefox in ${language} nothing on screen is cut`, async ({ site, firefox, profile, sidebar, tab }) => {
    const { marionette } = firefox;
    const isAll = language !== 'pseudo';
    speak(language);
    const words = withWords(path.join(profile, 'words'), language, FIREFOX_BUILD);
    await marionette.send('Addon:Install', { path: words, temporary: true });
    const cut = `(${findCutWords.toString()})(${isAll})`;
    const whole = async (where: string) => expect(await sidebar.value(cut), where).toEqual([]);

    await firefox.goto(`${site.url}demo.html?appeal=never`);
    await firefox.clickAction();
    await sidebar.reads('Nobody had planned for the animals');
    await sidebar.press(`document.querySelector('.colophon > .appeals > summary')`);
    await whole('the sidebar');
    for (const menu of ['look', 'more', 'outline']) {
      await sidebar.press(
        `all(document).find((one) => one.matches('button') && one.checkVisibility() && one.getAttribute('aria-label') === ${JSON.stringify(screenText(menu))})`,
      );
      await expect.poll(() => sidebar.value('Boolean(open())'), { message: menu }).toBe(true);
      await whole(menu);
      await sidebar.value('open().hidePopover()');
    }
    await sidebar.press(named('save'));
    await sidebar.says(screenText('articleSaved'));
    await whole('the sidebar after saving');

    for (const width of WIDTHS) {
      for (const [page, said] of [
        ['library.html', RIVER],
        ['library.html#storage', screenText('storageTitle')],
        ['options.html', screenText('settings')],
      ] as const) {
        await firefox.goto(await firefox.extensionUrl(page));
        await marionette.run(narrowTab, [width], 'chrome');
        await expect.poll(() => tab.value('innerWidth').catch(String)).toBe(width);
        await tab.says(said);
        expect(await tab.value(cut), `${page} at ${width}`).toEqual([]);
      }
    }
    // What is cut is seen.
    await tab.value(
      `Object.assign(document.querySelector('h1').style, { width: '1rem', overflow: 'hidden', whiteSpace: 'nowrap' }) && 1`,
    );
    expect(await tab.value(cut)).not.toEqual([]);
  });
}
