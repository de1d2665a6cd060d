import { setTimeout as wait } from 'node:timers/promises';
import type { browser as extensionApi } from 'wxt/browser';
import { screenText } from '../support/screen-text.ts';
import { actionTitle, expect, expectLit, test } from './journey.ts';

declare const chrome: typeof extensionApi;

test('the icon lights up on an article and stays dark on a list of articles', async ({ colophon, site }) => {
  const article = `${site.url}second.html`;
  const listing = `${site.url}listing.html`;
  await colophon.page.goto(article);
  await expectLit(colophon, article, true);
  await colophon.page.goto(listing);
  // The verdict comes when the page is idle: nothing to wait for where it is no.
  await wait(2500);
  await expectLit(colophon, listing, false);
  expect(screenText('actionTitleArticle')).not.toBe(screenText('actionTitle'));
});

test('the icon follows back, forward and a page that changes its address by script', async ({ colophon, site }) => {
  const { page } = colophon;
  const start = `${site.url}single-page.html`;
  const bus = `${site.url}single-page/bus`;
  await page.goto(start);
  await expectLit(colophon, start, false);
  await page.click('#to-bus');
  await expectLit(colophon, bus, true);
  await page.goBack();
  await expectLit(colophon, start, false);
  await page.goForward();
  await expectLit(colophon, bus, true);
});

test('the icon is right again after the back/forward cache', async ({ colophon, site }) => {
  const article = `${site.url}second.html`;
  await colophon.page.goto(article);
  await expectLit(colophon, article, true);
  await colophon.page.goto(`${site.url}listing.html`);
  await colophon.page.goBack();
  await expectLit(colophon, article, true);
});

test('text that arrives late lights the icon', async ({ colophon, site }) => {
  site.answer(
    '/late.html',
    `<!doctype html><html lang="en"><title>Late</title><body><main id="main"></main><script>
      setTimeout(async () => {
        const text = await (await fetch('second.html')).text();
        document.getElementById('main').append(new DOMParser().parseFromString(text, 'text/html').querySelector('article'));
      }, 1500);
    </script></body></html>`,
  );
  const address = `${site.url}late.html`;
  await colophon.page.goto(address);
  expect(await actionTitle(colophon, address)).toBe(screenText('actionTitle'));
  await expectLit(colophon, address, true);
});

test('the icon is drawn anew, not only titled', async ({ colophon, site }) => {
  // The browser cannot be asked for a drawn icon: the calls of the background script are listened to instead.
  const worker = await colophon.worker();
  await worker.evaluate(() => {
    const world = globalThis as typeof globalThis & { drawn?: string[] };
    world.drawn = [];
    const setIcon = chrome.action.setIcon.bind(chrome.action);
    chrome.action.setIcon = (details: Parameters<typeof chrome.action.setIcon>[0]) => {
      world.drawn?.push(JSON.stringify(details.path));
      return setIcon(details);
    };
  });
  await colophon.page.goto(`${site.url}second.html`);
  await expectLit(colophon, `${site.url}second.html`, true);
  const drawn = await worker.evaluate(() => (globalThis as typeof globalThis & { drawn?: string[] }).drawn ?? []);
  expect(drawn.at(-1)).toContain('/icon/lit-16.png');
});
