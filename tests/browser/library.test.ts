import { expect, test, vi } from 'vitest';
import { closeLibraryDatabase } from '../../src/library/database.ts';
import { newDecisions } from '../../src/library/decisions.ts';
import {
  eraseExpiredTrash,
  eraseSavedArticle,
  findSavedArticle,
  findSavedArticleByUrl,
  getPicture,
  listAllArticles,
  listSavedArticles,
  removeSavedArticle,
  restoreSavedArticle,
  saveArticle,
  watchLibrary,
} from '../../src/library/library.ts';
import { article, fetch, hashesOf, setUpLibrary } from './library-articles.ts';

const DAY = 24 * 60 * 60 * 1000;

setUpLibrary();

test('an article is saved with its pictures and found again after the database was closed', async () => {
  const saved = await saveArticle(article('one', ['a', 'b']), { fetch });
  expect(saved.pictures).toHaveLength(2);
  await closeLibraryDatabase();
  expect(await findSavedArticle(saved.id)).toEqual({ ...saved, hasSnapshot: false, decisions: newDecisions() });
  const [picture] = saved.pictures;
  const blob = await getPicture(picture && 'hash' in picture ? picture.hash : '');
  expect(blob?.type).toBe('image/png');
  expect(await blob?.text()).toContain('/a.png');
  expect(await listSavedArticles('kept')).toMatchObject([
    { id: saved.id, title: 'one', pictureCount: 2, missingPictureCount: 0, appealCount: 0, removedAt: null },
  ]);
});

test('a picture that cannot be fetched is told; the save succeeds', async () => {
  const saved = await saveArticle(article('one', ['missing', 'a']), { fetch });
  expect(saved.pictures[0]).toEqual({ url: 'https://example.org/missing.png', failure: 'refused' });
  expect((await listSavedArticles('kept'))[0]).toMatchObject({ pictureCount: 2, missingPictureCount: 1 });
});

test('the lead picture stands in the list', async () => {
  const saved = await saveArticle(article('one', ['a'], { leadImage: 'https://example.org/lead.png' }), { fetch });
  const lead = saved.pictures.find(({ url }) => url.endsWith('/lead.png'));
  expect((await listSavedArticles('kept'))[0]?.leadPicture).toBe(lead && 'hash' in lead ? lead.hash : undefined);
});

test('saving the same address again replaces the article under its id, its old pictures go', async () => {
  const first = await saveArticle(article('one', ['a', 'b']), { fetch });
  const again = await saveArticle(article('one', ['b', 'c'], { title: 'new', url: `${first.article.url}#part` }), {
    fetch,
  });
  expect(again.id).toBe(first.id);
  expect(await listSavedArticles('kept')).toMatchObject([{ title: 'new' }]);
  expect((await hashesOf()).sort()).toEqual(
    again.pictures.map((picture) => ('hash' in picture ? picture.hash : '')).sort(),
  );
});

test('saving again without a network keeps the pictures that were stored', async () => {
  const first = await saveArticle(article('one', ['a']), { fetch });
  const again = await saveArticle(article('one', ['a']), { fetch: () => Promise.reject(new TypeError('offline')) });
  expect(again.pictures).toEqual(first.pictures);
  expect(await hashesOf()).toHaveLength(1);
});

test('pages told apart by what follows #/ are different articles', async () => {
  await saveArticle(article('app#/one'), { fetch });
  await saveArticle(article('app#/two'), { fetch });
  expect(await listSavedArticles('kept')).toHaveLength(2);
});

test('two saves of the same address at once leave one article', async () => {
  const [a, b] = await Promise.all([
    saveArticle(article('one', ['a']), { fetch }),
    saveArticle(article('one', ['a']), { fetch }),
  ]);
  expect(a?.id).toBe(b?.id);
  expect(await listSavedArticles('kept')).toHaveLength(1);
});

test('removed articles wait in the trash, can be restored, and come back when saved again', async () => {
  const { id, article: saved } = await saveArticle(article('one', ['a']), { fetch });
  await removeSavedArticle(id);
  expect(await listSavedArticles('kept')).toEqual([]);
  expect(await findSavedArticleByUrl(saved.url)).toBeUndefined();
  expect((await listSavedArticles('trash'))[0]).toMatchObject({ id, removedAt: expect.any(Number) });
  await restoreSavedArticle(id);
  expect(await findSavedArticleByUrl(`${saved.url}#x`)).toMatchObject({ id });
  await removeSavedArticle(id);
  await saveArticle(saved, { fetch });
  expect(await listSavedArticles('kept')).toMatchObject([{ id, removedAt: null }]);
});

test('erasing drops the pictures that no other article uses', async () => {
  const one = await saveArticle(article('one', ['a', 'shared']), { fetch });
  const two = await saveArticle(article('two', ['shared']), { fetch });
  await eraseSavedArticle(one.id);
  expect(await findSavedArticle(one.id)).toBeUndefined();
  expect(await hashesOf()).toEqual(two.pictures.map((picture) => ('hash' in picture ? picture.hash : '')));
  await eraseSavedArticle(two.id);
  expect(await hashesOf()).toEqual([]);
});

test('the trash is erased after 30 days, not before', async () => {
  const { id } = await saveArticle(article('one', ['a']), { fetch });
  await saveArticle(article('two'), { fetch });
  await removeSavedArticle(id);
  await eraseExpiredTrash(await listAllArticles(), Date.now() + 29 * DAY);
  expect(await listSavedArticles('trash')).toHaveLength(1);
  await eraseExpiredTrash(await listAllArticles(), Date.now() + 31 * DAY);
  expect(await listSavedArticles('trash')).toEqual([]);
  expect(await listSavedArticles('kept')).toHaveLength(1);
  expect(await hashesOf()).toEqual([]);
});

test('what was taken out of the trash after it was listed is not erased', async () => {
  const { id } = await saveArticle(article('one'), { fetch });
  await removeSavedArticle(id);
  const listed = await listAllArticles();
  await restoreSavedArticle(id);
  await eraseExpiredTrash(listed, Date.now() + 31 * DAY);
  expect(await listSavedArticles('kept')).toHaveLength(1);
});

test('the newest comes first', async () => {
  vi.spyOn(Date, 'now').mockReturnValueOnce(1000).mockReturnValueOnce(1000).mockReturnValue(2000);
  await saveArticle(article('one'), { fetch });
  await saveArticle(article('two'), { fetch });
  vi.spyOn(Date, 'now').mockReturnValue(3000);
  await saveArticle(article('three'), { fetch });
  expect((await listSavedArticles('kept'))[0]?.title).toBe('three');
});

test('every change is heard, until nobody listens', async () => {
  const controller = new AbortController();
  const heard = vi.fn<() => void>();
  watchLibrary(heard, controller.signal);
  const { id } = await saveArticle(article('one'), { fetch });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  await removeSavedArticle(id);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
  controller.abort();
  await restoreSavedArticle(id);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toHaveBeenCalledTimes(2);
});
