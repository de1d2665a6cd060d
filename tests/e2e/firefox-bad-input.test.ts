import { longArticle } from '../support/heavy-pages.ts';
import { screenText } from '../support/screen-text.ts';
import { expect, reload, test, titled } from './firefox-journey.ts';
import { neverEnd } from './journey.ts';

const BUS = 'The bus with two timetables';

test.describe('bad input in Firefox', () => {
  test('a page that is closed while it is read leaves the sidebar with the next one; one that never ends is read as far as it came', async ({
    site,
    firefox,
    sidebar,
  }) => {
    await firefox.goto(`${site.url}second.html`);
    await firefox.clickAction();
    await titled(sidebar, BUS);
    site.answer('/heavy.html', longArticle(3_000_000));
    await firefox.openTab('about:blank');
    await firefox.beginTo(`${site.url}heavy.html`);
    await expect.poll(() => firefox.tabAddresses()).toContain(`${site.url}heavy.html`);
    await firefox.closeTab();
    await titled(sidebar, BUS);
    await sidebar.reads('It depends on the tide.');

    neverEnd(site);
    await firefox.openTab('about:blank');
    await firefox.beginTo(`${site.url}endless.html`);
    await titled(sidebar, 'The bus that never arrives');
  });

  test('a page that crashes says so when it is read again, and is left', async ({ site, firefox, sidebar }) => {
    // Another site has a process of its own.
    const elsewhere = site.url.replace('127.0.0.1', 'localhost');
    await firefox.goto(`${site.url}second.html`);
    await firefox.clickAction();
    await titled(sidebar, BUS);
    await firefox.openTab(`${elsewhere}long-read.html`);
    await titled(sidebar, 'How to keep a harbour from silting up');
    await firefox.crashTab();
    // What was read stays; read again, there is nothing.
    await reload(sidebar);
    const message = () => sidebar.value(`document.querySelector('.message')?.textContent ?? ''`).catch(() => '');
    const told = [screenText('stateUnresponsive'), screenText('statePageLeft')];
    await expect.poll(message, { timeout: 15_000 }).toMatch(new RegExp(`^(${told.join('|')})`));
    await firefox.toTab('second.html');
    await titled(sidebar, BUS);
    await sidebar.reads('It depends on the tide.');
  });
});
