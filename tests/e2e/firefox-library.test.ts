import fs from 'node:fs';
import path from 'node:path';
import { screenPlural, screenText } from '../support/screen-text.ts';
import { expect, type FirefoxPage, named, test } from './firefox-journey.ts';

const RIVER = 'The river that a town dug up again';
const BUS = 'The bus with two timetables';

const plural = (key: string, count: number): string => screenPlural(key, count, String(count));

/** What the list of saved articles shows, by title. */
const titles = (page: FirefoxPage) =>
  expect.poll(
    () =>
      page
        .value(
          `[...document.querySelectorAll('[aria-label=${JSON.stringify(screenText('libraryList'))}] > li')].map((one) => [${JSON.stringify(RIVER)}, ${JSON.stringify(BUS)}].find((title) => one.textContent.includes(title))).join(' | ')`,
        )
        .catch(String),
    { timeout: 15_000 },
  );

const search = (page: FirefoxPage, words: string): Promise<unknown> =>
  page.value(`(() => {
    const field = document.querySelector('input[type="search"]');
    field.value = ${JSON.stringify(words)};
    field.dispatchEvent(new (document.defaultView.Event)('input', { bubbles: true }));
  })()`);

test.describe('the library in Firefox', () => {
  test('it is searched by stems and operators, in the sidebar and in its tab', async ({
    site,
    firefox,
    sidebar,
    tab,
  }) => {
    for (const address of ['demo.html?appeal=never', 'second.html']) {
      await firefox.goto(`${site.url}${address}`);
      if (address.startsWith('demo')) await firefox.clickAction();
      await sidebar.press(named('save'));
      await expect
        .poll(() => sidebar.value(`Boolean(${named('saved')})`).catch(String), { timeout: 15_000 })
        .toBe(true);
    }
    await sidebar.press(
      `all(document).find((one) => one.matches('button') && one.getAttribute('aria-label') === ${JSON.stringify(screenText('library'))})`,
    );
    await titles(sidebar).toContain(' | ');
    await search(sidebar, 'timetable');
    await titles(sidebar).toBe(BUS);
    await sidebar.press(`document.querySelector('[aria-label=${JSON.stringify(screenText('libraryList'))}] a')`);
    await sidebar.reads('It depends on the tide.');
    await sidebar.says(screenText('libraryOpened'));
    // The page may go on beside it.
    await firefox.goto(`${site.url}long-read.html`);
    expect(await sidebar.value('article()')).toContain('It depends on the tide.');

    await firefox.goto(await firefox.extensionUrl('library.html'));
    await titles(tab).toContain(' | ');
    // The text has "dragonfly" and "culvert was buried": other forms of the words are found.
    for (const [words, found] of [
      ['dragonflies', RIVER],
      ['"nobody had planned"', RIVER],
      ['"planned had nobody"', ''],
      ['bus -otter', BUS],
      ['is:unread dragonflies', RIVER],
      ['is:unread timetables', ''],
      ['site:elsewhere.example', ''],
    ] as const) {
      await search(tab, words);
      await titles(tab).toBe(found);
    }
    await search(tab, 'dragonflies');
    await titles(tab).toBe(RIVER);
    await tab.press(`document.querySelector('[aria-label=${JSON.stringify(screenText('libraryList'))}] a')`);
    await expect
      .poll(() => tab.value(`document.querySelector('.find-count')?.textContent ?? ''`), { timeout: 15_000 })
      .toBe('1 of 1');
  });

  test('it is looked through, checked, backed up, erased, and comes back whole', async ({
    site,
    firefox,
    sidebar,
    tab,
  }) => {
    await firefox.goto(`${site.url}demo.html?appeal=never`);
    await firefox.clickAction();
    await sidebar.press(named('save'));
    await sidebar.says(screenText('articleSaved'));
    await firefox.goto(await firefox.extensionUrl('library.html'));
    await tab.press(named('storageOpen'));
    await tab.says(screenText('storagePictures'));
    await tab.says(screenText('storagePersistent'));
    await tab.press(named('checkStart'));
    await tab.says(screenText('checkFine', '1', '2'));

    await tab.press(named('eraseAsk'));
    await tab.press(named('eraseBackUp'));
    await tab.press(
      `[...document.querySelectorAll('.export-foot button')].find((one) => one.textContent === ${JSON.stringify(screenText('exportStart'))})`,
    );
    const backup = () => fs.readdirSync(firefox.downloads).find((file) => file.endsWith('.zip')) ?? '';
    await expect
      .poll(() => backup() !== '' && fs.statSync(path.join(firefox.downloads, backup())).size > 0, { timeout: 15_000 })
      .toBe(true);
    await tab.press(
      `[...document.querySelectorAll('.export-foot button')].find((one) => one.textContent === ${JSON.stringify(screenText('close'))})`,
    );
    await expect.poll(() => tab.value(`document.querySelectorAll('dialog.export[open]').length`)).toBe(0);
    await firefox.type('dialog[open] input[type="text"], dialog[open] input:not([type])', screenText('eraseWord'));
    await tab.press(
      `[...document.querySelectorAll('dialog[open] button')].find((one) => one.textContent.includes(${JSON.stringify(screenText('eraseAct'))}))`,
    );
    await tab.says(screenText('storageEmpty'));
    await titles(tab).toBe('');

    await tab.press(named('importOpen'));
    await tab.says(screenText('importTitle'));
    await firefox.type('input[type="file"]', path.join(firefox.downloads, backup()));
    await tab.press(`button(${JSON.stringify(plural('importStart', 1))})`);
    await tab.says(plural('importSaved', 1));
    await site.close();
    await tab.press(named('toLibrary'));
    await titles(tab).toBe(RIVER);
    await tab.press(`document.querySelector('[aria-label=${JSON.stringify(screenText('libraryList'))}] a')`);
    await tab.reads('Nobody had planned for the animals');
    // What stands around the text comes after it.
    await expect.poll(() => tab.value(`document.querySelectorAll('.colophon details.appeal').length`)).toBe(2);
    expect(await tab.value(`document.querySelectorAll('.missing-pictures').length`)).toBe(0);
  });
});
