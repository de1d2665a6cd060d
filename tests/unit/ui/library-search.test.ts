import { describe, expect, test, vi } from 'vitest';
import type { SavedArticleSummary } from '../../../src/library/saved-article.ts';
import { indexText } from '../../../src/search/index-document.ts';
import { createLibraryState } from '../../../src/ui/library/library-state.ts';
import { aSummary, FakeLibrary } from '../../support/fake-library.ts';

import { aPage, settled } from './open-library.ts';

describe('the search', () => {
  test('is renewed where texts or tags have changed, and not with each line that is read', async () => {
    const library = new FakeLibrary([aSummary('a', { savedAt: 1 }), aSummary('b')]);
    const end = new AbortController().signal;
    const search = library.search(end);
    const renew = vi.spyOn(search, 'renew');
    const state = createLibraryState(() => undefined, end, library.world(), search);
    await settled();
    renew.mockClear();
    library.put(aSummary('a', { savedAt: 1, state: 'reading', progress: 0.4 }));
    library.tell(['a']);
    await vi.waitFor(() => expect(state.all.value[0]?.progress).toBe(0.4));
    await settled();
    expect(renew).not.toHaveBeenCalled();
    await state.setTag(state.all.value.slice(0, 1), 'sea', true);
    expect(renew).toHaveBeenCalledTimes(1);
    library.articles.delete('b');
    library.tell(['b']);
    await vi.waitFor(() => expect(renew).toHaveBeenCalledTimes(2));
  });

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
