import { expect, test } from 'vitest';
import { articleRecord } from '../../src/library/article-record.ts';
import { openLibraryDatabase } from '../../src/library/database.ts';
import { noteReading, removeSavedArticles, setArchived, setReadingState, takeBack } from '../../src/library/decide.ts';
import { newDecisions } from '../../src/library/decisions.ts';
import {
  eraseSavedArticle,
  listAllArticles,
  listArticles,
  listLatestArticles,
  saveArticle,
  watchLibrary,
} from '../../src/library/library.ts';
import { putMark } from '../../src/library/marks.ts';
import { aMark, article, fetch, setUpLibrary } from './library-articles.ts';

setUpLibrary();

test('the latest can be had without the rest, however many there are', async () => {
  const database = await openLibraryDatabase();
  const { store } = database.transaction('articles', 'readwrite');
  const record = (i: number) =>
    articleRecord({
      id: `id-${String((i * 7) % 1_203).padStart(4, '0')}`,
      article: article(`number ${i}`),
      pictures: [],
      savedAt: i,
      decisions: newDecisions(),
    });
  for (let i = 0; i < 1_203; i++) await store.put(record(i));
  const decidedOn = (await listAllArticles()).sort((a, b) => b.savedAt - a.savedAt);
  expect(new Set(decidedOn.map(({ title }) => title)).size).toBe(1_203);
  await removeSavedArticles(decidedOn.slice(1, 2).map(({ id }) => id));
  await setArchived(
    decidedOn.slice(3, 4).map(({ id }) => id),
    true,
  );
  await putMark('https://example.org/number 1200', aMark('a'));
  const latest = await listLatestArticles(3);
  expect(latest.map(({ title }) => title)).toEqual(['number 1202', 'number 1200', 'number 1198']);
  expect(latest.map(({ markCount }) => markCount)).toEqual([0, 1, 0]);
});

test('some of them are listed by their ids; what is gone is left out', async () => {
  const one = await saveArticle(article('one', ['a']), { fetch });
  await saveArticle(article('two'), { fetch });
  await putMark(one.article.url, aMark('a'));
  expect(await listArticles([one.id, 'gone'])).toMatchObject([{ title: 'one', pictureCount: 1, markCount: 1 }]);
});

test('of a change it is told which articles it was of', async () => {
  const over = new AbortController();
  const heard: (readonly string[] | undefined)[] = [];
  watchLibrary((ids) => heard.push(ids), over.signal);
  const { id } = await saveArticle(article('one'), { fetch });
  await setArchived([id, 'gone'], true);
  await eraseSavedArticle(id);
  await expect.poll(() => heard).toEqual([[id], [id], [id]]);
  over.abort();
});

test('how far one is goes up by itself and never back, how much was read goes both ways', async () => {
  const { id } = await saveArticle(article('one'), { fetch });
  const now = async () => (await listArticles([id]))[0];
  await noteReading(id, 'reading', 0.3);
  expect(await now()).toMatchObject({ state: 'reading', progress: 0.3 });
  await noteReading(id, 'finished', 1);
  await noteReading(id, 'reading', 0.5);
  expect(await now()).toMatchObject({ state: 'finished', progress: 0.5 });
  await takeBack(await setReadingState([id], 'unread'));
  expect(await now()).toMatchObject({ state: 'finished', progress: 0.5 });
  await noteReading('gone', 'reading', 0.7);
});
