import { describe, expect, test, vi } from 'vitest';
import { LibraryError } from '../../../src/library/library-error.ts';
import type { SavedArticleSummary } from '../../../src/library/saved-article.ts';
import type { Sort } from '../../../src/ui/library/choose-articles.ts';
import { createLibraryState } from '../../../src/ui/library/library-state.ts';
import { aSummary, FakeLibrary } from '../../support/fake-library.ts';

import { aPage, settled } from './open-library.ts';

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
    library.tellMarks('a');
    library.tellMarks('elsewhere');
    library.tellMarks('a');
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
    library.tellMarks('a');
    library.tellMarks('b');
    await vi.waitFor(() => expect(listed()).toEqual(['b']));
  });

  test('reads nothing but what has changed, where that is told', async () => {
    const { state, library, listed } = await aPage([aSummary('a'), aSummary('b'), aSummary('c')]);
    const before = library.readAll;
    library.put(aSummary('b', { title: 'Told', savedAt: 999 }));
    library.put(aSummary('c', { title: 'Not told', savedAt: 998 }));
    library.put(aSummary('d', { savedAt: 1 }));
    library.articles.delete('a');
    library.tell(['a', 'b', 'd']);
    await vi.waitFor(() => expect(listed()).toEqual(['b', 'c', 'd']));
    expect(state.listed.value.map(({ title }) => title)).toEqual(['Told', 'Story c', 'Story d']);
    await state.favour(state.listed.value.slice(0, 1), true);
    expect(state.counts.value.favourite).toBe(1);
    expect(library.readAll).toBe(before);
    library.tell();
    await vi.waitFor(() => expect(state.listed.value[1]?.title).toBe('Not told'));
  });

  test('reads all anew where what is told changed while it was being read', async () => {
    const library = new FakeLibrary([aSummary('a')]);
    const end = new AbortController().signal;
    const waiting = Promise.withResolvers<SavedArticleSummary[]>();
    const world = { ...library.world(), listAllArticles: () => waiting.promise };
    const state = createLibraryState(() => undefined, end, world, library.search(end));
    library.put(aSummary('a', { title: 'changed' }));
    library.tell(['a']);
    waiting.resolve([aSummary('a')]);
    await vi.waitFor(() => expect(state.listed.value[0]?.title).toBe('changed'));
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
