import { expect, test } from 'vitest';
import { type ImportReading, readImport } from '../../src/import/read-import.ts';
import bookmarks from '../unit/import/files/bookmarks.html?raw';
import pocket from '../unit/import/files/ril_export.html?raw';

const read = (text: string): Promise<ImportReading> => readImport([{ name: 'chosen.html', blob: new Blob([text]) }]);

test('bookmarks: folders and tags, times, descriptions; what leads nowhere on the web is refused', async () => {
  const { items, refused, formats } = await read(bookmarks);
  expect(formats).toEqual(['bookmarks']);
  const plain = { source: 'bookmarks', isArchived: false, isFavourite: false, marks: [] };
  expect(items).toEqual([
    {
      ...plain,
      url: 'https://harbour.example/bridges-hum',
      title: 'Why bridges hum',
      savedAt: 1_700_000_000_000,
      tags: [],
    },
    {
      ...plain,
      url: 'https://harbour.example/tides',
      title: 'Tides',
      excerpt: 'A description of two lines.',
      savedAt: 1_700_000_002_000,
      tags: ['tides', 'moon', 'Sea & harbour'],
    },
    {
      ...plain,
      url: 'https://harbour.example/deep',
      title: 'Deep water',
      savedAt: 1_700_000_003_000,
      tags: ['Sea & harbour', 'Deeper'],
    },
    { ...plain, url: 'https://kitchen.example/salt', tags: [] },
  ]);
  expect(refused.map(({ reason, entry }) => [reason, entry])).toEqual([
    ['script', 4],
    ['browser-page', 5],
    ['browser-page', 6],
    ['credentials', 8],
  ]);
});

test('bookmarks that were cut keep what is whole', async () => {
  const { items } = await read(bookmarks.slice(0, bookmarks.indexOf('Deep water')));
  expect(items.map(({ tags }) => tags)).toEqual([[], ['tides', 'moon', 'Sea & harbour'], ['Sea & harbour', 'Deeper']]);
});

test('bookmarks without their first line, in lists without paragraphs', async () => {
  const { items, formats } = await read(
    '<h1>Links</h1><dl><dt><h3>Sea</h3><dl><dt><a href="https://a.example/1">A</a></dl></dl>',
  );
  expect(formats).toEqual(['bookmarks']);
  expect(items).toMatchObject([{ url: 'https://a.example/1', tags: ['Sea'] }]);
});

test('a page that is no file of bookmarks is none, whatever links it has', async () => {
  expect(await read('<!doctype html><main><a href="https://a.example">A</a></main>')).toMatchObject({
    items: [],
    unread: [{ file: 'chosen.html', problem: 'unknown' }],
  });
});

test('thousands of folders in one another, and tens of thousands of bookmarks, are read in good time', async () => {
  const started = performance.now();
  const deep = '<DT><H3>Folder</H3><DL><p>'.repeat(5000);
  const many = Array.from({ length: 40_000 }, (_, at) => `<DT><A HREF="https://a.example/${at}">A</A>`).join('\n');
  const { items } = await read(
    `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>${many}${deep}<DT><A HREF="https://b.example">B</A>`,
  );
  expect(items).toHaveLength(40_001);
  expect(items.at(-1)?.tags).toEqual(['Folder']);
  // Three seconds are usual; what grows with the square takes minutes.
  expect(performance.now() - started).toBeLessThan(30_000);
});

test('the older export of Pocket is read as in the unit tests', async () => {
  expect((await read(pocket)).items.map(({ url, isArchived }) => [url, isArchived])).toEqual([
    ['https://harbour.example/bridges-hum', false],
    ['https://harbour.example/a?b=1&c=2', false],
    ['https://kitchen.example/read', true],
  ]);
});
