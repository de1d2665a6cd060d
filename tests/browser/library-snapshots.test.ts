import { expect, test, vi } from 'vitest';
import { checkLibrary } from '../../src/library/check-library.ts';
import { openLibraryDatabase } from '../../src/library/database.ts';
import { removeSavedArticles } from '../../src/library/decide.ts';
import { eraseArticles } from '../../src/library/erase-library.ts';
import { contentHash } from '../../src/library/fetch-picture.ts';
import { finishSaves } from '../../src/library/finish-saves.ts';
import { eraseSavedArticle, findSavedArticle, getPicture, saveArticle } from '../../src/library/library.ts';
import { measureLibrary, picturesAlone, snapshotsAlone } from '../../src/library/measure-storage.ts';
import { findSnapshot, removeSnapshot, removeSnapshots } from '../../src/library/snapshots.ts';
import type { PageSnapshot } from '../../src/snapshot/snapshot.ts';
import { article, fetch, hashesOf, setUpLibrary } from './library-articles.ts';

setUpLibrary();

const at = (name: string): string => `https://example.org/${name}`;
const FONT = 'wOF2 a font';

/** Serves fonts, too. */
const fetchAll: typeof globalThis.fetch = (url) =>
  new Request(url).url.endsWith('.woff2') ? Promise.resolve(new Response(FONT)) : fetch(url);

const page = (files: string[], changes: Partial<PageSnapshot> = {}): PageSnapshot => ({
  html: '<!DOCTYPE html>\n<html><head></head><body>the page</body></html>',
  files: files.map(at),
  url: at('one#part'),
  takenAt: 1_700_000_000_000,
  ...changes,
});
const save = (name: string, pictures: string[], snapshot: PageSnapshot | null) =>
  saveArticle(article(name, pictures), { fetch: fetchAll, takePage: async () => snapshot });

test('the whole page is kept with the article, each file once, fonts too', async () => {
  const saved = await save('one', ['a'], page(['a.png', 'b.png', 'f.woff2', 'missing.png']));
  expect(await findSavedArticle(saved.id)).toMatchObject({ hasSnapshot: true });
  const found = await findSnapshot(saved.id);
  expect(found).toMatchObject({ title: 'one', html: page([]).html, url: at('one#part'), takenAt: 1_700_000_000_000 });
  expect(found?.files.map(({ url, ...rest }) => [url, 'hash' in rest])).toEqual([
    [at('a.png'), true],
    [at('b.png'), true],
    [at('f.woff2'), true],
    [at('missing.png'), false],
  ]);
  expect(saved.pictures.map(({ url }) => url)).toEqual([at('a.png')]);
  expect(await hashesOf()).toHaveLength(3);
  const font = found?.files[2];
  const blob = await getPicture(font && 'hash' in font ? font.hash : '');
  expect(blob?.type).toBe('font/woff2');
  expect(await blob?.text()).toBe(FONT);
});

test('a font is no picture of an article', async () => {
  const saved = await saveArticle(article('one', [], { leadImage: at('f.woff2') }), { fetch: fetchAll });
  expect(saved.pictures).toEqual([{ url: at('f.woff2'), failure: 'not-a-picture' }]);
});

test('an article is saved without its page where that cannot be taken', async () => {
  const saved = await save('one', ['a'], null);
  expect(await findSavedArticle(saved.id)).toMatchObject({ hasSnapshot: false, article: { title: 'one' } });
});

test('saved again without its page it keeps the one of before, with it the new one', async () => {
  const { id } = await save('one', ['a'], page(['b.png']));
  await saveArticle(article('one', ['a']), { fetch: fetchAll });
  expect(await findSnapshot(id)).toMatchObject({ takenAt: 1_700_000_000_000 });
  expect(await hashesOf()).toHaveLength(2);
  await save('one', ['a'], page(['c.png'], { takenAt: 1_800_000_000_000 }));
  expect(await findSnapshot(id)).toMatchObject({ takenAt: 1_800_000_000_000, files: [{ url: at('c.png') }] });
  expect(await hashesOf()).toHaveLength(2);
});

test('removed, its files go, and what else needs them keeps them; it can come back', async () => {
  const { id } = await save('one', ['a'], page(['a.png', 'b.png', 'c.png']));
  await save('two', ['c'], null);
  const undo = await removeSnapshot(id);
  expect(await findSnapshot(id)).toBeUndefined();
  expect(await hashesOf()).toHaveLength(2);
  expect(await findSavedArticle(id)).toMatchObject({ hasSnapshot: false });
  await undo?.();
  expect(await findSnapshot(id)).toMatchObject({ files: [{}, {}, {}] });
  expect(await hashesOf()).toHaveLength(3);
  expect(await removeSnapshot('none')).toBeUndefined();
});

test('it does not come back to an article that was erased meanwhile', async () => {
  const { id } = await save('one', [], page(['b.png']));
  const undo = await removeSnapshot(id);
  await eraseSavedArticle(id);
  await undo?.();
  expect(await hashesOf()).toEqual([]);
  expect(await findSnapshot(id)).toBeUndefined();
});

test('it goes with its article for good, and not into the trash', async () => {
  const { id } = await save('one', ['a'], page(['b.png']));
  await removeSavedArticles([id]);
  expect(await findSnapshot(id)).toBeDefined();
  await eraseSavedArticle(id);
  expect(await findSnapshot(id)).toBeUndefined();
  expect(await hashesOf()).toEqual([]);
  await save('two', ['a'], page(['b.png']));
  await eraseArticles();
  expect(await (await openLibraryDatabase()).count('snapshots')).toBe(0);
});

test('a check takes its files for what they are', async () => {
  await save('one', ['a'], page(['b.png']));
  expect(await checkLibrary()).toMatchObject({ unused: { hashes: [] }, lackPictures: [] });
});

test('its room is told', async () => {
  const one = await save('one', ['a'], page(['a.png', 'b.png']));
  const two = await save('two', ['c'], page(['b.png', 'd.png'], { html: 'x'.repeat(10_000) }));
  const use = await measureLibrary();
  const size = async (name: string) => {
    const hash = await contentHash(new Uint8Array(await (await fetchAll(at(name))).arrayBuffer()));
    return use.sizes.get(hash) ?? Number.NaN;
  };
  const each = await Promise.all(['a.png', 'b.png', 'c.png', 'd.png'].map(size));
  const [a = 0, b = 0, c = 0, d = 0] = each;
  expect(use.pictures).toBe(a + c);
  expect(use.snapshots).toBeGreaterThan(b + d + 10_000);
  expect(use.snapshots).toBeLessThan(b + d + 12_000);
  expect(use.articles.find(({ id }) => id === one.id)?.snapshot).toBeGreaterThan(a + b);
  // The page needs the picture as well.
  expect(picturesAlone(use, new Set([one.id]))).toBe(0);
  expect(picturesAlone(use, new Set([two.id]))).toBe(c);
  const ofTwo = snapshotsAlone(use, new Set([two.id]));
  expect(ofTwo).toBeGreaterThan(d + 10_000);
  expect(ofTwo).toBeLessThan(use.snapshots - b);
  expect(await removeSnapshots([one.id, two.id])).toBe(2);
  const after = await measureLibrary();
  expect(after.snapshots).toBe(0);
  expect(use.snapshots + use.pictures - after.pictures).toBe(snapshotsAlone(use, new Set([one.id, two.id])));
});

test('a save that was left behind is finished with the page that was taken', async () => {
  const leave = new AbortController();
  const begun = saveArticle(article('one', ['a']), {
    leave: leave.signal,
    takePage: async () => page(['b.png']),
    fetch: (_url, { signal } = {}) =>
      new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
  });
  const database = await openLibraryDatabase();
  await vi.waitFor(async () => expect((await database.getAll('saves'))[0]?.snapshot).toBeDefined());
  leave.abort(new Error('left'));
  await expect(begun).rejects.toThrow('left');
  expect(await finishSaves(fetchAll)).toMatchObject([{ ok: true }]);
  const [saved] = await database.getAll('articles');
  expect(await findSnapshot(saved?.id ?? '')).toMatchObject({ files: [{ url: at('b.png') }] });
});

test('cancelled while the page is taken, the library stays as it was', async () => {
  const cancel = new AbortController();
  const begun = saveArticle(article('one', ['a']), {
    signal: cancel.signal,
    fetch: fetchAll,
    takePage: async () => {
      cancel.abort(new Error('cancelled'));
      return page(['b.png']);
    },
  });
  await expect(begun).rejects.toThrow('cancelled');
  const database = await openLibraryDatabase();
  expect(await database.count('articles')).toBe(0);
  expect(await database.count('saves')).toBe(0);
  expect(await hashesOf()).toEqual([]);
});
