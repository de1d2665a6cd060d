import { screenText } from '../support/screen-text.ts';
import { expect, KEYS, openInTab, pressKeys, test } from './firefox-journey.ts';

const TITLE = 'The bus with two timetables';
const PHRASE = 'It depends on the tide.';

const named = (name: string): string => `button(${JSON.stringify(name)})`;

/** Selects words of the article as a reader does. */
const select = (words: string): string => `(() => {
  const host = document.querySelector('[data-testid="article-content"]');
  const root = host.openOrClosedShadowRoot ?? host.shadowRoot;
  const line = [...root.querySelectorAll('p')].find((one) => one.textContent.includes(${JSON.stringify(words)}));
  const node = line.firstChild;
  const at = node.data.indexOf(${JSON.stringify(words)});
  document.getSelection().setBaseAndExtent(node, at, node, at + ${words.length});
  return true;
})()`;

/** What is marked in a colour. */
const painted = (colour: string): string =>
  `[...(document.defaultView.CSS.highlights.get('colophon-mark-${colour}') ?? [])].map((one) => one.startContainer.data.slice(one.startOffset, one.endOffset)).join('|')`;

test.describe('marks in Firefox', () => {
  test.describe.configure({ timeout: 90_000 });

  test('made in the sidebar, they are there in the saved article, and deleted there', async ({
    site,
    firefox,
    tab,
    sidebar,
  }) => {
    await firefox.goto(`${site.url}second.html`);
    await firefox.clickAction();
    await expect.poll(() => sidebar.value('article()').catch(String), { timeout: 15_000 }).toContain(PHRASE);
    await sidebar.value(select(PHRASE));
    await sidebar.press(named(screenText('markIn', screenText('markGreen'))));
    // What a highlight holds cannot be read from outside the sidebar; that there is one can.
    const size = `document.defaultView.CSS.highlights.get('colophon-mark-green')?.size`;
    await expect.poll(() => sidebar.value(size)).toBe(1);
    await expect.poll(() => sidebar.value('text()')).toContain(screenText('markNotSaved'));
    // The toast's own button.
    await sidebar.press(`all(document).find((one) => one.matches('.toast-action'))`);
    await expect.poll(() => sidebar.value(`Boolean(${named(screenText('saved'))})`), { timeout: 15_000 }).toBe(true);

    await firefox.goto(await firefox.extensionUrl('library.html'));
    await expect.poll(() => tab.value('text()')).toContain(TITLE);
    await tab.value(`${named(TITLE)}.click()`);
    await expect.poll(() => tab.value(painted('green')), { timeout: 15_000 }).toBe(PHRASE);
    await tab.value(`${named(screenText('more'))}.click()`);
    await expect.poll(() => tab.value(`Boolean(button('Marks, 1'))`)).toBe(true);
    await tab.value(`button('Marks, 1').click()`);
    await expect.poll(() => tab.value(`Boolean(document.querySelector('#marks-list:popover-open li'))`)).toBe(true);
    await tab.value(
      `all(document.querySelector('#marks-list')).find((one) => one.matches('[aria-label^="Delete"]')).click()`,
    );
    await expect.poll(() => tab.value(painted('green'))).toBe('');
    await tab.value(`${named(screenText('undo'))}.click()`);
    await expect.poll(() => tab.value(painted('green'))).toBe(PHRASE);
  });

  test('made, found in the list and gone to with the keyboard alone, with a note; copied as Markdown', async ({
    site,
    firefox,
    tab,
    sidebar,
  }) => {
    const focus = () =>
      expect.poll(() => tab.value(`focused()?.getAttribute('aria-label') ?? focused()?.textContent ?? ''`));
    await firefox.goto(`${site.url}second.html`);
    await firefox.clickAction();
    await sidebar.reads(PHRASE);
    await openInTab(firefox, PHRASE);
    await tab.value(select(PHRASE));
    await expect.poll(() => tab.value(`Boolean(${named(screenText('markCopy'))})`)).toBe(true);
    await pressKeys(firefox, 'm');
    await expect.poll(() => tab.value(painted('yellow'))).toBe(PHRASE);
    await tab.value(select('In 1971 a clerk'));
    await tab.press(named(screenText('markNote')));
    await expect.poll(() => tab.value('focused()?.localName')).toBe('textarea');
    for (const letter of 'Which clerk?') await pressKeys(firefox, letter);
    await pressKeys(firefox, KEYS.escape);
    await expect.poll(() => tab.value(painted('noted'))).toBe('In 1971 a clerk');

    await tab.value(`${named(screenText('more'))}.focus()`);
    await pressKeys(firefox, KEYS.enter);
    await expect.poll(() => tab.value(`Boolean(button('Marks, 2'))`)).toBe(true);
    await tab.value(`button('Marks, 2').focus()`);
    await pressKeys(firefox, KEYS.enter);
    await expect.poll(() => tab.value(`focused() === document.querySelector('#marks-list:popover-open')`)).toBe(true);
    await pressKeys(firefox, KEYS.tab);
    await pressKeys(firefox, KEYS.tab);
    await focus().toBe(`${screenText('markYellow')} ${PHRASE}`);
    await pressKeys(firefox, KEYS.enter);
    await focus().toContain(PHRASE);

    for (const [key, has] of [
      ['copyMarks', `\n> ${PHRASE}`],
      ['copyMarkdownMarks', 'The number 6 leaves'],
    ] as const) {
      await tab.press(named(screenText('more')));
      await expect.poll(() => tab.value(`Boolean(${named(screenText(key))})`)).toBe(true);
      // The clipboard is open only to a real click.
      await tab.value(`${named(screenText(key))}.setAttribute('data-press', ${JSON.stringify(key)})`);
      await firefox.click(`[data-press=${key}]`);
      await expect
        .poll(() => firefox.marionette.run(() => navigator.clipboard.readText(), [], 'chrome'))
        .toContain(has);
    }
    const whole = await firefox.marionette.run(() => navigator.clipboard.readText(), [], 'chrome');
    expect(whole.indexOf('## Marks')).toBeGreaterThan(whole.indexOf('seven minutes past.'));
    expect(whole).toContain('Which clerk?');
  });

  test('without a network, those made in one tab show in another and in the sidebar, and so does what is deleted', async ({
    site,
    firefox,
    tab,
    sidebar,
  }) => {
    const noted = 'In 1971 a clerk';
    const shows = (colour: string, words: string) =>
      expect.poll(() => tab.value(painted(colour)), { timeout: 15_000 }).toBe(words);
    await firefox.goto(`${site.url}second.html`);
    await firefox.clickAction();
    await sidebar.reads(PHRASE);
    await sidebar.press(named(screenText('save')));
    await expect.poll(() => sidebar.value(`Boolean(${named(screenText('saved'))})`), { timeout: 15_000 }).toBe(true);
    await site.close();
    await firefox.setOffline(true);

    await firefox.openTab(await firefox.extensionUrl('library.html'));
    await tab.press(named(TITLE));
    await tab.reads(PHRASE);
    const address = String(await tab.value('location.href'));
    await tab.value(`location.hash = 'one'`);
    await firefox.openTab(`${address}#another`);
    await tab.reads(PHRASE);
    await tab.value(select(PHRASE));
    await tab.press(named(screenText('markIn', screenText('markPink'))));
    await shows('pink', PHRASE);

    await firefox.toTab('#one');
    await shows('pink', PHRASE);
    await tab.value(select(noted));
    await tab.press(named(screenText('markNote')));
    await expect.poll(() => tab.value('focused()?.localName')).toBe('textarea');
    for (const letter of 'Who?') await pressKeys(firefox, letter);
    await pressKeys(firefox, KEYS.escape);
    await shows('noted', noted);

    await firefox.toTab('#another');
    await shows('noted', noted);
    await tab.press(named(screenText('more')));
    await tab.press(`button('Marks, 2')`);
    await expect
      .poll(() => tab.value(`document.querySelector('#marks-list:popover-open')?.textContent`))
      .toContain('Who?');
    await tab.press(
      `all(document.querySelector('#marks-list')).filter((one) => one.matches('[aria-label^="Delete"]'))[1]`,
    );
    await shows('noted', '');
    await firefox.toTab('#one');
    await shows('noted', '');
    await firefox.toTab('#another');
    await tab.press(named(screenText('undo')));
    await shows('noted', noted);
    await firefox.closeTab();
    await firefox.toTab('#one');
    await shows('noted', noted);
    await firefox.marionette.send('WebDriver:Refresh');
    await shows('noted', noted);
    await shows('pink', PHRASE);

    await firefox.toTab('second.html');
    await sidebar.reads(PHRASE);
    const size = `document.defaultView.CSS.highlights.get('colophon-mark-pink')?.size`;
    await expect.poll(() => sidebar.value(size)).toBe(1);
  });
});
