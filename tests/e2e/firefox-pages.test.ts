import fs from 'node:fs';
import path from 'node:path';
import { screenPlural, screenText } from '../support/screen-text.ts';
import { expect, test } from './firefox-journey.ts';
import { SITE_FOLDER } from './journey.ts';

const file = (name: string): string => fs.readFileSync(path.join(SITE_FOLDER, name), 'utf8');

test.describe('in Firefox', () => {
  test('an article of three pages is read as one, with the session of the tab', async ({ site, firefox, sidebar }) => {
    const cookies: (string | undefined)[] = [];
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
    const button = (name: string) => sidebar.press(`button(${JSON.stringify(name)})`);
    const text = () => sidebar.value('text()').catch(String);
    await expect.poll(text, { timeout: 15_000 }).toContain(screenPlural('pagesGoOnMore', 2, '2'));
    await button(screenText('pagesReadAll'));
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
    await button(screenText('tryAgain'));
    await expect
      .poll(text, { timeout: 15_000 })
      .toContain(screenText('pagesStopped', '3', screenText('pageFailure_unreachable')));
    site.answer('/three-pages-3.html', file('three-pages-3.html'));
    await button(screenText('tryAgain'));
    await expect.poll(text, { timeout: 15_000 }).toContain('give or take twenty years');
    expect(await text()).toContain(screenPlural('pagesAll', 3, '3'));
    expect(cookies).toHaveLength(1);
  });
});
