import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { LibraryView } from '../support/library-view.ts';
import { ReaderView } from '../support/reader-view.ts';
import { screenPlural, screenText } from '../support/screen-text.ts';
import { expect, SITE_FOLDER, test } from './journey.ts';

const TITLE = 'The lighthouse that was moved three times';
/** Words of the first, second and third page. */
const WORDS = ['sixty. The board in the capital', 'forty-eight cannon balls', 'give or take twenty years'] as const;

const line = (view: ReaderView) => view.page.locator('.pages-line');
const press = (view: ReaderView, key: 'pagesReadAll' | 'pagesOnlyThis' | 'tryAgain' | 'loadingCancel') =>
  line(view)
    .getByRole('button', { name: screenText(key) })
    .click();
const paths = (requests: readonly string[]): string[] => requests.filter((path) => path.startsWith('/three-pages-'));

/** Answers a page of the article as its file would, after what is waited for. */
const holding = (page: Page, name: string, gate: Promise<void>) =>
  page.context().route(`**/${name}`, async (route) => {
    await gate;
    await route.continue();
  });

test('an article of three pages is read as one, saved as one, and opened without a network', async ({
  colophon,
  site,
  read,
}) => {
  const view = await read('three-pages.html');
  await expect(line(view)).toContainText(screenPlural('pagesGoOnMore', 2, '2'));
  await expect(view.content).not.toContainText(WORDS[1]);
  // Nothing is asked of the site before the reader wishes it.
  expect(paths(site.requests)).toEqual([]);

  await press(view, 'pagesReadAll');
  for (const words of WORDS) await expect(view.content).toContainText(words);
  expect(paths(site.requests)).toEqual(['/three-pages-2.html', '/three-pages-3.html']);
  await expect(line(view)).toContainText(screenPlural('pagesAll', 3, '3'));
  const text = await view.text();
  expect(text.split('as the Gazette drew it')).toHaveLength(2);
  expect(text.split('has been asked to move it only once')).toHaveLength(2);
  expect(text).not.toContain('Next page');
  await expect(view.content.getByRole('separator', { name: screenText('pagesBorder', '2') })).toBeVisible();
  await view.unfold();
  await expect(view.appeals).toHaveCount(1);
  await expect(view.appeals.first()).toContainText(screenText('appealTimes', '3'));
  // A note leads to the one of its own page.
  await view.content.locator('sup a').nth(1).click();
  const note = view.page.getByRole('dialog', { name: /^Note/ });
  await expect(note).toContainText('volume 2');
  await view.page.keyboard.press('Escape');
  await expect(note).toBeHidden();

  // A look at the page that goes on by itself does not take it back.
  await colophon.page.reload();
  await expect(view.content).toContainText(WORDS[2]);
  // Nor does a look at another tab.
  const other = await colophon.context.newPage();
  await other.goto(`${site.url}second.html`);
  await expect(view.content).not.toContainText(WORDS[0]);
  await view.settled();
  await other.close();
  await expect(view.content).toContainText(WORDS[2]);
  expect(paths(site.requests)).toHaveLength(2);
  await press(view, 'pagesOnlyThis');
  await expect(view.content).not.toContainText(WORDS[1]);
  await press(view, 'pagesReadAll');
  await expect(view.content).toContainText(WORDS[2]);
  expect(paths(site.requests)).toHaveLength(2);

  await view.dismissToasts();
  await view.save();
  await expect(view.saved).toBeVisible();
  await site.close();
  const page = await colophon.context.newPage();
  await page.goto(colophon.extensionUrl('library.html'));
  const saved = await new LibraryView(page).open(TITLE);
  for (const words of WORDS) await expect(saved.content).toContainText(words);
  await expect(line(saved)).toContainText(screenPlural('pagesAll', 3, '3'));
  await expect(line(saved).getByRole('button')).toHaveCount(0);
});

test('reading on is cancelled, and goes on where it ended', async ({ colophon, site, read }) => {
  const view = await read('three-pages.html');
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  await holding(colophon.page, 'three-pages-3.html', gate);
  await press(view, 'pagesReadAll');
  await expect(line(view).getByRole('status')).toHaveText(screenText('pagesReadingOf', '3', '3'));
  await press(view, 'loadingCancel');
  await expect(line(view)).toContainText(screenPlural('pagesGoOnMore', 2, '2'));
  await expect(line(view).getByRole('button', { name: screenText('pagesReadAll') })).toBeFocused();
  await expect(view.content).not.toContainText(WORDS[1]);
  open();
  await press(view, 'pagesReadAll');
  await expect(view.content).toContainText(WORDS[2]);
  expect(paths(site.requests).filter((path) => path.includes('-2'))).toHaveLength(1);
});

test('a page that cannot be read is named, what was read stays, and trying again reads the rest', async ({
  site,
  read,
}) => {
  const view = await read('three-pages.html');
  site.answer('/three-pages-3.html', { status: 500, body: '<h1>Something is wrong</h1>' });
  await press(view, 'pagesReadAll');
  await expect(line(view)).toContainText(screenText('pagesStopped', '3', screenText('pageFailure_refused')));
  await expect(view.content).toContainText(WORDS[1]);
  await expect(line(view)).toContainText(screenText('pagesFromToOf', '1', '2', '3'));

  site.answer('/three-pages-3.html', { status: 302, body: '', headers: { location: 'http://localhost:9/elsewhere' } });
  await press(view, 'tryAgain');
  await expect(line(view)).toContainText(screenText('pagesStopped', '3', screenText('pageFailure_unreachable')));
  site.answer('/three-pages-3.html', { type: 'application/pdf', body: '%PDF-' });
  await press(view, 'tryAgain');
  await expect(line(view)).toContainText(screenText('pagesStopped', '3', screenText('pageFailure_not_html')));
  const waiting = 'Your name and your password, please: you have been away for a long time, and we forget who you are.';
  site.answer(
    '/three-pages-3.html',
    `<title>Log in</title><main><h1>Log in</h1>${`<p>${waiting}</p>`.repeat(4)}</main>`,
  );
  await press(view, 'tryAgain');
  await expect(line(view)).toContainText(screenText('pagesStopped', '3', screenText('pageFailure_another_text')));
  site.answer('/three-pages-3.html', fs.readFileSync(path.join(SITE_FOLDER, 'three-pages-3.html')));
  await press(view, 'tryAgain');
  await expect(line(view)).toContainText(screenPlural('pagesAll', 3, '3'));
  for (const words of WORDS) await expect(view.content).toContainText(words);
  // The page that was read is not asked for again.
  expect(paths(site.requests).filter((path) => path.includes('-2'))).toHaveLength(1);
});

test('the pages before the opened one come first, with the session of the tab, in its encoding, in the reader in a tab', async ({
  colophon,
  site,
}) => {
  const cookies: (string | undefined)[] = [];
  const file = fs.readFileSync(path.join(SITE_FOLDER, 'three-pages.html'), 'utf8');
  site.answer('/three-pages-2.html', {
    body: file
      .replace('<b>1</b>', '<a href="three-pages.html">1</a>')
      .replace('<a href="three-pages-2.html">2</a>', '<b>2</b>')
      .replaceAll('Tobias Fenn', 'Tobias Second'),
    headers: {
      'set-cookie': 'reader=known; SameSite=Strict; HttpOnly',
      'content-security-policy': "default-src 'self'; connect-src 'none'",
    },
  });
  site.answer('/three-pages-3.html', (request) => {
    cookies.push(request.headers.cookie);
    const html = file.replaceAll('Tobias Fenn', 'Töbias Third').replace('<meta charset="utf-8">', '');
    return {
      type: 'text/html; charset=windows-1252',
      body: Buffer.from(html.replaceAll('’', "'"), 'latin1'),
    };
  });
  await colophon.page.goto(`${site.url}three-pages-2.html`);
  const panel = new ReaderView(await colophon.openPanel(colophon.page));
  await panel.settled();
  const opened = colophon.context.waitForEvent('page');
  await panel.openInTab();
  const view = new ReaderView(await opened);
  await view.settled();
  await expect(line(view)).toContainText(screenText('pagesThisOf', '2', '3'));
  await press(view, 'pagesReadAll');
  await expect(view.content).toContainText('Töbias Third');
  const text = await view.text();
  expect(text.indexOf('Tobias Fenn')).toBeGreaterThan(0);
  expect(text.indexOf('Tobias Fenn')).toBeLessThan(text.indexOf('Tobias Second'));
  expect(text.indexOf('Tobias Second')).toBeLessThan(text.indexOf('Töbias Third'));
  expect(cookies).toEqual(['reader=known']);
});
