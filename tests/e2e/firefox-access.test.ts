import { screenText } from '../support/screen-text.ts';
import { expect, named, test } from './firefox-journey.ts';

const RIVER = 'The river that a town dug up again';
const DEMO = 'demo.html?appeal=never';

test.describe('access in Firefox', () => {
  test('where access to sites is taken away the click is enough, and that is said', async ({
    site,
    firefox,
    sidebar,
  }) => {
    await firefox.goto(`${site.url}second.html`);
    await firefox.clickAction();
    await sidebar.reads('It depends on the tide.');
    await firefox.withdrawSites();
    await firefox.openTab(`${site.url}${DEMO}`);
    await sidebar.says(screenText('stateAccessWithheld'));
    await firefox.clickAction();
    await sidebar.reads('Nobody had planned for the animals');
    await sidebar.press(named('save'));
    await expect.poll(() => sidebar.value(`Boolean(${named('saved')})`), { timeout: 15_000 }).toBe(true);
    // Leave that was given for a page ends with it.
    await firefox.goto(`${site.url}long-read.html`);
    await sidebar.says(screenText('stateAccessWithheldShort'));
  });

  test('a page in a container is read with the session that it has there, and saved', async ({
    site,
    firefox,
    sidebar,
    tab,
  }) => {
    const cookies: (string | undefined)[] = [];
    site.answer('/members', (request) => {
      cookies.push(request.headers.cookie);
      return { status: 302, body: '', headers: { location: `/${DEMO}`, 'set-cookie': 'reader=contained' } };
    });
    await firefox.openContainerTab(`${site.url}members`);
    await firefox.toTab('demo.html');
    await firefox.goto(`${site.url}members`);
    expect(cookies).toEqual([undefined, 'reader=contained']);
    await firefox.clickAction();
    await sidebar.reads('Nobody had planned for the animals');
    await sidebar.press(named('save'));
    await sidebar.says(screenText('articleSaved'));
    // Outside of it nothing is known of that session.
    await firefox.openTab(`${site.url}members`);
    expect(cookies.at(-1)).toBeUndefined();
    await firefox.goto(await firefox.extensionUrl('library.html'));
    await tab.press(`button(${JSON.stringify(RIVER)})`);
    await tab.reads('Nobody had planned for the animals');
  });
});
