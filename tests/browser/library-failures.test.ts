import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { closeLibraryDatabase, openLibraryDatabase } from '../../src/library/database.ts';
import { newDecisions } from '../../src/library/decisions.ts';
import {
  eraseSavedArticle,
  findSavedArticle,
  getPicture,
  listSavedArticles,
  removeSavedArticle,
  restoreSavedArticle,
  saveArticle,
} from '../../src/library/library.ts';
import { article, fetch, hashesOf, setUpLibrary } from './library-articles.ts';

setUpLibrary();

test('an abort leaves nothing', async () => {
  const controller = new AbortController();
  const saving = saveArticle(article('one', ['a']), {
    signal: controller.signal,
    fetch: (url) => {
      controller.abort(new Error('enough'));
      return fetch(url);
    },
  });
  await expect(saving).rejects.toThrow('enough');
  expect(await listSavedArticles('kept')).toEqual([]);
  expect(await hashesOf()).toEqual([]);
});

test('a failure while writing leaves the library as it was', async () => {
  const before = await saveArticle(article('one', ['a']), { fetch });
  const broken = article('one', ['b']);
  Object.assign(broken, { extra: () => 'a function cannot be stored' });
  await expect(saveArticle(broken, { fetch })).rejects.toMatchObject({ name: 'LibraryError', code: 'unexpected' });
  expect(await findSavedArticle(before.id)).toEqual({ ...before, hasSnapshot: false, decisions: newDecisions() });
  expect(await hashesOf()).toEqual(before.pictures.map((picture) => ('hash' in picture ? picture.hash : '')));
});

test('a full disk is told as such, and nothing half stays', async () => {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: unknown) {
    if (this.name === 'articles') throw new DOMException('full', 'QuotaExceededError');
    return put.call(this, value);
  });
  await expect(saveArticle(article('one', ['a']), { fetch })).rejects.toMatchObject({ code: 'quota' });
  vi.restoreAllMocks();
  expect(await listSavedArticles('kept')).toEqual([]);
  expect(await hashesOf()).toEqual([]);
});

test('a library of a newer version is told, not touched', async () => {
  await closeLibraryDatabase();
  (await openDB('colophon-library', 99)).close();
  await expect(listSavedArticles('kept')).rejects.toMatchObject({ code: 'newer-version' });
});

test('without storage the library says so', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  await expect(saveArticle(article('one'), { fetch })).rejects.toMatchObject({ code: 'unavailable' });
});

test('a library that is there and cannot be opened is told as damaged', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error', 'UnknownError');
  });
  await expect(saveArticle(article('one'), { fetch })).rejects.toMatchObject({ code: 'damaged' });
});

test('the library lets a newer version of itself in', async () => {
  await saveArticle(article('one'), { fetch });
  (await openDB('colophon-library', 99)).close();
  await expect(listSavedArticles('kept')).rejects.toMatchObject({ code: 'newer-version' });
});

test('a library that was closed while pictures were fetched is opened again', async () => {
  await saveArticle(article('one', ['a']), {
    fetch: async (url) => {
      await closeLibraryDatabase();
      return fetch(url);
    },
  });
  expect(await listSavedArticles('kept')).toHaveLength(1);
});

test('a library that another page holds is told, after ten seconds', async () => {
  await openLibraryDatabase();
  await closeLibraryDatabase();
  const holder = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('colophon-library');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const deletion = indexedDB.deleteDatabase('colophon-library');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const listing = listSavedArticles('kept').catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(10_001);
  vi.useRealTimers();
  expect(await listing).toMatchObject({ code: 'blocked' });
  const deleted = new Promise((resolve) => {
    deletion.onsuccess = resolve;
  });
  holder.close();
  await deleted;
  expect(await listSavedArticles('kept')).toEqual([]);
});

test('what is not in the library is told', async () => {
  await expect(removeSavedArticle('none')).rejects.toMatchObject({ code: 'not-found' });
  await expect(restoreSavedArticle('none')).rejects.toMatchObject({ code: 'not-found' });
  await eraseSavedArticle('none');
  expect(await findSavedArticle('none')).toBeUndefined();
  expect(await getPicture('none')).toBeUndefined();
});
