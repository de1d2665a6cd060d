import { describe, expect, test, vi } from 'vitest';
import { LibraryError } from '../../../src/library/library-error.ts';
import type { SavedArticleSummary } from '../../../src/library/saved-article.ts';
import { indexText } from '../../../src/search/index-document.ts';
import type { Sort } from '../../../src/ui/library/choose-articles.ts';
import { createLibraryState, type LibraryEvent } from '../../../src/ui/library/library-state.ts';
import { aSummary, FakeLibrary } from '../../support/fake-library.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve));

/** Articles of the same moment stand in the order they were given; `savedAt` falls. */
async function aPage(articles: SavedArticleSummary[], texts: Record<string, string> = {}, unasked?: Sort) {
  const library = new FakeLibrary(articles.map((one, i) => ({ ...one, savedAt: 1_000 - i })));
  for (const [id, text] of Object.entries(texts)) library.texts.set(id, text);
  const events: LibraryEvent[] = [];
  const end = new AbortController().signal;
  const tell = (event: LibraryEvent) => events.push(event);
  const state = createLibraryState(tell, end, library.world(), library.search(end), unasked);
  await settled();
  const listed = () => state.listed.value.map(({ id }) => id);
  const one = (id: string) => {
    const found = state.listed.value.find((article) => article.id === id);
    if (!found) throw new Error(`${id} is not listed`);
    return found;
  };
  const look = async (typed: string) => {
    state.look(typed);
    await vi.waitFor(() => expect(state.isLooking.value).toBe(false));
    return listed();
  };
  return { state, events, library, listed, one, look };
}

describe('the library page', () => {
  test('puts first what is to be read next, where it is asked to; what was looked for by how well it matches', async () => {
    const articles = [
      aSummary('a', { state: 'finished' }),
      aSummary('b'),
      aSummary('c', { state: 'reading' }),
      aSummary('d', { state: 'reading' }),
      aSummary('e'),
    ];
    const texts = { a: 'the quay', b: 'a quay, the quay and another quay' };
    const { state, listed } = await aPage(articles, texts, 'next');
    expect(listed()).toEqual(['c', 'd', 'b', 'e', 'a']);
    state.look('quay');
    await vi.waitFor(() => expect(listed()).toEqual(['b', 'a']));
    state.look('');
    expect(listed()).toEqual(['c', 'd', 'b', 'e', 'a']);
    state.orderBy('newest');
    expect(listed()).toEqual(['a', 'b', 'c', 'd', 'e']);
    state.orderBy('next');
    expect(listed()).toEqual(['c', 'd', 'b', 'e', 'a']);
  });

  test('shows the latest while everything is being read, where those are what is asked for', async () => {
    const library = new FakeLibrary([
      aSummary('a', { savedAt: 1 }),
      aSummary('b', { savedAt: 2 }),
      aSummary('c', { isArchived: true }),
    ]);
    const open = (unasked?: Sort) => {
      const end = new AbortController().signal;
      const waiting = Promise.withResolvers<SavedArticleSummary[]>();
      const world = { ...library.world(), listAllArticles: () => waiting.promise };
      const state = createLibraryState(() => undefined, end, world, library.search(end), unasked);
      return { state, latest: () => state.latest.value.map(({ id }) => id), finish: () => waiting.resolve([]) };
    };
    const page = open();
    await settled();
    expect(page.state.condition.value).toEqual({ kind: 'opening' });
    expect(page.latest()).toEqual(['b', 'a']);
    page.finish();
    await settled();
    expect(page.state.condition.value).toEqual({ kind: 'open' });
    expect(page.latest()).toEqual([]);

    const inOtherOrder = open('next');
    await settled();
    expect(inOtherOrder.latest()).toEqual([]);
    const inTrash = open();
    inTrash.state.goTo('trash');
    await settled();
    expect(inTrash.latest()).toEqual([]);
  });

  test('lists each part of the library, and counts it', async () => {
    const { state, listed } = await aPage([
      aSummary('a'),
      aSummary('b', { removedAt: 5 }),
      aSummary('c', { state: 'reading', isFavourite: true }),
      aSummary('d', { isArchived: true, tags: ['sea'] }),
      aSummary('e', { state: 'finished', tags: ['sea'] }),
    ]);
    expect(listed()).toEqual(['a', 'c', 'e']);
    expect(state.counts.value).toEqual({
      saved: 3,
      unread: 1,
      reading: 1,
      finished: 1,
      favourite: 1,
      archived: 1,
      trash: 1,
    });
    for (const [place, ids] of [
      ['trash', ['b']],
      ['reading', ['c']],
      ['archived', ['d']],
      ['favourite', ['c']],
    ] as const) {
      state.goTo(place);
      expect(listed(), place).toEqual(ids);
    }
    expect(state.tags.value).toEqual([{ tag: 'sea', count: 2 }]);
    state.goTo('saved', 'sea');
    expect(listed()).toEqual(['e']);
  });

  test('removes, restores, erases, and tells each', async () => {
    const { state, events, listed, one } = await aPage([aSummary('a'), aSummary('b')]);
    const a = one('a');
    await state.remove([a]);
    expect(listed()).toEqual(['b']);
    await state.restore([a]);
    expect(listed()).toEqual(['a', 'b']);
    const b = one('b');
    await state.remove([b]);
    await state.erase([b]);
    expect(state.counts.value.trash).toBe(0);
    expect(events.map(({ kind }) => kind)).toEqual(['removed', 'restored', 'removed', 'erased']);
  });

  test('takes back what was done to several, and leaves what was decided since', async () => {
    const { state, events, one, listed } = await aPage([aSummary('a', { tags: ['sea'] }), aSummary('b')]);
    await state.setTag([one('a'), one('b')], 'sea', true);
    await state.archive([one('a'), one('b')], true);
    expect(listed()).toEqual([]);
    await state.favour([...state.listed.value], true);
    const archived = events.find(({ kind }) => kind === 'archived');
    await (archived && 'undo' in archived ? archived.undo?.() : undefined);
    expect(listed()).toEqual(['a', 'b']);
    expect(one('b').tags).toEqual(['sea']);
  });

  test('renames a tag, merges two and deletes one, everywhere', async () => {
    const { state, one } = await aPage([aSummary('a', { tags: ['sea'] }), aSummary('b', { tags: ['ocean', 'sea'] })]);
    state.goTo('saved', 'sea');
    await state.renameTag('sea', 'ocean');
    expect(state.tag.value).toBe('ocean');
    expect([one('a').tags, one('b').tags]).toEqual([['ocean'], ['ocean']]);
    await state.deleteTag('ocean');
    expect(state.tags.value).toEqual([]);
  });

  test('tells what could not be done, and shows the list as it is', async () => {
    const { state, events, listed } = await aPage([aSummary('a')]);
    await state.remove([aSummary('gone')]);
    expect(events).toEqual([{ kind: 'failed', code: 'not-found' }]);
    expect(listed()).toEqual(['a']);
  });

  test('follows what other pages do', async () => {
    const { library, listed } = await aPage([aSummary('a')]);
    library.put(aSummary('c', { savedAt: 1 }));
    library.tell();
    await settled();
    expect(listed()).toEqual(['a', 'c']);
  });

  test('counts marks anew when they change, once for several changes', async () => {
    const { state, library } = await aPage([aSummary('a')]);
    library.put(aSummary('a', { markCount: 2 }));
    library.tellMarks();
    library.tellMarks();
    expect(state.listed.value[0]?.markCount).toBe(0);
    await vi.waitFor(() => expect(state.listed.value[0]?.markCount).toBe(2));
  });

  test('finds what was written on articles, and follows it', async () => {
    const { library, look, listed } = await aPage([aSummary('a'), aSummary('b')], { a: 'A heron.', b: 'A heron.' });
    library.notes.set('https://harbourpost.example/a', 'Ask the harbourmaster');
    await look('harbourmaster');
    await vi.waitFor(() => expect(listed()).toEqual(['a']));
    library.notes.clear();
    library.notes.set('https://harbourpost.example/b', 'The harbourmaster knows');
    library.tellMarks();
    await vi.waitFor(() => expect(listed()).toEqual(['b']));
  });

  test('says that the library cannot be opened, and opens it when it can', async () => {
    const { state, library } = await aPage([aSummary('a')]);
    library.error = new LibraryError('unavailable');
    await state.reload();
    expect(state.condition.value).toEqual({ kind: 'failed', code: 'unavailable' });
    library.error = undefined;
    await state.reload();
    expect(state.condition.value).toEqual({ kind: 'open' });
  });
});

describe('the search', () => {
  const pages = () =>
    aPage(
      [
        aSummary('a', {
          title: 'Über die Brücke',
          excerpt: null,
          tags: ['slow reading'],
          url: 'https://www.bridges.example/1',
        }),
        aSummary('b', { excerpt: 'A lamp in the fog', isArchived: true }),
        aSummary('c', { state: 'finished', removedAt: 7 }),
      ],
      { a: 'Who crosses it pays a penny.', b: 'Nothing of note. A penny for the keeper of the lamp.', c: 'A penny.' },
    );

  test('finds words in titles, summaries, sites, tags and texts, wherever it was put but in the trash', async () => {
    const { look } = await pages();
    expect(await look('uber')).toEqual(['a']);
    expect(await look('FOG lamp')).toEqual(['b']);
    expect(await look('slow')).toEqual(['a']);
    expect((await look('penny')).sort()).toEqual(['a', 'b']);
    expect(await look('zebra')).toEqual([]);
    expect((await look('')).sort()).toEqual(['a']);
  });

  test('takes passages word for word', async () => {
    const { look } = await pages();
    expect(await look('"penny for the keeper"')).toEqual(['b']);
    expect(await look('"keeper for the penny"')).toEqual([]);
  });

  test('narrows by site, tag, state and date', async () => {
    const { look } = await pages();
    expect(await look('site:bridges')).toEqual(['a']);
    expect(await look('tag:"slow reading"')).toEqual(['a']);
    expect(await look('is:archived penny')).toEqual(['b']);
    expect(await look('is:trash')).toEqual(['c']);
    expect(await look('penny after:2020')).toEqual([]);
    expect(await look('before:1971 penny -lamp')).toEqual(['a']);
  });

  test('looks again when texts have been indexed that had no index', async () => {
    const library = new FakeLibrary([aSummary('a')]);
    library.texts.set('a', 'A heron.');
    const end = new AbortController().signal;
    let isIndexed = false;
    const search = library.search(
      end,
      {
        listSegmentKeys: () => Promise.resolve(isIndexed ? [0] : []),
        loadSegments: (keys) =>
          Promise.resolve(
            keys.map((key) => ({
              key,
              segment: indexText('a', one.savedAt, { title: '', byline: '', site: '', summary: '', text: 'A heron.' }),
            })),
          ),
      },
      {
        indexArticles: () => {
          isIndexed = true;
          return Promise.resolve();
        },
      },
    );
    const state = createLibraryState(() => undefined, end, library.world(), search);
    await settled();
    const [one] = state.listed.value as [SavedArticleSummary];
    state.look('heron');
    await vi.waitFor(() => expect(state.listed.value.map(({ id }) => id)).toEqual(['a']));
    expect(search.missing.value).toBe(0);
  });

  test('searches what lists show where the index cannot be read, and says so', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const library = new FakeLibrary([aSummary('a', { title: 'The bell' }), aSummary('b')]);
    library.texts.set('b', 'A bell.');
    const end = new AbortController().signal;
    const search = library.search(end, { loadSegments: () => Promise.reject(new Error('broken')) });
    const state = createLibraryState(() => undefined, end, library.world(), search);
    await settled();
    state.look('bell');
    await vi.waitFor(() => expect(state.isLooking.value).toBe(false));
    expect(state.listed.value.map(({ id }) => id)).toEqual(['a']);
    expect(search.condition.value).toBe('failed');
  });
});

describe('the selection', () => {
  test('takes one, a range or all, and lets go of what left the list', async () => {
    const { state, one } = await aPage(['a', 'b', 'c', 'd'].map((id) => aSummary(id)));
    const chosen = () => state.selection.articles.value.map(({ id }) => id);
    state.selection.toggle('d');
    state.selection.toggle('b', true);
    expect(chosen()).toEqual(['b', 'c', 'd']);
    state.selection.toggle('c');
    expect(chosen()).toEqual(['b', 'd']);
    await state.remove([one('b')]);
    expect(chosen()).toEqual(['d']);
    state.selection.all();
    expect(chosen()).toEqual(['a', 'c', 'd']);
    state.goTo('trash');
    expect(chosen()).toEqual([]);
  });
});
