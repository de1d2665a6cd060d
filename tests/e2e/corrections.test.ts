import type { Page } from '@playwright/test';
import type { browser as extensionApi } from 'wxt/browser';
import { ReaderView } from '../support/reader-view.ts';
import { screenText } from '../support/screen-text.ts';
import { expect, test } from './journey.ts';

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

/** Lines of one site, from such as hardly ask to such as plainly do: some of them are always near the border. */
const STANDING = [
  'A letter about the sea comes to subscribers of the Courier on Fridays.',
  'Our maps of the reefs are drawn with the support of the harbour office.',
  'The Courier thanks its readers for their support of the school on the hill.',
  'Your donation to the lifeboat can be left at the harbour office, in the box by the door.',
  'You can support the school on the hill at the harbour office.',
  'Your donation to the school on the hill goes to the roof, and to the stove of the reading room.',
  'Whoever wants to donate to the lifeboat finds the box at the harbour office.',
  'Give what you can for the lifeboat, the sign at the harbour office says.',
  'Your subscription to the tide table ends with the year, the harbour office tells its readers.',
  'Subscribe to the tide table at the harbour office, and it comes with the mail.',
  'Donations for the lifeboat are taken at the harbour office on Fridays.',
  'Your gift for the harbour choir is kept at the harbour office until the feast.',
  'Become a member of the lifeboat at the harbour office on Fridays.',
  'Support the lifeboat: the harbour office takes donations on Fridays.',
];

/** An article whose own paragraphs are like no other's, with the standing lines between them. */
function article(name: string): string {
  const own = (at: number) =>
    `<p>On day ${at} of the ${name} the ferry of Norrholm left at six with ${name} and forty crates of herring on board, and came back at noon with the mail, a doctor for the school on the hill, and a letter from the yard that had been on its way since the ${name} of the year before last.</p>`;
  const body = STANDING.map((line, at) => `${own(at)}${own(at + 100)}<p>${line}</p>`).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The ${name} of Norrholm</title><meta property="og:type" content="article"><meta property="og:site_name" content="The Norrholm Courier"></head><body><main><article><h1>The ${name} of Norrholm</h1>${body}${own(900)}${own(901)}</article></main></body></html>`;
}

test('what a site repeats under its articles is learnt, and counts', async ({ colophon, site, read }) => {
  const names = ['election', 'harvest', 'winter', 'wedding'];
  for (const name of names) site.answer(`/${name}.html`, article(name));
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
