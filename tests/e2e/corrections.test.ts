import type { Page } from '@playwright/test';
import type { browser as extensionApi } from 'wxt/browser';
import { ReaderView } from '../support/reader-view.ts';
import { screenText } from '../support/screen-text.ts';
import { expect, test } from './journey.ts';
import { norrholmArticle, STANDING } from './standing-lines.ts';

declare const chrome: typeof extensionApi;

const ASK = 'please consider supporting us with a monthly donation';
const BEFORE = 'It reached thirty-one.';
const AFTER = 'Then the summer came';
const PARAGRAPH = 'The chalk board outside the butcher’s is still there.';
const DEMO = 'demo.html?appeal=never';

/** Loads the page in front anew and waits until the panel has read it. */
async function readAgain(page: Page, view: ReaderView): Promise<void> {
  await page.reload();
  await view.page.reload();
  await view.settled();
}

test('what is part of the article goes back into the text, and stays there', async ({ colophon, read }) => {
  const view = await read(DEMO);
  await view.unfold();
  await view.putBack(0);
  await expect(view.content).toContainText(ASK);
  await readAgain(colophon.page, view);
  const text = await view.text();
  expect(text.indexOf(BEFORE)).toBeLessThan(text.indexOf(ASK));
  expect(text.indexOf(ASK)).toBeLessThan(text.indexOf(AFTER));
  // It is the article's own text now, and no message of the publisher.
  await expect(view.appeals).toHaveCount(1);
  await expect(view.content).not.toContainText(screenText('appealPassageArticle'));

  // Forgotten in the store, it is what the page makes it.
  await view.page.evaluate(() => chrome.storage.local.remove('corrections'));
  await readAgain(colophon.page, view);
  await expect(view.appeals).toHaveCount(2);
  await expect(view.content).not.toContainText(ASK);
});

test('putting back is undone at once, and nothing is remembered', async ({ colophon, read }) => {
  const view = await read(DEMO);
  await view.unfold();
  await view.putBack(0);
  await expect(view.content).toContainText(ASK);
  await view.undo();
  await expect(view.content).not.toContainText(ASK);
  await readAgain(colophon.page, view);
  await expect(view.appeals).toHaveCount(2);
});

test('a selected passage is folded as an appeal, also when the page is read again', async ({ colophon, read }) => {
  const view = await read(DEMO);
  await view.callAppeal(PARAGRAPH);
  await expect(view.content).not.toContainText(PARAGRAPH);
  await expect(view.content).toContainText('The engineer is careful with words');
  await expect(view.appeals).toHaveCount(3);
  await readAgain(colophon.page, view);
  await expect(view.content).not.toContainText(PARAGRAPH);
  await view.unfold();
  const card = view.appeals.filter({ hasText: 'The chalk board' });
  await expect(card).toContainText(screenText('appealWhyReader'));

  // Its own page says the same of it; another site does not.
  const here = colophon.page.url();
  await colophon.page.goto(here.replace('127.0.0.1', 'localhost'));
  await expect(view.content).toContainText(PARAGRAPH);
  await colophon.page.goto(here);
  await expect(view.content).not.toContainText(PARAGRAPH);

  await view.unfold();
  await card.getByRole('button', { name: screenText('appealPutBack') }).click();
  await expect(view.content).toContainText(PARAGRAPH);
  await readAgain(colophon.page, view);
  await expect(view.content).toContainText(PARAGRAPH);
});

test('a saved article is corrected as well, and keeps its text', async ({ colophon, read }) => {
  const view = await read(DEMO);
  await view.save();
  await view.isSaved();
  const id = await view.page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('colophon-library');
        opening.onerror = () => reject(new Error('no library'));
        opening.onsuccess = () => {
          const all = opening.result.transaction('articles').objectStore('articles').getAllKeys();
          all.onsuccess = () => resolve(all.result[0] as string);
        };
      }),
  );
  const page = await colophon.context.newPage();
  const saved = new ReaderView(page);
  const open = async () => {
    await page.goto(colophon.extensionUrl(`reader.html?saved=${id}`));
    await saved.settled();
  };
  await open();
  await saved.callAppeal(PARAGRAPH);
  await expect(saved.content).not.toContainText(PARAGRAPH);
  await saved.unfold();
  await saved.putBack(0);
  await expect(saved.content).toContainText(ASK);
  await open();
  await expect(saved.content).not.toContainText(PARAGRAPH);
  await expect(saved.content).toContainText(ASK);
  await page.evaluate(() => chrome.storage.local.remove('corrections'));
  await expect(saved.content).toContainText(PARAGRAPH);
  await expect(saved.content).not.toContainText(ASK);
});

test('what a site repeats under its articles is learnt, and counts', async ({ colophon, site, read }) => {
  const names = ['election', 'harvest', 'winter', 'wedding'];
  for (const name of names) site.answer(`/${name}.html`, norrholmArticle(name));
  const articlesKnown = (view: ReaderView) =>
    view.page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('colophon-memory');
          opening.onerror = () => reject(new Error('no memory'));
          opening.onsuccess = () => {
            const known = opening.result.transaction('sites').objectStore('sites').get('127.0.0.1');
            known.onsuccess = () => {
              opening.result.close();
              resolve((known.result as { articles: string[] } | undefined)?.articles.length ?? 0);
            };
          };
        }),
    );
  const standing = async (view: ReaderView) => {
    const text = await view.text();
    return STANDING.filter((line) => text.includes(line)).length;
  };
  const view = await read('election.html');
  const before = await standing(view);
  await expect.poll(() => articlesKnown(view)).toBe(1);
  for (const [at, name] of ['harvest', 'winter', 'wedding'].entries()) {
    await colophon.page.goto(`${site.url}${name}.html`);
    await expect(view.title).toHaveText(`The ${name} of Norrholm`);
    await expect.poll(() => articlesKnown(view)).toBe(at + 2);
  }
  await colophon.page.goto(`${site.url}election.html`);
  await expect(view.title).toHaveText('The election of Norrholm');
  expect(await standing(view)).toBeLessThan(before);
  // The article's own words stay, all of them.
  await expect(view.content).toContainText('On day 901 of the election');
});
