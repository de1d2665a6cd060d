import { expect, test } from 'vitest';
import { decideTags, newDecisions } from '../../../src/library/decisions.ts';
import { type ExportWorld, shownExportable } from '../../../src/ui/export/export-source.ts';
import { anArticle, aReading } from '../ui-articles.ts';

const MARK = {
  id: 'm1',
  quote: 'The boat',
  prefix: '',
  suffix: '',
  start: 0,
  end: 8,
  colour: 'green' as const,
  note: '',
  created: 1,
  updated: 1,
};
const decisions = decideTags(newDecisions(), ['sea'], true, 7);
const pictures = [{ url: 'https://harbourpost.example/a.jpg', failure: 'refused' as const }];

/** A library with one article in it, that notes what it was asked for. */
function world(): { asked: string[]; world: ExportWorld } {
  const asked: string[] = [];
  const read = { pictures: new Map(), missing: [] };
  return {
    asked,
    world: {
      findSavedArticle: (id) =>
        Promise.resolve(
          id === 'one' ? { id, article: anArticle(), pictures, savedAt: 3, removedAt: null, decisions } : undefined,
        ),
      findSnapshot: async () => undefined,
      listMarks: () => Promise.resolve([]),
      getPlaces: () => Promise.resolve(new Map()),
      readStoredPictures: () => {
        asked.push('stored');
        return Promise.resolve(read);
      },
      fetchUnsavedPictures: () => {
        asked.push('fetched');
        return Promise.resolve(read);
      },
    },
  };
}
const signal = new AbortController().signal;

test('a saved article on screen goes with all the library has of it, and its marks as they stand', async () => {
  const { asked, world: library } = world();
  const reading = aReading(anArticle(), { saved: { savedAt: 3, pictures }, step: { kind: 'saved', id: 'one' } });
  const item = await shownExportable(reading, [MARK], library);
  expect([item.id, item.savedAt, item.decisions, item.marks]).toEqual(['one', 3, decisions, [MARK]]);
  await item.readPictures({ signal });
  expect(asked).toEqual(['stored']);
});

test('one that was erased meanwhile goes as it is on screen', async () => {
  const { asked, world: library } = world();
  const reading = aReading(anArticle(), { saved: { savedAt: 3, pictures }, step: { kind: 'saved', id: 'gone' } });
  const item = await shownExportable(reading, [], library);
  expect([item.id, item.savedAt, item.decisions]).toEqual([null, 3, null]);
  await item.readPictures({ signal });
  expect(asked).toEqual(['stored']);
});

test('one that is not saved has its pictures fetched', async () => {
  const { asked, world: library } = world();
  const item = await shownExportable(aReading(anArticle()), [MARK], library);
  expect([item.id, item.savedAt, item.decisions, item.marks]).toEqual([null, null, null, [MARK]]);
  await item.readPictures({ signal });
  expect(asked).toEqual(['fetched']);
});
