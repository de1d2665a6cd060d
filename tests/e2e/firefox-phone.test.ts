import fs from 'node:fs';
import path from 'node:path';
import { FIREFOX_BUILD } from '../support/firefox-browser.ts';
import { narrowTab } from '../support/firefox-window.ts';
import { screenText } from '../support/screen-text.ts';
import { badTargets } from '../support/touch-targets.ts';
import { expect, named, test } from './firefox-journey.ts';

const RIVER = 'The river that a town dug up again';
const PHRASE = 'Nobody had planned for the animals';

/** A copy of the build that asks for no sidebar, menus and shortcuts, so that it has no more of their interfaces than Firefox on Android gives. */
function buildWithoutSidebar(folder: string): string {
  const copy = path.join(folder, 'phone');
  fs.cpSync(FIREFOX_BUILD, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8')) as { permissions: string[] } & Record<string, unknown>;
  const { sidebar_action: _, commands: __, permissions, ...rest } = manifest;
  const fewer = permissions.filter((name) => !/menus/i.test(name));
  fs.writeFileSync(file, JSON.stringify({ ...rest, permissions: fewer }));
  return copy;
}

test('in Firefox as on a phone, at 360 pixels: from the page to the reader, the library and a file', async ({
  site,
  firefox,
  profile,
  tab,
}) => {
  const { marionette } = firefox;
  const uuid = await firefox.extensionUrl('');
  await marionette.send('Addon:Install', { path: buildWithoutSidebar(profile), temporary: true });
  expect(await firefox.extensionUrl('')).toBe(uuid);
  // A pointer that is coarse and cannot hover.
  for (const name of ['ui.primaryPointerCapabilities', 'ui.allPointerCapabilities']) await firefox.prefer(name, 1);
  const narrow = async () => {
    await marionette.run(narrowTab, [360], 'chrome');
    await expect.poll(() => tab.value('innerWidth').catch(String)).toBe(360);
  };
  const fits = async (what: string) => expect(await marionette.run(badTargets, []), what).toEqual([]);

  await firefox.goto(`${site.url}demo.html?appeal=never`);
  await firefox.clickAction();
  await firefox.toTab('reader.html');
  await narrow();
  await tab.reads(PHRASE);
  const world = '(window.wrappedJSObject ?? window).browser';
  expect(
    await tab.value(`[${world}.sidebarAction, ${world}.menus, ${world}.contextMenus].filter(Boolean).length`),
  ).toBe(0);
  expect(await tab.value(`matchMedia('(hover: none) and (pointer: coarse)').matches`)).toBe(true);
  await fits('the reader');
  for (const menu of ['look', 'more', 'appeals'] as const) {
    await tab.press(
      `[...document.querySelectorAll('.bar button')].find((one) => one.getAttribute('aria-label') === ${JSON.stringify(screenText(menu))}) ?? (open() && ${named(menu)})`,
    );
    await expect.poll(() => tab.value('Boolean(open())')).toBe(true);
    await fits(menu);
    if (menu === 'more') continue;
    await tab.press(
      `[...open().querySelectorAll('button')].find((one) => one.getAttribute('aria-label') === ${JSON.stringify(screenText('close'))} || one.textContent.trim() === ${JSON.stringify(screenText('close'))})`,
    );
    await expect.poll(() => tab.value('Boolean(open())')).toBe(false);
  }
  await tab.press(`document.querySelector('.colophon > .appeals > summary')`);
  await fits('the appeals');
  await tab.press(named('save'));
  await tab.says(screenText('articleSaved'));
  await tab.press(
    `all(document).find((one) => one.matches('button, a') && one.getAttribute('aria-label') === ${JSON.stringify(screenText('library'))})`,
  );
  await firefox.toTab('library.html');
  await narrow();
  await tab.says(RIVER);
  await fits('the library');
  await tab.press(named('exportNamed', RIVER));
  await tab.press(`choice(${JSON.stringify(screenText('exportMarkdown'))})`);
  await fits('the dialog of exports');
  await tab.press(
    `[...document.querySelectorAll('.export-foot button')].find((one) => one.textContent === ${JSON.stringify(screenText('exportStart'))})`,
  );
  await expect.poll(() => fs.readdirSync(firefox.downloads).filter((file) => /\.(md|zip)$/.test(file))).toHaveLength(1);

  for (const [page, heading] of [
    ['library.html#storage', 'storageTitle'],
    ['library.html#import', 'importTitle'],
    ['library.html#news', 'newsTitle'],
    ['options.html', 'settings'],
  ] as const) {
    await firefox.goto(await firefox.extensionUrl(page));
    await narrow();
    const shown = `all(document).some((one) => one.matches('h1') && one.checkVisibility() && one.textContent === ${JSON.stringify(screenText(heading))})`;
    await expect.poll(() => tab.value(shown)).toBe(true);
    await fits(page);
  }
});
