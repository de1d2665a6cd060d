import { beforeEach, expect, test } from 'vitest';
import { openLibraryDatabase } from '../../src/library/database.ts';
import * as decide from '../../src/library/decide.ts';
import { eraseSavedArticle, listAllArticles, listSavedArticles, saveArticle } from '../../src/library/library.ts';
import { deleteMark, putMark } from '../../src/library/marks.ts';
import { searchInWorker } from '../../src/library/search-in-worker.ts';
import * as searchIndex from '../../src/library/search-index.ts';
import type { Mark } from '../../src/marks/mark.ts';
import { readQuery } from '../../src/search/query.ts';
import { createSearchState, type SearchState } from '../../src/ui/library/search-state.ts';
import { article, fetch, setUpLibrary } from './library-articles.ts';

setUpLibrary();

let search: SearchState;
let end: AbortController;
beforeEach(() => {
  end?.abort();
  end = new AbortController();
  search = createSearchState(end.signal, { ...searchIndex, texts: searchInWorker(end.signal) });
});

const save = (name: string, content: string) =>
  saveArticle(article(name, [], { content: `<p>${content}</p>` }), { fetch });

/** The titles of what is found, after the index has taken up what there is. */
async function found(typed: string): Promise<string[]> {
  const articles = await listAllArticles();
  await search.wake();
  await search.renew();
  const { scores } = await search.find(readQuery(typed), new AbortController().signal);
  return articles.filter(({ id }) => scores.get(id) > 0).map(({ title }) => title);
}

test('what is saved is found by its text, in the version that was saved last', async () => {
  await save('ferry', 'A heron stood on the slip.');
  await save('wells', 'Four hundred wells &amp; a <b>pump</b>.');
  expect(await found('heron')).toEqual(['ferry']);
  expect(await found('pump')).toEqual(['wells']);
  await save('ferry', 'The slip was empty.');
  expect(await found('heron')).toEqual([]);
  expect(await found('empty')).toEqual(['ferry']);
});

test('other forms of a word are found, in the languages that articles have', async () => {
  await saveArticle(article('de', [], { lang: 'de-AT', content: '<p>Ein Haus am See.</p>' }), { fetch });
  expect(await found('Häuser')).toEqual(['de']);
  expect(await found('"Häuser"')).toEqual([]);
  expect(await found('studies')).toEqual([]);
  await saveArticle(article('en', [], { lang: 'en', content: '<p>They study it.</p>' }), { fetch });
  expect(await found('studies')).toEqual(['en']);
});

test('passages are looked for in the texts themselves', async () => {
  await save('one', 'The bell of the ferry.');
  await save('two', 'The ferry of the bell.');
  expect(await found('"bell of the ferry"')).toEqual(['one']);
});

test('what was marked and written is found, as it is now', async () => {
  const ferry = await save('ferry', 'A heron stood on the slip.');
  const { url } = ferry.article;
  const mark: Mark = {
    id: 'm1',
    quote: 'A heron stood',
    prefix: '',
    suffix: ' on the slip.',
    start: 0,
    end: 13,
    colour: 'yellow',
    note: 'Ask the harbour master',
    created: 1,
    updated: 1,
  };
  await putMark(url, mark);
  await putMark('https://elsewhere.example/', { ...mark, id: 'm2' });
  expect(await found('harbour')).toEqual(['ferry']);
  expect(await found('harbours slip')).toEqual(['ferry']);
  expect(await found('"harbour master"')).toEqual(['ferry']);
  expect(await search.notesOf(ferry.id)).toBe('Ask the harbour master\nA heron stood');
  await putMark(url, { ...mark, note: 'A boatswain' });
  expect(await found('harbour')).toEqual([]);
  expect(await found('boatswain')).toEqual(['ferry']);
  await deleteMark(url, 'm1');
  expect(await found('boatswain')).toEqual([]);
  expect(await search.notesOf(ferry.id)).toBe('');
});

test('what is erased is not found', async () => {
  const { id } = await save('ferry', 'A heron stood on the slip.');
  await eraseSavedArticle(id);
  expect(await found('heron')).toEqual([]);
});

test('what was saved before there was an index is indexed when it is searched', async () => {
  await save('ferry', 'A heron stood on the slip.');
  await save('wells', 'A heron stood by the well.');
  await (await openLibraryDatabase()).clear('segments');
  await found('heron');
  await expect.poll(() => search.missing.value).toBe(0);
  await expect.poll(() => found('heron')).toHaveLength(2);
});

test('many small segments become few, and find the same', async () => {
  for (let i = 0; i < 20; i++) await save(`a${i}`, `Story ${i} of the heron.`);
  await found('heron');
  await expect.poll(async () => (await searchIndex.listSegmentKeys()).length).toBeLessThan(10);
  expect(await found('heron')).toHaveLength(20);
  expect(await found('"story 7"')).toEqual(['a7']);
});

test('decisions are kept, also when the article is saved again, and taken back', async () => {
  const { id } = await save('ferry', 'A heron.');
  const other = await save('wells', 'A well.');
  await decide.setTags([id, other.id], ['sea'], true);
  await decide.setFavourite([id], true);
  const archived = await decide.setArchived([id, other.id], true);
  await decide.setReadingState([id], 'finished');
  await save('ferry', 'Another heron.');
  await decide.takeBack(archived);
  const [ferry] = (await listSavedArticles('kept')).filter((one) => one.id === id);
  expect(ferry).toMatchObject({ tags: ['sea'], isFavourite: true, isArchived: false, state: 'finished' });
  await decide.renameTagEverywhere('sea', 'ocean');
  expect((await listAllArticles()).map(({ tags }) => tags)).toEqual([['ocean'], ['ocean']]);
  await decide.deleteTagEverywhere('ocean');
  expect((await listAllArticles()).flatMap(({ tags }) => tags)).toEqual([]);
  await expect(decide.setArchived(['gone'], true)).rejects.toMatchObject({ code: 'not-found' });
});
