import type { browser as extensionApi } from 'wxt/browser';
import { suggestArticle } from '../../src/browser/suggestion.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { LibraryView } from '../support/library-view.ts';
import { screenText } from '../support/screen-text.ts';
import { SettingsView } from '../support/settings-view.ts';
import { chooseItem } from './choose-link.ts';
import { expect, test } from './journey.ts';

declare const chrome: typeof extensionApi;

const BUS = 'The bus with two timetables';

/** Enters something after the keyword in the address bar, as the browser tells it: the bar itself is out of reach. */
async function enter(browser: ExtensionBrowser, typed: string, disposition: string): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(
    ([text, where]) => {
      const event = chrome.omnibox.onInputEntered as unknown as { dispatch(...told: unknown[]): void };
      event.dispatch(text, where);
    },
    [typed, disposition] as const,
  );
}

test('what is selected is read from the menu of the page, and the page again', async ({ colophon, read }) => {
  const view = await read('second.html');
  const selected = await colophon.page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent.startsWith('It depends'));
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
    return String(getSelection()).trim();
  });
  expect(selected).toMatch(/^It depends on the tide/);
  await chooseItem(colophon, 'read-selection', { selectionText: selected });
  await expect(view.content).toHaveText(selected);
  await expect(view.page.getByText(screenText('readingBack'))).toBeVisible();
  // The same from the library, which stands in the panel.
  await view.page.getByText(screenText('readingBack')).click();
  await expect(view.content).toContainText('The number 6 leaves');
  await view.openLibrary();
  await expect(view.content).toHaveCount(0);
  await chooseItem(colophon, 'read-selection', { selectionText: selected });
  await expect(view.content).toHaveText(selected);
});

test('what is selected in a frame of somebody else is read as well: from its menu, and from the panel', async ({
  colophon,
  site,
  read,
}) => {
  const view = await read('with-letters.html');
  const title = 'What our readers say of the bus';
  await expect(view.title).toHaveText(title);
  const frame = colophon.page.frameLocator('iframe').locator('body');
  const selected = await frame.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('#chosen') as Element);
    return String(getSelection()).trim();
  });
  const worker = await colophon.worker();
  const frameId = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const frames = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? 0, allFrames: true },
      func: () => location.pathname,
    });
    return frames.find(({ result }) => result === '/letters.html')?.frameId;
  });
  expect(frameId).toBeGreaterThan(0);
  const elsewhere = site.url.replace('127.0.0.1', 'localhost');
  const showsSelection = async () => {
    await expect(view.content).toHaveText(selected);
    await expect(view.title).toHaveText(title);
    await expect(view.content.locator('a')).toHaveAttribute('href', `${elsewhere}second.html`);
    await expect(view.content.getByAltText('The street by the water')).toHaveCount(1);
    await view.page.getByText(screenText('readingBack')).click();
    await expect(view.content).toContainText('It will meet in the spring');
  };
  await chooseItem(colophon, 'read-selection', { selectionText: selected, frameId });
  await showsSelection();
  await view.readSelectionFromMenu();
  await showsSelection();

  // What was selected in the page before, and stays so, is not what was selected last.
  await colophon.page.locator('article p').first().selectText();
  await view.readSelectionFromMenu();
  await expect(view.content).toContainText('The post office has asked us not to ask again');
  await frame.locator('#chosen').click();
  await frame.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#chosen') as Element));
  await view.readSelectionFromMenu();
  await expect(view.content).toHaveText(selected);
});

test('so is what is selected in a frame that the page has written itself', async ({ colophon, site, read }) => {
  const view = await read('with-letters.html?written');
  const frame = colophon.page.frameLocator('iframe').locator('body');
  await frame.locator('#chosen').click();
  await frame.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#chosen') as Element));
  await view.readSelectionFromMenu();
  await expect(view.content).toContainText('and threw a coin');
  await expect(view.content).not.toContainText('has never been late');
  await expect(view.title).toHaveText('What our readers say of the bus');
  await expect(view.content.locator('a')).toHaveAttribute('href', `${site.url}second.html`);
  await expect(view.content.getByAltText('The street by the water')).toHaveCount(1);
});

test('the menu of the icon leads to the settings, and to what was saved from the site', async ({ colophon, read }) => {
  const view = await read('second.html');
  await view.save();
  await expect(view.saved).toBeVisible();
  const settings = colophon.context.waitForEvent('page');
  await chooseItem(colophon, 'settings');
  await expect(new SettingsView(await settings).title).toBeVisible();
  await colophon.page.bringToFront();
  const opened = colophon.context.waitForEvent('page');
  await chooseItem(colophon, 'site-articles');
  const library = new LibraryView(await opened);
  await expect(library.page.getByRole('searchbox')).toHaveValue('site:127.0.0.1');
  await expect(library.items).toHaveCount(1);
  // What was asked for once does not come again.
  await library.page.getByRole('searchbox').fill('');
  await library.page.reload();
  await expect(library.page.getByRole('searchbox')).toHaveValue('');
});

test('the address bar opens what was saved, here or in a new tab, and has the library look for the rest', async ({
  colophon,
  read,
  site,
}) => {
  const view = await read('second.html');
  await view.save();
  await expect(view.saved).toBeVisible();
  const opened = colophon.context.waitForEvent('page');
  await enter(colophon, `${site.url}second.html`, 'newForegroundTab');
  const reader = await opened;
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(BUS);
  await reader.bringToFront();
  await enter(colophon, 'timetables site:127', 'currentTab');
  await expect(reader.getByRole('searchbox')).toHaveValue('timetables site:127');
  await expect(new LibraryView(reader).items).toHaveCount(1);
});

test('Chromium takes what is suggested, whatever a title holds', async ({ colophon }) => {
  const worker = await colophon.worker();
  const titles = [
    '</dim><match>',
    'a & b &amp; <url>',
    '"quoted" \'and\'',
    '\u0000\u0007\u001B \uFFFE \uD800',
    '\u202Eturned',
    '',
  ];
  const taken = (description: string): Promise<string> =>
    worker.evaluate(
      (text) =>
        Promise.resolve()
          .then(() => chrome.omnibox.setDefaultSuggestion({ description: text }))
          .then(() => 'taken', String),
      description,
    );
  for (const title of titles) {
    const { description } = suggestArticle({ title, url: 'https://harbourpost.example/' }, 'xml');
    expect(await taken(description), title).toBe('taken');
  }
  // It does look at them.
  expect(await taken('a & b')).not.toBe('taken');
});
