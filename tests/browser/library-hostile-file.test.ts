import { beforeEach, expect, test, vi } from 'vitest';
import { type FileEntry, zipFiles } from '../../src/export/zip-files.ts';
import { findSavedArticle, listAllArticles, saveArticle } from '../../src/library/library.ts';
import { listMarks, putMark } from '../../src/library/marks.ts';
import { article, fetch, setUpLibrary } from './library-articles.ts';
import { everything, exportLibraryFile, importFile } from './library-files.ts';

setUpLibrary();

const ID = '0197c5a0-0000-7000-8000-000000000001';
const MARK = {
  id: '0197c5a0-0000-7000-8000-0000000000aa',
  quote: 'text',
  prefix: '',
  suffix: '',
  start: 4,
  end: 8,
  colour: 'yellow' as const,
  note: '',
  created: 1,
  updated: 1,
};
const MANIFEST = {
  format: 'colophon-library',
  version: 1,
  exportedAt: '2026-11-26T00:00:00Z',
  counts: {},
  unreadable: [],
};
const anArticle = (changes: object = {}): object => ({
  format: 'colophon-article',
  version: 1,
  id: ID,
  savedAt: '2026-01-01T00:00:00.000Z',
  article: article('stored'),
  pictures: [],
  decisions: null,
  marks: [],
  ...changes,
});

async function zip(files: Record<string, object | string>): Promise<File> {
  async function* entries(): AsyncGenerator<FileEntry> {
    for (const [name, content] of Object.entries(files))
      yield { name, content: typeof content === 'string' ? content : JSON.stringify(content) };
  }
  return new File([await new Response(zipFiles(entries())).blob()], 'library.zip');
}

let before: Awaited<ReturnType<typeof everything>>;
beforeEach(async () => {
  await saveArticle(article('there', ['a']), { fetch });
  before = await everything();
});

test.each<[what: string, files: Record<string, object | string>, problem: string]>([
  ['of a newer version', { 'library.json': { ...MANIFEST, version: 2 }, 'articles/a.json': anArticle() }, 'newer'],
  ['with a manifest that is no JSON', { 'library.json': '{', 'articles/a.json': anArticle() }, 'damaged'],
  [
    'with a version that is none',
    { 'library.json': { ...MANIFEST, version: '1' }, 'articles/a.json': anArticle() },
    'damaged',
  ],
  ['of something else', { 'library.json': { books: [] }, 'articles/a.json': anArticle() }, 'unknown'],
])('an archive %s is refused as a whole, and nothing is touched', async (_, files, problem) => {
  const { reading, outcome } = await importFile(await zip(files));
  expect(reading).toMatchObject({ items: [], unread: [{ file: 'library.zip', problem }] });
  expect(outcome).toMatchObject({ saved: 0, failed: [] });
  expect(await everything()).toEqual(before);
});

test('an archive that was cut anywhere is damaged, and nothing is touched', async () => {
  const whole = await exportLibraryFile();
  for (const share of [0.1, 0.5, 0.9, 0.999]) {
    const cut = new File([whole.slice(0, Math.floor(whole.size * share))], 'cut.zip');
    const { reading } = await importFile(cut);
    expect(reading).toMatchObject({ items: [], unread: [{ problem: 'damaged' }] });
  }
  expect(await everything()).toEqual(before);
});

test('what is wrong with one article is said, and keeps no other from coming', async () => {
  const { reading, outcome } = await importFile(
    await zip({
      'library.json': MANIFEST,
      'articles/1.json': anArticle(),
      'articles/2.json': '{"format":"colophon-article"',
      'articles/3.json': anArticle({ version: 9 }),
      'articles/4.json': anArticle({ article: article('x', [], { url: 'javascript:alert(1)' }) }),
      'articles/5.json': anArticle({ article: { title: 'no content' } }),
      'articles/6.json': [],
      'notes.txt': 'nothing',
    }),
  );
  expect(reading.refused.map(({ file, reason }) => [file, reason])).toEqual([
    ['notes.txt', 'not-readable'],
    ['articles/2.json', 'not-an-article'],
    ['articles/3.json', 'newer-version'],
    ['articles/4.json', 'script'],
    ['articles/5.json', 'not-an-article'],
    ['articles/6.json', 'not-an-article'],
  ]);
  expect(outcome).toMatchObject({ saved: 1, failed: [] });
  expect(await findSavedArticle(ID)).toMatchObject({ article: { title: 'stored' } });
});

test('pictures whose bytes are not what their hash says, or no picture, do not come in', async () => {
  const saved = await saveArticle(article('pictured', ['a', 'b']), { fetch });
  const [first, second] = saved.pictures.flatMap((picture) => ('hash' in picture ? picture.hash : []));
  const url = (name: string) => `https://example.org/${name}.png`;
  const { outcome } = await importFile(
    await zip({
      'library.json': MANIFEST,
      'articles/1.json': anArticle({
        pictures: [
          { url: url('swapped'), hash: first, type: 'image/png', path: `pictures/${first}.png` },
          { url: url('page'), hash: second, type: 'image/png', path: 'pictures/../../x.png' },
          { url: url('absent'), hash: 'f'.repeat(64), type: 'image/png' },
          { url: 'javascript:alert(1)', hash: first },
          { url: url('odd'), failure: 'a reason of its own' },
          { url: url('hashless'), hash: '../../../etc' },
        ],
      }),
      [`pictures/${first}.png`]: '\x89PNG\r\n\x1a\nsomething else',
      [`pictures/${second}.png`]: '<html><script>alert(1)</script>',
    }),
  );
  expect(outcome).toMatchObject({ saved: 1, damaged: 3 });
  expect((await findSavedArticle(ID))?.pictures).toEqual([
    { url: url('swapped'), failure: 'lost' },
    { url: url('page'), failure: 'lost' },
    { url: url('absent'), failure: 'lost' },
    { url: url('odd'), failure: 'unreachable' },
    { url: url('hashless'), failure: 'lost' },
  ]);
  expect((await findSavedArticle(saved.id))?.pictures).toEqual(saved.pictures);
});

test('ids that others have are taken from nobody', async () => {
  const [there] = await listAllArticles();
  await putMark(there?.url ?? '', MARK);
  const { outcome } = await importFile(
    await zip({
      'library.json': MANIFEST,
      'articles/1.json': anArticle({ id: there?.id, marks: [{ ...MARK, note: 'stolen', updated: 9e99 }] }),
    }),
  );
  expect(outcome).toMatchObject({ saved: 1 });
  expect(await listMarks(there?.url ?? '')).toEqual([MARK]);
  expect((await findSavedArticle(there?.id ?? ''))?.article.title).toBe('there');
  const stored = (await listAllArticles()).find(({ title }) => title === 'stored');
  expect(stored?.id).not.toBe(there?.id);
  expect(await listMarks(stored?.url ?? '')).toMatchObject([{ quote: 'text', note: 'stolen' }]);
});

test('fields of any shape become what they should be, or nothing', async () => {
  await importFile(
    await zip({
      'library.json': MANIFEST,
      'articles/1.json': anArticle({
        id: '../../../etc',
        savedAt: 'never',
        marks: [
          null,
          7,
          { ...MARK, id: 'x' },
          { ...MARK, quote: '' },
          { ...MARK, colour: 'url(x)', start: -1, end: 1e99 },
        ],
        decisions: {
          state: { value: 'burnt', at: -5 },
          isArchived: true,
          removedAt: { value: 'yes', at: 1e300 },
          tags: [{ tag: '  # spaced  ', value: true, at: 3 }, { tag: {} }, 'tag'],
        },
      }),
    }),
  );
  const stored = (await everything()).articles.find(({ title }) => title === 'stored');
  expect(stored?.id).toMatch(/^[\da-f-]{36}$/);
  expect(Date.now() - (stored?.savedAt ?? 0)).toBeLessThan(60_000);
  expect(stored?.decisions).toEqual({
    state: { value: 'unread', at: 0 },
    isArchived: { value: false, at: 0 },
    isFavourite: { value: false, at: 0 },
    removedAt: { value: null, at: 8_640_000_000_000_000 },
    tags: [{ tag: 'spaced', value: true, at: 3 }],
  });
  expect(await listMarks(stored?.url ?? '')).toEqual([{ ...MARK, start: 0, end: 4 }]);
});

test('an article that cannot be stored leaves nothing of itself, and the others come', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (this.name === 'articles' && (value as { title: string }).title === 'refused')
      throw new DOMException('No room', 'QuotaExceededError');
    return put.call(this, value, key);
  });
  const { outcome } = await importFile(
    await zip({
      'library.json': MANIFEST,
      'articles/1.json': anArticle({ article: article('refused'), marks: [MARK] }),
      'articles/2.json': anArticle({ id: ID.replace('1', '2') }),
    }),
  );
  // Where the disk is full nothing further is tried.
  expect(outcome).toMatchObject({ saved: 0, failed: [{ code: 'quota' }], stopped: 'quota', left: 1 });
  expect(await everything()).toEqual(before);
});

test('one article in a file of its own comes back with its pictures', async () => {
  const bytes = '\x89PNG\r\n\x1a\n/a.png';
  const hash = before.pictures[0]?.hash ?? '';
  const file = anArticle({
    pictures: [{ url: 'https://example.org/a.png', hash, type: 'image/png', data: btoa(bytes) }],
  });
  const { reading, outcome } = await importFile(new File([JSON.stringify(file)], 'story.json'));
  expect(reading).toMatchObject({ formats: ['colophon'], refused: [] });
  expect(outcome).toMatchObject({ saved: 1, damaged: 0 });
  expect((await findSavedArticle(ID))?.pictures).toEqual([{ url: 'https://example.org/a.png', hash }]);
});
