import { deepNesting, longArticle } from '../support/heavy-pages.ts';
import { screenText } from '../support/screen-text.ts';
import { expect, named, test, titled } from './firefox-journey.ts';

const RIVER = 'The river that a town dug up again';
const BUS = 'The bus with two timetables';

test.describe('in Firefox', () => {
  test('the sidebar follows tabs and pages', async ({ site, firefox, sidebar, tab }) => {
    await firefox.goto(`${site.url}demo.html?appeal=never`);
    await firefox.clickAction();
    await titled(sidebar, RIVER);
    await firefox.openTab(`${site.url}second.html`);
    await titled(sidebar, BUS);
    await firefox.toTab('demo.html');
    await titled(sidebar, RIVER);
    await firefox.toTab('second.html');
    await firefox.closeTab();
    await titled(sidebar, RIVER);
    await firefox.goto(`${site.url}single-page.html`);
    await sidebar.says(screenText('tryAnyway'));
    await tab.value(`document.querySelector('#to-bus').click()`);
    await titled(sidebar, 'The bus, in one page');
    await sidebar.reads('It depends on the tide.');
    await firefox.marionette.send('WebDriver:Back');
    await sidebar.says(screenText('tryAnyway'));
  });

  test('pages without an article, and those out of reach, say what they are', async ({ site, firefox, sidebar }) => {
    await firefox.goto(`${site.url}listing.html`);
    await firefox.clickAction();
    await sidebar.says(screenText('stateNoArticle'));
    await sidebar.press(named('tryAnyway'));
    await sidebar.reads('Ninety years in a pipe');
    await firefox.goto(`${site.url}frames.html`);
    await sidebar.says(screenText('stateFrameset'));
    await firefox.goto(`${site.url}second.html`);
    await sidebar.reads('It depends on the tide.');
    await firefox.goto('about:support');
    await sidebar.says(screenText('stateRestrictedPage'));
    expect(await sidebar.value('article()')).toBe('');
    await firefox.goto(`${site.url}article.xhtml`);
    await sidebar.reads('break and an emphasis.');
    await firefox.goto(`${site.url}paper.pdf`);
    await expect.poll(() => sidebar.value(`document.querySelector('.message')?.textContent ?? ''`)).not.toBe('');
    await firefox.goto(`${site.url}hostile-prototypes.html`);
    await sidebar.reads('It depends on the tide.');
    await firefox.goto(`${site.url}empty.html`);
    await expect.poll(() => sidebar.value(`document.querySelector('.message')?.textContent ?? ''`)).not.toBe('');
    expect(await sidebar.value('article()')).toBe('');
  });

  test('heavy pages end in the article or in a message, and the sidebar lives', async ({ site, firefox, sidebar }) => {
    const heavy = { title: 'A very long article', page: longArticle(5_000_000) };
    const deep = { title: 'An article deep down', page: deepNesting(5000) };
    await firefox.goto(`${site.url}second.html`);
    await firefox.clickAction();
    await titled(sidebar, BUS);
    for (const [at, { title, page }] of [heavy, deep].entries()) {
      site.answer(`/heavy-${at}.html`, page);
      await firefox.goto(`${site.url}heavy-${at}.html`);
      const found = `document.querySelector('h1')?.textContent === ${JSON.stringify(title)} || Boolean(document.querySelector('.message'))`;
      await expect.poll(() => sidebar.value(found), { timeout: 15_000 }).toBe(true);
      await firefox.goto(`${site.url}second.html`);
      await titled(sidebar, BUS);
    }
    // Left while it is read.
    for (let round = 0; round < 3; round += 1) {
      await firefox.beginTo(`${site.url}heavy-0.html?${round}`);
      await firefox.goto(`${site.url}second.html`);
    }
    await titled(sidebar, BUS);
    await sidebar.reads('It depends on the tide.');
  });
});
