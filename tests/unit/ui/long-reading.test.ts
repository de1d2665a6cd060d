import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import type { ReadTabOptions, TabReading } from '../../../src/browser/read-tab.ts';
import type { Reading } from '../../../src/ui/reader/reader-view.ts';
import { createTabReaderState, type TabReaderWorld } from '../../../src/ui/reader/tab-reader-state.ts';

const found = (content: string, looksLikeArticle = true): TabReading => ({
  ok: true,
  looksLikeArticle,
  article: { url: 'https://example.org/', title: 'A', content, appeals: [] } as unknown as Article,
});
const SELECTED: TabReading = {
  ok: true,
  looksLikeArticle: true,
  article: {
    url: 'https://example.org/',
    title: 'A',
    content: 'some',
    appeals: [],
    reading: 'selection',
  } as unknown as Article,
};
const TAB = { tabId: 1, url: 'https://example.org/' };

function aReader() {
  const asked: { options: ReadTabOptions; give: (reading: TabReading) => void }[] = [];
  const world: TabReaderWorld = {
    readTab: (_tab, options) => new Promise((give) => asked.push({ options, give })),
    readTabOtherwise: () => new Promise(() => undefined),
    readTabSelection: () => Promise.resolve(SELECTED),
    tellReading: () => undefined,
    watchLateAppeals: () => Promise.resolve(),
    wasSiteAccessNoticeSaid: () => Promise.resolve(true),
    rememberSiteAccessNotice: () => Promise.resolve(),
    openPlaces: () => Promise.resolve({ of: () => ({ follow: () => undefined, goBack: () => false }) }),
    createReading: (from) =>
      ({
        ...from,
        appeals: { add: () => undefined },
        save: { step: { value: { kind: 'not-saved' } } },
      }) as unknown as Reading,
  };
  const state = createTabReaderState(new AbortController().signal, world);
  const content = () => (state.view.value.kind === 'article' ? state.view.value.reading.article.content : undefined);
  return { state, asked, content };
}
const settled = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a reading that lasts', () => {
  test('says so after a second, and then how far it is', async () => {
    const { state, asked } = aReader();
    state.show(TAB);
    asked[0]?.options.onProgress?.(0.2);
    expect(state.view.value).toEqual({ kind: 'loading' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(state.view.value).toEqual({ kind: 'loading', lasting: { done: undefined } });
    asked[0]?.options.onProgress?.(0.4);
    expect(state.view.value).toEqual({ kind: 'loading', lasting: { done: 0.4 } });
    // The next page begins anew.
    state.show({ tabId: 2, url: 'https://example.org/2' });
    expect(state.view.value).toEqual({ kind: 'loading' });
    asked[0]?.options.onProgress?.(0.6);
    expect(state.view.value).toEqual({ kind: 'loading' });
  });

  test('ends in its article, and nothing is said of it later', async () => {
    const { state, asked, content } = aReader();
    state.show(TAB);
    await vi.advanceTimersByTimeAsync(500);
    asked[0]?.give(found('one'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(content()).toBe('one');
  });

  test('is cancelled, also in its page, and not taken up again by itself', async () => {
    const { state, asked } = aReader();
    state.show(TAB);
    await vi.advanceTimersByTimeAsync(1_500);
    state.cancel?.();
    expect(asked[0]?.options.signal?.aborted).toBe(true);
    expect(state.view.value).toEqual({ kind: 'cancelled' });
    asked[0]?.give(found('one'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(state.view.value).toEqual({ kind: 'cancelled' });
    state.show(TAB, { quiet: true });
    expect(asked).toHaveLength(1);
    state.readAgain({ force: false });
    expect(asked).toHaveLength(2);
    asked[1]?.give(found('two'));
    await settled();
    expect(state.view.value.kind).toBe('article');
  });

  test('gives back the message it began with', async () => {
    const { state, asked } = aReader();
    state.show(TAB);
    asked[0]?.give(found('list', false));
    await settled();
    const message = state.view.value;
    expect(message).toMatchObject({ kind: 'failure', failure: 'no-article' });
    state.readAgain({ force: true });
    expect(state.view.value.kind).toBe('loading');
    state.cancel?.();
    expect(state.view.value).toBe(message);
  });
});

describe('what the reader chose', () => {
  test('stays when the page is looked at again, and goes with the page', async () => {
    const { state, asked, content } = aReader();
    state.show(TAB);
    asked[0]?.give(found('one'));
    await settled();
    await state.otherwise.readSelection();
    expect(content()).toBe('some');
    state.show(TAB, { quiet: true });
    asked[1]?.give(found('one and more'));
    await settled();
    expect(content()).toBe('some');
    state.show({ tabId: 1, url: 'https://example.org/other' });
    asked[2]?.give(found('three'));
    await settled();
    expect(content()).toBe('three');
    expect(state.otherwise.selected.value).toBeUndefined();
  });

  test('can be read where there is no article', async () => {
    const { state, asked, content } = aReader();
    state.show(TAB);
    asked[0]?.give({ ok: false, failure: 'no-article' });
    await settled();
    await state.otherwise.readSelection();
    expect(content()).toBe('some');
  });
});
