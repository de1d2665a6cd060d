import { screenText } from '../support/screen-text.ts';
import { CARDS, callAppeal, cards, unfold } from './appeals-in-firefox.ts';
import { expect, type FirefoxPage, named, reload, test } from './firefox-journey.ts';

const DEMO = 'demo.html?appeal=never';
const ASK = 'please consider supporting us with a monthly donation';
const LETTER = 'Sign up for our free weekly newsletter';
const BEFORE = 'It reached thirty-one.';
const AFTER = 'Then the summer came';
const PARAGRAPH = 'The chalk board outside the butcher’s is still there.';

/** Whether words in a card are on screen. */
const isSeen = (words: string): string =>
  `all(document).some((one) => one.childElementCount === 0 && one.textContent.includes(${JSON.stringify(words)}) && one.checkVisibility())`;

/** Chooses what is done with appeals, in the nth group of the menu: everywhere, or here. */
const chooseDisplay = async (page: FirefoxPage, name: string, group: 0 | 1): Promise<void> => {
  await page.press(`document.querySelector('[popovertarget="appeals-menu"]')`);
  await page.press(
    `[...document.querySelectorAll('.menu:popover-open fieldset')][${group}] && [...[...document.querySelectorAll('.menu:popover-open fieldset')][${group}].querySelectorAll('label')].find((one) => one.textContent.startsWith(${JSON.stringify(screenText(name))}))?.querySelector('input')`,
  );
  await page.press(`document.querySelector('.menu:popover-open .menu-head button')`);
};

test.describe('appeals in Firefox', () => {
  test('they stand folded at the end, are opened there, put back and folded again', async ({
    site,
    firefox,
    sidebar,
  }) => {
    await firefox.goto(`${site.url}${DEMO}`);
    await firefox.clickAction();
    await sidebar.reads(AFTER);
    expect(await sidebar.value('article()')).not.toContain(ASK);
    expect(await sidebar.value(isSeen(LETTER))).toBe(false);
    await unfold(sidebar);
    await cards(sidebar).toBe(2);
    await expect.poll(() => sidebar.value(isSeen(LETTER))).toBe(true);
    expect(await sidebar.value(`button('Support the Gazette today').href`)).toBe(
      'https://tidewater-gazette.example/support',
    );
    await sidebar.press(named('appealPutBack'));
    await sidebar.reads(ASK);
    const text = String(await sidebar.value('article()'));
    expect(text.indexOf(BEFORE)).toBeLessThan(text.indexOf(ASK));
    expect(text.indexOf(ASK)).toBeLessThan(text.indexOf(AFTER));
    await sidebar.press(named('appealFoldAgain'));
    await expect.poll(() => sidebar.value('article()')).not.toContain(ASK);
  });

  test('what came later joins them, and what to do with them is remembered for one site and for all', async ({
    site,
    firefox,
    sidebar,
    tab,
  }) => {
    await firefox.goto(`${site.url}${DEMO}`);
    await firefox.clickAction();
    await sidebar.reads(AFTER);
    await cards(sidebar).toBe(2);
    await tab.value('window.showAppeal()');
    await cards(sidebar).toBe(3);
    // The page is left as it is.
    expect(await tab.value(`document.querySelector('[role="dialog"]').checkVisibility()`)).toBe(true);

    await chooseDisplay(sidebar, 'displayLeave', 0);
    await sidebar.reads(ASK);
    await chooseDisplay(sidebar, 'displayHide', 1);
    await expect.poll(() => sidebar.value('article()')).not.toContain(ASK);
    await reload(sidebar);
    await sidebar.reads(AFTER);
    await expect.poll(() => sidebar.value(`Boolean(document.querySelector('.hidden-note'))`)).toBe(true);
    expect(await sidebar.value('article()')).not.toContain(ASK);
    await firefox.goto(`${site.url.replace('127.0.0.1', 'localhost')}${DEMO}`);
    await sidebar.reads(ASK);
  });

  test('corrections hold when the page is read again, and only on their site', async ({ site, firefox, sidebar }) => {
    const readAgain = async () => {
      await firefox.goto('about:blank');
      await firefox.goto(`${site.url}${DEMO}`);
      await sidebar.reads(AFTER);
    };
    await firefox.goto(`${site.url}${DEMO}`);
    await firefox.clickAction();
    await sidebar.reads(PARAGRAPH);
    await callAppeal(sidebar, PARAGRAPH);
    await cards(sidebar).toBe(3);
    expect(await sidebar.value('article()')).not.toContain(PARAGRAPH);
    await unfold(sidebar);
    await sidebar.press(named('appealPutBack'));
    await sidebar.reads(ASK);

    await readAgain();
    const text = String(await sidebar.value('article()'));
    expect(text).toContain(ASK);
    expect(text).not.toContain(PARAGRAPH);
    await sidebar.says(screenText('appealWhyReader'));
    await firefox.goto(`${site.url.replace('127.0.0.1', 'localhost')}${DEMO}`);
    await sidebar.reads(PARAGRAPH);
    expect(await sidebar.value('article()')).not.toContain(ASK);

    // Undone at once, nothing is remembered.
    await unfold(sidebar);
    await sidebar.press(named('appealPutBack'));
    await sidebar.reads(ASK);
    await sidebar.press(
      `all(document).findLast((one) => one.matches('button') && one.textContent.trim() === ${JSON.stringify(screenText('undo'))})`,
    );
    await expect.poll(() => sidebar.value('article()')).not.toContain(ASK);
  });

  test('a tab reader shows the same, and where the page ends early it says so', async ({
    site,
    firefox,
    sidebar,
    tab,
  }) => {
    await firefox.goto(`${site.url}${DEMO}`);
    await firefox.clickAction();
    await sidebar.reads(AFTER);
    await sidebar.press(named('more'));
    await sidebar.press(named('openInTab'));
    await firefox.toTab('reader.html');
    await tab.reads('Nobody had planned for the animals');
    expect(await tab.value('article()')).not.toContain(ASK);
    await unfold(tab);
    await expect.poll(() => tab.value(isSeen(LETTER))).toBe(true);
    await firefox.closeTab();

    await firefox.goto(`${site.url}teaser.html`);
    await sidebar.says(screenText('cutShort'));
    expect(await sidebar.value('article()')).not.toContain('64 %');
  });

  test('one that covers the page from the start is folded, and one in a component, filled seconds later, joins it', async ({
    site,
    firefox,
    sidebar,
    tab,
  }) => {
    const phrase = 'our local news free for all readers of the county';
    await firefox.goto(`${site.url}demo.html?appeal=0`);
    await expect.poll(() => tab.value(`Boolean(document.querySelector('[role="dialog"]'))`)).toBe(true);
    await firefox.clickAction();
    await sidebar.reads(AFTER);
    await unfold(sidebar);
    await cards(sidebar).toBe(3);
    expect(await sidebar.value(isSeen('Our spring appeal ends on Sunday'))).toBe(true);
    await sidebar.value(`${CARDS}[0].scrollIntoView()`);
    const place = () =>
      sidebar.value(`[document.defaultView.scrollY, Math.round(${CARDS}[0].getBoundingClientRect().y)].join()`);
    const before = await place();
    await tab.value(`(() => {
      const host = document.createElement('spring-appeal');
      document.body.append(host);
      setTimeout(() => {
        const cover = document.createElement('div');
        cover.style.cssText = 'position: fixed; inset: auto 0 0 0; background: #fff';
        host.attachShadow({ mode: 'open' }).append(cover);
        setTimeout(() => cover.append('Please donate today and help us keep ${phrase}.'), 1500);
      }, 300);
    })()`);
    await expect.poll(() => sidebar.value(`${CARDS}.length`), { timeout: 15_000 }).toBe(4);
    expect(await place()).toBe(before);
    await expect
      .poll(() => sidebar.value(`${CARDS}.some((one) => one.textContent.includes(${JSON.stringify(phrase)}))`))
      .toBe(true);
  });
});
