import { screenText } from '../support/screen-text.ts';
import { expect, test } from './firefox-journey.ts';

const ARTICLE = screenText('actionTitleArticle');

test.describe('the icon in Firefox', () => {
  test('it is drawn anew, after back and forward, for addresses set by script, out of the cache, and for text that arrives late', async ({
    site,
    firefox,
    tab,
  }) => {
    const { marionette } = firefox;
    const title = () => expect.poll(() => firefox.actionTitle());
    await firefox.goto(`${site.url}second.html`);
    await title().toBe(ARTICLE);
    expect(await firefox.actionIcon()).toContain('/icon/lit-16.png');
    await firefox.goto(`${site.url}listing.html`);
    await title().toBe(screenText('actionTitle'));
    expect(await firefox.actionIcon()).not.toContain('/icon/lit-16.png');
    await marionette.send('WebDriver:Back');
    await title().toBe(ARTICLE);
    await firefox.goto(`${site.url}single-page.html`);
    await title().toBe(screenText('actionTitle'));
    await tab.value(`document.querySelector('#to-bus').click()`);
    await title().toBe(ARTICLE);
    await marionette.send('WebDriver:Back');
    await title().toBe(screenText('actionTitle'));
    await marionette.send('WebDriver:Forward');
    await title().toBe(ARTICLE);

    site.answer(
      '/late.html',
      `<!doctype html><html lang="en"><title>Late</title><body><main id="main"></main><script>
        addEventListener('arrive', async () => {
          const text = await (await fetch('second.html')).text();
          document.getElementById('main').append(new DOMParser().parseFromString(text, 'text/html').querySelector('article'));
        });
      </script></body></html>`,
    );
    await firefox.goto(`${site.url}late.html`);
    await title().toBe(screenText('actionTitle'));
    await tab.value(`void setTimeout(() => dispatchEvent(new Event('arrive')), 1500)`);
    expect(await firefox.actionTitle()).toBe(screenText('actionTitle'));
    await title().toBe(ARTICLE);
  });

  test('the icon counts what was folded where that was chosen, and forgets it with the article', async ({
    site,
    firefox,
    sidebar,
    tab,
  }) => {
    const isCounting = `[...document.querySelectorAll('label')].find((one) => one.textContent.trim().startsWith(${JSON.stringify(screenText('settingsBadge'))}))?.querySelector('input')`;
    await firefox.goto(`${site.url}demo.html?appeal=never`);
    await firefox.clickAction();
    await sidebar.reads('Nobody had planned');
    // Off until it is chosen.
    expect(await firefox.badge()).toBe('');
    await firefox.openTab(await firefox.extensionUrl('options.html'));
    await tab.press(isCounting);
    await firefox.toTab('demo.html');
    await expect.poll(() => firefox.badge()).toBe('2');
    await firefox.toTab('options.html');
    await tab.press(isCounting);
    await firefox.toTab('demo.html');
    await expect.poll(() => firefox.badge()).toBe('');
    await firefox.toTab('options.html');
    await tab.press(isCounting);
    await firefox.toTab('demo.html');
    await expect.poll(() => firefox.badge()).toBe('2');
    await firefox.goto(`${site.url}second.html`);
    await sidebar.reads('The number 6 leaves');
    await expect.poll(() => firefox.badge()).toBe('');
  });

  test('a page is not touched by being looked at and read', async ({ site, firefox, sidebar, tab }) => {
    /** What a page can notice of itself. */
    const trace = () =>
      tab.value(
        `({ html: document.documentElement.outerHTML, names: Object.getOwnPropertyNames(window.wrappedJSObject ?? window).sort(), changes: (window.wrappedJSObject ?? window).changes })`,
      );
    const watcher = `<script>addEventListener('load', () => setTimeout(() => {
      window.changes = 0;
      new MutationObserver((all) => { changes += all.length; }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    }));</script>`;
    const demo = (await (await fetch(`${site.url}demo.html`)).text()).replace('<head>', `<head>${watcher}`);
    site.answer('/watched.html', demo);
    site.requests.length = 0;
    await firefox.goto(`${site.url}watched.html?appeal=never`);
    await expect.poll(() => tab.value('(window.wrappedJSObject ?? window).changes')).toBe(0);
    const before = await trace();
    await expect.poll(() => firefox.actionTitle()).toBe(ARTICLE);
    // Being looked at costs no request either.
    const own = [
      'watched.html',
      'gazette.css',
      'pictures/river.svg',
      'pictures/heat.png',
      'late-appeal.js',
      'favicon.ico',
    ];
    const asked = [...new Set(site.requests.map((request) => request.split('?')[0]?.slice(1)))];
    expect(asked.filter((file) => !own.includes(file ?? ''))).toEqual([]);
    await firefox.clickAction();
    await sidebar.reads('Nobody had planned for the animals');
    await sidebar.press(`document.querySelector('.colophon > .appeals > summary')`);
    await sidebar.press(`document.querySelector('.colophon details.appeal > summary')`);
    await sidebar.press(
      `all(document).find((one) => one.matches('button') && one.textContent.includes(${JSON.stringify(screenText('appealPutBack'))}))`,
    );
    await sidebar.reads('please consider supporting us');
    expect(await trace()).toEqual(before);
  });
});
