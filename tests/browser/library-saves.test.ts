import { expect, test, vi } from 'vitest';
import { openLibraryDatabase } from '../../src/library/database.ts';
import { finishSaves } from '../../src/library/finish-saves.ts';
import { eraseSavedArticle, findSavedArticle, listSavedArticles, saveArticle } from '../../src/library/library.ts';
import { beginSave, cancelSave, listSaves } from '../../src/library/saves.ts';
import { article, fetch, hashesOf, setUpLibrary } from './library-articles.ts';

setUpLibrary();

const ADDRESS = 'https://example.org/one';

/** Serves what comes before the picture `b` and holds that one back until it is let go. */
function holding() {
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  let reached = (): void => undefined;
  const atGate = new Promise<void>((resolve) => (reached = resolve));
  return {
    letGo: () => letGo(),
    atGate,
    async fetch(url: unknown): Promise<Response> {
      if (String(url).endsWith('/b.png')) {
        reached();
        await gate;
      }
      return await fetch(url);
    },
  };
}

/** A save that its page has left after its first picture. */
async function leftBehind(before = article('one', ['a', 'b'])): Promise<void> {
  const leave = new AbortController();
  const server = holding();
  const saving = saveArticle(before, { leave: leave.signal, fetch: server.fetch });
  await server.atGate;
  await vi.waitFor(async () => expect((await listSaves())[0]?.done).toBe(1));
  leave.abort(new Error('left'));
  server.letGo();
  await expect(saving).rejects.toThrow('left');
}
const askedFor = () => fetch.mock.calls.map(([url]) => new URL(String(url)).pathname);
const stores = async () => {
  const database = await openLibraryDatabase();
  return [await database.count('saves'), await database.count('savePictures')];
};

test('what is left behind is finished by another page, which fetches only what is missing', async () => {
  await leftBehind();
  expect(await listSavedArticles('kept')).toEqual([]);
  fetch.mockClear();
  expect(await finishSaves(fetch as typeof globalThis.fetch)).toEqual([{ title: 'one', ok: true, missing: 0 }]);
  expect(askedFor()).toEqual(['/b.png']);
  expect(await listSavedArticles('kept')).toMatchObject([{ title: 'one', pictureCount: 2 }]);
  expect(await hashesOf()).toHaveLength(2);
  expect(await stores()).toEqual([0, 0]);
  expect(await finishSaves(fetch as typeof globalThis.fetch)).toEqual([]);
});

test('one that is left at once is written down all the same', async () => {
  const leave = new AbortController();
  const saving = saveArticle(article('one', ['a']), { leave: leave.signal, fetch });
  leave.abort(new Error('left'));
  await expect(saving).rejects.toThrow('left');
  expect(await listSaves()).toMatchObject([{ address: ADDRESS, done: 0 }]);
  expect(await finishSaves(fetch as typeof globalThis.fetch)).toEqual([{ title: 'one', ok: true, missing: 0 }]);
});

test('the old version stays until the new one is complete', async () => {
  const old = await saveArticle(article('one', ['old']), { fetch });
  await leftBehind(article('one', ['a', 'b'], { title: 'new' }));
  expect(await findSavedArticle(old.id)).toMatchObject({ article: { title: 'one' }, pictures: old.pictures });
  await finishSaves(fetch);
  expect(await findSavedArticle(old.id)).toMatchObject({ article: { title: 'new' } });
  expect(await hashesOf()).toHaveLength(2);
});

test('given up, it leaves the library as it was', async () => {
  const old = await saveArticle(article('one', ['a', 'old']), { fetch });
  await leftBehind();
  await cancelSave(ADDRESS);
  expect(await stores()).toEqual([0, 0]);
  expect((await hashesOf()).sort()).toEqual(old.pictures.flatMap((one) => ('hash' in one ? [one.hash] : [])).sort());
  expect(await listSaves()).toEqual([]);
});

test('another page may give it up while it is at work', async () => {
  const server = holding();
  const saving = saveArticle(article('one', ['a', 'b']), { fetch: server.fetch });
  await server.atGate;
  await cancelSave(ADDRESS);
  server.letGo();
  await expect(saving).rejects.toMatchObject({ name: 'SaveTakenBack' });
  expect(await listSavedArticles('kept')).toEqual([]);
  expect(await hashesOf()).toEqual([]);
  expect(await stores()).toEqual([0, 0]);
});

test('its pictures are kept when an article goes that has them too', async () => {
  const other = await saveArticle(article('two', ['a']), { fetch });
  await leftBehind();
  await eraseSavedArticle(other.id);
  expect(await hashesOf()).toHaveLength(1);
  fetch.mockClear();
  await finishSaves(fetch);
  expect(askedFor()).toEqual(['/b.png']);
  expect(await hashesOf()).toHaveLength(2);
});

test('saved again by its reader it goes on as well, with what has come', async () => {
  await leftBehind();
  fetch.mockClear();
  await saveArticle(article('one', ['a', 'b'], { title: 'again' }), { fetch });
  expect(askedFor()).toEqual(['/b.png']);
  expect(await listSavedArticles('kept')).toMatchObject([{ title: 'again', pictureCount: 2 }]);
  expect(await stores()).toEqual([0, 0]);
});

test('what began it and begins it again by itself is not finished by others', async () => {
  await beginSave(article('one', ['a']), false);
  expect(await finishSaves(fetch as typeof globalThis.fetch)).toEqual([]);
  expect(await listSavedArticles('kept')).toEqual([]);
  expect(await stores()).toEqual([0, 0]);
});

test('one that is being worked at is left to whoever is at it', async () => {
  const server = holding();
  const saving = saveArticle(article('one', ['a', 'b']), { fetch: server.fetch });
  await server.atGate;
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort(new DOMException('', 'TimeoutError')));
  expect(await finishSaves(fetch as typeof globalThis.fetch)).toEqual([]);
  vi.restoreAllMocks();
  server.letGo();
  expect(await saving).toMatchObject({ article: { title: 'one' } });
});

test('one that was begun again and again is stored with the pictures that have come', async () => {
  await leftBehind();
  const database = await openLibraryDatabase();
  const save = await database.get('saves', ADDRESS);
  if (save) await database.put('saves', { ...save, begun: 3 });
  fetch.mockClear();
  expect(await finishSaves(fetch as typeof globalThis.fetch)).toEqual([{ title: 'one', ok: true, missing: 1 }]);
  expect(askedFor()).toEqual([]);
});

test('one that cannot be stored stays begun, and is finished once it can', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await leftBehind();
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: unknown) {
    if (this.name === 'articles') throw new DOMException('full', 'QuotaExceededError');
    return put.call(this, value);
  });
  expect(await finishSaves(fetch as typeof globalThis.fetch)).toEqual([{ title: 'one', ok: false, code: 'quota' }]);
  expect(told).toHaveBeenCalled();
  vi.restoreAllMocks();
  expect(await listSaves()).toMatchObject([{ address: ADDRESS, done: 2 }]);
  expect(await finishSaves(fetch as typeof globalThis.fetch)).toEqual([{ title: 'one', ok: true, missing: 0 }]);
});
