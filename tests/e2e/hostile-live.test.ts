import type { Page } from '@playwright/test';
import type { browser as extensionApi } from 'wxt/browser';
import { BENT_PAGES } from '../support/hostile-live/bent.ts';
import { HUGE_PAGES } from '../support/hostile-live/huge.ts';
import type { LivePage } from '../support/hostile-live/live-page.ts';
import { DIALOGS, RESTLESS_PAGES, SWAPPED } from '../support/hostile-live/restless.ts';
import { isLongRun } from '../support/is-long-run.ts';
import { LibraryView } from '../support/library-view.ts';
import type { ReaderView } from '../support/reader-view.ts';
import { screenText } from '../support/screen-text.ts';
import type { Site } from '../support/serve.ts';
import { expect, test } from './journey.ts';

declare const chrome: typeof extensionApi;

/** Milliseconds in which a page must be read or given up; the panel's own limit is ten seconds without a sign of life. */
const PATIENCE = 20_000;
const ORDINARY = 'The bus with two timetables';

/** Opens a page in the tab and waits until the panel has an article of it, or a message with something to do about it. */
async function open(page: Page, view: ReaderView, site: Site, hostile: LivePage): Promise<'article' | 'message'> {
  const address = `/${hostile.name.replace(/\W+/g, '-')}`;
  site.answer(address, hostile.answer);
  // A page that goes on to another at once ends its own loading, which is its affair.
  await page.goto(new URL(address, site.url).href, { waitUntil: 'commit' });
  const article = view.page.locator('article h1').filter({ hasNotText: ORDINARY });
  // Read while it comes in, a page may be none for a moment.
  const end = hostile.ends === 'article' ? article : article.or(view.messageText).first();
  await expect(end).toBeVisible({ timeout: PATIENCE });
  if (await article.isVisible()) return 'article';
  await expect(view.messageText.getByRole('button').first()).toBeVisible();
  return 'message';
}

/** Frames of two seconds in which the panel shows neither an article nor a message. */
const emptyFrames = (panel: Page): Promise<number> =>
  panel.evaluate(async () => {
    let empty = 0;
    const end = performance.now() + 2000;
    while (performance.now() < end) {
      await new Promise(requestAnimationFrame);
      if (!document.querySelector('article h1, .message')) empty += 1;
    }
    return empty;
  });

async function goBack(page: Page, view: ReaderView, site: Site): Promise<void> {
  // A page that goes elsewhere by itself may overtake us.
  await expect(async () => {
    await page.goto(`${site.url}second.html`, { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(ORDINARY, { timeout: 2_000 });
  }).toPass({ timeout: PATIENCE });
  await expect(view.title).toHaveText(ORDINARY, { timeout: PATIENCE });
  await expect(view.content).toContainText('It depends on the tide.');
}

for (const [kind, all] of Object.entries({
  'pages that bend what they stand on': BENT_PAGES,
  'pages that never rest': RESTLESS_PAGES,
  'pages that are too much': HUGE_PAGES,
})) {
  const pages = all.filter(({ isLong }) => isLongRun || !isLong);
  test(`${kind} end in the article or in a message, one after another in one panel`, async ({
    colophon,
    site,
    read,
  }) => {
    test.setTimeout(45_000 * pages.length);
    const view = await read('second.html');
    for (const hostile of pages) {
      await test.step(hostile.name, async () => {
        await open(colophon.page, view, site, hostile);
        if (hostile.isElsewhere) expect.soft(await emptyFrames(view.page), hostile.name).toBe(0);
        await goBack(colophon.page, view, site);
      });
    }
  });
}

const named = (pages: LivePage[], name: string): LivePage => {
  const found = pages.find((page) => page.name === name);
  if (!found) throw new Error(`There is no such page: ${name}`);
  return found;
};

test('of two articles that take turns one is read, whole and alone', async ({ colophon, site, read }) => {
  const view = await read('second.html');
  const swapped = named(RESTLESS_PAGES, 'an article that is swapped while it is read');
  for (let round = 0; round < 5; round += 1) {
    await open(colophon.page, view, site, swapped);
    // It is read again when it has loaded, and may be the other one then; its title is on screen a moment before its text.
    const shown = async () => {
      const [title, text] = await view.content.evaluate((host) => [
        document.querySelector('article h1')?.textContent,
        [...(host.shadowRoot?.children ?? [])].map(({ textContent }) => textContent).join(),
      ]);
      return [title, ...SWAPPED.map((word) => (text?.split(`A matter of the ${word}.`).length ?? 0) - 1)].join(' ');
    };
    await expect.poll(shown).toMatch(/^(The gull 12 0|The seal 0 12)$/);
    await goBack(colophon.page, view, site);
  }
});

for (const isLeft of [false, true]) {
  const name = isLeft ? 'a dialog that is left open' : 'dialogs without end that are answered';
  test(`${name}: the panel is read in, and goes on to the next tab`, async ({ colophon, site, read }) => {
    const view = await read('second.html');
    const dialog = isLeft && colophon.page.waitForEvent('dialog');
    // Playwright answers dialogs that nobody listens for, on each of its connections to the browser.
    if (isLeft) for (const context of [colophon.context, view.page.context()]) context.on('dialog', () => undefined);
    await open(colophon.page, view, site, DIALOGS);
    await dialog;
    await goBack(await colophon.context.newPage(), view, site);
  });
}

test('hostile pages are kept whole, or it is said that they were not', async ({ colophon, site, read }) => {
  test.setTimeout(90_000);
  await (await colophon.worker()).evaluate(() => chrome.storage.local.set({ keptPages: true }));
  const view = await read('second.html');
  for (const [at, hostile] of [
    named(RESTLESS_PAGES, 'thousands of changes a second in the article'),
    named(BENT_PAGES, 'elements whose methods lie'),
    named(HUGE_PAGES, '10,000 levels of nesting'),
  ].entries()) {
    expect(await open(colophon.page, view, site, hostile), hostile.name).toBe('article');
    await view.save();
    const said = [screenText('articleSaved'), screenText('articleSavedNoPage')];
    const toast = view.page.getByRole('status').filter({ hasText: new RegExp(`^(${said.join('|')})`) });
    await expect(toast.first()).toBeVisible({ timeout: PATIENCE });
    expect(await view.isSaved()).toBe(true);
    await goBack(colophon.page, view, site);
    const library = await colophon.context.newPage();
    await library.goto(colophon.extensionUrl('library.html'));
    await expect(new LibraryView(library).items, hostile.name).toHaveCount(at + 1);
    await library.close();
  }
});
