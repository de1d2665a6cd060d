import { describe, expect, test, vi } from 'vitest';
import { createTextSearch, type TextSearchWorld } from '../../../src/library/text-search.ts';
import { indexText } from '../../../src/search/index-document.ts';
import { mergeSegments } from '../../../src/search/merge-segments.ts';
import { readQuery } from '../../../src/search/query.ts';
import type { IndexedDocument, Segment } from '../../../src/search/segment.ts';

const aText = (id: string, text: string, at = 1): Segment =>
  indexText(id, at, { title: '', byline: '', site: '', summary: '', text });

/** A library whose stored segments are merged as the real one's are. */
function aWorld(segments: Segment[]) {
  const stored = new Map(segments.map((segment, i) => [i + 1, segment]));
  let last = segments.length;
  const articles = () =>
    new Map([...stored.values()].flatMap(({ documents }) => documents.map(({ id, at }) => [id, at])));
  const loadSegments = vi.fn<TextSearchWorld['loadSegments']>((keys) =>
    Promise.resolve(
      keys.flatMap((key) => {
        const segment = stored.get(key);
        return segment ? [{ key, segment }] : [];
      }),
    ),
  );
  const world: TextSearchWorld = {
    listSearched: () =>
      Promise.resolve([...articles()].map(([id, at]) => ({ id, at, address: id, lang: null, tags: '' }))),
    listMarkedTexts: () => Promise.resolve(new Map()),
    listSegmentKeys: () => Promise.resolve([...stored.keys()]),
    loadSegments,
    mergeStored(keys: readonly number[], isAlive: (document: IndexedDocument) => boolean) {
      const found = keys.flatMap((key) => stored.get(key) ?? []);
      if (found.length < keys.length) return Promise.resolve(false);
      for (const key of keys) stored.delete(key);
      last += 1;
      stored.set(last, mergeSegments(found, isAlive));
      return Promise.resolve(true);
    },
  };
  return { world, stored, loadSegments };
}

async function ids(search: ReturnType<typeof createTextSearch>, typed: string): Promise<string[]> {
  const found = await search.find(readQuery(typed));
  return found.ids.filter((_, number) => (found.scores[number] ?? 0) > 0);
}

describe('the search in texts', () => {
  test('finds in what is there before all of it is, the latest first, and no older version of it', async () => {
    const { world, loadSegments } = aWorld([
      aText('old', 'heron'),
      aText('again', 'heron', 1),
      ...Array.from({ length: 6 }, (_, i) => aText(`other ${i}`, 'quay')),
      aText('again', 'bell', 2),
      aText('new', 'heron'),
    ]);
    const clock = vi.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValueOnce(50).mockReturnValue(200);
    const search = createTextSearch(world);
    expect(await search.load()).toBe(true);
    expect(loadSegments.mock.calls).toEqual([[[10, 9, 8, 7]]]);
    expect(await ids(search, 'heron')).toEqual(['new']);
    clock.mockReturnValueOnce(0).mockReturnValue(50);
    expect(await search.load()).toBe(false);
    expect((await ids(search, 'heron')).sort()).toEqual(['new', 'old']);
    expect(await ids(search, 'bell')).toEqual(['again']);
    clock.mockRestore();
  });

  test('never holds thousands of segments: those of an import are merged before they are loaded', async () => {
    const { world, stored, loadSegments } = aWorld(
      Array.from({ length: 1_000 }, (_, i) => aText(`a${i}`, i % 100 === 7 ? 'heron' : 'quay')),
    );
    const search = createTextSearch(world);
    expect(await search.renew()).toEqual([]);
    expect(stored.size).toBeLessThanOrEqual(128);
    expect(loadSegments.mock.calls.flatMap(([keys]) => keys)).toHaveLength(stored.size);
    expect(await ids(search, 'heron')).toHaveLength(10);
    await search.tidy();
    expect(stored.size).toBeLessThan(30);
    expect(await ids(search, 'heron')).toHaveLength(10);
  });

  test('goes on where another page merges at the same time', async () => {
    const { world } = aWorld(Array.from({ length: 300 }, (_, i) => aText(`a${i}`, 'heron')));
    const search = createTextSearch({ ...world, mergeStored: () => Promise.resolve(false) });
    expect(await search.renew()).toEqual([]);
    expect(await ids(search, 'heron')).toHaveLength(300);
  });

  test('tells the same list of articles until something changes', async () => {
    const { world, stored } = aWorld([aText('a', 'heron')]);
    const search = createTextSearch(world);
    await search.renew();
    const { ids: first } = await search.find(readQuery('heron'));
    expect((await search.find(readQuery('quay'))).ids).toBe(first);
    stored.set(9, aText('b', 'heron'));
    await search.renew();
    expect((await search.find(readQuery('heron'))).ids).toEqual(['a', 'b']);
  });
});
