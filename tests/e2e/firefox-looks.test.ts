import { screenText } from '../support/screen-text.ts';
import { expect, type FirefoxPage, named, test } from './firefox-journey.ts';

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
    await firefox.goto(`${site.url}${DEMO}`);
    await paper(sidebar).toBe(DARK);
    await firefox.goto(elsewhere);
    await paper(sidebar).toBe(WHITE);

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
    await sidebar.value('void document.defaultView.location.reload()');
    await sidebar.reads(PHRASE);
    await paper(sidebar).toBe(DARK);
  });
});
