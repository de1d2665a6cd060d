import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import type { fetchLink } from '../../../src/browser/fetch-link.ts';
import type { LinkReading } from '../../../src/browser/read-link.ts';
import { createLinkReader, type LinkReaderWorld } from '../../../src/ui/reader/link-reader-state.ts';
import type { Reading } from '../../../src/ui/reader/reader-view.ts';

const LINK = { url: 'https://news.example/story', from: 'https://other.example/', isPrivate: false };
const PAGE = { url: 'https://news.example/2026/story', html: '<p>Text</p>' };
const FOUND: LinkReading = { ok: true, looksLikeArticle: true, article: { url: PAGE.url } as Article };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A reader whose site and pipeline answer like this; a function may answer otherwise each time. */
function aReader({
  fetched = () => Promise.resolve(PAGE),
  read = () => Promise.resolve(FOUND),
  refusal,
  isPrivate = false,
}: {
  fetched?: typeof fetchLink;
  read?: LinkReaderWorld['readLinkPage'];
  refusal?: Awaited<ReturnType<LinkReaderWorld['linkRefusal']>>;
  isPrivate?: boolean;
} = {}) {
  const end = new AbortController();
  const world = {
    fetchLink: vi.fn<typeof fetchLink>(fetched),
    readLinkPage: vi.fn<LinkReaderWorld['readLinkPage']>(read),
    linkRefusal: vi.fn<LinkReaderWorld['linkRefusal']>(() => Promise.resolve(refusal)),
    getLearnt: vi.fn<LinkReaderWorld['getLearnt']>(() => Promise.resolve({ corrections: [], repeated: {} })),
    createReading: (from) => from as Reading,
    openPlaces: () => Promise.resolve({ of: () => ({ follow: () => undefined, goBack: () => false }) }),
  } satisfies LinkReaderWorld;
  const state = createLinkReader({ ...LINK, isPrivate }, end.signal, world);
  return { state, world, end };
}
const settled = () => vi.advanceTimersByTimeAsync(0);

describe('the reader of a link', () => {
  test('shows the article under the address it came from in the end', async () => {
    const { state, world } = aReader();
    expect(state.view.value).toEqual({ kind: 'loading' });
    await settled();
    expect(state.view.value).toMatchObject({ kind: 'article', reading: { address: PAGE.url, looksLikeArticle: true } });
    expect(world.readLinkPage).toHaveBeenCalledWith(PAGE, expect.objectContaining({ asked: LINK.url, force: false }));
    expect(world.getLearnt).toHaveBeenCalledWith({ host: 'news.example', isPrivate: false });
  });

  test('asks nobody where it may not', async () => {
    const { state, world } = aReader({ refusal: 'private-window', isPrivate: true });
    await settled();
    expect(state.view.value).toEqual({ kind: 'link-failure', failure: 'private-window' });
    expect(world.linkRefusal).toHaveBeenCalledWith(LINK.url, true);
    expect(world.fetchLink).not.toHaveBeenCalled();
  });

  test('says why there is no page, and asks again when told', async () => {
    let failing = true;
    const { state, world } = aReader({
      fetched: () => Promise.resolve(failing ? { failure: 'offline' as const } : PAGE),
    });
    await settled();
    expect(state.view.value).toEqual({ kind: 'link-failure', failure: 'offline' });
    failing = false;
    state.readAgain({ force: false });
    await settled();
    expect(state.view.value.kind).toBe('article');
    expect(world.fetchLink).toHaveBeenCalledTimes(2);
  });

  test('reads anyway what it has, without asking for it once more', async () => {
    const { state, world } = aReader({
      read: (_page, { force }) => Promise.resolve(force ? FOUND : { ok: false, failure: 'no-article' }),
    });
    await settled();
    expect(state.view.value).toEqual({ kind: 'link-failure', failure: 'no-article', forced: false });
    state.readAgain({ force: true });
    await settled();
    expect(state.view.value.kind).toBe('article');
    expect(world.fetchLink).toHaveBeenCalledOnce();
  });

  test('that lasts says so, and can be cancelled', async () => {
    let ended: AbortSignal | undefined;
    const { state } = aReader({
      fetched: (_link, signal) => {
        ended = signal;
        return new Promise(() => undefined);
      },
    });
    await vi.advanceTimersByTimeAsync(1100);
    expect(state.view.value).toEqual({ kind: 'loading', lasting: { done: undefined } });
    state.cancel?.();
    expect(state.view.value).toEqual({ kind: 'cancelled' });
    expect(ended?.aborted).toBe(true);
  });

  test('tells how far a long page is read', async () => {
    const { state } = aReader({
      read: (_page, { onProgress }) => {
        setTimeout(() => onProgress?.(0.5), 2000);
        return new Promise(() => undefined);
      },
    });
    await vi.advanceTimersByTimeAsync(2000);
    expect(state.view.value).toEqual({ kind: 'loading', lasting: { done: 0.5 } });
  });

  test('does not hide what it did not expect', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { state } = aReader({ read: () => Promise.reject(new Error('a bug')) });
    await settled();
    expect(state.view.value).toMatchObject({ kind: 'failure', failure: 'unexpected', detail: 'Error: a bug' });
    expect(said).toHaveBeenCalledOnce();
  });
});
