import { orders } from '../support/hostile/orders.ts';
import { openTrap } from '../support/hostile/trap.ts';
import { BENT_PAGES } from '../support/hostile-live/bent.ts';
import { HUGE_PAGES } from '../support/hostile-live/huge.ts';
import { RESTLESS_PAGES } from '../support/hostile-live/restless.ts';
import { isLongRun } from '../support/is-long-run.ts';
import { screenText } from '../support/screen-text.ts';
import { expect, test, titled } from './firefox-journey.ts';

const ORDINARY = 'The bus with two timetables';

/** Of those that are too much, what ends in seconds; the long run tries all. */
const SMALL = ['attributes of 10 MB', '200 frames'];
const PAGES = [...BENT_PAGES, ...RESTLESS_PAGES, ...HUGE_PAGES].filter(
  (page) => isLongRun || !(page.isLong || (HUGE_PAGES.includes(page) && !SMALL.includes(page.name))),
);

test.describe('hostile pages in Firefox', () => {
  test('pages that bend, never rest or are too much end in the article or in a message, in one sidebar', async ({
    site,
    firefox,
    sidebar,
  }) => {
    test.setTimeout(20_000 * PAGES.length);
    await firefox.goto(`${site.url}second.html`);
    await firefox.clickAction();
    await titled(sidebar, ORDINARY);
    const title = `document.querySelector('article h1')?.textContent`;
    const shown = `${title} && ${title} !== ${JSON.stringify(ORDINARY)} ? 'article' : document.querySelector('.message button') ? 'message' : ''`;
    for (const { name, answer, ends } of PAGES) {
      await test.step(name, async () => {
        const address = `/${name.replace(/\W+/g, '-')}`;
        site.answer(address, answer);
        // Others than the last page's tab: some pages keep theirs from answering.
        await firefox.openTab('about:blank');
        await firefox.beginTo(new URL(address, site.url).href);
        const end = ends === 'article' ? /^article$/ : /^(article|message)$/;
        await expect.poll(() => sidebar.value(shown).catch(String), { message: name, timeout: 20_000 }).toMatch(end);
        await firefox.closeTab();
        await firefox.toTab('second.html');
        await titled(sidebar, ORDINARY);
        await sidebar.reads('It depends on the tide.');
      });
    }
  });

  test('a page that speaks our protocol, and knows where our pages are, gets nothing', async ({
    site,
    firefox,
    tab,
  }) => {
    const trap = await openTrap();
    const origin = await firefox.extensionUrl('');
    const script = `
      const orders = ${JSON.stringify(orders(`${trap.url}forbidden/x`))};
      window.reached = [];
      for (const order of orders) {
        for (const target of [window, parent, top]) target.postMessage(order, '*');
        for (const type of ['colophon', 'message', order.name])
          for (const target of [window, document]) target.dispatchEvent(new CustomEvent(type, { detail: order, bubbles: true }));
        new BroadcastChannel('colophon').postMessage(order);
        for (const api of ['browser', 'chrome'])
          try { window[api].runtime.sendMessage(order, (answer) => answer && reached.push(order.name)); } catch {}
      }
      const files = ['sidepanel.html', 'reader.html?link=${encodeURIComponent(trap.url)}', 'saver.html', 'manifest.json', 'extract.js'];
      window.done = Promise.all(files.map((file) => {
        const frame = document.createElement('iframe');
        frame.src = '${origin}' + file;
        document.body.append(frame);
        return fetch('${origin}' + file).then(() => reached.push(file), () => undefined);
      })).then(() => fetch('/second.html')).then(() => reached.join());`;
    const page = (inside: string) =>
      `<!doctype html><meta charset=utf-8><title>x</title><body>${inside}<script>${script.replaceAll('</', '<\\/')}</script>`;
    site.answer('/inner.html', page(''));
    site.answer('/hostile.html', page('<iframe id="inner" src="/inner.html"></iframe>'));
    await firefox.goto(`${site.url}hostile.html`);
    const world = '(window.wrappedJSObject ?? window)';
    expect(await tab.value(`${world}.done`)).toBe('');
    expect(await tab.value(`${world}.document.getElementById('inner').contentWindow.done`)).toBe('');
    await firefox.openTab(await firefox.extensionUrl('library.html'));
    await tab.says(screenText('libraryEmpty'));
    expect(trap.asked).toEqual([]);
    expect(await firefox.tabAddresses()).toHaveLength(2);
    const stored = await tab.value(
      `Promise.all([${world}.browser.storage.local.get(), ${world}.browser.storage.session.get()]).then((all) => JSON.stringify(all))`,
    );
    expect(stored).not.toMatch(/Forged|daily|forbidden/);
    await trap.close();
  });
});
