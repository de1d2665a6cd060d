import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { expect, test } from 'vitest';
import { articleRecord } from '../../src/library/article-record.ts';
import { closeLibraryDatabase, openLibraryDatabase } from '../../src/library/database.ts';
import { setFavourite } from '../../src/library/decide.ts';
import { newDecisions } from '../../src/library/decisions.ts';
import {
  findSavedArticle,
  getPicture,
  listLatestArticles,
  listSavedArticles,
  saveArticle,
} from '../../src/library/library.ts';
import { listMarkedTexts, listMarks, putMark } from '../../src/library/marks.ts';
import * as searchIndex from '../../src/library/search-index.ts';
import { createTextSearch } from '../../src/library/text-search.ts';
import { indexText } from '../../src/search/index-document.ts';
import { aMark, article, fetch, setUpLibrary } from './library-articles.ts';

setUpLibrary();

const PICTURE = { url: 'https://example.org/a.png', hash: 'f00d' };
const old = { id: 'old', article: article('one', ['a']), pictures: [PICTURE] };
const trashed = { id: 'gone', article: article('two'), pictures: [] };
const tagged = { ...newDecisions(), isFavourite: { value: true, at: 5 } };

type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

/** What each version added to the stores of the one before, as it was released. */
const STORES: ((database: IDBPDatabase, transaction: Upgrade) => void)[] = [
  (database) => {
    const articles = database.createObjectStore('articles', { keyPath: 'id' });
    articles.createIndex('address', 'address', { unique: true });
    articles.createIndex('hash', 'hashes', { multiEntry: true });
    database.createObjectStore('contents', { keyPath: 'id' });
    database.createObjectStore('pictures', { keyPath: 'hash' });
  },
  (database) => database.createObjectStore('marks', { keyPath: 'id' }).createIndex('address', 'address'),
  (database) => database.createObjectStore('segments', { keyPath: 'key', autoIncrement: true }),
  (database) => {
    database.createObjectStore('saves', { keyPath: 'address' });
    database.createObjectStore('tombstones', { keyPath: 'id' }).createIndex('at', 'at');
    const pictures = database.createObjectStore('savePictures', { keyPath: ['address', 'url'] });
    pictures.createIndex('address', 'address');
    pictures.createIndex('hash', 'hash');
  },
  (_database, transaction) => transaction.objectStore('articles').createIndex('savedAt', 'savedAt'),
];

/** A library as a version of the extension left it behind. */
async function leftBy(version: number): Promise<void> {
  const database = await openDB('colophon-library', version, {
    upgrade(made, _before, _now, transaction) {
      for (const add of STORES.slice(0, version)) add(made, transaction);
    },
  });
  for (const [saved, removedAt] of [
    [old, null],
    [trashed, 9],
  ] as const) {
    const record = articleRecord({ ...saved, savedAt: 7, decisions: tagged });
    const { decisions: _none, ...first } = record;
    const decisions = { ...tagged, removedAt: { value: removedAt, at: removedAt ?? 0 } };
    await database.put('articles', version < 3 ? { ...first, removedAt } : { ...record, decisions });
    await database.put('contents', saved);
  }
  await database.put('pictures', { hash: 'f00d', blob: new Blob(['a picture']) });
  if (version >= 2) await database.put('marks', { ...aMark('a'), address: old.article.url });
  if (version >= 3)
    await database.add('segments', {
      segment: indexText('old', 7, { title: 'one', byline: '', site: '', summary: '', text: 'harbour' }),
    });
  if (version >= 4) await database.put('tombstones', { id: 'erased', kind: 'article', place: 'p', at: 3 });
  database.close();
}

test.each([1, 2, 3, 4, 5])('a library of version %i arrives whole', async (version) => {
  await leftBy(version);
  const decisions = version < 3 ? newDecisions() : tagged;
  expect(await findSavedArticle('old')).toEqual({ ...old, savedAt: 7, removedAt: null, decisions, hasSnapshot: false });
  expect(await listSavedArticles('kept')).toMatchObject([{ id: 'old', title: 'one' }]);
  expect(await listSavedArticles('trash')).toMatchObject([{ id: 'gone', removedAt: 9 }]);
  expect(await (await getPicture('f00d'))?.text()).toBe('a picture');
  expect(await listMarks(old.article.url)).toHaveLength(version < 2 ? 0 : 1);
  const database = await openLibraryDatabase();
  expect(database.version).toBe(6);
  expect(await database.count('tombstones')).toBe(version < 4 ? 0 : 1);
  expect((await listLatestArticles(9)).map(({ id }) => id)).toEqual(['old']);
  // What the search knew in another form, or not at all, is to be indexed.
  const search = createTextSearch({ ...searchIndex, listMarkedTexts });
  expect((await search.renew()).sort()).toEqual(version < 5 ? ['gone', 'old'] : ['gone']);
  await searchIndex.indexArticles(['old', 'gone']);
  expect(await search.renew()).toEqual([]);

  // And can be used.
  await putMark(old.article.url, aMark('b'));
  await saveArticle(article('one', ['b'], { title: 'new' }), { fetch });
  expect(await findSavedArticle('old')).toMatchObject({ article: { title: 'new' } });
  expect(await getPicture('f00d')).toBeUndefined();
});

test('a library is brought up to date once, however many pages open it; what is done with it then stays', async () => {
  await leftBy(2);
  await Promise.all([openLibraryDatabase(), listSavedArticles('kept'), findSavedArticle('old')]);
  await setFavourite(['old'], true);
  await closeLibraryDatabase();
  expect((await listSavedArticles('kept')).map(({ id, isFavourite }) => [id, isFavourite])).toEqual([['old', true]]);
  expect((await openLibraryDatabase()).version).toBe(6);
});
