import { screenText } from '../support/screen-text.ts';
import { expect, test } from './firefox-journey.ts';

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
    inTab,
    inSidebar,
    press,
  }) => {
    await firefox.goto(`${site.url}second.html`);
    await firefox.clickAction();
    await expect.poll(() => inSidebar('article()').catch(String), { timeout: 15_000 }).toContain(PHRASE);
    await inSidebar(select(PHRASE));
    await press(named(screenText('markIn', screenText('markGreen'))));
    // What a highlight holds cannot be read from outside the sidebar; that there is one can.
    const size = `document.defaultView.CSS.highlights.get('colophon-mark-green')?.size`;
    await expect.poll(() => inSidebar(size)).toBe(1);
    await expect.poll(() => inSidebar('text()')).toContain(screenText('markNotSaved'));
    // The toast's own button.
    await press(`all(document).find((one) => one.matches('.toast-action'))`);
    await expect.poll(() => inSidebar(`Boolean(${named(screenText('saved'))})`), { timeout: 15_000 }).toBe(true);

    await firefox.goto(await firefox.extensionUrl('library.html'));
    await expect.poll(() => inTab('text()')).toContain(TITLE);
    await inTab(`${named(TITLE)}.click()`);
    await expect.poll(() => inTab(painted('green')), { timeout: 15_000 }).toBe(PHRASE);
    await inTab(`${named(screenText('more'))}.click()`);
    await expect.poll(() => inTab(`Boolean(button('Marks, 1'))`)).toBe(true);
    await inTab(`button('Marks, 1').click()`);
    await expect.poll(() => inTab(`Boolean(document.querySelector('#marks-list:popover-open li'))`)).toBe(true);
    await inTab(
      `all(document.querySelector('#marks-list')).find((one) => one.matches('[aria-label^="Delete"]')).click()`,
    );
    await expect.poll(() => inTab(painted('green'))).toBe('');
    await inTab(`${named(screenText('undo'))}.click()`);
    await expect.poll(() => inTab(painted('green'))).toBe(PHRASE);
  });
});
