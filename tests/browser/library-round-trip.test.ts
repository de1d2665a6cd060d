import { beforeEach, expect, test } from 'vitest';
import { placeKey } from '../../src/article/place.ts';
import { openZip } from '../../src/import/unpack-zip.ts';
import { removePictures } from '../../src/library/change-pictures.ts';
import { deleteLibraryDatabase, openLibraryDatabase } from '../../src/library/database.ts';
import {
  noteReading,
  removeSavedArticles,
  setArchived,
  setFavourite,
  setReadingState,
  setTags,
} from '../../src/library/decide.ts';
import { openImportDatabase } from '../../src/library/import-database.ts';
import { eraseSavedArticle, findSavedArticle, listAllArticles, saveArticle } from '../../src/library/library.ts';
import { listMarks, putMark } from '../../src/library/marks.ts';
import { listSegmentKeys, loadSegments } from '../../src/library/search-index.ts';
import { createUuid } from '../../src/library/uuid.ts';
import type { Mark } from '../../src/marks/mark.ts';
import { article, fetch, setUpLibrary } from './library-articles.ts';
import { everything, exportLibraryFile, importFile, places } from './library-files.ts';

setUpLibrary();
beforeEach(async () => {
  places.clear();
  await (await openImportDatabase()).clear('waiting');
});

const mark = (quote: string, changes: Partial<Mark> = {}): Mark => ({
  id: createUuid(),
  quote,
  prefix: 'The ',
  suffix: ' of',
  start: 4,
  end: 4 + quote.length,
  colour: 'green',
  note: `On “${quote}” ü 日本`,
  created: 1_700_000_000_000,
  updated: 1_700_000_000_500,
  ...changes,
});

/** A library with one of everything that can be in it. */
async function fill(): Promise<string[]> {
  const ids: string[] = [];
  const first = await saveArticle(
    article('first', ['a', 'missing', 'shared'], {
      leadImage: 'https://example.org/lead.png',
      canonicalUrl: 'https://example.org/first?canonical',
      published: '2026-01-02T03:04:05Z',
      excerpt: 'What it says',
      doubt: { reason: 'left-behind', pageWords: 900 },
      pages: { number: 1, count: 3, others: [{ number: 2, url: 'https://example.org/first/2' }] },
      content:
        '<p>The text of first.</p><div data-colophon-appeal="a1"></div><img src="/a.png"><img src="/missing.png">',
      appeals: [
        {
          id: 'a1',
          kind: 'donation',
          placement: 'inline',
          html: '<p>Give to us. <img src="/shared.png"></p>',
          text: 'Give to us.',
          reasons: [{ signal: 'asks-for-money', detail: 'Give' }],
          count: 2,
        },
      ],
    }),
    {
      fetch,
      savedAt: 1_600_000_000_000,
      takePage: async () => ({
        html: '<!DOCTYPE html>\n<html><head><style>b{}</style></head><body>The whole page, ü 日本</body></html>',
        files: ['https://example.org/a.png', 'https://example.org/around.png', 'https://example.org/missing.png'],
        url: 'https://example.org/first#at',
        takenAt: 1_600_000_000_123,
      }),
    },
  );
  ids.push(first.id);
  await putMark(first.article.url, mark('text'));
  await putMark(first.article.url, mark('first', { colour: 'pink', note: '' }));
  await setTags([first.id], ['sea', 'Käse und Brot'], true);
  await setTags([first.id], ['sea'], false);
  await noteReading(first.id, 'reading', 0.4);
  places.set(placeKey(first.article.url, first.article.reading), { block: 4, share: 0.25 });
  await setFavourite([first.id], true);

  const app = article('app', ['shared'], {
    url: 'https://example.org/app#/story',
    lang: 'ja',
    dir: 'rtl',
    incomplete: true,
  });
  ids.push((await saveArticle(app, { fetch })).id);
  await setArchived(ids.slice(1), true);
  const bare = await saveArticle(article('bare', ['only'], { byline: null, reading: 'densest' }), { fetch });
  ids.push(bare.id);
  await removePictures([bare.id]);
  const gone = await saveArticle(article('gone', ['trash']), { fetch });
  await removeSavedArticles([gone.id]);
  // As two addresses that only an import takes for one.
  ids.push(gone.id, (await saveArticle(article('gone', [], { url: 'http://www.example.org/gone/' }), { fetch })).id);
  return ids;
}

/** The files of an archive. */
async function filesOf(file: File): Promise<Map<string, string>> {
  const opened = await openZip(file);
  const files = 'files' in opened ? opened.files : [];
  return new Map(
    await Promise.all(files.map(async (one): Promise<[string, string]> => [one.name, String(await one.read())])),
  );
}

test('a library that is exported, erased and imported is the same, and so is its next export', async () => {
  const ids = await fill();
  const before = await everything();
  const read = new Map(places);
  const file = await exportLibraryFile();
  await deleteLibraryDatabase();
  places.clear();
  expect(await listAllArticles()).toEqual([]);

  const { reading, outcome } = await importFile(file);
  expect(reading).toMatchObject({ formats: ['colophon'], refused: [], unread: [], merged: [] });
  expect(outcome).toEqual({ saved: ids.length, queued: 0, known: [], failed: [], damaged: 0, left: 0 });
  const after = await everything();
  expect(after).toEqual(before);
  expect([...read.values()]).toEqual([{ block: 4, share: 0.25 }]);
  expect(places).toEqual(read);
  expect(before.articles).toHaveLength(5);
  expect(before.marks).toHaveLength(2);
  expect(before.pictures.length).toBeGreaterThan(3);
  expect(await filesOf(await exportLibraryFile())).toEqual(await filesOf(file));
  // Its texts are found again.
  const documents = (await loadSegments(await listSegmentKeys())).flatMap(({ segment }) => segment.documents);
  expect(documents.map(({ id }) => id).sort()).toEqual(ids.sort());
  expect(await (await openImportDatabase()).count('waiting')).toBe(0);
});

test('imported twice it is still the same', async () => {
  await fill();
  const before = await everything();
  const { outcome } = await importFile(await exportLibraryFile());
  expect(outcome).toMatchObject({ saved: 0, failed: [], damaged: 0 });
  expect(outcome.known.map(({ where }) => where).sort()).toEqual(['kept', 'kept', 'kept', 'kept', 'trash']);
  expect(await everything()).toEqual(before);
});

test('merged with a library that went on, neither side loses tags, marks, states or pictures', async () => {
  const { id, article: text } = await saveArticle(article('one', ['a', 'b']), { fetch });
  await setTags([id], ['old'], true);
  const [kept, changed] = [mark('text'), mark('one', { note: 'as it was' })];
  for (const one of [kept, changed]) await putMark(text.url, one);
  await setFavourite([id], true);
  const file = await exportLibraryFile();

  await removePictures([id]);
  await setTags([id], ['new'], true);
  await setFavourite([id], false);
  await setReadingState([id], 'finished');
  await putMark(text.url, { ...changed, note: 'as it is', updated: changed.updated + 1 });
  await (await openLibraryDatabase()).delete('marks', kept.id);
  const longer = { ...text, content: `${text.content}<p>More.</p>` };
  await saveArticle(longer, { fetch: () => Promise.resolve(new Response('', { status: 404 })) });

  const { outcome, target } = await importFile(file);
  expect(outcome).toMatchObject({ saved: 0, known: [{ url: text.url, where: 'kept' }] });
  const [now] = await listAllArticles();
  expect(now).toMatchObject({ tags: ['new', 'old'], isFavourite: false, state: 'finished', missingPictureCount: 0 });
  expect((await findSavedArticle(id))?.article.content).toContain('More.');
  expect((await listMarks(text.url)).map(({ note }) => note).sort()).toEqual(['as it is', kept.note].sort());

  await setTags([id], ['later'], true);
  await target.takeBack();
  // What was decided since then stays, with what was merged; marks that came are gone.
  expect((await listAllArticles())[0]?.tags).toEqual(['later', 'new', 'old']);
  expect((await listMarks(text.url)).map(({ note }) => note)).toEqual(['as it is']);
});

test('an import that is taken back leaves nothing but what was there', async () => {
  const { id, article: text } = await saveArticle(article('one', ['a']), { fetch });
  await putMark(text.url, mark('text'));
  places.set(placeKey(text.url, undefined), { block: 2, share: 0 });
  const file = await exportLibraryFile();
  await eraseSavedArticle(id);
  places.clear();
  const own = mark('of', { note: 'marked later, without saving' });
  await putMark(text.url, own);
  const { target } = await importFile(file);
  expect(await listMarks(text.url)).toHaveLength(2);
  expect(places.size).toBe(1);
  expect(await target.takeBack()).toBe(1);
  expect(await listAllArticles()).toEqual([]);
  expect(await listMarks(text.url)).toEqual([own]);
  expect(places.size).toBe(0);
});
