import { screenText } from '../support/screen-text.ts';
import { expect, type FirefoxPage, named, reload, test } from './firefox-journey.ts';

const PHRASE = 'Nobody had planned for the animals';
const DEMO = 'demo.html?appeal=never';

const paper = (page: FirefoxPage) =>
  expect.poll(() => page.value('document.defaultView.getComputedStyle(document.body).backgroundColor').catch(String));
const WHITE = 'rgb(251, 250, 246)';
const SEPIA = 'rgb(245, 236, 217)';
const DARK = 'rgb(23, 24, 27)';

const choose = (page: FirefoxPage, key: string): Promise<void> =>
  page.press(`choice(${JSON.stringify(screenText(key))})`);

test.describe('looks in Firefox', () => {
  test('a site is set otherwise than all others, and a look that cannot be kept is said to be that', async ({
    site,
    firefox,
    sidebar,
  }) => {
    const elsewhere = `${site.url.replace('127.0.0.1', 'localhost')}${DEMO}`;
    await firefox.goto(`${site.url}${DEMO}`);
    await firefox.clickAction();
    await sidebar.reads(PHRASE);
    await sidebar.press(named('look'));
    await sidebar.press(
      `[...(open()?.querySelectorAll('label') ?? [])].find((one) => one.textContent.startsWith('Only on '))?.querySelector('input')`,
    );
    await choose(sidebar, 'themeDark');
    await paper(sidebar).toBe(DARK);
    await firefox.goto(elsewhere);
    await paper(sidebar).toBe(WHITE);
    await sidebar.reads(PHRASE);
    await firefox.goto(`${site.url}${DEMO}`);
    await paper(sidebar).toBe(DARK);
    await firefox.goto(elsewhere);
    await paper(sidebar).toBe(WHITE);
    await sidebar.reads(PHRASE);

    // What another machine may have left in the synced storage: to the last byte.
    const sync = 'window.browser.storage.sync';
    const free = await sidebar.value(`(async () => {
      for (let at = 0; ; at++) {
        const key = 'other' + String(at).padStart(3, '0');
        for (let length = 8000; ; length = Math.floor(length / 2)) {
          if (length === 0) return at;
          const values = Components.utils.cloneInto({ [key]: 'x'.repeat(length) }, content);
          if (await ${sync}.set(values).then(() => true, () => false)) break;
        }
      }
    })()`);
    expect(free).toBeGreaterThan(10);
    await sidebar.press(named('look'));
    await choose(sidebar, 'themeSepia');
    await paper(sidebar).toBe(SEPIA);
    await sidebar.says(screenText('settingsFailed'));
    // With room again, the next change is kept.
    await sidebar.value(`${sync}.remove('other000')`);
    await choose(sidebar, 'themeDark');
    await sidebar.saysNoMore(screenText('settingsFailed'));
    await reload(sidebar);
    await sidebar.reads(PHRASE);
    await paper(sidebar).toBe(DARK);
  });

  test('in a sidebar as narrow as Firefox opens it, scroll bars and all, nothing is cut off or scrolls sideways', async ({
    site,
    firefox,
    sidebar,
  }) => {
    /** What reaches beyond the page or its own box, which scrolls sideways then. */
    const beyond = () =>
      sidebar.value(`[document.documentElement, document.body, open()].filter(Boolean).filter((one) => {
        const { left, right } = one.getBoundingClientRect();
        return left < 0 || right > document.documentElement.clientWidth || one.scrollWidth > one.clientWidth;
      }).map(({ localName, className }) => localName + '.' + className).join()`);
    const press = (name: string) =>
      sidebar.press(
        `all(document).find((one) => one.matches('button') && one.checkVisibility() && one.getAttribute('aria-label') === ${JSON.stringify(screenText(name))})`,
      );
    await firefox.goto(`${site.url}${DEMO}`);
    await firefox.clickAction();
    await sidebar.reads(PHRASE);
    const [page, bare] = (await sidebar.value(
      '[document.defaultView.innerWidth, document.documentElement.clientWidth]',
    )) as number[];
    expect(page).toBeLessThan(260);
    expect(bare).toBeLessThan(Number(page));
    expect(await beyond()).toBe('');
    for (const menu of ['look', 'more', 'outline']) {
      await press(menu);
      await expect.poll(() => sidebar.value('Boolean(open())'), { message: menu }).toBe(true);
      expect(await beyond(), menu).toBe('');
      await sidebar.value('open().hidePopover()');
    }
    await sidebar.press(`document.querySelector('.colophon > .appeals > summary')`);
    expect(await beyond(), 'the appeals').toBe('');
    await sidebar.press(named('save'));
    await sidebar.says(screenText('articleSaved'));
    await sidebar.press(named('more'));
    await sidebar.press(
      `open() && [...open().querySelectorAll('button')].find((one) => one.textContent.includes(${JSON.stringify(screenText('library'))}))`,
    );
    await sidebar.press(named('libraryRemove', 'The river that a town dug up again'));
    expect(await beyond(), 'the library').toBe('');
  });
});
