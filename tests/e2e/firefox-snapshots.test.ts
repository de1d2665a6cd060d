import { screenText } from '../support/screen-text.ts';
import { expect, named, test } from './firefox-journey.ts';

const TITLE = 'The lamp that was never lit';
const IN_FRAME = (selector: string) =>
  `document.querySelector('.snapshot-frame').contentDocument.querySelector(${JSON.stringify(selector)})`;

test('in Firefox, the whole page is kept and shown as it stood, without its server', async ({
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
  const id = String(await tab.value(`new URLSearchParams(location.search).get('saved')`));
  await firefox.goto(await firefox.extensionUrl(`snapshot.html?saved=${id}`));
  const look = (selector: string, name: string) =>
    tab.value(`getComputedStyle(${IN_FRAME(selector)}).${name}`).catch(String);
  await expect.poll(() => look('#around', 'backgroundColor')).toBe('rgb(20, 60, 90)');
  expect(await tab.value(`${IN_FRAME('#later')}.textContent`)).toBe('Written by a script.');
  expect(await tab.value(`${IN_FRAME('#letter')}.value`)).toBe('');
  expect(await tab.value(`getComputedStyle(${IN_FRAME('story-note')}.shadowRoot.querySelector('p')).color`)).toBe(
    'rgb(166, 58, 36)',
  );
  await expect.poll(() => tab.value(`${IN_FRAME('img')}.naturalWidth > 0`)).toBe(true);
  await tab.press(named('snapshotRemove'));
  await tab.says(screenText('snapshotRemoved'));
  await tab.press(named('undo'));
  await expect.poll(() => look('#around', 'backgroundColor')).toBe('rgb(20, 60, 90)');
});
