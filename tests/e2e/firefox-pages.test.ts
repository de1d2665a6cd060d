import fs from 'node:fs';
import path from 'node:path';
import { screenPlural, screenText } from '../support/screen-text.ts';
import { expect, named, openInTab, test } from './firefox-journey.ts';
import { SITE_FOLDER } from './journey.ts';

const TITLE = 'The lighthouse that was moved three times';
/** Words of the first, second and third page. */
const WORDS = ['sixty. The board in the capital', 'forty-eight cannon balls', 'give or take twenty years'] as const;

const file = (name: string): string => fs.readFileSync(path.join(SITE_FOLDER, name), 'utf8');
const paths = (requests: readonly string[]): string[] => requests.filter((path) => path.startsWith('/three-pages-'));

test.describe('in Firefox', () => {
  test('an article of three pages is read as one, with the session of the tab; a page that cannot be read is named', async ({
    site,
    firefox,
    sidebar,
  }) => {
    const cookies: (string | undefined)[] = [];
    site.answer('/three-pages.html', {
      body: file('three-pages.html'),
      headers: { 'set-cookie': 'reader=known; SameSite=Strict; HttpOnly' },
    });
    site.answer('/three-pages-2.html', (request) => {
      cookies.push(request.headers.cookie);
      return file('three-pages-2.html');
    });
    site.answer('/three-pages-3.html', { status: 500, body: '<h1>Something is wrong</h1>' });
    const stopped = (failure: string) => sidebar.says(screenText('pagesStopped', '3', screenText(failure)));
    await firefox.goto(`${site.url}three-pages.html`);
    await firefox.clickAction();
    await sidebar.says(screenPlural('pagesGoOnMore', 2, '2'));
    await sidebar.press(named('pagesReadAll'));
    await stopped('pageFailure_refused');
    expect(await sidebar.value('article()')).toContain(WORDS[1]);
    await sidebar.says(screenText('pagesFromToOf', '1', '2', '3'));
    expect(cookies).toEqual(['reader=known']);
    const waiting =
      'Your name and your password, please: you have been away for a long time, and we forget who you are.';
    for (const [failure, answer] of [
      ['pageFailure_unreachable', { status: 302, body: '', headers: { location: 'http://localhost:9/elsewhere' } }],
      ['pageFailure_not_html', { type: 'application/pdf', body: '%PDF-' }],
      ['pageFailure_another_text', `<title>Log in</title><main><h1>Log in</h1>${`<p>${waiting}</p>`.repeat(4)}</main>`],
    ] as const) {
      site.answer('/three-pages-3.html', answer);
      await sidebar.press(named('tryAgain'));
      await stopped(failure);
    }
    site.answer('/three-pages-3.html', file('three-pages-3.html'));
    await sidebar.press(named('tryAgain'));
    await sidebar.reads(WORDS[2]);
    await sidebar.says(screenPlural('pagesAll', 3, '3'));
    // The page that was read is not asked for again.
    expect(cookies).toHaveLength(1);
  });

  test('reading on is cancelled, and goes on where it ended; what was read as one is saved as one, and opened without its site', async ({
    site,
    firefox,
    sidebar,
    tab,
  }) => {
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    site.answer('/three-pages-3.html', async () => {
      await gate;
      return file('three-pages-3.html');
    });
    await firefox.goto(`${site.url}three-pages.html`);
    await firefox.clickAction();
    await sidebar.says(screenPlural('pagesGoOnMore', 2, '2'));
    // Nothing is asked of the site before the reader wishes it.
    expect(paths(site.requests)).toEqual([]);
    await sidebar.press(named('pagesReadAll'));
    await sidebar.says(screenText('pagesReadingOf', '3', '3'));
    await sidebar.press(named('loadingCancel'));
    await sidebar.says(screenPlural('pagesGoOnMore', 2, '2'));
    await expect.poll(() => sidebar.value('focused()?.textContent')).toContain(screenText('pagesReadAll'));
    expect(await sidebar.value('article()')).not.toContain(WORDS[1]);
    open();
    await sidebar.press(named('pagesReadAll'));
    await sidebar.reads(WORDS[2]);
    await sidebar.says(screenPlural('pagesAll', 3, '3'));
    expect(paths(site.requests).filter((one) => one.includes('-2'))).toHaveLength(1);

    const text = String(await sidebar.value('article()'));
    expect(WORDS.map((words) => text.split(words).length)).toEqual([2, 2, 2]);
    expect(text.split('as the Gazette drew it')).toHaveLength(2);
    expect(text.split('has been asked to move it only once')).toHaveLength(2);
    expect(text).not.toContain('Next page');
    expect(await sidebar.value(`all(document).filter((one) => one.matches('hr')).length`)).toBe(2);
    await sidebar.says(screenText('appealTimes', '3'));
    expect(await sidebar.value(`document.querySelectorAll('.colophon details.appeal').length`)).toBe(1);
    // A note leads to the one of its own page.
    await sidebar.press(`all(document).filter((one) => one.matches('sup a'))[1]`);
    await expect.poll(() => sidebar.value('open()?.textContent')).toContain('volume 2');

    // A look at the page that goes on by itself does not take it back.
    const asked = paths(site.requests).length;
    await firefox.marionette.send('WebDriver:Refresh');
    await sidebar.reads(WORDS[2]);
    await sidebar.press(named('pagesOnlyThis'));
    await expect.poll(() => sidebar.value('article()')).not.toContain(WORDS[1]);
    await sidebar.press(named('pagesReadAll'));
    await sidebar.reads(WORDS[2]);
    expect(paths(site.requests)).toHaveLength(asked);

    await sidebar.press(named('save'));
    await sidebar.says(screenText('articleSaved'));
    await site.close();
    await firefox.goto(await firefox.extensionUrl('library.html'));
    await tab.press(`button(${JSON.stringify(TITLE)})`);
    for (const words of WORDS) await tab.reads(words);
    await tab.says(screenPlural('pagesAll', 3, '3'));
    expect(await tab.value(`document.querySelectorAll('.pages-line button').length`)).toBe(0);
  });

  test('the pages before the opened one come first, with the session of the tab, in its encoding, in the reader in a tab', async ({
    site,
    firefox,
    sidebar,
    tab,
  }) => {
    const cookies: (string | undefined)[] = [];
    const page = file('three-pages.html');
    site.answer('/three-pages-2.html', {
      body: page
        .replace('<b>1</b>', '<a href="three-pages.html">1</a>')
        .replace('<a href="three-pages-2.html">2</a>', '<b>2</b>')
        .replaceAll('Tobias Fenn', 'Tobias Second'),
      headers: {
        'set-cookie': 'reader=known; SameSite=Strict; HttpOnly',
        'content-security-policy': "default-src 'self'",
      },
    });
    site.answer('/three-pages-3.html', (request) => {
      cookies.push(request.headers.cookie);
      const html = page.replaceAll('Tobias Fenn', 'Töbias Third').replace('<meta charset="utf-8">', '');
      return { type: 'text/html; charset=windows-1252', body: Buffer.from(html.replaceAll('’', "'"), 'latin1') };
    });
    await firefox.goto(`${site.url}three-pages-2.html`);
    await firefox.clickAction();
    await sidebar.reads('Tobias Second');
    await openInTab(firefox, 'Tobias Second');
    await tab.says(screenText('pagesThisOf', '2', '3'));
    await tab.press(named('pagesReadAll'));
    await tab.reads('Töbias Third');
    const text = String(await tab.value('article()'));
    const places = ['Tobias Fenn', 'Tobias Second', 'Töbias Third'].map((name) => text.indexOf(name));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(cookies).toEqual(['reader=known']);
  });
});
