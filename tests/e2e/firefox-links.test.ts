import { screenText } from '../support/screen-text.ts';
import type { Site } from '../support/serve.ts';
import { chooseFromMenu, chooseInSidebar } from './choose-in-firefox.ts';
import { expect, named, test, titled } from './firefox-journey.ts';

const RIVER = 'The river that a town dug up again';

/** A page of links, `#link-0` and so on; hands back its address. */
function listed(site: Site, links: string[]): string {
  const lines = links.map((href, at) => `<p><a id="link-${at}" href="${href}">Link ${at}</a></p>`);
  site.answer('/list.html', `<!doctype html><title>Links</title>${lines.join('')}`);
  return `${site.url}list.html`;
}

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
    await titled(sidebar, RIVER);
    expect(cookies).toEqual(['reader=known']);
    await choose('#later', screenText('menuSaveLink'));
    await expect
      .poll(() => sidebar.value('text()').catch(String), { timeout: 15_000 })
      .toContain(screenText('linkSaved', RIVER));
    expect(cookies).toEqual(['reader=known', 'reader=known']);
    await firefox.goto(await firefox.extensionUrl('library.html'));
    await expect.poll(() => tab.value('text()').catch(String), { timeout: 15_000 }).toContain(RIVER);
  });

  test('a link stays with its tab, and one within an article is read in its place', async ({
    site,
    firefox,
    sidebar,
  }) => {
    await firefox.goto(listed(site, ['/demo.html?appeal=never']));
    await chooseFromMenu(firefox, '#link-0', screenText('menuReadLink'));
    await titled(sidebar, RIVER);
    await firefox.openTab(`${site.url}second.html`);
    await titled(sidebar, 'The bus with two timetables');
    expect(await sidebar.value(`Boolean(${named('linkBack')})`)).toBe(false);
    await firefox.toTab('list.html');
    await titled(sidebar, RIVER);
    await sidebar.press(named('linkBack'));
    await sidebar.says(screenText('stateNoArticle'));

    const second = await (await fetch(`${site.url}second.html`)).text();
    site.answer('/linking.html', second.replace('a clerk', '<a href="/demo.html?appeal=never">a clerk</a>'));
    await firefox.goto(`${site.url}linking.html`);
    await sidebar.reads('In 1971 a clerk');
    await chooseInSidebar(firefox, `button('a clerk')`, screenText('menuReadLink'));
    await titled(sidebar, RIVER);
    await sidebar.press(named('linkOpen'));
    await expect.poll(async () => (await firefox.tabAddresses()).at(-1)).toBe(`${site.url}demo.html?appeal=never`);
  });

  test('what stands in the way of a link is said in its own words, with ways out', async ({
    site,
    firefox,
    sidebar,
  }) => {
    site.answer('/gone', { status: 410, body: 'No' });
    site.answer('/broken', { status: 503, body: 'No' });
    site.answer('/endless', { body: Buffer.alloc(10_000_001, 'a') });
    site.answer('/silent', () => new Promise(() => undefined));
    site.answer('/log-in', '<h1>Welcome back</h1><form><input type="password"></form>');
    site.answer('/wall', (request) => ({
      status: 302,
      body: '',
      headers: { location: request.headers.cookie?.includes('member=yes') ? '/demo.html?appeal=never' : '/log-in' },
    }));
    const text = `Der Fährmann von Österhof grüßte jeden Morgen die Möwen, bevor er die Kette löste und über den Fluß fuhr. `;
    site.answer('/latin', {
      type: 'text/html',
      body: Buffer.from(
        `<html lang="de"><head><meta charset="iso-8859-1"><title>Die Fähre</title><base href="/deep/down/"></head><body><article><h1>Die Fähre</h1>${`<p>${text.repeat(12)}</p>`.repeat(6)}<p>Der Plan hängt <a href="../plan">am Steg</a>. ${text}</p></article></body></html>`,
        'latin1',
      ),
    });
    const ways = [
      ['/gone', 'linkGone'],
      ['/broken', 'linkSiteBroken'],
      ['/paper.pdf', 'linkPdf'],
      ['/pictures/heat.png', 'linkPicture'],
      ['/endless', 'linkTooLarge'],
      ['http://10.0.0.1/router', 'linkPrivateAddress'],
      ['http://127.0.0.1:1/closed', 'linkUnreachable'],
      ['/wall', 'linkLogInWall'],
    ] as const;
    const others = ['/silent', '/latin', '/listing.html'];
    await firefox.goto(listed(site, [...ways.map(([address]) => address), ...others]));
    await firefox.clickAction();
    const choose = (at: number) => chooseFromMenu(firefox, `#link-${at}`, screenText('menuReadLink'));
    for (const [at, [, key]] of ways.entries()) {
      await choose(at);
      await sidebar.says(screenText(key));
    }
    // Once one has logged in, the same link is tried again.
    await firefox.marionette.run(() => void (document.cookie = 'member=yes'), []);
    await sidebar.press(named('tryAgain'));
    await titled(sidebar, RIVER);

    await choose(ways.length);
    await sidebar.press(named('loadingCancel'));
    await sidebar.says(screenText('stateCancelled'));
    await choose(ways.length + 1);
    await titled(sidebar, 'Die Fähre');
    await sidebar.reads('Der Fährmann von Österhof grüßte');
    expect(await sidebar.value(`button('am Steg').href`)).toBe(`${site.url}deep/plan`);
    await choose(ways.length + 2);
    await sidebar.says(screenText('linkNoArticle'));
    await sidebar.press(named('linkReadAnyway'));
    await sidebar.reads('Ninety years in a pipe');
  });
});
