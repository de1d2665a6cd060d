import fs from 'node:fs';
import { screenText } from '../support/screen-text.ts';
import { downloaded, expect, named, test } from './firefox-journey.ts';

test.describe('in Firefox', () => {
  test('a problem with a page is reported from the menu: made here, shown whole, taken along, and nothing is asked for', async ({
    site,
    firefox,
    sidebar,
  }) => {
    const address = `${site.url}demo.html?appeal=never`;
    const report = () => sidebar.value(`open()?.querySelector('pre')?.textContent ?? ''`);
    await firefox.goto(address);
    await firefox.clickAction();
    await sidebar.reads('Nobody had planned');
    // The page's own icon and the pictures of the article come when they come.
    const asked = () => site.requests.filter((path) => !/^\/(?:pictures\/|favicon)/.test(path));
    const before = asked();
    await sidebar.press(named('more'));
    await sidebar.press(named('reportMenu'));
    await expect.poll(report).toContain('Appeals: 2');
    expect(await report()).toContain('Firefox');
    expect(await report()).not.toContain('127.0.0.1');
    expect(await report()).not.toContain('Alder');
    await sidebar.press(`choice(${JSON.stringify(screenText('reportAddress'))})`);
    await expect.poll(report).toContain(address);
    // Firefox lets pages copy in a hand's click alone, which the journey's is not: that is told, with the other way.
    await sidebar.press(named('reportCopy'));
    await sidebar.says(screenText('reportNotCopied'));
    await sidebar.press(named('reportSave'));
    expect(fs.readFileSync(await downloaded(firefox, /\.md$/), 'utf8')).toBe(await report());
    expect(asked()).toEqual(before);
  });

  test('where no article is shown the message is reported; the diagnostics say where this runs', async ({
    site,
    firefox,
    tab,
    sidebar,
  }) => {
    await firefox.goto(`${site.url}empty.html`);
    await firefox.clickAction();
    await sidebar.press(named('reportMenu'));
    await expect
      .poll(() => sidebar.value(`open()?.querySelector('pre')?.textContent ?? ''`))
      .toContain('In place of an article: failure');
    await firefox.goto(await firefox.extensionUrl('options.html'));
    await tab.press(named('diagnosticsShow'));
    await tab.says('There: sidebar');
    await tab.says('Library: 0 articles, seems whole');
    await tab.says('No errors since the browser started.');
  });
});
