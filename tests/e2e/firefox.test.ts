import { setTimeout as wait } from 'node:timers/promises';
import { screenText } from '../support/screen-text.ts';
import { expect, test } from './firefox-journey.ts';

const TITLE = 'The river that a town dug up again';

test.describe('in Firefox', () => {
  test('the icon lights up, a click opens the sidebar with the article, its appeals folded; it is saved and opens offline', async ({
    site,
    firefox,
    tab,
    sidebar,
  }) => {
    await firefox.goto(`${site.url}demo.html?appeal=never`);
    await expect.poll(() => firefox.actionTitle()).toBe(screenText('actionTitleArticle'));
    await firefox.clickAction();
    await expect
      .poll(() => sidebar.value('text()').catch(String), { timeout: 15_000 })
      .toContain('Nobody had planned for the animals');
    expect(await sidebar.value('text()')).toContain(TITLE);
    const folds = `all(document).filter((one) => one.tagName === 'DETAILS').map((one) => one.open)`;
    await expect.poll(() => sidebar.value(folds)).toContain(false);

    await sidebar.press(`button(${JSON.stringify(screenText('save'))})`);
    await expect
      .poll(() => sidebar.value(`Boolean(button(${JSON.stringify(screenText('saved'))}))`), { timeout: 15_000 })
      .toBe(true);

    await site.close();
    await firefox.setOffline(true);
    await firefox.goto(await firefox.extensionUrl('library.html'));
    await expect.poll(() => tab.value('text()')).toContain(TITLE);
    await tab.value(`button(${JSON.stringify(TITLE)}).click()`);
    await expect.poll(() => tab.value('text()'), { timeout: 15_000 }).toContain('Nobody had planned for the animals');
    const pictures = "all(document).filter((one) => one.localName === 'img')";
    // Those further down wait until they are scrolled to.
    await tab.value(`${pictures}.forEach((one) => { one.loading = 'eager'; })`);
    await expect
      .poll(() => tab.value(`${pictures}.filter((one) => one.src.startsWith('blob:') && one.naturalWidth > 0).length`))
      .toBe(2);
    expect(await tab.value(`${pictures}.length`)).toBe(2);
  });

  test('a support overlay is folded on the page where it is asked for, and shown there again', async ({
    site,
    firefox,
    tab,
    sidebar,
  }) => {
    await firefox.goto(`${site.url}overlays.html?show=donation&lock=pin&at=200`);
    const isShown = (selector: string) =>
      tab.value(`document.querySelector('${selector}').getClientRects().length > 0`);
    expect(await isShown('.ask')).toBe(true);
    const trace = () =>
      tab.value(
        `JSON.stringify([document.documentElement.outerHTML, scrollY, getComputedStyle(document.body).position])`,
      );
    const before = await trace();
    await firefox.clickAction();
    await expect
      .poll(() => sidebar.value('text()').catch(String), { timeout: 15_000 })
      .toContain('There is a colony of terns');
    const flip = async () => {
      await sidebar.press(`document.querySelector('[popovertarget="appeals-menu"]')`);
      await sidebar.press(`document.querySelector('.menu:popover-open [role="switch"]')`);
      await sidebar.press(`document.querySelector('.menu:popover-open .menu-head button')`);
    };
    await flip();
    await expect.poll(() => isShown('.ask')).toBe(false);
    await expect.poll(() => isShown('.shade')).toBe(false);
    await expect.poll(() => tab.value('scrollY')).toBe(200);
    await sidebar.press(`button(${JSON.stringify(screenText('appealShowOnPage'))})`);
    await expect.poll(() => isShown('.ask')).toBe(true);
    await sidebar.press(`button(${JSON.stringify(screenText('appealFoldOnPage'))})`);
    await expect.poll(() => isShown('.ask')).toBe(false);
    // On the next page of the site it is there from the start: the script is registered.
    await firefox.goto(`${site.url}overlays.html?show=donation,login`);
    await expect.poll(() => isShown('.ask')).toBe(false);
    expect(await isShown('.door')).toBe(true);
    await firefox.goto(`${site.url}overlays.html?show=donation&lock=pin&at=200`);
    await expect.poll(() => isShown('.ask')).toBe(false);
    await flip();
    await expect.poll(() => isShown('.ask')).toBe(true);
    expect(await trace()).toBe(before);
  });

  test('words are found, and one goes on reading where one was, in another reader', async ({
    site,
    firefox,
    sidebar,
  }) => {
    await firefox.goto(`${site.url}long-read.html`);
    await firefox.clickAction();
    await sidebar.press(`button(${JSON.stringify(screenText('find'))})`);
    await expect.poll(() => sidebar.value("Boolean(document.querySelector('.find-bar input'))")).toBe(true);
    await sidebar.value(`(() => {
      const field = document.querySelector('.find-bar input');
      field.value = 'two thirds';
      field.dispatchEvent(new document.defaultView.Event('input', { bubbles: true }));
    })()`);
    await expect.poll(() => sidebar.value("document.querySelector('.find-count').textContent")).toBe('1 of 1');
    expect(await sidebar.value("document.defaultView.CSS.highlights.get('colophon-current').size")).toBe(1);
    const place = (await sidebar.value('document.defaultView.scrollY')) as number;
    expect(place).toBeGreaterThan(1000);

    // Long enough for the place to be written; then the sidebar begins anew.
    await wait(800);
    await sidebar.value('void document.defaultView.location.reload()');
    await expect
      .poll(
        () => sidebar.value("document.querySelector('.article-content') && document.defaultView.scrollY").catch(String),
        {
          timeout: 15_000,
        },
      )
      .toBeGreaterThan(place - 200);
  });
});
