import { expect, test, vi } from 'vitest';
import { fetchPicturesAgain, removePictures } from '../../src/library/change-pictures.ts';
import { openLibraryDatabase } from '../../src/library/database.ts';
import { removeSavedArticles, setArchived } from '../../src/library/decide.ts';
import { findSavedArticle, getPicture, listAllArticles, saveArticle } from '../../src/library/library.ts';
import { putMark } from '../../src/library/marks.ts';
import { measureLibrary, picturesAlone } from '../../src/library/measure-storage.ts';
import { storedBytes } from '../../src/library/stored-bytes.ts';
import { article, fetch, hashesOf, setUpLibrary } from './library-articles.ts';

setUpLibrary();

const mark = {
  id: '0197c5a0-0000-7000-8000-000000000001',
  quote: 'text',
  prefix: '',
  suffix: '',
  start: 4,
  end: 8,
  colour: 'yellow' as const,
  note: 'a note',
  created: 1,
  updated: 1,
};

test('texts, pictures and the index are measured, pictures exactly and each once', async () => {
  const first = await saveArticle(article('one', ['a', 'shared']), { fetch });
  const second = await saveArticle(article('two', ['shared', 'missing']), { fetch });
  await putMark(first.article.url, mark);
  await setArchived([first.id], true);
  await removeSavedArticles([second.id]);
  const use = await measureLibrary();

  const sizes = await Promise.all((await hashesOf()).map(async (hash) => (await getPicture(hash))?.size ?? 0));
  expect(sizes).toHaveLength(2);
  expect(use.pictures).toBe(sizes.reduce((sum, size) => sum + size, 0));
  const [one, two] = [first, second].map(({ id }) => use.articles.find((article) => article.id === id));
  expect(one).toMatchObject({ pictures: use.pictures, isArchived: true, isRemoved: false, missingPictureCount: 0 });
  expect(two).toMatchObject({ isArchived: false, isRemoved: true, pictureCount: 2, missingPictureCount: 1 });
  expect(one?.text).toBeGreaterThan(first.article.content.length);
  expect(use.texts).toBeGreaterThan((one?.text ?? 0) + (two?.text ?? 0) + storedBytes(mark));
  expect(use.index).toBeGreaterThan(0);
  // What the other article shows as well stays.
  const shared = use.sizes.get(second.pictures.flatMap((picture) => ('hash' in picture ? picture.hash : []))[0] ?? '');
  expect(picturesAlone(use, new Set([first.id]))).toBe(use.pictures - (shared ?? 0));
  expect(picturesAlone(use, new Set([first.id, second.id]))).toBe(use.pictures);
});

test('an empty library takes nothing, and a look through it can be ended', async () => {
  expect(await measureLibrary()).toMatchObject({ articles: [], texts: 0, pictures: 0, index: 0 });
  await saveArticle(article('one', ['a']), { fetch });
  const control = new AbortController();
  const onProgress = vi.fn<() => void>(() => control.abort());
  await expect(measureLibrary({ signal: control.signal, onProgress })).rejects.toThrow('aborted');
  expect(control.signal.aborted).toBe(true);
  expect(onProgress).toHaveBeenCalledOnce();
});

test('pictures are removed with their addresses kept, and come back', async () => {
  const first = await saveArticle(article('one', ['a', 'shared'], { leadImage: 'https://example.org/a.png' }), {
    fetch,
  });
  const second = await saveArticle(article('two', ['shared']), { fetch });
  await setArchived([first.id], true);
  const before = await listAllArticles();
  const segments = await (await openLibraryDatabase()).count('segments');

  expect(await removePictures([first.id, 'gone'])).toBe(1);
  const removed = await findSavedArticle(first.id);
  expect(removed?.pictures).toEqual(first.pictures.map(({ url }) => ({ url, failure: 'removed' })));
  expect(removed?.article).toEqual(first.article);
  expect((await findSavedArticle(second.id))?.pictures).toEqual(second.pictures);
  expect(await hashesOf()).toEqual(second.pictures.map((picture) => ('hash' in picture ? picture.hash : '')));
  expect((await listAllArticles()).find(({ id }) => id === first.id)).toMatchObject({
    pictureCount: 2,
    missingPictureCount: 2,
    leadPicture: null,
    isArchived: true,
  });

  expect(await fetchPicturesAgain(first.id, { fetch })).toEqual({ fetched: 2, missing: 0 });
  expect((await findSavedArticle(first.id))?.pictures).toEqual(first.pictures);
  expect(await listAllArticles()).toEqual(before);
  expect(await (await openLibraryDatabase()).count('segments')).toBe(segments);
});

test('a picture that is not to be had again keeps its address and says why', async () => {
  const { id } = await saveArticle(article('one', ['a', 'b']), { fetch });
  await removePictures([id]);
  const gone = vi.fn<(url: unknown) => Promise<Response>>((url) =>
    String(url).includes('/b.') ? Promise.resolve(new Response('', { status: 404 })) : fetch(url),
  );
  expect(await fetchPicturesAgain(id, { fetch: gone })).toEqual({ fetched: 1, missing: 1 });
  expect((await findSavedArticle(id))?.pictures[1]).toEqual({
    url: 'https://example.org/b.png',
    failure: 'refused',
  });
  // A picture whose bytes were lost is fetched although the article believes to have it.
  await (await openLibraryDatabase()).clear('pictures');
  expect(await fetchPicturesAgain(id, { fetch })).toEqual({ fetched: 2, missing: 0 });
  expect(await hashesOf()).toHaveLength(2);
});
