import { screenText } from '../support/screen-text.ts';
import { CARDS, callAppeal, cards, unfold } from './appeals-in-firefox.ts';
import { expect, named, test, titled } from './firefox-journey.ts';
import { norrholmArticle, STANDING } from './standing-lines.ts';

const DEMO = 'demo.html?appeal=never';
const TITLE = 'The river that a town dug up again';
const ASK = 'please consider supporting us with a monthly donation';
const BEFORE = 'It reached thirty-one.';
const AFTER = 'Then the summer came';
const PARAGRAPH = 'The chalk board outside the butcher’s is still there.';

/** Forgets, in the store, what the reader said of appeals. */
const FORGET = `void window.browser.storage.local.remove('corrections')`;

/** How many articles of the test site its memory knows. */
const KNOWN = `new Promise((resolve, reject) => {
  const opening = window.indexedDB.open('colophon-memory');
  opening.onerror = () => reject(new Error('no memory'));
  opening.onsuccess = () => {
    const known = opening.result.transaction('sites').objectStore('sites').get('127.0.0.1');
    known.onsuccess = () => { opening.result.close(); resolve(known.result?.articles.length ?? 0); };
  };
})`;

test.describe('corrections in Firefox', () => {
  test('what was called an appeal is put back, and stays; forgotten in the store, all is as the page makes it', async ({
    site,
    firefox,
    sidebar,
    tab,
  }) => {
    await firefox.goto(`${site.url}${DEMO}`);
    await firefox.clickAction();
    await sidebar.reads(PARAGRAPH);
    await callAppeal(sidebar, PARAGRAPH);
    await cards(sidebar).toBe(3);
    expect(await sidebar.value('article()')).not.toContain(PARAGRAPH);
    await unfold(sidebar);
    // Of the two the publisher's comes first.
    await sidebar.press(named('appealPutBack'));
    await sidebar.reads(ASK);
    await sidebar.press(
      `[...${CARDS}.find((one) => one.textContent.includes('The chalk board')).querySelectorAll('button')].find((one) => one.textContent.includes(${JSON.stringify(screenText('appealPutBack'))}))`,
    );
    await sidebar.reads(PARAGRAPH);
    const again = async () => {
      await firefox.goto('about:blank');
      await firefox.goto(`${site.url}${DEMO}`);
      await sidebar.reads(AFTER);
    };
    await again();
    const text = String(await sidebar.value('article()'));
    expect(text).toContain(PARAGRAPH);
    expect(text.indexOf(BEFORE)).toBeLessThan(text.indexOf(ASK));
    expect(text.indexOf(ASK)).toBeLessThan(text.indexOf(AFTER));
    await cards(sidebar).toBe(1);

    await firefox.goto(await firefox.extensionUrl('options.html'));
    await tab.value(FORGET);
    await firefox.goto(`${site.url}${DEMO}`);
    await sidebar.reads(AFTER);
    await cards(sidebar).toBe(2);
    expect(await sidebar.value('article()')).not.toContain(ASK);
  });

  test('a saved article is corrected as well, and keeps its text', async ({ site, firefox, sidebar, tab }) => {
    await firefox.goto(`${site.url}${DEMO}`);
    await firefox.clickAction();
    await sidebar.press(named('save'));
    await expect.poll(() => sidebar.value(`Boolean(${named('saved')})`).catch(String), { timeout: 15_000 }).toBe(true);
    await firefox.goto(await firefox.extensionUrl('library.html'));
    await tab.press(`button(${JSON.stringify(TITLE)})`);
    await tab.reads(PARAGRAPH);
    await callAppeal(tab, PARAGRAPH);
    await expect.poll(() => tab.value('article()')).not.toContain(PARAGRAPH);
    await unfold(tab);
    await tab.press(named('appealPutBack'));
    await tab.reads(ASK);
    await firefox.marionette.send('WebDriver:Refresh');
    await tab.reads(ASK);
    expect(await tab.value('article()')).not.toContain(PARAGRAPH);
    await tab.value(FORGET);
    await tab.reads(PARAGRAPH);
    expect(await tab.value('article()')).not.toContain(ASK);
  });

  test('what a site repeats under its articles is learnt, and counts', async ({ site, firefox, sidebar }) => {
    const names = ['election', 'harvest', 'winter', 'wedding'];
    for (const name of names) site.answer(`/${name}.html`, norrholmArticle(name));
    const read = async (name: string) => {
      await firefox.goto(`${site.url}${name}.html`);
      if (!(await firefox.isSidebarOpen())) await firefox.clickAction();
      await titled(sidebar, `The ${name} of Norrholm`);
      await sidebar.reads(`On day 901 of the ${name}`);
    };
    const standing = async () => {
      const text = String(await sidebar.value('article()'));
      return STANDING.filter((line) => text.includes(line)).length;
    };
    await read('election');
    const before = await standing();
    for (const [at, name] of names.entries()) {
      if (at > 0) await read(name);
      await expect.poll(() => sidebar.value(KNOWN), { timeout: 15_000 }).toBe(at + 1);
    }
    await read('election');
    expect(await standing()).toBeLessThan(before);
  });
});
