import { screenText } from '../support/screen-text.ts';
import { chooseFromMenu } from './choose-in-firefox.ts';
import { expect, test } from './firefox-journey.ts';

const RIVER = 'The river that a town dug up again';

test.describe('in Firefox', () => {
  test('a link is read in the sidebar, and another saved, with the session of its site', async ({
    site,
    firefox,
    sidebar,
    tab,
  }) => {
    const cookies: (string | undefined)[] = [];
    const demo = { status: 302, body: '', headers: { location: '/demo.html?appeal=never' } };
    for (const path of ['/read', '/later'])
      site.answer(path, (request) => {
        cookies.push(request.headers.cookie);
        return demo;
      });
    site.answer('/list', {
      body: '<!doctype html><title>Links</title><p><a id="read" href="/read">Read this</a></p><p><a id="later" href="/later">And this later</a></p>',
      headers: { 'set-cookie': 'reader=known; SameSite=Lax; HttpOnly' },
    });
    const choose = (link: string, name: string) => chooseFromMenu(firefox, link, name);
    await firefox.goto(`${site.url}list`);
    await choose('#read', screenText('menuReadLink'));
    const title = () => sidebar.value('document.querySelector("h1")?.textContent').catch(String);
    await expect.poll(title, { timeout: 15_000 }).toBe(RIVER);
    expect(cookies).toEqual(['reader=known']);
    await choose('#later', screenText('menuSaveLink'));
    await expect
      .poll(() => sidebar.value('text()').catch(String), { timeout: 15_000 })
      .toContain(screenText('linkSaved', RIVER));
    expect(cookies).toEqual(['reader=known', 'reader=known']);
    await firefox.goto(await firefox.extensionUrl('library.html'));
    await expect.poll(() => tab.value('text()').catch(String), { timeout: 15_000 }).toContain(RIVER);
  });
});
