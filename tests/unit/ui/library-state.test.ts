import { describe, expect, test, vi } from 'vitest';
import { LibraryError } from '../../../src/library/library-error.ts';
import type { SavedArticleSummary } from '../../../src/library/saved-article.ts';
import {
  createLibraryState,
  type LibraryEvent,
  type LibraryWorld,
  matches,
} from '../../../src/ui/library/library-state.ts';

const summary = (id: string, changes: Partial<SavedArticleSummary> = {}): SavedArticleSummary => ({
  id,
  url: `https://example.org/${id}`,
  title: `Title ${id}`,
  byline: null,
  siteName: null,
  excerpt: null,
  lang: 'en',
  dir: 'ltr',
  leadPicture: null,
  wordCount: 1,
  readingMinutes: 1,
  appealCount: 0,
  pictureCount: 0,
  missingPictureCount: 0,
  markCount: 0,
  savedAt: 0,
  removedAt: null,
  ...changes,
});

const settled = () => new Promise((resolve) => setTimeout(resolve));

async function aPage(articles: SavedArticleSummary[]) {
  const shelf = new Map(articles.map((article) => [article.id, article]));
  const events: LibraryEvent[] = [];
  const control = {
    error: undefined as Error | undefined,
    tell: () => undefined as void,
    tellMarks: () => undefined as void,
  };
  const set = (id: string, removedAt: number | null): Promise<void> => {
    const article = shelf.get(id);
    if (!article) return Promise.reject(new LibraryError('not-found'));
    shelf.set(id, { ...article, removedAt });
    return Promise.resolve();
  };
  const world: LibraryWorld = {
    listSavedArticles: (which) =>
      control.error
        ? Promise.reject(control.error)
        : Promise.resolve([...shelf.values()].filter((one) => (one.removedAt === null) === (which === 'kept'))),
    removeSavedArticle: (id) => set(id, 1),
    restoreSavedArticle: (id) => set(id, null),
    eraseSavedArticle: (id) => Promise.resolve(void shelf.delete(id)),
    eraseExpiredTrash: () => Promise.resolve(),
    getPicture: () => Promise.resolve(undefined),
    watchLibrary: (onChange) => {
      control.tell = onChange;
    },
    watchMarks: (onChange) => {
      control.tellMarks = () => onChange('https://example.org/a');
    },
  };
  const state = createLibraryState((event) => events.push(event), new AbortController().signal, world);
  await settled();
  const listed = () => state.listed.value.map(({ id }) => id);
  return { state, events, control, listed, shelf };
}

describe('the library page', () => {
  test('lists what is kept, and what is in the trash', async () => {
    const { state, listed } = await aPage([summary('a'), summary('b', { removedAt: 5 })]);
    expect(listed()).toEqual(['a']);
    state.turnTo('trash');
    expect(listed()).toEqual(['b']);
  });

  test('removes, restores, erases, and tells each', async () => {
    const { state, events, listed } = await aPage([summary('a'), summary('b')]);
    await state.remove(summary('a'));
    expect(listed()).toEqual(['b']);
    await state.restore(summary('a'));
    expect(listed()).toEqual(['a', 'b']);
    await state.remove(summary('b'));
    await state.erase(summary('b'));
    expect(state.trash.value).toEqual([]);
    expect(events.map(({ kind }) => kind)).toEqual(['removed', 'restored', 'removed', 'erased']);
  });

  test('tells what could not be done, and shows the list as it is', async () => {
    const { state, events, listed } = await aPage([summary('a')]);
    await state.remove(summary('gone'));
    expect(events).toEqual([{ kind: 'failed', code: 'not-found' }]);
    expect(listed()).toEqual(['a']);
  });

  test('follows what other pages do', async () => {
    const { control, shelf, listed } = await aPage([summary('a')]);
    shelf.set('c', summary('c'));
    control.tell();
    await settled();
    expect(listed()).toEqual(['a', 'c']);
  });

  test('counts marks anew when they change, once for several changes', async () => {
    const { state, control, shelf } = await aPage([summary('a')]);
    shelf.set('a', summary('a', { markCount: 2 }));
    control.tellMarks();
    control.tellMarks();
    expect(state.listed.value[0]?.markCount).toBe(0);
    await vi.waitFor(() => expect(state.listed.value[0]?.markCount).toBe(2));
  });

  test('says that the library cannot be opened, and opens it when it can', async () => {
    const { state, control } = await aPage([summary('a')]);
    control.error = new LibraryError('unavailable');
    await state.reload();
    expect(state.condition.value).toEqual({ kind: 'failed', code: 'unavailable' });
    control.error = undefined;
    await state.reload();
    expect(state.condition.value).toEqual({ kind: 'open' });
  });
});

describe('the filter', () => {
  const article = summary('a', { title: 'Über die Brücke', siteName: 'Harbour Post', excerpt: 'A lamp in the fog' });
  test.each(['uber', 'BRÜCKE post', 'fog', 'example.org', ' harbour  lamp '])('%s matches', (filter) => {
    expect(matches(article, filter.trim())).toBe(true);
  });
  test.each(['zebra', 'post zebra'])('%s does not', (filter) => {
    expect(matches(article, filter)).toBe(false);
  });
});
