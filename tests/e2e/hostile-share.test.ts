import { setTimeout as wait } from 'node:timers/promises';
import { longArticle } from '../support/heavy-pages.ts';
import { RESTLESS_PAGES } from '../support/hostile-live/restless.ts';
import { isLongRun } from '../support/is-long-run.ts';
import { profileDuring, scriptShare } from '../support/script-share.ts';
import { expect, test } from './journey.ts';

/** What our scripts may take of the time of a page that changes all the time. */
const MOST = 0.01;
/** How long such a page is looked at, in milliseconds. */
const LOOK = isLongRun ? 60_000 : 10_000;
/** The same where it is read: anew after 3, 6, 12 and 24 seconds, so that the first of them alone weigh more than all in a minute. */
const LOOK_READ = isLongRun ? 60_000 : 20_000;

/** Pages that change all the time; the others stand still while a dialog or a script holds them. */
const CHANGING = [
  'thousands of changes a second in the article',
  'thousands of changes a second beside the article',
  'an article that is swapped while it is read',
  'a title that changes a thousand times a second',
  'addresses that change without end',
];
const pages = RESTLESS_PAGES.filter(({ name }) => CHANGING.slice(0, isLongRun ? undefined : 1).includes(name));

for (const { name, answer } of pages) {
  test(`${name}: a page that is not read pays at most a hundredth for the extension`, async ({ colophon, site }) => {
    test.setTimeout(LOOK + 45_000);
    site.answer('/restless.html', answer);
    await colophon.page.goto(`${site.url}second.html`);
    const session = await colophon.context.newCDPSession(colophon.page);
    const profile = await profileDuring(session, async () => {
      await colophon.page.goto(`${site.url}restless.html`);
      await wait(LOOK);
    });
    const share = scriptShare(profile, colophon.extensionUrl(''));
    console.log(name, share);
    expect(share.busy).toBeGreaterThan(5 * MOST);
    expect(share.own).toBeLessThanOrEqual(MOST);
  });

  test(`${name}: nor does a page whose article is in the panel`, async ({ colophon, site, read }) => {
    test.setTimeout(LOOK_READ + 45_000);
    site.answer('/restless.html', answer);
    const view = await read('second.html');
    const session = await colophon.context.newCDPSession(colophon.page);
    const show = async () => {
      await colophon.page.goto(`${site.url}restless.html`);
      await expect(view.title).not.toHaveText('The bus with two timetables');
      await view.settled();
    };
    // In a minute the reading itself, which was asked for, is to be no more than that either.
    if (!isLongRun) await show();
    const profile = await profileDuring(session, async () => {
      if (isLongRun) await show();
      await wait(LOOK_READ);
    });
    const share = scriptShare(profile, colophon.extensionUrl(''));
    console.log(name, share);
    expect(share.busy).toBeGreaterThan(5 * MOST);
    expect(share.own).toBeLessThanOrEqual(MOST);
  });
}

test('what our scripts do in a page is seen: the reading of a long article', async ({ colophon, site, read }) => {
  site.answer('/long.html', longArticle(1_000_000));
  const view = await read('second.html');
  const session = await colophon.context.newCDPSession(colophon.page);
  const profile = await profileDuring(session, async () => {
    await colophon.page.goto(`${site.url}long.html`);
    await expect(view.title).toHaveText('A very long article', { timeout: 15_000 });
  });
  expect(scriptShare(profile, colophon.extensionUrl('')).own).toBeGreaterThan(10 * MOST);
  expect(scriptShare(profile, 'chrome-extension://another/').own).toBe(0);
});
