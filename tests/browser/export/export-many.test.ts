import { expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import type { ArticleFile, LibraryManifest } from '../../../src/export/library-format.ts';
import { decideTags, newDecisions } from '../../../src/library/decisions.ts';
import type { ExportForm } from '../../../src/ui/export/export-files.ts';
import { fileOfMany } from '../../../src/ui/export/export-many.ts';
import type { Exportable } from '../../../src/ui/export/export-source.ts';
import { anArticle, DONATION } from '../ui-articles.ts';
import { WORDS } from './exported.ts';

const PICTURE = 'https://harbourpost.example/lamp.jpg';
const GONE = 'https://harbourpost.example/gone.jpg';
const HASH = 'ab'.repeat(32);

const exportable = (id: string, article: Partial<Article> = {}, more: Partial<Exportable> = {}): Exportable => ({
  id,
  article: anArticle({
    content: `<p>Story ${id} <img src="${PICTURE}" alt="A lamp"></p>`,
    title: 'A: story',
    ...article,
  }),
  address: 'https://harbourpost.example/1',
  savedAt: Date.UTC(2026, 10, 26),
  decisions: null,
  marks: [],
  place: null,
  readPictures: () =>
    Promise.resolve({
      pictures: new Map([[PICTURE, { hash: HASH, blob: new Blob(['bytes'], { type: 'image/jpeg' }) }]]),
      missing: [{ url: GONE, failure: 'refused' }],
    }),
  ...more,
});

/** The stored and deflated files of a ZIP, in its order. */
async function filesOf(content: ReadableStream<Uint8Array>): Promise<Map<string, string>> {
  const bytes = new Uint8Array(await new Response(content).arrayBuffer());
  const view = new DataView(bytes.buffer);
  const files = new Map<string, string>();
  for (let at = 0; view.getUint32(at, true) === 0x04034b50; ) {
    const [packed, nameLength] = [view.getUint32(at + 18, true), view.getUint16(at + 26, true)];
    const start = at + 30 + nameLength + view.getUint16(at + 28, true);
    const part = new Blob([bytes.slice(start, start + packed)]).stream();
    const isStored = view.getUint16(at + 8, true) === 0;
    const text = await new Response(isStored ? part : part.pipeThrough(new DecompressionStream('deflate-raw'))).text();
    files.set(new TextDecoder().decode(bytes.slice(at + 30, at + 30 + nameLength)), text);
    at = start + packed;
  }
  return files;
}

async function exportMany(form: ExportForm, items: Exportable[]) {
  const progress: string[] = [];
  const { content, result } = fileOfMany(
    items.map(({ id, article }) => ({ id: id ?? '', title: article.title })),
    {
      form,
      appeals: true,
      words: WORDS,
      title: 'Saved articles',
      now: Date.UTC(2026, 10, 26),
      signal: new AbortController().signal,
      onProgress: ({ done, total }) => progress.push(`${done}/${total}`),
      find: (id) => Promise.resolve(items.find((item) => item.id === id)),
    },
  );
  return { files: await filesOf(content), result, progress };
}

test('the library has all of each article, and each picture once', async () => {
  const mark = {
    id: 'm1',
    quote: 'The boat',
    prefix: '',
    suffix: ' comes',
    start: 0,
    end: 8,
    colour: 'green' as const,
    note: 'Mine',
    created: 1,
    updated: 2,
  };
  const decisions = decideTags({ ...newDecisions(), removedAt: { value: 5, at: 5 } }, ['sea', 'to read'], true, 7);
  const first = exportable('one', { appeals: [DONATION] }, { marks: [mark], place: { block: 2, share: 0.5 } });
  const { files, result, progress } = await exportMany('json', [first, exportable('two', {}, { decisions })]);
  expect([...files.keys()]).toEqual([`pictures/${HASH}.jpg`, 'articles/one.json', 'articles/two.json', 'library.json']);
  expect(files.get(`pictures/${HASH}.jpg`)).toBe('bytes');
  const record = JSON.parse(files.get('articles/one.json') ?? '') as ArticleFile;
  expect(record).toEqual({
    format: 'colophon-article',
    version: 1,
    id: 'one',
    savedAt: '2026-11-26T00:00:00.000Z',
    article: first.article,
    pictures: [
      { url: PICTURE, hash: HASH, type: 'image/jpeg', path: `pictures/${HASH}.jpg` },
      { url: GONE, failure: 'refused' },
    ],
    decisions: null,
    marks: [mark],
    place: { block: 2, share: 0.5 },
  });
  expect((JSON.parse(files.get('articles/two.json') ?? '') as ArticleFile).decisions).toEqual(decisions);
  expect(JSON.parse(files.get('library.json') ?? '') as LibraryManifest).toEqual({
    format: 'colophon-library',
    version: 1,
    exportedAt: '2026-11-26T00:00:00.000Z',
    counts: { articles: 2, pictures: 1, missingPictures: 2, snapshots: 0 },
    unreadable: [],
  });
  expect(progress).toEqual(['0/2', '1/2', '2/2']);
  expect(result.missing.map(({ title, url }) => `${title} ${url}`)).toEqual([`A: story ${GONE}`, `A: story ${GONE}`]);
});

test('Markdown has a page for each article under a name of its own, and each picture once', async () => {
  const decisions = decideTags(newDecisions(), ['to read'], true, 7);
  const { files } = await exportMany('markdown', [
    exportable('1', {}, { decisions }),
    exportable('2'),
    exportable('3', { title: '' }),
  ]);
  expect([...files.keys()]).toEqual([
    `assets/${HASH.slice(0, 16)}.jpg`,
    'pages/A story.md',
    'pages/A story 2.md',
    'pages/Without a title.md',
  ]);
  expect(files.get('pages/A story.md')).toContain('\ntags: ["to-read"]\n');
  expect(files.get('pages/A story 2.md')).toContain(`Story 2 ![A lamp](../assets/${HASH.slice(0, 16)}.jpg)`);
});

test('a book has a chapter for each article', async () => {
  const { files } = await exportMany('epub', [exportable('1'), exportable('2')]);
  expect([...files.keys()][0]).toBe('mimetype');
  expect([...files.keys()].filter((name) => name.endsWith('.xhtml'))).toEqual([
    'EPUB/article-1.xhtml',
    'EPUB/article-2.xhtml',
    'EPUB/nav.xhtml',
  ]);
  expect(files.get('EPUB/package.opf')).toContain('<dc:title>Saved articles</dc:title>');
});

test('texts and web pages are files of their own; texts ask for no pictures', async () => {
  const html = await exportMany('html', [exportable('1')]);
  expect([...html.files.keys()]).toEqual(['A story.html']);
  expect(html.files.get('A story.html')).toContain(`src="data:image/jpeg;base64,${btoa('bytes')}"`);
  const text = await exportMany('text', [
    exportable('1', {}, { readPictures: () => Promise.reject(new Error('asked for pictures')) }),
  ]);
  expect(text.result).toEqual({ missing: [], unreadable: [] });
  expect(text.files.get('A story.txt')).toContain('Story 1');
});
