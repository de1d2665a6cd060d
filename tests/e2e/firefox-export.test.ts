import fs from 'node:fs';
import path from 'node:path';
import { readZip } from '../support/read-zip.ts';
import { screenText } from '../support/screen-text.ts';
import { expect, test } from './firefox-journey.ts';

const TITLE = 'The river that a town dug up again';

test.describe('in Firefox', () => {
  test('articles are exported: one as a book, the library as a ZIP', async ({ site, firefox, tab, sidebar }) => {
    await firefox.goto(`${site.url}demo.html?appeal=never`);
    await firefox.clickAction();
    await sidebar.press(`button(${JSON.stringify(screenText('save'))})`);
    const text = () => sidebar.value('text()').catch(String);
    await expect.poll(text, { timeout: 15_000 }).toContain(screenText('articleSaved'));

    await firefox.goto(await firefox.extensionUrl('library.html'));
    const pressInTab = (found: string) =>
      expect
        .poll(() => tab.value(`(() => { const it = ${found}; it?.click(); return Boolean(it); })()`), {
          timeout: 15_000,
        })
        .toBe(true);
    const named = (name: string) => `button(${JSON.stringify(name)})`;
    const inDialog = (name: string) =>
      `[...document.querySelectorAll('.export-foot button')].find((one) => one.textContent === ${JSON.stringify(name)})`;
    const exported = async (name: RegExp): Promise<string> => {
      await pressInTab(inDialog(screenText('exportStart')));
      await expect
        .poll(() => tab.value(`document.querySelector('.export [role=status]')?.textContent`), { timeout: 15_000 })
        .toMatch(name);
      const find = () => fs.readdirSync(firefox.downloads).find((file) => name.test(file) && !file.endsWith('.part'));
      await expect
        .poll(() => find() !== undefined && fs.statSync(path.join(firefox.downloads, find() ?? '')).size > 0)
        .toBe(true);
      await pressInTab(inDialog(screenText('close')));
      return path.join(firefox.downloads, find() ?? '');
    };

    await pressInTab(named(screenText('exportNamed', TITLE)));
    await pressInTab(`choice(${JSON.stringify(screenText('exportEpub'))})`);
    const book = await readZip(await exported(/The river.*\.epub/));
    expect([...book.keys()]).toContain('EPUB/article-1.xhtml');
    expect(book.get('EPUB/article-1.xhtml')?.toString()).toContain('For ninety years the Alder ran in a pipe');
    expect([...book.keys()].filter((name) => name.endsWith('.png'))).toHaveLength(2);

    await pressInTab(`[...document.querySelectorAll('.export-all')][0]`);
    const library = await readZip(await exported(/colophon-library-.*\.zip/));
    expect(JSON.parse(library.get('library.json')?.toString() ?? '')).toMatchObject({
      counts: { articles: 1, pictures: 2, missingPictures: 0 },
    });
  });
});
