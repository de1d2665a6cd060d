import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import type { TabReading } from '../../../src/browser/read-tab.ts';
import type { WindowTab } from '../../../src/browser/window-tabs.ts';
import { LibraryError } from '../../../src/library/library-error.ts';
import type { SavedArticle } from '../../../src/library/saved-article.ts';
import { createTabsState, type TabsWorld } from '../../../src/ui/library/tabs/tabs-state.ts';

let end: AbortController;
beforeEach(() => (end = new AbortController()));
afterEach(() => end.abort());

const aTab = (id: number, changes: Partial<WindowTab> = {}): WindowTab => ({
  id,
  url: `https://news.example/${id}`,
  title: `Story ${id}`,
  isAsleep: false,
  ...changes,
});
const read = (url: string, looksLikeArticle = true): TabReading => ({
  ok: true,
  article: { url, title: url } as Article,
  looksLikeArticle,
});

/** A window whose tabs are all articles, but for what the test says. */
function aWindow(tabs: WindowTab[], changes: Partial<TabsWorld> = {}, isPrivate = false) {
  const saved: string[] = [];
  const world: TabsWorld = {
    listWindowTabs: () => Promise.resolve({ isPrivate, tabs }),
    readTab: (id) => Promise.resolve(read(tabs.find((tab) => tab.id === id)?.url ?? '')),
    findSavedArticleByUrl: () => Promise.resolve(undefined),
    saveArticle(article) {
      saved.push(article.url);
      return Promise.resolve({} as SavedArticle);
    },
    leaveSave: vi.fn<() => void>(),
    ...changes,
  };
  return { state: createTabsState(1, end.signal, world), saved, world };
}
type State = ReturnType<typeof createTabsState>;
const over = async (state: State) => {
  await vi.waitFor(() => expect(state.step.value.kind).toBe('over'));
  const step = state.step.value;
  if (step.kind !== 'over') throw new Error('It goes on.');
  return { ...step.report, isCancelled: step.isCancelled, reasons: step.report.left.map(({ reason }) => reason) };
};

test('each article is saved, and what is none, asleep or the browser’s own is told with its reason', async () => {
  const tabs = [
    aTab(1),
    aTab(2),
    aTab(3, { isAsleep: true }),
    aTab(4, { url: 'chrome://settings/' }),
    aTab(5, { url: undefined }),
    aTab(6, { url: 'file:///home/paper.html' }),
  ];
  const { state, saved } = aWindow(tabs, {
    readTab(id) {
      if (id === 2) return Promise.resolve(read('https://news.example/2', false));
      if (id === 5) return Promise.resolve({ ok: false, failure: 'access-withheld' });
      return Promise.resolve(read(tabs.find((tab) => tab.id === id)?.url ?? ''));
    },
  });
  const { reasons, ...report } = await over(state);
  expect(saved).toEqual(['https://news.example/1']);
  expect(report).toMatchObject({ saved: 1, kept: 0, isCancelled: false });
  expect(reasons).toEqual([
    { why: 'no-article' },
    { why: 'asleep' },
    { why: 'restricted-page' },
    { why: 'access-withheld' },
    { why: 'restricted-page' },
  ]);
});

test('what the library has stays as it is, and an article in two tabs is saved once', async () => {
  const { state, saved } = aWindow(
    [
      aTab(1),
      aTab(2, { url: 'https://news.example/1#end' }),
      aTab(3),
      aTab(4, { url: 'https://news.example/3', isAsleep: true }),
    ],
    {
      findSavedArticleByUrl: (url) => Promise.resolve(url.endsWith('/3') ? ({ id: 'c' } as never) : undefined),
    },
  );
  expect(await over(state)).toMatchObject({ saved: 1, kept: 3, left: [] });
  expect(saved).toEqual(['https://news.example/1']);
});

test('an article whose first tab sleeps is saved from its second', async () => {
  const { state } = aWindow([aTab(1, { isAsleep: true }), aTab(2, { url: 'https://news.example/1' })]);
  expect(await over(state)).toMatchObject({ saved: 1, kept: 0, reasons: [{ why: 'asleep' }] });
});

test('cancelling stops the save under way, and keeps what was saved', async () => {
  const { state } = aWindow([aTab(1), aTab(2), aTab(3)], {
    saveArticle: (article, { signal, onProgress }) =>
      article.url.endsWith('/2')
        ? new Promise((_, reject) => {
            onProgress?.({ done: 1, total: 4 });
            signal?.addEventListener('abort', () => reject(signal.reason));
          })
        : Promise.resolve({} as SavedArticle),
  });
  await vi.waitFor(() =>
    expect(state.step.value).toEqual({
      kind: 'saving',
      at: 2,
      of: 3,
      title: 'Story 2',
      pictures: { done: 1, total: 4 },
    }),
  );
  state.cancel();
  expect(await over(state)).toMatchObject({ saved: 1, left: [], isCancelled: true });
});

test('a full disk ends it: nothing more is read', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const readTab = vi.fn<TabsWorld['readTab']>((id) => Promise.resolve(read(`https://news.example/${id}`)));
  const { state } = aWindow([aTab(1), aTab(2)], {
    readTab,
    saveArticle: () => Promise.reject(new LibraryError('quota')),
  });
  expect((await over(state)).reasons).toEqual([{ library: 'quota' }, { library: 'quota' }]);
  expect(readTab).toHaveBeenCalledOnce();
});

test('of a private window nothing is read before its reader has agreed', async () => {
  const readTab = vi.fn<TabsWorld['readTab']>((id) => Promise.resolve(read(`https://news.example/${id}`)));
  const { state, saved } = aWindow([aTab(1)], { readTab }, true);
  await vi.waitFor(() => expect(state.step.value.kind).toBe('asking'));
  expect(readTab).not.toHaveBeenCalled();
  await state.agree();
  expect(await over(state)).toMatchObject({ saved: 1 });
  expect(saved).toEqual(['https://news.example/1']);
});

test('one that is no article can be saved anyway', async () => {
  const { state } = aWindow([aTab(1)], {
    readTab: (_, { force } = {}) => Promise.resolve(read('https://news.example/1', force)),
  });
  const { left } = await over(state);
  expect(left).toHaveLength(1);
  if (left[0]) await state.saveAnyway(left[0]);
  expect(await over(state)).toMatchObject({ saved: 1, left: [] });
});

test('a page that is left hands its save on; a window that is gone is told', async () => {
  const { state, world } = aWindow([aTab(1)], { saveArticle: () => new Promise(() => undefined) });
  await vi.waitFor(() => expect(state.step.value).toMatchObject({ kind: 'saving', at: 1 }));
  end.abort();
  expect(world.leaveSave).toHaveBeenCalledOnce();
  end = new AbortController();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const gone = aWindow([], { listWindowTabs: () => Promise.reject(new Error('No window')) });
  await vi.waitFor(() => expect(gone.state.step.value.kind).toBe('gone'));
});
