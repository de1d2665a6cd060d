import { expect, test, vi } from 'vitest';
import { checkLibrary, seemsWhole } from '../../src/library/check-library.ts';
import { openLibraryDatabase } from '../../src/library/database.ts';
import { removeSavedArticles, setTags } from '../../src/library/decide.ts';
import { findSavedArticle, listAllArticles, saveArticle } from '../../src/library/library.ts';
import { reindex, relist, removeLeftOver, removeUnused, repairPictures } from '../../src/library/repair-library.ts';
import { beginSave, keepPicture } from '../../src/library/saves.ts';
import { tellIfBroken } from '../../src/ui/library/tell-if-broken.ts';
import { createToastsState } from '../../src/ui/parts/toasts-state.ts';
import { article, fetch, hashesOf, setUpLibrary } from './library-articles.ts';

setUpLibrary();

const WHOLE = { lackPictures: [], damaged: [], withoutText: [], unlisted: [], leftOver: [], unindexed: [] };
const hashes = (saved: { pictures: object[] }): string[] =>
  saved.pictures.map((picture) => ('hash' in picture ? String(picture.hash) : ''));

test('a library in order has no faults, pictures that could not be had are none', async () => {
  await saveArticle(article('one', ['a', 'missing']), { fetch });
  await saveArticle(article('two', ['a', 'b']), { fetch });
  const onProgress = vi.fn<() => void>();
  expect(await checkLibrary({ onProgress })).toEqual({
    ...WHOLE,
    articles: 2,
    pictures: 2,
    unused: { hashes: [], bytes: 0 },
  });
  expect(onProgress).toHaveBeenLastCalledWith({ done: 6, total: 6 });
  expect(await seemsWhole()).toBe(true);
});

test('pictures that are lost or damaged are found, fetched again, and noted where they are not to be had', async () => {
  const one = await saveArticle(article('one', ['a', 'b', 'c']), { fetch });
  const database = await openLibraryDatabase();
  const [lost = '', damaged = '', gone = ''] = hashes(one);
  for (const hash of [lost, gone]) await database.delete('pictures', hash);
  await database.put('pictures', { hash: damaged, blob: new Blob(['not what it was'], { type: 'image/png' }) });

  const faults = await checkLibrary();
  expect(faults).toMatchObject({
    damaged: [damaged],
    lackPictures: [{ id: one.id, title: 'one', missing: 2, damaged: 1 }],
  });
  const without = vi.fn<(url: unknown) => Promise<Response>>((url) =>
    String(url).includes('/c.') ? Promise.resolve(new Response('', { status: 404 })) : fetch(url),
  );
  expect(await repairPictures(faults, { fetch: without })).toEqual({ repaired: 2, failed: 1 });
  expect(without).toHaveBeenCalledTimes(3);
  expect((await findSavedArticle(one.id))?.pictures).toEqual([
    ...one.pictures.slice(0, 2),
    { url: 'https://example.org/c.png', failure: 'refused' },
  ]);
  expect(await (await database.get('pictures', damaged))?.blob.text()).toContain('/b.png');
  expect(await checkLibrary()).toMatchObject(WHOLE);
});

test('what is fetched again does not come back from the trash, and keeps what was decided', async () => {
  const { id } = await saveArticle(article('one', ['a']), { fetch });
  await setTags([id], ['sea'], true);
  await removeSavedArticles([id]);
  await (await openLibraryDatabase()).clear('pictures');
  const before = await listAllArticles();
  expect(await repairPictures(await checkLibrary(), { fetch })).toEqual({ repaired: 1, failed: 0 });
  expect(await listAllArticles()).toEqual(before);
});

test('texts without a place in the list are put back, older ones of an address are removed on wish', async () => {
  const one = await saveArticle(article('one', ['a']), { fetch });
  const two = await saveArticle(article('two', ['b']), { fetch });
  const database = await openLibraryDatabase();
  await database.delete('articles', one.id);
  const old = { ...two, id: two.id.replace(/.$/, (last) => (last === '0' ? '1' : '0')) };
  await database.put('contents', { id: old.id, article: old.article, pictures: [] });
  expect(await seemsWhole()).toBe(false);

  const faults = await checkLibrary();
  expect(faults).toMatchObject({
    unlisted: [{ id: one.id, title: 'one' }],
    leftOver: [{ id: old.id, title: 'two' }],
    // Its picture is wanted when it is back.
    unused: { hashes: [] },
  });
  expect(await relist(faults.unlisted)).toEqual({ repaired: 1, failed: 0 });
  expect(await removeLeftOver(faults.leftOver)).toEqual({ repaired: 1, failed: 0 });
  expect(new Map((await listAllArticles()).map(({ id, title }) => [id, title]))).toEqual(
    new Map([
      [one.id, 'one'],
      [two.id, 'two'],
    ]),
  );
  expect(Math.abs(((await findSavedArticle(one.id))?.savedAt ?? 0) - one.savedAt)).toBeLessThan(1000);
  expect(await hashesOf()).toHaveLength(2);
  expect(await checkLibrary()).toMatchObject(WHOLE);
});

test('an article without its text is told, but for one in the trash', async () => {
  const one = await saveArticle(article('one'), { fetch });
  const two = await saveArticle(article('two'), { fetch });
  await removeSavedArticles([two.id]);
  await (await openLibraryDatabase()).clear('contents');
  expect(await checkLibrary()).toMatchObject({ withoutText: [{ id: one.id, url: one.article.url, title: 'one' }] });
});

test('pictures that no article uses are removed, those that are used by now stay', async () => {
  const database = await openLibraryDatabase();
  for (const hash of ['aa', 'bb']) await database.put('pictures', { hash, blob: new Blob([hash]) });
  const faults = await checkLibrary();
  expect(faults.unused).toEqual({ hashes: ['aa', 'bb'], bytes: 4 });
  const { id } = await saveArticle(article('one', ['a']), { fetch });
  const record = await database.get('articles', id);
  if (record) await database.put('articles', { ...record, hashes: [...record.hashes, 'bb'] });
  expect(await removeUnused(faults.unused)).toEqual({ repaired: 1, failed: 0 });
  expect(await hashesOf()).toContain('bb');
});

test('a picture of an article that is just being saved is not unused', async () => {
  const save = await beginSave(article('begun', ['a']), true);
  await keepPicture(save, { url: 'https://example.org/a.png', hash: 'aa', blob: new Blob(['x']) });
  expect((await checkLibrary()).unused.hashes).toEqual([]);
});

test('texts that the search does not know are indexed', async () => {
  const { id } = await saveArticle(article('one'), { fetch });
  await (await openLibraryDatabase()).clear('segments');
  const faults = await checkLibrary();
  expect(faults.unindexed).toEqual([id]);
  expect(await reindex(faults.unindexed)).toEqual({ repaired: 1, failed: 0 });
  expect(await checkLibrary()).toMatchObject(WHOLE);
});

test('a check can be ended, and changes nothing', async () => {
  await saveArticle(article('one', ['a']), { fetch });
  const control = new AbortController();
  const check = checkLibrary({ signal: control.signal, onProgress: () => control.abort() });
  await expect(check).rejects.toThrow('aborted');
});

test('what is saved during a check is no fault', async () => {
  await saveArticle(article('one', ['a']), { fetch });
  let saving: Promise<unknown> | undefined;
  const onProgress = () => {
    saving ??= saveArticle(article('two', ['b']), { fetch });
  };
  expect(await checkLibrary({ onProgress })).toMatchObject({ ...WHOLE, unused: { hashes: [] } });
  await saving;
});

test('the library says so where it seems not to be whole, and only then', async () => {
  const toasts = createToastsState();
  const show = vi.fn<() => void>();
  await tellIfBroken(toasts, show);
  expect(toasts.toasts.value).toEqual([]);
  await saveArticle(article('one'), { fetch });
  await (await openLibraryDatabase()).clear('contents');
  await tellIfBroken(toasts, show);
  expect(toasts.toasts.value).toMatchObject([{ text: 'Something in your library does not fit together.' }]);
  toasts.toasts.value[0]?.action?.run();
  expect(show).toHaveBeenCalledOnce();
});
