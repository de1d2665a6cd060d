import { screenText } from '../support/screen-text.ts';
import { sidebarViolations } from './axe-in-firefox.ts';
import { expect, named, test } from './firefox-journey.ts';

/** Whether the system is dark, as Firefox takes it from a preference. */
const SCHEMES = { light: 0, dark: 1 };

test.describe('in the sidebar of Firefox', () => {
  test.describe.configure({ timeout: 90_000 });

  test('nobody is shut out, light and dark: article, appeals, menus, messages', async ({ site, firefox, sidebar }) => {
    const look = async (what: string) => {
      for (const [scheme, value] of Object.entries(SCHEMES)) {
        await firefox.prefer('ui.systemUsesDarkTheme', value);
        const isDark = `document.defaultView.matchMedia('(prefers-color-scheme: dark)').matches`;
        await expect.poll(() => sidebar.value(isDark)).toBe(scheme === 'dark');
        expect(await sidebarViolations(firefox), `${what}, ${scheme}`).toEqual([]);
      }
    };
    await firefox.goto(`${site.url}demo.html?appeal=never`);
    await firefox.clickAction();
    await sidebar.reads('Nobody had planned for the animals');
    await sidebar.press(`document.querySelector('.colophon > .appeals > summary')`);
    const appeals = `document.querySelectorAll('.colophon > .appeals[open] .appeal').length`;
    await expect.poll(() => sidebar.value(appeals)).toBe(2);
    await look('the article with its appeals unfolded');
    for (const menu of ['look', 'more', 'outline']) {
      await sidebar.press(
        `all(document).find((one) => one.matches('button') && one.checkVisibility() && one.getAttribute('aria-label') === ${JSON.stringify(screenText(menu))})`,
      );
      await expect.poll(() => sidebar.value('Boolean(open())'), { message: menu }).toBe(true);
      await look(`the menu “${menu}”`);
      await sidebar.value('open().hidePopover()');
    }

    await firefox.goto(`${site.url}listing.html`);
    await sidebar.says(screenText('stateNoArticle'));
    await expect.poll(() => sidebar.value(`Boolean(${named('tryAnyway')})`)).toBe(true);
    await look('a page without an article');
    await firefox.goto('about:support');
    await sidebar.says(screenText('stateRestrictedPage'));
    await look('a page that may not be read');
  });
});
