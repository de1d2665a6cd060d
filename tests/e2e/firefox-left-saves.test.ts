import { screenPlural, screenText } from '../support/screen-text.ts';
import { chooseFromMenu } from './choose-in-firefox.ts';
import { expect, named, sidebarOf, tabOf, test } from './firefox-journey.ts';
import { holdPicture } from './journey.ts';

const TITLE = 'The river that a town dug up again';

/** What is saved, and what is on its way, as the library counts them. */
const ITEMS = `document.querySelectorAll('[aria-label=${JSON.stringify(screenText('libraryList'))}] [role="listitem"], [aria-label=${JSON.stringify(screenText('libraryList'))}] > li').length`;
const SAVING = `document.querySelector('.saves:not([hidden])')`;

test.describe('saves that were left in Firefox', () => {
  test('a save goes on when its sidebar is closed', async ({ site, firefox, sidebar, tab }) => {
    const letGo = holdPicture(site);
    await firefox.beginTo(`${site.url}demo.html?appeal=never`);
    await expect.poll(() => firefox.tabAddresses()).toEqual([`${site.url}demo.html?appeal=never`]);
    await firefox.clickAction();
    await sidebar.press(named('save'));
    await firefox.openTab(await firefox.extensionUrl('library.html'));
    await tab.says(screenPlural('savePictures', 1, '1'));
    expect(await tab.value(`${SAVING}.textContent`)).toContain(TITLE);
    await firefox.closeSidebar();
    expect(await tab.value(ITEMS)).toBe(0);
    letGo();
    await expect.poll(() => tab.value(ITEMS), { timeout: 15_000 }).toBe(1);
    await expect.poll(() => tab.value(`Boolean(${SAVING})`)).toBe(false);
    await site.close();
    await tab.press(`button(${JSON.stringify(TITLE)})`);
    await tab.reads('Nobody had planned for the animals');
    // What stands around the text comes after it.
    await expect.poll(() => tab.value(`document.querySelectorAll('.colophon details.appeal').length`)).toBe(2);
    expect(await tab.value(`document.querySelectorAll('.missing-pictures').length`)).toBe(0);
  });

  test('a save and a link go on after the browser was killed', async ({ launch, site }) => {
    const letGo = holdPicture(site);
    let asked = 0;
    site.answer('/slow', () => {
      asked += 1;
      return asked === 1
        ? new Promise(() => undefined)
        : { status: 302, body: '', headers: { location: '/second.html' } };
    });
    site.answer('/list', '<!doctype html><title>Links</title><p><a id="slow" href="/slow">Save this</a></p>');
    const first = await launch();
    await first.goto(`${site.url}list`);
    await chooseFromMenu(first, '#slow', screenText('menuSaveLink'));
    await expect.poll(() => asked).toBe(1);
    await first.beginTo(`${site.url}demo.html?appeal=never`);
    await expect.poll(() => first.tabAddresses()).toEqual([`${site.url}demo.html?appeal=never`]);
    await first.clickAction();
    await sidebarOf(first).press(named('save'));
    await first.openTab(await first.extensionUrl('library.html'));
    await tabOf(first).says(screenPlural('savesUnderWay', 1, '1'));
    await first.kill();

    const second = await launch();
    const tab = tabOf(second);
    await second.goto(await second.extensionUrl('library.html'));
    await tab.says(screenPlural('savesUnderWay', 1, '1'));
    expect(await tab.value(`${SAVING}.textContent`)).toContain(TITLE);
    letGo();
    await expect.poll(() => tab.value(ITEMS), { timeout: 15_000 }).toBe(2);
    await expect.poll(() => tab.value(`Boolean(${SAVING})`)).toBe(false);
    expect(asked).toBe(2);
  });
});
