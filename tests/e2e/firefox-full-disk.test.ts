import { screenText } from '../support/screen-text.ts';
import { fill, LARGE_PICTURE, mountDisk, unmountDisk } from '../support/small-disk.ts';
import { expect, named, sidebarOf, tabOf, test } from './firefox-journey.ts';

test('in Firefox on a full disk it is said that there is no room, what is saved stays, and with room again saving goes on', async ({
  launch,
  profile,
  site,
}) => {
  test.skip(!mountDisk(profile), 'This system lets us mount no disk of a chosen size.');
  try {
    const firefox = await launch();
    const [sidebar, tab] = [sidebarOf(firefox), tabOf(firefox)];
    const saved = () =>
      expect.poll(() => sidebar.value(`Boolean(${named('saved')})`).catch(String), { timeout: 15_000 }).toBe(true);
    await firefox.goto(`${site.url}short.html`);
    await firefox.clickAction();
    await sidebar.press(named('save'));
    await saved();

    site.answer('/pictures/heat.png', { type: 'image/png', body: LARGE_PICTURE });
    const empty = fill(profile, 4e6);
    await firefox.goto(`${site.url}demo.html?appeal=never`);
    await sidebar.reads('Nobody had planned for the animals');
    await sidebar.press(named('save'));
    await sidebar.says(screenText('error_quota'));
    await sidebar.reads('Nobody had planned for the animals');

    empty();
    await sidebar.press(named('save'));
    await saved();
    await firefox.goto(await firefox.extensionUrl('library.html'));
    const items = `document.querySelectorAll('[aria-label=${JSON.stringify(screenText('libraryList'))}] > li').length`;
    await expect.poll(() => tab.value(items)).toBe(2);
    await firefox.close();
  } finally {
    unmountDisk(profile);
  }
});
