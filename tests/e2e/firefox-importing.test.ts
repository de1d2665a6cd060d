import fs from 'node:fs';
import path from 'node:path';
import { screenPlural, screenText } from '../support/screen-text.ts';
import { expect, named, test } from './firefox-journey.ts';

const FILES = path.resolve(import.meta.dirname, '../unit/import/files');

const plural = (key: string, count: number): string => screenPlural(key, count, String(count));

test.describe('importing in Firefox', () => {
  test('files of Pocket and Instapaper come into the library, and go again; a broken one says so', async ({
    firefox,
    tab,
  }) => {
    await firefox.goto(await firefox.extensionUrl('library.html'));
    await tab.press(named('importOpen'));
    await tab.says(screenText('importTitle'));
    const broken = path.join(firefox.downloads, 'wallabag.json');
    fs.writeFileSync(broken, fs.readFileSync(path.join(FILES, 'wallabag.json')).subarray(0, 900));
    await firefox.type('input[type="file"]', broken);
    await tab.says(screenText('importProblemDamaged'));
    await tab.press(named('importAnother'));
    await firefox.type(
      'input[type="file"]',
      ['pocket.csv', 'instapaper.csv'].map((name) => path.join(FILES, name)).join('\n'),
    );
    await tab.says(screenText('importRefusedScript'));
    expect(await tab.value('text()')).toContain('javascript:alert(1)');
    const found = await tab.value(`document.querySelector('h2').textContent`);
    const count = Number(String(found).match(/\d+/)?.[0]);
    expect(count).toBeGreaterThan(5);
    await tab.press(`button(${JSON.stringify(plural('importStart', count))})`);
    await tab.says(plural('importQueued', count));
    await tab.press(named('importTakeBack'));
    await tab.says(plural('importTakenBack', count));
    await tab.press(named('importBack'));
    await tab.says(screenText('libraryEmpty'));
  });

  test('what came without its text is fetched when it is wished, and stands in the library as of its day', async ({
    site,
    firefox,
    tab,
  }) => {
    // Addresses of one's own network are not fetched; these are none, to the extension.
    await firefox.prefer('network.dns.localDomains', 'gazette.example,post.example');
    const on = (host: string) => site.url.replace('127.0.0.1', host);
    const list = path.join(firefox.downloads, 'pocket.csv');
    const lines = [
      'title,url,time_added,tags,status',
      `A river,${on('gazette.example')}demo.html?appeal=never,1500000000,water,archive`,
      `Gone,${on('post.example')}gone.html,1500000001,,unread`,
    ];
    fs.writeFileSync(list, lines.join('\n'));
    await firefox.goto(await firefox.extensionUrl('library.html'));
    await tab.press(named('importOpen'));
    await tab.says(screenText('importTitle'));
    await firefox.type('input[type="file"]', list);
    await tab.press(`button(${JSON.stringify(plural('importStart', 2))})`);
    await tab.says(plural('importQueued', 2));
    expect(site.requests).toEqual([]);
    await firefox.goto(await firefox.extensionUrl('library.html'));
    await tab.says(plural('waitingTexts', 2));
    await tab.press(named('waitingFetch'));
    await tab.says(plural('waitingFailed', 1));
    await tab.press(named('libraryArchive'));
    await tab.says('The river that a town dug up again');
    expect(await tab.value('text()')).toContain('2017');
    await site.close();
    await tab.press(`button('The river that a town dug up again')`);
    await tab.reads('Nobody had planned for the animals');
  });
});
