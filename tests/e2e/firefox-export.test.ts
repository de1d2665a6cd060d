import fs from 'node:fs';
import { checkEpub, noEpubCheck } from '../support/check-epub.ts';
import { readZip } from '../support/read-zip.ts';
import { screenText } from '../support/screen-text.ts';
import { exportAs } from './export-in-firefox.ts';
import { expect, named, test } from './firefox-journey.ts';
import { expectInert, openAlone } from './lone-file-in-firefox.ts';

const DEMO = 'demo.html?appeal=never';
const TITLE = 'The river that a town dug up again';
const SENTENCE = 'For ninety years the Alder ran in a pipe';

test.describe('exports in Firefox', () => {
  test('a saved article is exported in each form, and each can be read; the library is one ZIP', async ({
    site,
    firefox,
    tab,
    sidebar,
  }) => {
    await firefox.goto(`${site.url}${DEMO}`);
    await firefox.clickAction();
    await sidebar.press(named('save'));
    await sidebar.says(screenText('articleSaved'));
    await firefox.goto(await firefox.extensionUrl('library.html'));
    const exported = async (ending: string, ...chosen: string[]) => {
      await tab.press(named('exportNamed', TITLE));
      return await exportAs(firefox, tab, `${TITLE}.${ending}`, ...chosen);
    };

    const html = fs.readFileSync(await exported('html', 'exportHtml'), 'utf8');
    expect(html).toContain(SENTENCE);
    expect(html.match(/<img[^>]+src="data:image\//g)).toHaveLength(2);

    const notes = await readZip(await exported('zip', 'exportMarkdown'));
    const names = [...notes.keys()].sort();
    expect(names).toEqual([
      expect.stringMatching(/^assets\/[0-9a-f]{16}\.png$/),
      expect.stringMatching(/^assets\/[0-9a-f]{16}\.png$/),
      `pages/${TITLE}.md`,
    ]);
    const note = notes.get(`pages/${TITLE}.md`)?.toString() ?? '';
    expect(note).toMatch(/^---\ntitle: "The river/);
    expect(note).toContain(SENTENCE);
    const shown = [...note.matchAll(/!\[[^\]]*\]\(\.\.\/([^)]+)\)/g)].map(([, linked = '']) => linked);
    expect(shown.sort((a, b) => a.localeCompare(b))).toEqual(names.slice(0, 2));

    const inline = fs.readFileSync(await exported('md', 'exportMarkdown', 'exportInline'), 'utf8');
    expect(inline.match(/\]\(data:image\//g)).toHaveLength(2);
    expect(inline).toContain(SENTENCE);
    expect(fs.readFileSync(await exported('txt', 'exportText'), 'utf8')).toContain(SENTENCE);

    const record = JSON.parse(fs.readFileSync(await exported('json', 'exportJson'), 'utf8')) as Record<string, unknown>;
    expect(record).toMatchObject({
      format: 'colophon-article',
      version: 1,
      decisions: { tags: [] },
      article: { title: TITLE },
    });
    expect(record.pictures).toHaveLength(2);

    const book = await readZip(await exported('epub', 'exportEpub'));
    expect(book.get('EPUB/article-1.xhtml')?.toString()).toContain(SENTENCE);
    expect([...book.keys()].filter((name) => name.endsWith('.png'))).toHaveLength(2);

    await tab.press(`[...document.querySelectorAll('.export-all')][0]`);
    const library = await readZip(await exportAs(firefox, tab, /^colophon-library-[0-9-]+\.zip$/));
    const articles = [...library.keys()].filter((name) => name.startsWith('articles/'));
    const pictures = [...library.keys()].filter((name) => name.startsWith('pictures/'));
    expect([articles.length, pictures.length]).toEqual([1, 2]);
    expect(JSON.parse(library.get('library.json')?.toString() ?? '')).toMatchObject({
      counts: { articles: 1, pictures: 2, missingPictures: 0 },
    });
  });

  test('a page exported from the sidebar opens anywhere, asks for nothing and runs nothing', async ({
    site,
    firefox,
    tab,
    sidebar,
  }) => {
    await firefox.goto(`${site.url}${DEMO}`);
    await firefox.clickAction();
    await sidebar.reads(SENTENCE);
    await sidebar.press(named('more'));
    await sidebar.press(named('export'));
    const file = await exportAs(firefox, sidebar, `${TITLE}.html`, 'exportHtml');
    const before = site.requests.length;
    await openAlone(firefox, file);
    expect(await tab.value(`document.querySelector('h1').textContent`)).toBe(TITLE);
    expect(await tab.value('document.body.innerText')).toContain(SENTENCE);
    const pictures = await firefox.marionette.run(
      () => Promise.all([...document.images].map((one) => one.decode().then(() => one.naturalWidth > 0))),
      [],
    );
    expect(pictures).toEqual([true, true]);
    // What the publisher asks is folded at its end.
    expect(await tab.value(`document.querySelector('footer details').open`)).toBe(false);
    expect(await tab.value(`document.querySelector('footer summary').textContent`)).toContain('2');
    await expectInert(firefox, site.url);
    expect(site.requests).toHaveLength(before);
  });

  test('an EPUB passes epubcheck', async ({ site, firefox, sidebar }) => {
    test.skip(noEpubCheck !== undefined, noEpubCheck);
    test.slow();
    await firefox.goto(`${site.url}${DEMO}`);
    await firefox.clickAction();
    await sidebar.reads(SENTENCE);
    await sidebar.press(named('more'));
    await sidebar.press(named('export'));
    const file = await exportAs(firefox, sidebar, `${TITLE}.epub`, 'exportEpub');
    expect(fs.readFileSync(file).subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
    expect(await checkEpub(file)).toContain('0 fatals / 0 errors / 0 warnings');
  });
});
