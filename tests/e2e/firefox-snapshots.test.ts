import { screenText } from '../support/screen-text.ts';
import { downloaded, expect, named, openInTab, test, titled } from './firefox-journey.ts';
import { expectInert, openAlone } from './lone-file-in-firefox.ts';

const TITLE = 'The lamp that was never lit';
const IN_FRAME = (selector: string) =>
  `document.querySelector('.snapshot-frame').contentDocument.querySelector(${JSON.stringify(selector)})`;

test('in Firefox, the whole page is kept and shown as it stood, without its server, also as a file by itself', async ({
  site,
  firefox,
  sidebar,
  tab,
}) => {
  await firefox.goto(await firefox.extensionUrl('options.html'));
  await tab.press(`choice(${JSON.stringify(screenText('keepPages'))})`);
  await expect.poll(() => tab.value(`choice(${JSON.stringify(screenText('keepPages'))}).checked`)).toBe(true);
  await firefox.goto(`${site.url}components.html`);
  await firefox.clickAction();
  await sidebar.reads('in the afternoon');
  await sidebar.press(named('save'));
  await sidebar.says(screenText('articleSaved'));
  await site.close();

  await firefox.goto(await firefox.extensionUrl('library.html'));
  await tab.press(`button(${JSON.stringify(TITLE)})`);
  await tab.reads('in the afternoon');
  await tab.press(named('more'));
  await tab.press(named('snapshotMenu'));
  await firefox.toTab('snapshot.html');
  const look = (selector: string, name: string) =>
    tab.value(`getComputedStyle(${IN_FRAME(selector)}).${name}`).catch(String);
  await expect.poll(() => look('#around', 'backgroundColor')).toBe('rgb(20, 60, 90)');
  expect(await tab.value(`${IN_FRAME('#later')}.textContent`)).toBe('Written by a script.');
  expect(await tab.value(`${IN_FRAME('#letter')}.value`)).toBe('');
  expect(await tab.value(`getComputedStyle(${IN_FRAME('story-note')}.shadowRoot.querySelector('p')).color`)).toBe(
    'rgb(166, 58, 36)',
  );
  await expect.poll(() => tab.value(`${IN_FRAME('img')}.naturalWidth > 0`)).toBe(true);
  expect(await tab.value(`document.querySelector('h1').textContent`)).toBe(TITLE);

  await tab.press(named('snapshotSave'));
  const file = await downloaded(firefox, `${TITLE}.html`);
  await tab.says(screenText('snapshotSaved', `${TITLE}.html`));
  await firefox.openTab('about:blank');
  await openAlone(firefox, file);
  const plain = (found: string, name: string) => tab.value(`getComputedStyle(${found}).${name}`);
  expect(await plain(`document.querySelector('#around')`, 'backgroundColor')).toBe('rgb(20, 60, 90)');
  expect(await plain(`document.querySelector('story-note').shadowRoot.querySelector('p')`, 'color')).toBe(
    'rgb(166, 58, 36)',
  );
  await expect.poll(() => tab.value(`document.querySelector('img').naturalWidth > 0`)).toBe(true);
  await expectInert(firefox, site.url);
  await firefox.closeTab();
  await firefox.toTab('snapshot.html');

  await tab.press(named('snapshotRemove'));
  await tab.says(screenText('snapshotRemoved'));
  await tab.press(named('undo'));
  await expect.poll(() => look('#around', 'backgroundColor')).toBe('rgb(20, 60, 90)');
  await tab.press(named('snapshotToArticle'));
  await titled(tab, TITLE);
});

test('in Firefox, a page that is gone is told, and its article saved all the same', async ({
  site,
  firefox,
  sidebar,
  tab,
}) => {
  await firefox.goto(await firefox.extensionUrl('options.html'));
  await tab.press(`choice(${JSON.stringify(screenText('keepPages'))})`);
  await expect.poll(() => tab.value(`choice(${JSON.stringify(screenText('keepPages'))}).checked`)).toBe(true);
  await firefox.goto(`${site.url}second.html`);
  await firefox.clickAction();
  await sidebar.reads('It depends on the tide.');
  await openInTab(firefox, 'It depends on the tide.');
  await firefox.toTab('second.html');
  await firefox.goto('about:blank');
  await firefox.toTab('reader.html');
  await tab.press(named('save'));
  await tab.says(screenText('articleSavedNoPage'));
  await expect.poll(() => tab.value(`Boolean(${named('saved')})`)).toBe(true);
});
