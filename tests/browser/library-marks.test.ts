import { expect, test, vi } from 'vitest';
import { closeLibraryDatabase, openLibraryDatabase } from '../../src/library/database.ts';
import {
  eraseExpiredTrash,
  eraseSavedArticle,
  findSavedArticleByUrl,
  listAllArticles,
  listSavedArticles,
  removeSavedArticle,
  restoreSavedArticle,
  saveArticle,
} from '../../src/library/library.ts';
import { deleteMark, listMarks, putMark, watchMarks } from '../../src/library/marks.ts';
import { aMark, article, fetch, setUpLibrary } from './library-articles.ts';

setUpLibrary();

const { url } = article('one');
const ids = async () => (await listMarks(url)).map(({ id }) => id);

test('marks are kept by the address of their article, fragment aside, saved or not', async () => {
  await putMark(`${url}#part`, aMark('b', { created: 2000, note: 'Look this up' }));
  await putMark(url, aMark('a'));
  await putMark(article('two').url, aMark('c'));
  await closeLibraryDatabase();
  expect(await listMarks(`${url}#end`)).toEqual([aMark('a'), aMark('b', { created: 2000, note: 'Look this up' })]);
  await saveArticle(article('one'), { fetch });
  expect(await ids()).toEqual(['a', 'b']);
  expect(await listSavedArticles('kept')).toMatchObject([{ title: 'one', markCount: 2 }]);
  expect(await findSavedArticleByUrl(url)).toMatchObject({ markCount: 2 });
});

test('a mark is changed and deleted', async () => {
  await putMark(url, aMark('a'));
  await putMark(url, aMark('a', { colour: 'blue', updated: 2000 }));
  expect(await listMarks(url)).toEqual([aMark('a', { colour: 'blue', updated: 2000 })]);
  await deleteMark(url, 'a');
  await deleteMark(url, 'a');
  expect(await listMarks(url)).toEqual([]);
});

test('marks stay with an article in the trash, come back with it, and are erased with it', async () => {
  const { id } = await saveArticle(article('one'), { fetch });
  await putMark(url, aMark('a'));
  await putMark(article('two').url, aMark('other'));
  await removeSavedArticle(id);
  await restoreSavedArticle(id);
  expect(await ids()).toEqual(['a']);
  await removeSavedArticle(id);
  await eraseSavedArticle(id);
  expect(await ids()).toEqual([]);
  expect(await listMarks(article('two').url)).toHaveLength(1);
});

test('what was marked on the page since the article went into the trash is not erased with it', async () => {
  const { id } = await saveArticle(article('one'), { fetch });
  await putMark(url, aMark('before'));
  await removeSavedArticle(id);
  await putMark(url, aMark('after', { updated: Date.now() + 1000 }));
  await eraseExpiredTrash(await listAllArticles(), Date.now() + 31 * 24 * 60 * 60 * 1000);
  expect(await ids()).toEqual(['after']);
});

test('every change is heard with the address it belongs to, until nobody listens', async () => {
  const over = new AbortController();
  const heard = vi.fn<(address: string) => void>();
  watchMarks(heard, over.signal);
  await putMark(`${url}#part`, aMark('a'));
  await vi.waitFor(() => expect(heard.mock.calls).toEqual([[url]]));
  await deleteMark(url, 'a');
  await vi.waitFor(() => expect(heard.mock.calls).toEqual([[url], [url]]));
  over.abort();
  const still = vi.fn<(address: string) => void>();
  const later = new AbortController();
  watchMarks(still, later.signal);
  await putMark(url, aMark('a'));
  await vi.waitFor(() => expect(still).toHaveBeenCalledTimes(1));
  later.abort();
  expect(heard).toHaveBeenCalledTimes(2);
});

test('a full disk is told as such', async () => {
  await openLibraryDatabase();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(putMark(url, aMark('a'))).rejects.toMatchObject({ name: 'LibraryError', code: 'quota' });
  expect(await ids()).toEqual([]);
});

test('of what was deleted stays when it was, and nothing of what it was', async () => {
  const { id } = await saveArticle(article('one'), { fetch });
  await putMark(url, aMark('a', { note: 'secret' }));
  await putMark(url, aMark('b'));
  await deleteMark(url, 'b');
  const stones = async () => (await openLibraryDatabase()).getAll('tombstones');
  expect(await stones()).toMatchObject([{ id: 'b', kind: 'mark' }]);
  // Taken back.
  await putMark(url, aMark('b'));
  expect(await stones()).toEqual([]);
  await eraseSavedArticle(id);
  expect((await stones()).map((stone) => [stone.id, stone.kind])).toEqual(
    expect.arrayContaining([
      [id, 'article'],
      ['a', 'mark'],
      ['b', 'mark'],
    ]),
  );
  expect(JSON.stringify(await stones())).not.toMatch(/example|secret|text of/);
});

test('tombstones are cleared away after a year', async () => {
  const database = await openLibraryDatabase();
  const year = 365 * 24 * 60 * 60 * 1000;
  await database.put('tombstones', { id: 'old', kind: 'mark', place: 'x', at: Date.now() - year - 1000 });
  await database.put('tombstones', { id: 'young', kind: 'mark', place: 'x', at: Date.now() - year + 60_000 });
  await eraseExpiredTrash(await listAllArticles(), Date.now());
  expect(await database.getAllKeys('tombstones')).toEqual(['young']);
});
