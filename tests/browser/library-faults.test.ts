import { afterEach, expect, test, vi } from 'vitest';
import { checkLibrary } from '../../src/library/check-library.ts';
import { closeLibraryDatabase, openLibraryDatabase } from '../../src/library/database.ts';
import { removeSavedArticles, setArchived, setTags, takeBack } from '../../src/library/decide.ts';
import { mergeDecisions } from '../../src/library/decisions.ts';
import {
  eraseExpiredTrash,
  eraseSavedArticle,
  findSavedArticle,
  findSavedArticleByUrl,
  listAllArticles,
  listArticles,
  listLatestArticles,
  listSavedArticles,
  saveArticle,
} from '../../src/library/library.ts';
import { provenTime } from '../../src/library/proven-time.ts';
import { article, fetch, setUpLibrary } from './library-articles.ts';

setUpLibrary();
afterEach(() => localStorage.clear());

const DAY = 24 * 60 * 60 * 1000;
/** The clock says this from now on. */
const setClock = (now: number) => void vi.spyOn(Date, 'now').mockReturnValue(now);

/** Takes fields away from a record, or puts something else there. */
async function damage(id: string, fields: Record<string, unknown>): Promise<void> {
  const database = await openLibraryDatabase();
  const record = await database.get('articles', id);
  if (!record) throw new Error('There is no such record.');
  await database.put('articles', { ...record, ...fields });
}

const DAMAGES: [string, Record<string, unknown>][] = [
  ['no decisions', { decisions: undefined }],
  ['decisions that are none', { decisions: 'kept' }],
  ['decisions of null', { decisions: null }],
  ['a part of the decisions', { decisions: { isFavourite: { value: true, at: 5 }, tags: null, state: 7 } }],
  ['no title', { title: undefined, siteName: undefined }],
  ['no address', { url: undefined }],
  ['no time', { savedAt: undefined }],
  ['no hashes', { hashes: undefined }],
];

test.each(DAMAGES)('a record with %s hides no other one, and is read, decided on and erased', async (_, fields) => {
  const { id } = await saveArticle(article('one', ['a']), { fetch });
  const other = await saveArticle(article('two'), { fetch });
  await damage(id, fields);
  expect((await listAllArticles()).map((one) => one.id).sort()).toEqual([id, other.id].sort());
  expect(await listArticles([id])).toHaveLength(1);
  expect((await listLatestArticles(5)).map((one) => one.id)).toContain(other.id);
  expect((await findSavedArticleByUrl('https://example.org/one'))?.id).toBe(id);
  expect((await findSavedArticle(id))?.article).toEqual(article('one', ['a']));
  expect((await checkLibrary()).withoutText).toEqual([]);
  await setTags([id, other.id], ['sea'], true);
  expect((await listAllArticles()).map(({ tags }) => tags)).toEqual([['sea'], ['sea']]);
  await removeSavedArticles([id]);
  expect((await listSavedArticles('trash')).map((one) => one.id)).toEqual([id]);
  // Saved once more, it is whole again.
  await saveArticle(article('one', ['a']), { fetch });
  expect((await listSavedArticles('kept')).find((one) => one.id === id)).toMatchObject({ title: 'one', tags: ['sea'] });
  await damage(id, fields);
  await eraseSavedArticle(id);
  expect((await listAllArticles()).map((one) => one.id)).toEqual([other.id]);
});

test('of damaged decisions those stay that can be read', async () => {
  const { id } = await saveArticle(article('one'), { fetch });
  await damage(id, { decisions: { isFavourite: { value: true, at: 5 }, state: 7 } });
  expect(await listAllArticles()).toMatchObject([{ id, isFavourite: true, state: 'unread', tags: [] }]);
});

test('a library that is deleted while it is open is there again, empty, at the next use', async () => {
  await saveArticle(article('one'), { fetch });
  await new Promise((resolve, reject) => {
    const deletion = indexedDB.deleteDatabase('colophon-library');
    deletion.onsuccess = resolve;
    deletion.onerror = reject;
  });
  expect(await listAllArticles()).toEqual([]);
  await expect(setArchived(['gone'], true)).rejects.toMatchObject({ code: 'not-found' });
  await saveArticle(article('two'), { fetch });
  await closeLibraryDatabase();
  expect(await listAllArticles()).toMatchObject([{ title: 'two' }]);
});

test('a decision holds against one that a clock made that was ahead', async () => {
  const now = Date.now();
  const { id } = await saveArticle(article('one'), { fetch });
  setClock(now + 365 * DAY);
  await setArchived([id], true);
  await setTags([id], ['sea'], true);
  const backup = (await findSavedArticle(id))?.decisions;
  setClock(now);
  await setArchived([id], false);
  const made = await setTags([id], ['sea'], false);
  const after = (await findSavedArticle(id))?.decisions;
  if (!backup || !after) throw new Error('It is gone.');
  expect(mergeDecisions(backup, after)).toEqual(after);
  expect(mergeDecisions(after, backup)).toEqual(after);
  await takeBack(made);
  expect(await listAllArticles()).toMatchObject([{ tags: ['sea'], isArchived: false }]);
});

test('the trash keeps what a clock that jumped ahead would let expire', async () => {
  const now = Date.now();
  const { id } = await saveArticle(article('one'), { fetch });
  await removeSavedArticles([id]);
  const look = async (at: number) => {
    await eraseExpiredTrash(await listAllArticles(), provenTime(at));
    return (await listAllArticles()).length;
  };
  expect(await look(now)).toBe(1);
  // Ahead by ten years, looked at several times, and set right.
  expect(await look(now + 3650 * DAY)).toBe(1);
  expect(await look(now + 3650 * DAY + 60_000)).toBe(1);
  expect(await look(now + DAY / 2)).toBe(1);
  // Set back by thirty years, as when its battery was empty.
  expect(await look(now - 10_950 * DAY)).toBe(1);
  expect(await look(now + DAY)).toBe(1);
  // The time passes, and the next look but one erases.
  expect(await look(now + 31 * DAY)).toBe(1);
  expect(await look(now + 31 * DAY + 60_000)).toBe(1);
  expect(await look(now + 33 * DAY)).toBe(0);
});

test('what is put into the trash under a clock that is behind lists and comes back', async () => {
  const now = Date.now();
  const { id } = await saveArticle(article('one'), { fetch });
  setClock(1000);
  const made = await removeSavedArticles([id]);
  const late = await saveArticle(article('two'), { fetch });
  expect(await listSavedArticles('trash')).toMatchObject([{ id, removedAt: 1000 }]);
  setClock(now);
  await takeBack(made);
  expect((await listSavedArticles('kept')).map((one) => one.id)).toEqual([id, late.id]);
});
