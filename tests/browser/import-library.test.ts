import { beforeEach, expect, test } from 'vitest';
import { sanitize } from '../../src/html/sanitize.ts';
import { bareItem, type ImportedItem } from '../../src/import/imported-item.ts';
import { itemArticle } from '../../src/import/item-article.ts';
import { deleteLibraryDatabase } from '../../src/library/database.ts';
import { openImportDatabase } from '../../src/library/import-database.ts';
import { type ImportTarget, importItems } from '../../src/library/import-items.ts';
import { importedAlong } from '../../src/library/imported-along.ts';
import { findSavedArticle, listSavedArticles, removeSavedArticle, saveArticle } from '../../src/library/library.ts';
import { listMarks } from '../../src/library/marks.ts';
import { listWaitingArticles } from '../../src/library/waiting-articles.ts';
import { anchorMark } from '../../src/marks/anchor-mark.ts';
import { article } from './library-articles.ts';
import { openTarget } from './library-files.ts';

const WITH_TEXT: ImportedItem = {
  ...bareItem('https://harbour.example/hum?utm_source=mail', 'wallabag'),
  title: 'Why bridges hum',
  html: '<h1>Why bridges hum</h1><p onclick="alert(1)">A bridge of steel is never silent.</p><script>alert(1)</script><img src="/a.jpg">',
  tags: ['sea'],
  savedAt: 1_500_000_000_000,
  isArchived: true,
  marks: [{ quote: 'never silent', note: 'Indeed' }],
};

const run = async (items: ImportedItem[], target?: ImportTarget) =>
  importItems(items, target ?? (await openTarget()), { signal: new AbortController().signal });

beforeEach(async () => {
  await deleteLibraryDatabase();
  await (await openImportDatabase()).clear('waiting');
});

test('an article with its text stands in the library as it was kept elsewhere, its pictures wait', async () => {
  const outcome = await run([WITH_TEXT, bareItem('https://harbour.example/bare', 'pocket')]);
  expect(outcome).toEqual({ saved: 1, queued: 1, known: [], failed: [], damaged: 0, left: 0 });
  const [summary] = await listSavedArticles('kept');
  expect(summary).toMatchObject({
    title: 'Why bridges hum',
    savedAt: 1_500_000_000_000,
    wordCount: 7,
    tags: ['sea'],
    state: 'finished',
    isArchived: true,
    isFavourite: false,
    markCount: 1,
  });
  expect(await listMarks(WITH_TEXT.url)).toMatchObject([{ quote: 'never silent', note: 'Indeed' }]);
  const saved = await findSavedArticle(summary?.id ?? '');
  // The title is not said twice; what is hostile is kept as found and goes where it is shown.
  expect(saved?.article.content).not.toContain('<h1');
  const shown = sanitize(saved?.article.content ?? '', { baseUrl: saved?.article.url ?? '' });
  expect(shown.querySelector('script, [onclick]')).toBeNull();
  expect(shown.querySelector('img')?.src).toBe('https://harbour.example/a.jpg');
  const waiting = await listWaitingArticles();
  expect(waiting.map(({ need, key, articleId }) => [need, key, articleId])).toEqual([
    ['text', '//harbour.example/bare', undefined],
    ['pictures', '//harbour.example/hum', summary?.id],
  ]);
  expect(JSON.stringify(waiting)).not.toContain('A bridge of steel');
});

test('the marks of an import are found in the text', () => {
  const [mark] = importedAlong(WITH_TEXT).marks ?? [];
  const text = 'Why bridges hum\nA bridge of steel is never silent.';
  expect(mark && anchorMark(mark, text)).toMatchObject({ start: text.indexOf('never'), how: 'moved' });
  expect(importedAlong({ ...WITH_TEXT, marks: [{ quote: '', note: 'On all of it' }] }).marks).toEqual([]);
});

test('what is there already keeps its text, and is given tags and marks; what is in the trash is left there', async () => {
  const kept = await saveArticle({
    ...article('mine'),
    url: 'https://www.harbour.example/hum/',
    content: '<p>Mine</p>',
  });
  const removed = await saveArticle({ ...article('gone'), url: 'https://harbour.example/gone' });
  await removeSavedArticle(removed.id);
  const bare = bareItem('https://harbour.example/bare', 'pocket');
  await run([bare]);
  const target = await openTarget();
  const gone = bareItem('http://harbour.example/gone', 'pocket');
  const again = await run([WITH_TEXT, gone, { ...bare, tags: ['tide'] }], target);
  expect(again).toMatchObject({ saved: 0, queued: 0 });
  expect(again.known.map(({ where }) => where)).toEqual(['kept', 'trash', 'waiting']);
  expect((await findSavedArticle(kept.id))?.article.content).toBe('<p>Mine</p>');
  expect(await listSavedArticles('kept')).toMatchObject([{ tags: ['sea'], isArchived: false, markCount: 1 }]);
  expect(await listSavedArticles('trash')).toHaveLength(1);
  expect((await listWaitingArticles()).map(({ item }) => item.tags)).toEqual([['tide']]);

  expect(await target.takeBack()).toBe(0);
  expect(await listSavedArticles('kept')).toMatchObject([{ id: kept.id, tags: [], markCount: 0 }]);
  expect((await listWaitingArticles()).map(({ item }) => item.tags)).toEqual([[]]);
});

test('an import is taken back: what it brought goes, what was there before stays', async () => {
  const kept = await saveArticle({ ...article('mine'), url: 'https://harbour.example/mine' });
  await run([bareItem('https://harbour.example/earlier', 'pocket')]);
  const target = await openTarget();
  const mine = { ...WITH_TEXT, url: 'https://harbour.example/mine' };
  await run([WITH_TEXT, mine, bareItem('https://harbour.example/bare', 'pocket')], target);
  expect(await target.takeBack()).toBe(2);
  expect((await listSavedArticles('kept')).map(({ id }) => id)).toEqual([kept.id]);
  expect((await listWaitingArticles()).map(({ key }) => key)).toEqual(['//harbour.example/earlier']);
  expect(await listMarks(WITH_TEXT.url)).toEqual([]);
});

test('Markdown becomes an article: marked passages, tables, and HTML that is as hostile as before', () => {
  const made = itemArticle({
    ...bareItem('https://harbour.example/md', 'obsidian'),
    markdown:
      '# A heading\n\nIt is ==never *quite* silent==, `a == b`.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[x](javascript:alert(1)) <img src=x onerror=alert(1)>',
  });
  expect(made?.title).toBe('A heading');
  const shown = sanitize(made?.content ?? '', { baseUrl: made?.url ?? '' });
  expect(shown.querySelector('mark')?.innerHTML).toBe('never <em>quite</em> silent');
  expect(shown.querySelector('code')?.textContent).toBe('a == b');
  expect(shown.querySelectorAll('td')).toHaveLength(2);
  expect(shown.querySelector('[onerror], a[href^="javascript"]')).toBeNull();
});

test('pictures that stood on a server of the service get their own addresses back', () => {
  const proxy = 'https://proxy-prod.omnivore-image-cache.app/0x0,s123';
  const made = itemArticle({
    ...bareItem('https://harbour.example/o', 'omnivore'),
    html: `<p>Text</p><img src="${proxy}/https://b.example/1.jpg"><img src="${proxy}/x" data-omnivore-original-src="https://b.example/2.jpg">`,
  });
  const found = [...(made?.content ?? '').matchAll(/ src="([^"]*)"/g)].map(([, source]) => source);
  expect(found).toEqual(['https://b.example/1.jpg', 'https://b.example/2.jpg']);
});

test('a text without a word is none', () => {
  expect(itemArticle({ ...bareItem('https://a.example', 'wallabag'), html: '<p> </p><img src="a.jpg">' })).toBeNull();
  expect(itemArticle(bareItem('https://a.example', 'wallabag'))).toBeNull();
});
