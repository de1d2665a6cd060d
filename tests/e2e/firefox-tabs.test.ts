import { screenPlural, screenText } from '../support/screen-text.ts';
import { chooseFromMenu } from './choose-in-firefox.ts';
import { expect, named, test } from './firefox-journey.ts';

const RIVER = 'The river that a town dug up again';
const ITEMS = `document.querySelectorAll('[aria-label=${JSON.stringify(screenText('libraryList'))}] > li').length`;
const region = (key: string): string =>
  `document.querySelector('section[aria-label=${JSON.stringify(screenText(key))}]:not([hidden])')`;

test.describe('in Firefox', () => {
  test('all tabs of a window are saved as they stand, and what was not is told with its reason', async ({
    site,
    firefox,
    tab,
  }) => {
    await firefox.goto(`${site.url}second.html`);
    for (const address of [
      `${site.url}demo.html?appeal=never`,
      `${site.url}second.html#again`,
      `${site.url}listing.html`,
      'about:support',
    ])
      await firefox.openTab(address);
    await firefox.openTab(await firefox.extensionUrl('library.html'));
    await tab.press(named('menuSaveTabs'));
    const heading = () => tab.value(`${region('tabsSection')}?.querySelector('h2, h3')?.textContent ?? ''`);
    await expect
      .poll(heading, { timeout: 15_000 })
      .toBe(
        [screenPlural('tabsSaved', 2, '2'), screenPlural('tabsKept', 1, '1'), screenPlural('tabsLeft', 2, '2')].join(
          ' · ',
        ),
      );
    const report = String(await tab.value(`${region('tabsSection')}.textContent`));
    expect(report).toContain(screenText('stateNoArticle'));
    expect(report).toContain(screenText('stateRestrictedPage'));
    await expect.poll(() => tab.value(ITEMS)).toBe(2);
    await tab.press(named('linkSaveAnyway'));
    await expect.poll(() => tab.value(ITEMS)).toBe(3);
    await tab.press(named('tabsShow'));
    await expect.poll(() => firefox.actionTitle()).toBe(screenText('actionTitle'));
  });

  test('saving tabs is cancelled: what was saved stays, and nothing half is left', async ({ site, firefox, tab }) => {
    await firefox.goto(`${site.url}second.html`);
    site.answer('/pictures/heat.png', () => new Promise(() => undefined));
    await firefox.openTab('about:blank');
    await firefox.beginTo(`${site.url}demo.html?appeal=never`);
    await firefox.openTab(await firefox.extensionUrl('library.html'));
    await tab.press(named('menuSaveTabs'));
    await tab.says(screenText('tabsSaving', '2', '2'));
    await expect.poll(() => tab.value(ITEMS)).toBe(1);
    await tab.press(named('tabsCancel'));
    await tab.says(`${screenText('tabsCancelled')} · ${screenPlural('tabsSaved', 1, '1')}`);
    expect(await tab.value(ITEMS)).toBe(1);
    await expect.poll(() => tab.value(`Boolean(${region('savesList')})`)).toBe(false);
  });

  test('links are saved for later, told on the icon; what failed is told in the library, with ways out', async ({
    site,
    firefox,
    sidebar,
    tab,
  }) => {
    const link = (name: string) => `<p><a id="${name}" href="/${name}">Save ${name}</a></p>`;
    site.answer(
      '/list',
      `<!doctype html><title>Links</title>${['members', 'wall', 'paper.pdf', 'listing.html'].map((name) => link(name.replace('.', '-')).replace(`/${name.replace('.', '-')}`, `/${name}`)).join('')}`,
    );
    let open: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    site.answer('/members', async () => {
      await gate;
      return { status: 302, body: '', headers: { location: '/demo.html?appeal=never' } };
    });
    site.answer('/wall', { status: 302, body: '', headers: { location: '/log-in' } });
    site.answer('/log-in', '<h1>Welcome</h1><form><input type="password"></form>');
    await firefox.goto(`${site.url}list`);
    const choose = (id: string) => chooseFromMenu(firefox, `#${id}`, screenText('menuSaveLink'));
    await choose('members');
    await expect.poll(() => firefox.actionTitle()).toBe(screenText('actionTitleSaving'));
    expect(await firefox.badge()).toBe('…');
    open();
    await expect.poll(() => firefox.actionTitle()).toBe(screenText('actionTitleSaved', RIVER));
    await expect.poll(() => firefox.badge()).toBe('');

    await firefox.clickAction();
    await sidebar.says(screenText('stateNoArticle'));
    await choose('wall');
    await sidebar.says(screenText('linkNotSaved', screenText('linkLogInWall')));
    await choose('paper-pdf');
    await choose('listing-html');
    await sidebar.says(screenText('linkNotSaved', screenText('linkNoArticle')));
    await expect.poll(() => firefox.badge()).toBe('!');

    await firefox.goto(await firefox.extensionUrl('library.html'));
    await tab.says(screenPlural('linksFailed', 3, '3'));
    await tab.says(screenText('linkPdf'));
    await expect.poll(() => firefox.badge()).toBe('');
    const host = new URL(site.url).host;
    await tab.press(named('linkForgetNamed', `${host}/paper.pdf`));
    await tab.says(screenPlural('linksFailed', 2, '2'));
    await tab.press(named('linkSaveAnywayNamed', `${host}/listing.html`));
    await expect.poll(() => tab.value(ITEMS)).toBe(2);
    site.answer('/wall', { status: 302, body: '', headers: { location: '/second.html' } });
    await tab.press(named('linkTryAgainNamed', `${host}/wall`));
    await expect.poll(() => tab.value(ITEMS)).toBe(3);
    await expect.poll(() => tab.value(`Boolean(${region('linksList')})`)).toBe(false);
  });
});
