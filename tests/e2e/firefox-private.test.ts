import { keptExpression } from '../support/kept.ts';
import { screenPlural, screenText } from '../support/screen-text.ts';
import { expect, named, reload, test } from './firefox-journey.ts';

const BUS = 'The bus with two timetables';
const RIVER = 'The river that a town dug up again';
const PHRASE = 'Nobody had planned for the animals';

const isThere = (key: string): string => `Boolean(${named(key)})`;

test.describe('in a private window of Firefox', () => {
  test('what is saved is in the library, with its pictures, and can be taken back; the library opens in another window', async ({
    site,
    firefox,
    sidebar,
    tab,
  }) => {
    const cookies: (string | undefined)[] = [];
    site.answer('/private.html', {
      status: 302,
      body: '',
      headers: { location: '/demo.html?appeal=never', 'set-cookie': 'reader=hidden' },
    });
    await firefox.openPrivateWindow(`${site.url}private.html`);
    site.answer('/pictures/river.svg', (request) => {
      cookies.push(request.headers.cookie);
      return { status: 404, body: '' };
    });
    await firefox.clickAction();
    await sidebar.reads(PHRASE);
    expect(await sidebar.value('window.browser.extension.inIncognitoContext')).toBe(true);
    // The article shows it, too.
    const isAskedFor = `all(document).filter((one) => one.localName === 'img' && one.src.endsWith('/river.svg')).every((one) => one.complete)`;
    await expect.poll(() => sidebar.value(isAskedFor)).toBe(true);
    cookies.length = 0;
    await sidebar.press(named('save'));
    await sidebar.says(screenPlural('articleSavedMissing', 1, '1'));
    // They were fetched with the session of this window.
    expect(cookies).toEqual(['reader=hidden']);
    await reload(sidebar);
    await sidebar.reads(PHRASE);
    await expect.poll(() => sidebar.value(isThere('saved'))).toBe(true);
    await sidebar.press(named('saved'));
    await sidebar.says(screenText('articleRemoved'));
    await sidebar.press(named('undo'));
    await expect.poll(() => sidebar.value(isThere('saved'))).toBe(true);

    await sidebar.press(
      `all(document).find((one) => one.matches('button') && one.getAttribute('aria-label') === ${JSON.stringify(screenText('library'))})`,
    );
    await firefox.toTab('library.html');
    expect(await tab.value('window.browser.extension.inIncognitoContext')).toBe(false);
    await tab.press(`button(${JSON.stringify(RIVER)})`);
    await tab.reads(PHRASE);
    await expect
      .poll(() =>
        tab.value(`all(document).filter((one) => one.localName === 'img' && one.src.startsWith('blob:')).length`),
      )
      .toBe(1);
  });

  test('nothing is remembered of what is only read', async ({ site, firefox, sidebar, tab }) => {
    await firefox.openPrivateWindow(`${site.url}second.html`);
    await firefox.clickAction();
    await sidebar.reads('It depends on the tide.');
    await sidebar.value('document.defaultView.scrollTo(0, 400)');
    await sidebar.press(named('more'));
    await sidebar.press(named('openInTab'));
    await firefox.toTab('reader.html');
    await tab.reads('It depends on the tide.');
    expect(await tab.value('window.browser.extension.inIncognitoContext')).toBe(true);
    await firefox.closeTab();
    await firefox.toTab('second.html');
    await firefox.closeTab();
    await firefox.goto(await firefox.extensionUrl('library.html'));
    await tab.says(screenText('libraryEmpty'));
    const kept = await tab.value(keptExpression([BUS, '127.0.0.1', 'second.html']));
    expect(kept).toEqual({ records: 0, names: [] });
  });
});
