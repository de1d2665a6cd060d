import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { LibraryError, SaveTakenBack } from '../../../src/library/library-error.ts';
import type { SavedPicture } from '../../../src/library/saved-article.ts';
import { createSaveState, type SaveEvent, type SaveWorld } from '../../../src/ui/reader/save-state.ts';

const article = { url: 'https://example.org/a' } as Article;
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A library whose saves wait until they are let go. */
function aLibrary({ saved = undefined as { id: string } | undefined, pictures = [] as SavedPicture[] } = {}) {
  const calls: string[] = [];
  const library = { saved, tell: () => undefined as void, letGo: (_error?: Error): void => undefined };
  const world: SaveWorld = {
    findSavedArticleByUrl: () => Promise.resolve(library.saved),
    leaveSave: () => calls.push('leave'),
    saveArticle: (_article, { signal, leave, onProgress } = {}) => {
      calls.push('save');
      onProgress?.({ done: 1, total: 3 });
      return new Promise((resolve, reject) => {
        for (const one of [signal, leave]) one?.addEventListener('abort', () => reject(one.reason as Error));
        library.letGo = (error) => {
          if (error) {
            reject(error);
            return;
          }
          library.saved = { id: 'new' };
          resolve({ id: 'new', pictures });
        };
      });
    },
    removeSavedArticle: (id) => {
      calls.push(`remove ${id}`);
      return Promise.resolve();
    },
    restoreSavedArticle: (id) => {
      calls.push(`restore ${id}`);
      return Promise.resolve();
    },
    watchLibrary: (onChange) => {
      library.tell = onChange;
    },
  };
  return { world, library, calls };
}

async function aState(from = aLibrary()) {
  const events: SaveEvent[] = [];
  const end = new AbortController();
  const state = createSaveState(article, (event) => events.push(event), end.signal, from.world);
  await settled();
  return { state, events, end, ...from };
}

describe('saving', () => {
  test('tells how far it is, then that it is done', async () => {
    const { state, events, library } = await aState(aLibrary({ pictures: [{ url: 'x', failure: 'refused' }] }));
    expect(state.step.value).toEqual({ kind: 'not-saved' });
    const pressed = state.press();
    expect(state.step.value).toEqual({ kind: 'saving', progress: { done: 1, total: 3 } });
    library.letGo();
    await pressed;
    expect(state.step.value).toEqual({ kind: 'saved', id: 'new' });
    expect(events).toEqual([{ kind: 'saved', missing: 1 }]);
  });

  test('is cancelled by a second press', async () => {
    const { state, events } = await aState();
    const pressed = state.press();
    await state.press();
    await pressed;
    expect(state.step.value).toEqual({ kind: 'not-saved' });
    expect(events).toEqual([{ kind: 'cancelled' }]);
  });

  test('says why it failed', async () => {
    const { state, events, library } = await aState();
    const pressed = state.press();
    library.letGo(new LibraryError('quota'));
    await pressed;
    expect(state.step.value).toEqual({ kind: 'not-saved' });
    expect(events).toEqual([{ kind: 'failed', code: 'quota' }]);
  });

  test('a change of the library while it saves does not end the progress', async () => {
    const { state, library } = await aState();
    const pressed = state.press();
    library.tell();
    await settled();
    expect(state.step.value.kind).toBe('saving');
    library.letGo();
    await pressed;
  });

  test('is left to others when the article is left, and said so at once', async () => {
    const { state, events, end, calls } = await aState();
    const pressed = state.press();
    end.abort();
    expect(calls).toEqual(['save', 'leave']);
    await pressed;
    expect(events).toEqual([]);
    // Once more, for it may have been written down only now.
    expect(calls).toEqual(['save', 'leave', 'leave']);
  });

  test('nothing is said to be left once it is saved', async () => {
    const { state, end, calls, library } = await aState();
    const pressed = state.press();
    library.letGo();
    await pressed;
    end.abort();
    expect(calls).toEqual(['save']);
  });

  test('given up by another page it is as cancelled', async () => {
    const { state, events, library } = await aState();
    const pressed = state.press();
    library.letGo(new SaveTakenBack());
    await pressed;
    expect(events).toEqual([{ kind: 'cancelled' }]);
  });
});

describe('what is saved', () => {
  test('is known from the start, is removed by a press, and comes back', async () => {
    const { state, events, calls } = await aState(aLibrary({ saved: { id: 'old' } }));
    expect(state.step.value).toEqual({ kind: 'saved', id: 'old' });
    await state.press();
    expect(state.step.value).toEqual({ kind: 'not-saved' });
    expect(events).toEqual([{ kind: 'removed', id: 'old' }]);
    await state.undoRemove('old');
    expect(state.step.value).toEqual({ kind: 'saved', id: 'old' });
    expect(calls).toEqual(['remove old', 'restore old']);
  });

  test('follows what other pages do', async () => {
    const { state, library } = await aState(aLibrary({ saved: { id: 'old' } }));
    library.saved = undefined;
    library.tell();
    await settled();
    expect(state.step.value).toEqual({ kind: 'not-saved' });
  });
});
