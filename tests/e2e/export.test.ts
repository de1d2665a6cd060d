import fs from 'node:fs';
import path from 'node:path';
import type { Download, Page } from '@playwright/test';
import { checkEpub, noEpubCheck } from '../support/check-epub.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { LibraryView } from '../support/library-view.ts';
import { readZip } from '../support/read-zip.ts';
import type { ReaderView } from '../support/reader-view.ts';
import { screenPlural, screenText } from '../support/screen-text.ts';
import { expect, test } from './journey.ts';

const TITLE = 'The river that a town dug up again';
const SENTENCE = 'For ninety years the Alder ran in a pipe';

/** Chooses a form in the dialog and hands back the file that comes. */
async function exportAs(page: Page, form: string, choose?: string): Promise<{ name: string; file: string }> {
  const dialog = page.getByRole('dialog').filter({ hasText: screenText('exportStart') });
  await dialog.getByRole('radio', { name: new RegExp(`^${screenText(form).replace(/[()]/g, '\\$&')}`) }).check();
  if (choose) await dialog.getByRole('checkbox', { name: screenText(choose) }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: screenText('exportStart'), exact: true }).click(),
  ]);
  await expect(dialog.getByRole('status')).toHaveText(screenText('exportDownloaded', download.suggestedFilename()));
  await dialog
    .getByRole('button', { name: screenText('close'), exact: true })
    .last()
    .click();
  return await kept(download);
}

async function kept(download: Download): Promise<{ name: string; file: string }> {
  return { name: download.suggestedFilename(), file: await download.path() };
}

/** The library in a tab of the panel's own debugging session: of two sessions, the last one gets all downloads. */
async function openLibrary(view: ReaderView, { extensionUrl }: ExtensionBrowser): Promise<LibraryView> {
  const page = await view.page.context().newPage();
  await page.goto(extensionUrl('library.html'));
  return new LibraryView(page);
}

test('a saved article is exported in each form, and each can be read', async ({ colophon, read }) => {
  const view = await read('demo.html?appeal=never');
  await view.save();
  await expect(view.saved).toBeVisible();
  const library = await openLibrary(view, colophon);
  const { page } = library;

  await library.exportOne(TITLE);
  const html = await exportAs(page, 'exportHtml');
  expect(html.name).toBe(`${TITLE}.html`);
  const text = fs.readFileSync(html.file, 'utf8');
  expect(text).toContain(SENTENCE);
  expect(text.match(/<img[^>]+src="data:image\//g)).toHaveLength(2);

  await library.exportOne(TITLE);
  const markdown = await exportAs(page, 'exportMarkdown');
  expect(markdown.name).toBe(`${TITLE}.zip`);
  const files = await readZip(markdown.file);
  const names = [...files.keys()].sort();
  expect(names).toEqual([
    expect.stringMatching(/^assets\/[0-9a-f]{16}\.png$/),
    expect.stringMatching(/^assets\/[0-9a-f]{16}\.png$/),
    `pages/${TITLE}.md`,
  ]);
  const page1 = files.get(`pages/${TITLE}.md`)?.toString() ?? '';
  expect(page1).toMatch(/^---\ntitle: "The river/);
  for (const [, linked = ''] of page1.matchAll(/!\[[^\]]*\]\(\.\.\/([^)]+)\)/g)) expect(names).toContain(linked);

  await library.exportOne(TITLE);
  const inline = await exportAs(page, 'exportMarkdown', 'exportInline');
  expect(inline.name).toBe(`${TITLE}.md`);
  expect(fs.readFileSync(inline.file, 'utf8')).toContain('](data:image/');

  await library.exportOne(TITLE);
  const plain = await exportAs(page, 'exportText');
  expect(fs.readFileSync(plain.file, 'utf8')).toContain(SENTENCE);

  await library.exportOne(TITLE);
  const json = await exportAs(page, 'exportJson');
  const record = JSON.parse(fs.readFileSync(json.file, 'utf8')) as Record<string, unknown>;
  expect(record).toMatchObject({
    format: 'colophon-article',
    version: 1,
    decisions: { tags: [] },
    article: { title: TITLE },
  });
  expect(record.pictures).toHaveLength(2);
});

test('an EPUB passes epubcheck', async ({ colophon, read }, info) => {
  // Where the machine is busy Java takes a minute to begin.
  test.slow();
  const view = await read('demo.html?appeal=never');
  await view.save();
  await expect(view.saved).toBeVisible();
  const library = await openLibrary(view, colophon);
  const { page } = library;
  await library.exportOne(TITLE);
  const { name, file } = await exportAs(page, 'exportEpub');
  expect(name).toBe(`${TITLE}.epub`);
  const files = await readZip(file);
  expect([...files.keys()][0]).toBe('mimetype');
  expect(fs.readFileSync(file).subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');

  test.skip(noEpubCheck !== undefined, noEpubCheck);
  const book = info.outputPath('book.epub');
  fs.copyFileSync(file, book);
  expect(await checkEpub(book)).toContain('0 fatals / 0 errors / 0 warnings');
});

test('an exported page opens anywhere, asks for nothing and runs nothing', async ({ colophon, read, site }, info) => {
  const view = await read('demo.html?appeal=never');
  await view.chooseMore('export');
  const { file } = await exportAs(view.page, 'exportHtml');
  const opened = info.outputPath('article.html');
  fs.copyFileSync(file, opened);
  const page = await colophon.context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const before = site.requests.length;
  await page.goto(`file://${opened}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  const pictures = await page.evaluate(() =>
    Promise.all([...document.images].map((one) => one.decode().then(() => one.naturalWidth > 0))),
  );
  expect(pictures).toEqual([true, true]);
  expect(await page.locator('script').count()).toBe(0);
  expect(asked.filter((address) => !address.startsWith('data:'))).toEqual([`file://${opened}`]);
  expect(site.requests.length).toBe(before);
  // What the publisher asks is folded at its end.
  const appeals = page.locator('footer details');
  await expect(appeals).not.toHaveAttribute('open');
  await expect(appeals.locator('summary')).toContainText('2');
});

test('the whole library is one ZIP, written as it comes', async ({ colophon, read }) => {
  for (const address of ['demo.html?appeal=never', 'second.html', 'right-to-left.html']) {
    const view = await read(address);
    await view.save();
    await expect(view.saved).toBeVisible();
  }
  const page = await colophon.context.newPage();
  await page.addInitScript(() => {
    // A file of this site in the place of the dialog that would wait for a hand.
    const picker = {
      showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) =>
        (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true }),
    };
    Object.assign(window, picker);
  });
  await page.goto(colophon.extensionUrl('library.html'));
  await page.getByRole('button', { name: screenText('export'), exact: true }).click();
  const dialog = page.getByRole('dialog', { name: screenPlural('exportMany', 3, '3') });
  await dialog.getByRole('button', { name: screenText('exportStart'), exact: true }).click();
  const name = new RegExp(`colophon-library-[0-9-]+\\.zip`);
  await expect(dialog.getByRole('status')).toHaveText(name);
  const bytes = await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    for await (const handle of folder.values())
      if (handle.name.startsWith('colophon-library'))
        return [...new Uint8Array(await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer())];
    return [];
  });
  const file = path.join(test.info().outputDir, 'library.zip');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, Buffer.from(bytes));
  const files = await readZip(file);
  const manifest = JSON.parse(files.get('library.json')?.toString() ?? '{}') as { counts: Record<string, number> };
  const pictures = [...files.keys()].filter((one) => one.startsWith('pictures/'));
  expect(manifest).toMatchObject({ format: 'colophon-library', version: 1, unreadable: [] });
  expect(manifest.counts).toMatchObject({ articles: 3, pictures: pictures.length });
  const articles = [...files].filter(([one]) => one.startsWith('articles/'));
  expect(articles).toHaveLength(3);
  for (const [one, content] of articles) {
    const record = JSON.parse(content.toString()) as { id: string; pictures: { path?: string }[] };
    expect(one).toBe(`articles/${record.id}.json`);
    for (const picture of record.pictures) if (picture.path) expect(pictures).toContain(picture.path);
  }
});
