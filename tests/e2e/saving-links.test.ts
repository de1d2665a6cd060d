import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { browser as extensionApi } from 'wxt/browser';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { LibraryView } from '../support/library-view.ts';
import { screenPlural, screenText } from '../support/screen-text.ts';
import { choose } from './choose-link.ts';
import { actionTitle, expect, expectLit, test } from './journey.ts';

declare const chrome: typeof extensionApi;

const RIVER = 'The river that a town dug up again';

const badge = async (browser: ExtensionBrowser): Promise<string> =>
  await (await browser.worker()).evaluate(() => chrome.action.getBadgeText({}));

const savers = async (browser: ExtensionBrowser): Promise<number> =>
  await (await browser.worker()).evaluate(
    async () => (await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length,
  );

async function openLibrary(browser: ExtensionBrowser): Promise<LibraryView> {
  const page = await browser.context.newPage();
  await page.goto(browser.extensionUrl('library.html'));
  return new LibraryView(page);
}

test('a link is saved with its pictures, and nothing is opened for it', async ({ colophon, site }) => {
  const article = `${site.url}second.html`;
  await colophon.page.goto(article);
  // What the icon says of the page is what it goes back to.
  await expectLit(colophon, article, true);
  await colophon.context.addCookies([{ name: 'member', value: 'yes', url: site.url }]);
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  site.answer('/members', async (request) => {
    await gate;
    const isMember = request.headers.cookie?.includes('member=yes');
    return { status: 302, body: '', headers: { location: isMember ? '/demo.html?appeal=never' : '/log-in' } };
  });
  const pages = colophon.context.pages().length;
  await choose(colophon, 'save-link', `${site.url}members`);
  await expect.poll(() => actionTitle(colophon, article)).toBe(screenText('actionTitleSaving'));
  expect(await badge(colophon)).toBe('…');
  // Twice is once.
  await choose(colophon, 'save-link', `${site.url}members`);
  open();
  await expect.poll(() => actionTitle(colophon, article)).toBe(screenText('actionTitleSaved', RIVER));
  expect(colophon.context.pages()).toHaveLength(pages);
  await expect.poll(() => badge(colophon)).toBe('');
  await expect.poll(() => actionTitle(colophon, article)).toBe(screenText('actionTitleArticle'));
  await expect.poll(() => savers(colophon)).toBe(0);
  expect(site.requests.filter((one) => one === '/members')).toHaveLength(1);
  await choose(colophon, 'save-link', `${site.url}members`);
  await expect.poll(() => actionTitle(colophon, article)).toBe(screenText('actionTitleSaved', RIVER));

  await site.close();
  const library = await openLibrary(colophon);
  await expect(library.items).toHaveCount(1);
  const reader = await library.open(RIVER);
  await expect(reader.content).toContainText('Nobody had planned for the animals');
  await expect(reader.missingPictures).toHaveCount(0);
  await expect(reader.content.locator('img').first()).toHaveAttribute('src', /^blob:/);
});

test('what could not be saved is told in the panel and in the library, with ways out', async ({
  colophon,
  site,
  read,
}) => {
  const view = await read('second.html');
  site.answer('/wall', { status: 302, body: '', headers: { location: '/log-in' } });
  site.answer('/log-in', '<h1>Welcome</h1><form><input type="password"></form>');
  await choose(colophon, 'save-link', `${site.url}wall`);
  await expect(view.page.getByText(screenText('linkNotSaved', screenText('linkLogInWall')))).toBeVisible();
  await choose(colophon, 'save-link', `${site.url}paper.pdf`);
  await choose(colophon, 'save-link', `${site.url}listing.html`);
  await expect(view.page.getByText(screenText('linkNotSaved', screenText('linkNoArticle')))).toBeVisible();
  await expect.poll(() => badge(colophon)).toBe('!');
  expect(await actionTitle(colophon, colophon.page.url())).toBe(screenText('actionTitleNotSaved'));

  const { page, items } = await openLibrary(colophon);
  const links = page.getByRole('region', { name: screenText('linksList') });
  await expect(links.getByRole('heading')).toHaveText(screenPlural('linksFailed', 3, '3'));
  await expect(links).toContainText(screenText('linkPdf'));
  await expect.poll(() => badge(colophon)).toBe('');
  const host = new URL(site.url).host;
  await links.getByRole('button', { name: screenText('linkForgetNamed', `${host}/paper.pdf`) }).click();
  await expect(links.getByRole('heading')).toHaveText(screenPlural('linksFailed', 2, '2'));
  await links.getByRole('button', { name: screenText('linkSaveAnywayNamed', `${host}/listing.html`) }).click();
  await expect(items).toHaveCount(1);
  site.answer('/wall', { status: 302, body: '', headers: { location: '/demo.html?appeal=never' } });
  await links.getByRole('button', { name: screenText('linkTryAgainNamed', `${host}/wall`) }).click();
  await expect(items).toHaveCount(2);
  await expect(links).toBeHidden();
});

test('a background that is stopped in the meantime loses nothing', async ({ colophon, site }) => {
  await colophon.page.goto(`${site.url}second.html`);
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  let asked = 0;
  site.answer('/slow', async () => {
    asked += 1;
    await gate;
    return { status: 302, body: '', headers: { location: '/demo.html?appeal=never' } };
  });
  await choose(colophon, 'save-link', `${site.url}slow`);
  await expect.poll(() => asked).toBe(1);
  await colophon.stopWorker();
  open();
  const library = await openLibrary(colophon);
  await expect(library.items).toHaveCount(1, { timeout: 20_000 });
  await expect(library.page.getByRole('region', { name: screenText('linksList') })).toBeHidden();
  await expect.poll(() => savers(colophon)).toBe(0);
});

test('a browser that is closed in the meantime goes on when it starts again', async ({ launch, site }) => {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'colophon-profile-'));
  try {
    let asked = 0;
    site.answer('/slow', () => {
      asked += 1;
      return asked === 1
        ? new Promise(() => undefined)
        : { status: 302, body: '', headers: { location: '/demo.html?appeal=never' } };
    });
    const first = await launch({ profile });
    await first.page.goto(`${site.url}second.html`);
    await choose(first, 'save-link', `${site.url}slow`);
    await expect.poll(() => asked).toBe(1);
    await first.close();
    const second = await launch({ profile });
    await expect.poll(() => asked).toBe(2);
    const library = await openLibrary(second);
    await expect(library.items).toHaveCount(1);
    await second.close();
  } finally {
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
});
