import fs from 'node:fs';
import path from 'node:path';
import { screenText } from '../support/screen-text.ts';
import { expect, named, test } from './firefox-journey.ts';
import { SITE_FOLDER } from './journey.ts';

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
    // All sites can be allowed from there; what was allowed is read at once. The browser's own question is answered by a preference.
    await firefox.prefer('extensions.webextOptionalPermissionPrompts', false);
    await sidebar.value(`(() => {
      const input = content.windowUtils.setHandlingUserInput(true);
      try { ${named('allowSites')}.click(); } finally { input.destruct(); }
    })()`);
    await sidebar.says('two thirds');
    await firefox.openTab(`${site.url}second.html`);
    await sidebar.reads('It depends on the tide.');
    await expect.poll(() => firefox.actionTitle()).toBe(screenText('actionTitleArticle'));
  });

  test('sites that Firefox keeps extensions away from are said to be that, with the way to let Colophon in', async ({
    site,
    firefox,
    sidebar,
  }) => {
    await firefox.goto(`${site.url}second.html`);
    await firefox.clickAction();
    await sidebar.reads('It depends on the tide.');
    const elsewhere = site.url.replace('127.0.0.1', 'localhost');
    for (const [preference, page] of [
      ['extensions.webextensions.restrictedDomains', 'long-read.html'],
      ['extensions.quarantinedDomains.list', DEMO],
    ] as const) {
      await firefox.prefer(preference, 'localhost');
      await firefox.goto(`${elsewhere}${page}`);
      await firefox.clickAction();
      await sidebar.says(screenText('stateClosedPageHint'));
      await firefox.prefer(preference, 'closed.example');
      await firefox.goto(`${elsewhere}second.html`);
      await sidebar.reads('It depends on the tide.');
    }
  });

  test('a page in a container is read with the session that it has there; its pictures are fetched without', async ({
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
    const ofPictures: (string | undefined)[] = [];
    const picture = fs.readFileSync(path.join(SITE_FOLDER, 'pictures/river.svg'));
    site.answer('/pictures/river.svg', (request) => {
      ofPictures.push(request.headers.cookie);
      return { type: 'image/svg+xml', body: picture };
    });
    await sidebar.press(named('save'));
    await sidebar.says(screenText('articleSaved'));
    // Extensions that may not see cookies cannot ask with those of a container.
    expect(ofPictures).toEqual([undefined]);
    // Outside of it nothing is known of that session.
    await firefox.openTab(`${site.url}members`);
    expect(cookies.at(-1)).toBeUndefined();
    await firefox.goto(await firefox.extensionUrl('library.html'));
    await tab.press(`button(${JSON.stringify(RIVER)})`);
    await tab.reads('Nobody had planned for the animals');
  });
});
