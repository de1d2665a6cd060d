import { screenPlural, screenText } from '../support/screen-text.ts';
import { expect, type FirefoxPage, named, reload, sidebarOf, tabOf, test } from './firefox-journey.ts';

const TITLE = 'The river that a town dug up again';
const PICTURES = `all(document).filter((one) => one.localName === 'img' && one.getRootNode() !== document)`;

/** How many pictures of the article are drawn from the library, and how many there are. */
const pictures = (page: FirefoxPage) =>
  expect.poll(
    () =>
      page
        .value(
          `(() => { const found = ${PICTURES}; found.forEach((one) => { one.loading = 'eager'; }); return found.filter((one) => one.src.startsWith('blob:') && one.naturalWidth > 0).length + ' of ' + found.length; })()`,
        )
        .catch(String),
    { timeout: 15_000 },
  );

test.describe('saving in Firefox', () => {
  test('a saved article opens without a network, with its pictures, after the browser was closed', async ({
    launch,
    site,
  }) => {
    const first = await launch();
    await first.goto(`${site.url}demo.html?appeal=never`);
    await first.clickAction();
    await sidebarOf(first).press(named('save'));
    await sidebarOf(first).says(screenText('articleSaved'));
    await first.close();
    await site.close();

    const second = await launch();
    await second.setOffline(true);
    const tab = tabOf(second);
    await second.goto(await second.extensionUrl('library.html'));
    await tab.press(`button(${JSON.stringify(TITLE)})`);
    await tab.reads('Nobody had planned for the animals');
    await pictures(tab).toBe('2 of 2');
    await tab.press(`all(document).find((one) => one.matches('.colophon > .appeals:not([open]) > summary'))`);
    await expect.poll(() => tab.value(`document.querySelectorAll('.colophon details.appeal').length`)).toBe(2);
  });

  test('saved twice it is there once, it is removed and brought back, and a picture that is missing is told', async ({
    site,
    firefox,
    sidebar,
    tab,
  }) => {
    await firefox.goto(`${site.url}broken-picture.html`);
    await firefox.clickAction();
    await sidebar.press(named('save'));
    await sidebar.says(screenPlural('articleSavedMissing', 1, '1'));
    await reload(sidebar);
    await sidebar.reads('Passengers of long standing');
    await expect.poll(() => sidebar.value(`Boolean(${named('saved')})`)).toBe(true);
    await firefox.openTab(`${site.url}lazy.html`);
    await sidebar.reads('if (minute > now)');
    // Pictures that wait come with their best source.
    await expect.poll(() => sidebar.value(`${PICTURES}.map((one) => one.src).join(' ')`)).toContain('w=640');

    await firefox.openTab(await firefox.extensionUrl('library.html'));
    await tab.says('A picture that is not there');
    await tab.press(named('libraryRemove', 'A picture that is not there'));
    await tab.says(screenText('libraryEmpty'));
    await tab.press(named('undo'));
    await tab.press(`button('A picture that is not there')`);
    await tab.says(screenPlural('missingPictures', 1, '1', '2'));
    expect(await tab.value('article()')).toContain('A photograph that was lost');
  });

  test('who wants no pictures stored has none, until they are fetched', async ({ site, firefox, sidebar, tab }) => {
    await firefox.goto(await firefox.extensionUrl('options.html'));
    await tab.says(screenText('savingPicturesChoice'));
    await tab.value(`(() => {
      const field = [...document.querySelectorAll('select')].find((one) => [...one.options].some((option) => option.textContent === ${JSON.stringify(screenText('largestPictureNone'))}));
      field.selectedIndex = [...field.options].findIndex((option) => option.textContent === ${JSON.stringify(screenText('largestPictureNone'))});
      field.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await firefox.openTab(`${site.url}demo.html?appeal=never`);
    await firefox.clickAction();
    await sidebar.press(named('save'));
    await expect.poll(() => sidebar.value(`Boolean(${named('saved')})`).catch(String)).toBe(true);
    await firefox.openTab(await firefox.extensionUrl('library.html'));
    await tab.says(screenPlural('libraryLeftOut', 2, '2'));
    await tab.press(`button(${JSON.stringify(TITLE)})`);
    await tab.says(screenPlural('leftOutPictures', 2, '2', '2'));
    await tab.press(`button(${JSON.stringify(screenPlural('leftOutFetch', 2))})`);
    await pictures(tab).toBe('2 of 2');
  });
});
