import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { findFirefox } from '../support/find-browser.ts';
import { FIREFOX_BUILD, type FirefoxBrowser, launchFirefox } from '../support/firefox-browser.ts';
import { screenPlural, screenText } from '../support/screen-text.ts';
import { type Site, serveFolder } from '../support/serve.ts';
import { SITE_FOLDER } from './journey.ts';

const TITLE = 'The river that a town dug up again';

/** The parts of the page below, those in shadow roots included, as the functions in the sidebar find them. */
const FIND = `
  const all = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.openOrClosedShadowRoot ? all(one.openOrClosedShadowRoot) : [])]);
  const text = () => all(document).filter((one) => one.childElementCount === 0 || one.tagName === 'P').map((one) => one.textContent).join('\\n');
  const button = (name) => all(document).find((one) => one.matches('button, summary, a') && ((one.getAttribute('aria-label') ?? '') + one.textContent).includes(name));`;

test.describe('in Firefox', () => {
  test.skip(findFirefox() === undefined, 'no Firefox installed');
  let site: Site;
  let firefox: FirefoxBrowser;

  test.beforeEach(async () => {
    site = await serveFolder(SITE_FOLDER);
    const manifest = JSON.parse(fs.readFileSync(path.join(FIREFOX_BUILD, 'manifest.json'), 'utf8')) as {
      browser_specific_settings: { gecko: { id: string } };
    };
    firefox = await launchFirefox(manifest.browser_specific_settings.gecko.id);
  });

  test.afterEach(async () => {
    await firefox?.close();
    await site?.close();
  });

  /** The value of an expression in the page of the tab in front. */
  const inTab = (expression: string): Promise<unknown> =>
    firefox.marionette.send('WebDriver:ExecuteScript', {
      script: `${FIND.replaceAll('openOrClosedShadowRoot', 'shadowRoot')} return ${expression};`,
      args: [],
    });
  const inSidebar = (expression: string): Promise<unknown> => firefox.inSidebar(`${FIND} return ${expression};`);

  test('the icon lights up, a click opens the sidebar with the article, its appeals folded; it is saved and opens offline', async () => {
    await firefox.goto(`${site.url}demo.html?appeal=never`);
    await expect.poll(() => firefox.actionTitle()).toBe(screenText('actionTitleArticle'));
    await firefox.clickAction();
    await expect
      .poll(() => inSidebar('text()').catch(String), { timeout: 15_000 })
      .toContain('Nobody had planned for the animals');
    expect(await inSidebar('text()')).toContain(TITLE);
    const folded = await inSidebar(`(() => {
      const details = all(document).filter((one) => one.tagName === 'DETAILS');
      return { closed: details.some((one) => !one.open), says: details.map((one) => one.querySelector('summary')?.textContent).join(' | ') };
    })()`);
    expect(folded).toMatchObject({ closed: true });

    await inSidebar(`button(${JSON.stringify(screenText('save'))}).click()`);
    await expect
      .poll(() => inSidebar(`Boolean(button(${JSON.stringify(screenText('saved'))}))`), { timeout: 15_000 })
      .toBe(true);

    await site.close();
    await firefox.marionette.run(
      () => {
        (globalThis as unknown as { Services: { io: { offline: boolean } } }).Services.io.offline = true;
      },
      [],
      'chrome',
    );
    await firefox.goto(await firefox.extensionUrl('library.html'));
    await expect.poll(() => inTab('text()')).toContain(TITLE);
    await inTab(`button(${JSON.stringify(TITLE)}).click()`);
    await expect.poll(() => inTab('text()'), { timeout: 15_000 }).toContain('Nobody had planned for the animals');
    const pictures = "all(document).filter((one) => one.localName === 'img')";
    // Those further down wait until they are scrolled to.
    await inTab(`${pictures}.forEach((one) => { one.loading = 'eager'; })`);
    await expect
      .poll(() => inTab(`${pictures}.filter((one) => one.src.startsWith('blob:') && one.naturalWidth > 0).length`))
      .toBe(2);
    expect(await inTab(`${pictures}.length`)).toBe(2);
  });

  test('an article of three pages is read as one, with the session of the tab', async () => {
    const cookies: (string | undefined)[] = [];
    const file = (name: string): string => fs.readFileSync(path.join(SITE_FOLDER, name), 'utf8');
    site.answer('/three-pages.html', {
      body: file('three-pages.html'),
      headers: { 'set-cookie': 'reader=known; SameSite=Strict; HttpOnly' },
    });
    site.answer('/three-pages-2.html', (request) => {
      cookies.push(request.headers.cookie);
      return file('three-pages-2.html');
    });
    site.answer('/three-pages-3.html', { status: 500, body: 'Something is wrong' });
    await firefox.goto(`${site.url}three-pages.html`);
    await firefox.clickAction();
    const press = (name: string) =>
      expect
        .poll(() =>
          inSidebar(`(() => { const it = button(${JSON.stringify(name)}); it?.click(); return Boolean(it); })()`).catch(
            String,
          ),
        )
        .toBe(true);
    const text = () => inSidebar('text()').catch(String);
    await expect.poll(text, { timeout: 15_000 }).toContain(screenPlural('pagesGoOnMore', 2, '2'));
    await press(screenText('pagesReadAll'));
    await expect
      .poll(text, { timeout: 15_000 })
      .toContain(screenText('pagesStopped', '3', screenText('pageFailure_refused')));
    expect(await text()).toContain('forty-eight cannon balls');
    expect(cookies).toEqual(['reader=known']);
    site.answer('/three-pages-3.html', {
      status: 302,
      body: '',
      headers: { location: 'http://localhost:9/elsewhere' },
    });
    await press(screenText('tryAgain'));
    await expect
      .poll(text, { timeout: 15_000 })
      .toContain(screenText('pagesStopped', '3', screenText('pageFailure_unreachable')));
    site.answer('/three-pages-3.html', file('three-pages-3.html'));
    await press(screenText('tryAgain'));
    await expect.poll(text, { timeout: 15_000 }).toContain('give or take twenty years');
    expect(await text()).toContain(screenPlural('pagesAll', 3, '3'));
    expect(cookies).toHaveLength(1);
  });

  test('a support overlay is folded on the page where it is asked for, and shown there again', async () => {
    await firefox.goto(`${site.url}overlays.html?show=donation&lock=pin&at=200`);
    const isShown = (selector: string) => inTab(`document.querySelector('${selector}').getClientRects().length > 0`);
    expect(await isShown('.ask')).toBe(true);
    const trace = () =>
      inTab(`JSON.stringify([document.documentElement.outerHTML, scrollY, getComputedStyle(document.body).position])`);
    const before = await trace();
    await firefox.clickAction();
    await expect
      .poll(() => inSidebar('text()').catch(String), { timeout: 15_000 })
      .toContain('There is a colony of terns');
    const flip = async () => {
      const menu = `document.getElementById('appeals-menu')`;
      await inSidebar(`${menu}.showPopover()`);
      // What the menu holds is loaded when it is opened.
      const turn = `(() => { const it = ${menu}.querySelector('[role="switch"]'); it?.click(); return Boolean(it); })()`;
      await expect.poll(() => inSidebar(turn)).toBe(true);
      await inSidebar(`${menu}.hidePopover()`);
    };
    await flip();
    await expect.poll(() => isShown('.ask')).toBe(false);
    await expect.poll(() => isShown('.shade')).toBe(false);
    await expect.poll(() => inTab('scrollY')).toBe(200);
    const press = (name: string) =>
      expect
        .poll(() =>
          inSidebar(`(() => { const it = button(${JSON.stringify(name)}); it?.click(); return Boolean(it); })()`),
        )
        .toBe(true);
    await press(screenText('appealShowOnPage'));
    await expect.poll(() => isShown('.ask')).toBe(true);
    await press(screenText('appealFoldOnPage'));
    await expect.poll(() => isShown('.ask')).toBe(false);
    // On the next page of the site it is there from the start: the script is registered.
    await firefox.goto(`${site.url}overlays.html?show=donation,login`);
    await expect.poll(() => isShown('.ask')).toBe(false);
    expect(await isShown('.door')).toBe(true);
    await firefox.goto(`${site.url}overlays.html?show=donation&lock=pin&at=200`);
    await expect.poll(() => isShown('.ask')).toBe(false);
    await expect.poll(() => inSidebar(`Boolean(document.getElementById('appeals-menu'))`)).toBe(true);
    await flip();
    await expect.poll(() => isShown('.ask')).toBe(true);
    expect(await trace()).toBe(before);
  });
});
