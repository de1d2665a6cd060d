import { manyElements } from '../support/heavy-pages.ts';
import { screenText } from '../support/screen-text.ts';
import { expect, named, test } from './firefox-journey.ts';

/** Words that stand in the data of the page, and not in what it shows. */
const IN_DATA = 'A second bell is planned for the far bank';

const STATED = `choice(${JSON.stringify(screenText('readingStated'))})`;

/** A button that stands in an open menu. */
const inMenu = (key: string): string =>
  `[...document.querySelectorAll('.menu:popover-open button')].find((one) => one.textContent.includes(${JSON.stringify(screenText(key))}))`;

/** Selects a paragraph of the page in front, by its first words; hands them all back. */
const select = (beginning: string): string => `(() => {
  const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent.startsWith(${JSON.stringify(beginning)}));
  getSelection().selectAllChildren(paragraph);
  return String(getSelection()).trim();
})()`;

test.describe('in Firefox', () => {
  test('where a page holds only the beginning of an article the sidebar says so, also once it is saved', async ({
    site,
    firefox,
    tab,
    sidebar,
  }) => {
    const cut = `all(document).some((one) => one.matches('[role="note"]') && one.textContent.includes(${JSON.stringify(screenText('cutShort'))}))`;
    await firefox.goto(`${site.url}teaser.html`);
    await firefox.clickAction();
    await sidebar.reads('The farmer says that');
    expect(await sidebar.value('article()')).not.toContain('64 %');
    await expect.poll(() => sidebar.value(cut)).toBe(true);
    await sidebar.press(named('save'));
    await sidebar.says(screenText('articleSaved'));
    await firefox.goto(await firefox.extensionUrl('library.html'));
    await tab.press(`button('The map of wells')`);
    await tab.reads('The farmer says that');
    await expect.poll(() => tab.value(cut)).toBe(true);
    // A whole article, with an appeal in it, has no such line.
    await firefox.goto(`${site.url}demo.html?appeal=never`);
    await sidebar.reads('Then the summer came');
    expect(await sidebar.value(cut)).toBe(false);
  });

  test('a reading that is short is told as such, another is chosen, and saved as chosen', async ({
    site,
    firefox,
    tab,
    sidebar,
  }) => {
    const article = () => sidebar.value('article()').catch(String);
    const note = () => sidebar.value(`document.querySelector('.readings-note')?.textContent ?? ''`);
    await firefox.goto(`${site.url}short.html`);
    await firefox.clickAction();
    await expect.poll(article, { timeout: 15_000 }).toContain('The ferry at Ostermead has no bell');
    expect(await article()).not.toContain(IN_DATA);
    expect(await note()).toContain('97');
    await sidebar.press(named('readingOther'));
    await sidebar.press(STATED);
    await expect.poll(article).toContain(IN_DATA);

    // Back, and forth again.
    await sidebar.press(named('undo'));
    await expect.poll(article).not.toContain(IN_DATA);
    await sidebar.press(STATED);
    await expect.poll(article).toContain(IN_DATA);
    await sidebar.press(`[...document.querySelectorAll('.readings-note button')].at(-1)`);
    await expect.poll(note).toContain(screenText('readingStated'));

    await sidebar.press(named('save'));
    await expect.poll(() => sidebar.value(`Boolean(${named('saved')})`), { timeout: 15_000 }).toBe(true);
    await firefox.goto(await firefox.extensionUrl('library.html'));
    await expect.poll(() => tab.value('text()')).toContain('A bell for the ferry');
    await tab.value(`button("A bell for the ferry").click()`);
    await expect.poll(() => tab.value('article()'), { timeout: 15_000 }).toContain(IN_DATA);
    expect(await tab.value(`document.querySelectorAll('.readings-note').length`)).toBe(0);

    // A whole article has no such note.
    await firefox.goto(`${site.url}second.html`);
    await expect.poll(article, { timeout: 15_000 }).toContain('The number 6 leaves');
    expect(await note()).toBe('');
  });

  test('a selection is read: from the menu, and where there is no article', async ({ site, firefox, tab, sidebar }) => {
    const article = () => sidebar.value('article()').catch(String);
    const readFromMenu = async () => {
      await sidebar.press(`document.querySelector('[popovertarget="appeals-menu"]')`);
      await sidebar.press(inMenu('selectionRead'));
    };
    await firefox.goto(`${site.url}second.html`);
    await firefox.clickAction();
    await expect.poll(article, { timeout: 15_000 }).toContain('The number 6 leaves');
    await readFromMenu();
    await expect.poll(() => sidebar.value('text()')).toContain(screenText('selectionNone'));
    expect(await article()).toContain('The number 6 leaves');

    await tab.value(select('It depends on the tide'));
    await readFromMenu();
    await expect.poll(article).not.toContain('The number 6 leaves');
    expect(String(await article()).trim()).toMatch(/^It depends on the tide\..*which half it was\.$/s);
    await sidebar.press(named('readingBack'));
    await expect.poll(article).toContain('The number 6 leaves');

    await firefox.goto(`${site.url}listing.html`);
    await expect.poll(() => sidebar.value(`document.querySelectorAll('.message').length`), { timeout: 15_000 }).toBe(1);
    const selected = await tab.value(select('Ninety years'));
    expect(selected).toBe('Ninety years in a pipe, and out again.');
    await sidebar.press(named('selectionRead'));
    await expect.poll(article).toContain(selected);
  });

  test('a page that takes long is told as such, with how far it is, and cancelled; the sidebar lives', async ({
    site,
    firefox,
    sidebar,
  }) => {
    const article = () => sidebar.value('article()').catch(String);
    await firefox.goto(`${site.url}second.html`);
    await firefox.clickAction();
    await expect.poll(article, { timeout: 15_000 }).toContain('The number 6 leaves');
    site.answer('/many.html', manyElements(145_000));
    await firefox.goto(`${site.url}many.html`);
    await expect.poll(() => sidebar.value('text()'), { timeout: 15_000 }).toContain(screenText('loadingLong'));
    const done = () => sidebar.value(`document.querySelector('progress[value]')?.value ?? 0`);
    await expect.poll(done, { timeout: 15_000, intervals: [50] }).toBeGreaterThan(0);
    await sidebar.press(named('loadingCancel'));
    await expect.poll(() => sidebar.value('text()')).toContain(screenText('stateCancelled'));
    await firefox.goto(`${site.url}second.html`);
    await expect.poll(article, { timeout: 15_000 }).toContain('The number 6 leaves');
  });
});
