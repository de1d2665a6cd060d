import type { browser as extensionApi } from 'wxt/browser';
import { ReaderView } from '../support/reader-view.ts';
import { screenText } from '../support/screen-text.ts';
import { startVirtualDisplay, whyNoVirtualDisplay } from '../support/virtual-display.ts';
import { choose } from './choose-link.ts';
import { expect, test } from './journey.ts';

declare const chrome: typeof extensionApi;

const RIVER = 'The river that a town dug up again';
const BUS = 'The bus with two timetables';
const FORM = '<form><input name="name"><input type="password" name="pass"><button>Log in</button></form>';

const back = (view: ReaderView) => view.page.getByRole('button', { name: screenText('linkBack') });
const inTab = (view: ReaderView) => view.page.getByRole('button', { name: screenText('linkOpen') });

test('a link is read in the panel without being opened, and the way leads back', async ({ colophon, site, read }) => {
  const view = await read('second.html');
  const pages = colophon.context.pages().length;
  let headers: Record<string, unknown> = {};
  site.requests.length = 0;
  site.answer('/moved', { status: 302, body: '', headers: { location: '/demo.html?appeal=never' } });
  await colophon.context.addCookies([{ name: 'member', value: 'yes', url: site.url, sameSite: 'Strict' }]);
  site.answer('/old', (request) => {
    headers = request.headers;
    return { status: 302, body: '', headers: { location: '/moved' } };
  });
  await choose(colophon, 'read-link', `${site.url}old`);
  await expect(view.title).toHaveText(RIVER);
  await expect(view.content).toContainText('Nobody had planned for the animals');
  await expect(view.appealsSummary).toBeVisible();
  expect(headers.cookie).toBe('member=yes');
  expect(headers.referer).toBeUndefined();
  // Of the page itself nothing else is asked for but the pictures of its article.
  expect(site.requests.filter((path) => !/^\/(?:old|moved|demo\.html.*|pictures\/.*)$/.test(path))).toEqual([]);
  expect(colophon.context.pages()).toHaveLength(pages);
  await expect(view.page.getByText(screenText('linkAhead', '127.0.0.1'))).toBeVisible();
  await back(view).click();
  await expect(view.title).toHaveText(BUS);
  await expect(back(view)).toHaveCount(0);
});

test('a link stays with its tab: others are followed, and its own page takes it away', async ({
  colophon,
  site,
  read,
}) => {
  const view = await read('second.html');
  await choose(colophon, 'read-link', `${site.url}demo.html?appeal=never`);
  await expect(view.title).toHaveText(RIVER);
  const other = await colophon.context.newPage();
  await other.goto(`${site.url}long-read.html`);
  await other.bringToFront();
  await expect(back(view)).toHaveCount(0);
  await expect(view.title).not.toHaveText(RIVER);
  await colophon.page.bringToFront();
  await expect(view.title).toHaveText(RIVER);
  await colophon.page.goto(`${site.url}lazy.html`);
  await expect(back(view)).toHaveCount(0);
  await expect(view.title).not.toHaveText(RIVER);
});

test('a link within the article is read in its place', async ({ colophon, site, read }) => {
  const view = await read('second.html');
  await choose(colophon, 'read-link', `${site.url}demo.html?appeal=never`, { inPanel: true });
  await expect(view.title).toHaveText(RIVER);
  const opened = colophon.context.waitForEvent('page');
  await inTab(view).click();
  await expect(await opened).toHaveURL(`${site.url}demo.html?appeal=never`);
});

test('where no panel opens a link is read in a tab, which can be loaded again', async ({ colophon, site }) => {
  await colophon.page.goto(`${site.url}second.html`);
  const opened = colophon.context.waitForEvent('page');
  await choose(colophon, 'read-link', `${site.url}demo.html?appeal=never`, { panel: false });
  const view = new ReaderView(await opened);
  await expect(view.title).toHaveText(RIVER);
  await view.page.reload();
  await expect(view.title).toHaveText(RIVER);
  await expect(back(view)).toHaveCount(0);
});

test('what stands in the way is said, each in its own words, with ways out', async ({ colophon, site, read }) => {
  const view = await read('second.html');
  const says = async (path: string, key: string) => {
    await choose(colophon, 'read-link', new URL(path, site.url).href);
    await expect(view.messageText.getByRole('heading')).toHaveText(screenText(key));
  };
  for (const [status, key] of [
    [401, 'linkLogInNeeded'],
    [403, 'linkForbidden'],
    [404, 'linkNotFound'],
    [410, 'linkGone'],
    [418, 'linkRefused'],
    [429, 'linkTooMany'],
    [503, 'linkSiteBroken'],
  ] as const) {
    site.answer(`/${status}`, { status, body: 'No' });
    await says(`${status}`, key);
  }
  site.answer('/wall', { status: 302, body: '', headers: { location: '/account/log-in?next=/wall' } });
  site.answer('/account/log-in', `<h1>Welcome back</h1>${FORM}`);
  site.answer('/form', `<title>Members</title><h1>Members only</h1>${FORM}`);
  site.answer('/photo', { type: 'image/png', body: 'x' });
  site.answer('/endless', { body: Buffer.alloc(10_000_001, 'a') });
  await says('wall', 'linkLogInWall');
  await says('form', 'linkLogInWall');
  await says('paper.pdf', 'linkPdf');
  await says('photo', 'linkPicture');
  await says('endless', 'linkTooLarge');
  await says('http://10.0.0.1/router', 'linkPrivateAddress');
  await says('http://127.0.0.1:1/closed', 'linkUnreachable');
  await says('listing.html', 'linkNoArticle');
  await view.page.getByRole('button', { name: screenText('linkReadAnyway') }).click();
  await expect(view.content).toContainText('Ninety years in a pipe');
});

test('a wall is gone once one has logged in: the same link is tried again', async ({ colophon, site, read }) => {
  const view = await read('second.html');
  site.answer('/members', (request) =>
    request.headers.cookie?.includes('member=yes')
      ? { status: 302, body: '', headers: { location: '/demo.html?appeal=never' } }
      : { status: 302, body: '', headers: { location: '/sign-in' } },
  );
  site.answer('/sign-in', FORM);
  await choose(colophon, 'read-link', `${site.url}members`);
  await expect(view.messageText).toContainText(screenText('linkLogInWallHint'));
  await colophon.context.addCookies([{ name: 'member', value: 'yes', url: site.url }]);
  await view.page.getByRole('button', { name: screenText('tryAgain') }).click();
  await expect(view.title).toHaveText(RIVER);
});

test('a site that does not answer can be left, and the page is read in its encoding', async ({
  colophon,
  site,
  read,
}) => {
  const view = await read('second.html');
  site.answer('/silent', () => new Promise(() => undefined));
  await choose(colophon, 'read-link', `${site.url}silent`);
  await view.page.getByRole('button', { name: screenText('loadingCancel') }).click();
  await expect(view.page.getByText(screenText('stateCancelled'))).toBeVisible();
  const text =
    'Der Fährmann von Österhof grüßte jeden Morgen die Möwen, bevor er die Kette löste und über den Fluß fuhr. '.repeat(
      12,
    );
  const paragraphs = `<p>${text}</p>`.repeat(6);
  site.answer('/latin', {
    type: 'text/html',
    body: Buffer.from(
      `<html lang="de"><head><meta charset="iso-8859-1"><title>Die Fähre</title><base href="/deep/down/"></head><body><article><h1>Die Fähre</h1>${paragraphs}<p>Der Plan hängt <a href="../plan">am Steg</a>. ${text}</p><p><img src="data:," data-src="../../pictures/heat.png" alt="Wärme" width="600" height="400"></p></article></body></html>`,
      'latin1',
    ),
  });
  await choose(colophon, 'read-link', `${site.url}latin`);
  await expect(view.title).toHaveText('Die Fähre');
  await expect(view.content.getByRole('link', { name: 'am Steg' })).toHaveAttribute('href', `${site.url}deep/plan`);
  await expect(view.content.locator('img')).toHaveAttribute('src', `${site.url}pictures/heat.png`);
});

test('the menu itself opens the panel with the article of the link', async ({ launch, site }) => {
  const why = whyNoVirtualDisplay();
  test.skip(why !== undefined, why);
  const display = await startVirtualDisplay();
  try {
    const browser = await launch({ headless: false, env: display.env });
    site.answer(
      '/list',
      '<!doctype html><title>Links</title><a href="/demo.html?appeal=never" style="font-size: 4em">Read this</a>',
    );
    await browser.page.goto(`${site.url}list`);
    await browser.page.bringToFront();
    // Menus cannot be listed; updating one that is missing fails. They are made while the browser starts.
    const worker = await browser.worker();
    for (const id of ['read-link', 'save-link'])
      await expect(() => worker.evaluate((item) => chrome.contextMenus.update(item, {}), id)).toPass({
        timeout: 10_000,
      });
    const at = await browser.page.evaluate(() => {
      const { left, top } = (document.querySelector('a') as Element).getBoundingClientRect();
      return { x: screenX + left + 20, y: screenY + outerHeight - innerHeight + top + 20 };
    });
    // From the end of the menu: "Inspect", then what the extension offers, the link first.
    await display.chooseFromMenu(at, ['Up', 'Up', 'Right', 'Return']);
    const view = new ReaderView(await browser.findPanel());
    await expect(view.title).toHaveText(RIVER);
    await expect(back(view)).toBeVisible();
    await browser.close();
  } finally {
    display.close();
  }
});
