import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { LibraryError } from '../../../src/library/library-error.ts';
import type { SavedArticle } from '../../../src/library/saved-article.ts';
import type { Reading } from '../../../src/ui/reader/reader-view.ts';
import { createSavedReaderState, type SavedReaderWorld } from '../../../src/ui/reader/saved-reader-state.ts';

const saved: SavedArticle = {
  id: 'x',
  article: { url: 'https://example.org/a', title: 'A' } as Article,
  pictures: [
    { url: 'https://example.org/1.png', hash: 'one' },
    { url: 'https://example.org/same.png', hash: 'one' },
    { url: 'https://example.org/2.png', hash: 'lost' },
    { url: 'https://example.org/3.png', failure: 'refused' },
  ],
  savedAt: 5,
  removedAt: null,
};

const settled = () => new Promise((resolve) => setTimeout(resolve));

function aWorld(changes: Partial<SavedReaderWorld> = {}): SavedReaderWorld {
  return {
    findSavedArticle: () => Promise.resolve(saved),
    getPicture: (hash) => Promise.resolve(hash === 'lost' ? undefined : new Blob(['x'])),
    fetchLeftOut: () => Promise.resolve([]),
    openPlaces: () => Promise.resolve({ of: () => ({ follow: () => undefined, goBack: () => false }) }),
    createReading: (from) => from as Reading,
    ...changes,
  };
}

let revoked: string[] = [];
beforeEach(() => {
  revoked = [];
  let made = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    made += 1;
    return `blob:${made}`;
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => void revoked.push(address));
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a saved article', () => {
  test('whose pictures were left out has them fetched, and is shown anew', async () => {
    let pictures: SavedArticle['pictures'] = [{ url: 'https://example.org/1.png', failure: 'left-out' }];
    const world = aWorld({
      findSavedArticle: () => Promise.resolve({ ...saved, pictures }),
      fetchLeftOut: (id) => {
        pictures = [{ url: 'https://example.org/1.png', hash: id }];
        return Promise.resolve(pictures);
      },
    });
    const state = createSavedReaderState({ savedId: 'x' }, new AbortController().signal, world);
    const reading = (): Reading => {
      const view = state.view.value;
      if (view.kind !== 'article') throw new Error(view.kind);
      return view.reading;
    };
    await settled();
    expect(reading().storedPictures?.size).toBe(0);
    await reading().leftOut?.fetch();
    await settled();
    expect(reading().storedPictures?.size).toBe(1);
    expect(reading().leftOut).toBeUndefined();
  });

  test('has its stored pictures, each once, and tells those that are missing or lost', async () => {
    const end = new AbortController();
    const state = createSavedReaderState({ savedId: 'x' }, end.signal, aWorld());
    await settled();
    const view = state.view.value;
    if (view.kind !== 'article') throw new Error(view.kind);
    expect(Object.fromEntries(view.reading.storedPictures ?? [])).toEqual({
      'https://example.org/1.png': 'blob:1',
      'https://example.org/same.png': 'blob:1',
    });
    expect(view.reading.saved?.pictures.slice(2)).toEqual([
      { url: 'https://example.org/2.png', failure: 'unreachable' },
      { url: 'https://example.org/3.png', failure: 'refused' },
    ]);
    expect(revoked).toEqual([]);
    end.abort();
    expect(revoked).toEqual(['blob:1']);
  });

  test('that is gone is said to be', async () => {
    const world = aWorld({ findSavedArticle: () => Promise.resolve(undefined) });
    const state = createSavedReaderState({ savedId: 'x' }, new AbortController().signal, world);
    await settled();
    expect(state.view.value).toEqual({ kind: 'saved-not-found' });
  });

  test('waits for a library that cannot be opened, and comes when it can', async () => {
    let broken = true;
    const world = aWorld({
      findSavedArticle: () => (broken ? Promise.reject(new LibraryError('blocked')) : Promise.resolve(saved)),
    });
    const state = createSavedReaderState({ savedId: 'x' }, new AbortController().signal, world);
    await settled();
    expect(state.view.value).toEqual({ kind: 'library-failure', code: 'blocked' });
    broken = false;
    state.readAgain({ force: false });
    expect(state.view.value).toEqual({ kind: 'loading' });
    await settled();
    expect(state.view.value.kind).toBe('article');
  });
});
