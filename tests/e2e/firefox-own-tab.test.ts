import { screenText } from '../support/screen-text.ts';
import { expect, test } from './firefox-journey.ts';

test('in Firefox, articles of a site that was chosen open in a tab by themselves, once', async ({
  site,
  firefox,
  tab,
}) => {
  await firefox.goto(await firefox.extensionUrl('options.html#site=127.0.0.1'));
  await tab.press(`choice(${JSON.stringify(screenText('siteOwnTab'))})`);
  await expect.poll(() => tab.value(`choice(${JSON.stringify(screenText('siteOwnTab'))}).checked`)).toBe(true);
  await tab.says(screenText('siteOtherwise'));
  const readers = async () => (await firefox.tabAddresses()).filter((one) => one.includes('/reader.html?tab=')).length;
  await firefox.goto(`${site.url}second.html`);
  await expect.poll(readers).toBe(1);
  await firefox.toTab('/second.html');
  await firefox.goto(`${site.url}second.html`);
  await expect.poll(() => firefox.actionTitle()).toBe(screenText('actionTitleArticle'));
  expect(await readers()).toBe(1);
});
