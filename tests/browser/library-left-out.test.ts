import { expect, test } from 'vitest';
import { openLibraryDatabase } from '../../src/library/database.ts';
import { fetchLeftOut } from '../../src/library/fetch-left-out.ts';
import { finishSaves } from '../../src/library/finish-saves.ts';
import { eraseSavedArticle, findSavedArticle, listSavedArticles, saveArticle } from '../../src/library/library.ts';
import { beginSave } from '../../src/library/saves.ts';
import { article, fetch, hashesOf, setUpLibrary } from './library-articles.ts';

setUpLibrary();

/** Bytes of the picture at `/a.png`: eight of a PNG, and its path. */
const SIZE_OF_A = 14;
const left = (name: string) => ({ url: `https://example.org/${name}.png`, failure: 'left-out' });
const asked = () => fetch.mock.calls.map(([url]) => new URL(String(url)).pathname);

test('where its reader wants no pictures, none is asked for, and none is missing', async () => {
  const saved = await saveArticle(article('one', ['a', 'b']), { fetch, largestPicture: 0 });
  expect(fetch).not.toHaveBeenCalled();
  expect(saved.pictures).toEqual([left('a'), left('b')]);
  expect(await listSavedArticles('kept')).toMatchObject([
    { pictureCount: 2, missingPictureCount: 0, leftOutPictureCount: 2 },
  ]);
});

test('larger ones are left out, others are stored', async () => {
  const saved = await saveArticle(article('one', ['a', 'long-name', 'missing']), { fetch, largestPicture: SIZE_OF_A });
  expect(saved.pictures).toMatchObject([
    { url: 'https://example.org/a.png', hash: expect.any(String) },
    left('long-name'),
    { failure: 'refused' },
  ]);
  expect(await listSavedArticles('kept')).toMatchObject([{ missingPictureCount: 1, leftOutPictureCount: 1 }]);
});

test('what was left out is fetched later; the text, the day and what was decided stay', async () => {
  const saved = await saveArticle(article('one', ['a', 'b', 'missing']), { fetch, largestPicture: 0, savedAt: 5 });
  const pictures = await fetchLeftOut(saved.id, { fetch });
  expect(pictures).toMatchObject([{ hash: expect.any(String) }, { hash: expect.any(String) }, { failure: 'refused' }]);
  expect(await findSavedArticle(saved.id)).toMatchObject({ ...saved, pictures });
  expect(await listSavedArticles('kept')).toMatchObject([
    { savedAt: 5, missingPictureCount: 1, leftOutPictureCount: 0 },
  ]);
  expect(await hashesOf()).toHaveLength(2);
  fetch.mockClear();
  await fetchLeftOut(saved.id, { fetch });
  expect(fetch).not.toHaveBeenCalled();
  await eraseSavedArticle(saved.id);
  expect(await hashesOf()).toEqual([]);
});

test('cancelled, or of an article that is gone, it changes nothing', async () => {
  const saved = await saveArticle(article('one', ['a']), { fetch, largestPicture: 0 });
  const end = new AbortController();
  const stopped = fetchLeftOut(saved.id, {
    signal: end.signal,
    fetch: (url) => {
      end.abort(new Error('enough'));
      return fetch(url);
    },
  });
  await expect(stopped).rejects.toThrow('enough');
  expect(await findSavedArticle(saved.id)).toMatchObject(saved);
  const erased = fetchLeftOut(saved.id, {
    async fetch(url) {
      await eraseSavedArticle(saved.id);
      return await fetch(url);
    },
  });
  await expect(erased).rejects.toMatchObject({ code: 'not-found' });
  expect(await hashesOf()).toEqual([]);
});

test('pictures that are stored already stay when the article is saved again without any', async () => {
  const { pictures } = await saveArticle(article('one', ['a']), { fetch });
  expect((await saveArticle(article('one', ['a']), { fetch, largestPicture: 0 })).pictures).toEqual(pictures);
});

test('a save that is finished by another page leaves out what its reader chose then', async () => {
  await beginSave(article('one', ['a']), true, 0);
  await finishSaves(fetch);
  expect(asked()).toEqual([]);
  expect(await listSavedArticles('kept')).toMatchObject([{ leftOutPictureCount: 1 }]);
});

test('an article that was saved before there was a choice has left out none', async () => {
  const saved = await saveArticle(article('one', ['a']), { fetch });
  const database = await openLibraryDatabase();
  const record = await database.get('articles', saved.id);
  if (!record) throw new Error('It is gone.');
  const { leftOutPictureCount: _none, ...older } = record;
  await database.put('articles', older);
  expect(await listSavedArticles('kept')).toMatchObject([{ leftOutPictureCount: 0 }]);
});
