import { setTimeout as wait } from 'node:timers/promises';
import type { browser as extensionApi } from 'wxt/browser';
import { deepNesting, deepNestingByScript, longArticle, manyElements } from '../support/heavy-pages.ts';
import { screenText } from '../support/screen-text.ts';
import { expect, neverEnd, test } from './journey.ts';

declare const chrome: typeof extensionApi;

/** Milliseconds in which a heavy page must be read or refused. */
const PATIENCE = 15_000;

const heavy: [name: string, make: () => string, title: string][] = [
  ['an article of 5 MB', () => longArticle(5_000_000), 'A very long article'],
  ['100,000 elements', () => manyElements(100_000), 'An article of many elements'],
  ['5,000 levels of nesting', () => deepNesting(5000), 'An article deep down'],
  ['2,000 levels nested by a script', () => deepNestingByScript(2000), 'An article deep down'],
];

for (const [name, make, title] of heavy) {
  test(`${name} ends in the article or in a message, and the panel lives`, async ({ colophon, site, read }) => {
    site.answer('/heavy.html', make());
    const view = await read('second.html');
    await colophon.page.goto(`${site.url}heavy.html`);
    await expect(view.title.filter({ hasText: title }).or(view.messageText)).toBeVisible({ timeout: PATIENCE });
    await expectAlive();

    async function expectAlive(): Promise<void> {
      await colophon.page.goto(`${site.url}second.html`);
      await expect(view.title).toHaveText('The bus with two timetables', { timeout: PATIENCE });
    }
  });
}

test('a page that crashes its tab leaves the panel alive', async ({ colophon, site, read }) => {
  site.answer('/crash.html', deepNestingByScript(20_000));
  const view = await read('second.html');
  const doomed = await colophon.context.newPage();
  await expect(doomed.goto(`${site.url}crash.html`)).rejects.toThrow(/crash/i);
  await expect(view.messageText).toBeVisible({ timeout: PATIENCE });
  await colophon.page.bringToFront();
  await expect(view.title).toHaveText('The bus with two timetables', { timeout: PATIENCE });
});

test('an empty page and a frameset are told apart from articles', async ({ colophon, site, read }) => {
  const view = await read('empty.html');
  await expect(view.messageText).toBeVisible();
  await colophon.page.goto(`${site.url}frames.html`);
  await expect(view.page.getByText(screenText('stateFrameset'))).toBeVisible();
});

test('an article in XHTML is read', async ({ read }) => {
  const view = await read('article.xhtml');
  await expect(view.title).toHaveText('An article in XHTML');
  await expect(view.content).toContainText('break and an emphasis.');
});

test('a page that bends the language itself is read', async ({ read }) => {
  const view = await read('hostile-prototypes.html');
  await expect(view.title).toHaveText('A page that bends the language');
  await expect(view.content).toContainText('It depends on the tide.');
});

test('a page that freezes is given up within seconds, and can be left', async ({ colophon, site, read }) => {
  const view = await read('second.html');
  const frozen = await colophon.context.newPage();
  await frozen.goto(`${site.url}freezing.html?after=0`, { waitUntil: 'commit' });
  await expect(view.page.getByText(screenText('stateUnresponsive'))).toBeVisible({ timeout: PATIENCE });
  await colophon.page.bringToFront();
  await expect(view.title).toHaveText('The bus with two timetables');
  await frozen.close({ runBeforeUnload: false });
});

test('a page that is left or closed while it is read leaves the panel with the next one', async ({
  colophon,
  site,
  read,
}) => {
  const view = await read('second.html');
  site.answer('/heavy.html', longArticle(3_000_000));
  for (let round = 0; round < 3; round += 1) {
    await colophon.page.goto(`${site.url}heavy.html`, { waitUntil: 'commit' });
    await wait(60 * round);
    await colophon.page.goto(`${site.url}second.html`);
  }
  await expect(view.title).toHaveText('The bus with two timetables', { timeout: PATIENCE });
  const other = await colophon.context.newPage();
  await other.goto(`${site.url}heavy.html`, { waitUntil: 'commit' });
  // Closed as a browser does it: a debugger's wish to close is lost at times while a page is just arriving.
  const closed = other.waitForEvent('close');
  await (await colophon.worker()).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    if (tab?.id !== undefined) await chrome.tabs.remove(tab.id);
  });
  await closed;
  await expect(view.title).toHaveText('The bus with two timetables', { timeout: PATIENCE });
  await expect(view.content).toContainText('It depends on the tide.');
});

test('a page that never ends loading is read as far as it came', async ({ colophon, site, read }) => {
  const view = await read('listing.html');
  neverEnd(site);
  await colophon.page.goto(`${site.url}endless.html`, { waitUntil: 'commit' });
  await expect(view.title).toHaveText('The bus that never arrives', { timeout: PATIENCE });
});
