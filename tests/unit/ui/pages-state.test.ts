import { describe, expect, test, vi } from 'vitest';
import type { Article, ArticlePages } from '../../../src/article/article.ts';
import type { TabPages } from '../../../src/browser/read-tab-pages.ts';
import { createPagesState, type PagesWorld } from '../../../src/ui/reader/pages-state.ts';

const joined = (first: number, last: number, number = 1): Article => {
  const pages: ArticlePages = { number, count: 5, others: [], joined: { first, last } };
  return { content: `<p>${first}-${last}</p>`, pages } as unknown as Article;
};
const STOP = { page: 4, url: 'https://news.example/story?page=4', failure: 'refused' } as const;

const ONE = { pages: { number: 1, count: 5, others: [] } } as unknown as Article;

function aPage(standing = ONE) {
  const onScreen: Article[] = [];
  const asked: {
    give: (found: TabPages) => void;
    fail: (error: Error) => void;
    tell: Parameters<PagesWorld['readTabPages']>[1];
    signal: AbortSignal;
  }[] = [];
  const end = new AbortController();
  const state = createPagesState(7, standing, (article) => onScreen.push(article), end.signal, {
    readTabPages: (_tab, tell, signal) => new Promise((give, fail) => asked.push({ give, fail, tell, signal })),
  });
  return { state, onScreen, asked, end };
}

describe('the pages of an article', () => {
  test('are read when they are asked for, told as they come, and shown as one', async () => {
    const { state, onScreen, asked } = aPage();
    expect(asked).toHaveLength(0);
    const reading = state.readAll();
    void state.readAll();
    expect(asked).toHaveLength(1);
    expect(state.step.value).toEqual({ kind: 'reading', page: null, of: null });
    asked[0]?.tell({ page: 2, of: 5 });
    expect(state.step.value).toEqual({ kind: 'reading', page: 2, of: 5 });
    const whole = joined(1, 5);
    asked[0]?.give({ ok: true, article: whole });
    await reading;
    expect(onScreen).toEqual([whole]);
    expect(state.step.value).toEqual({ kind: 'idle' });
    expect(state.arrival.value).toBe(2);
    state.arrived();
    expect(state.arrival.value).toBeNull();
    // After a look at the one page, all are there without asking again.
    state.left();
    await state.readAll();
    expect(asked).toHaveLength(1);
    expect(onScreen).toEqual([whole, whole]);
    expect(state.arrival.value).toBe(2);
  });

  test('that stand there whole from an earlier visit are not asked for again', async () => {
    const whole = joined(1, 5);
    const { state, onScreen, asked } = aPage(whole);
    state.left();
    await state.readAll();
    expect(asked).toHaveLength(0);
    expect(onScreen).toEqual([whole]);
  });

  test('that stand there in part are gone on with', async () => {
    const { state, onScreen, asked } = aPage(joined(1, 3));
    const reading = state.readAll();
    asked[0]?.give({ ok: true, article: joined(1, 5) });
    await reading;
    expect(onScreen).toEqual([joined(1, 5)]);
    expect(state.arrival.value).toBe(4);
  });

  test('are shown as far as they could be read, and what comes then is gone to', async () => {
    const { state, onScreen, asked } = aPage();
    const first = state.readAll();
    asked[0]?.give({ ok: true, article: joined(1, 3), stop: STOP });
    await first;
    expect(state.step.value).toEqual({ kind: 'stopped', stop: STOP });
    expect(state.arrival.value).toBe(2);
    state.arrived();
    const vain = state.readAll();
    asked[1]?.give({ ok: true, article: joined(1, 3), stop: STOP });
    await vain;
    expect(onScreen).toHaveLength(1);
    expect(state.arrival.value).toBeNull();
    const rest = state.readAll();
    asked[2]?.give({ ok: true, article: joined(1, 5) });
    await rest;
    expect(onScreen).toHaveLength(2);
    expect(state.arrival.value).toBe(4);
    expect(state.step.value).toEqual({ kind: 'idle' });
  });

  test('before the last one begin above it: its own beginning is gone to', async () => {
    const { state, asked } = aPage();
    const reading = state.readAll();
    asked[0]?.give({ ok: true, article: joined(1, 5, 5) });
    await reading;
    expect(state.arrival.value).toBe(5);
  });

  test('stay as they are where nothing could be read', async () => {
    const { state, onScreen, asked } = aPage();
    const single = { content: '<p>1</p>', pages: { number: 1, count: 5, others: [] } } as unknown as Article;
    let reading = state.readAll();
    asked[0]?.give({ ok: true, article: single, stop: { ...STOP, page: 2 } });
    await reading;
    expect(state.step.value).toMatchObject({ kind: 'stopped', stop: { page: 2 } });
    reading = state.readAll();
    asked[1]?.give({ ok: false, failure: 'page-left' });
    await reading;
    expect(state.step.value).toEqual({ kind: 'failed', failure: 'page-left' });
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    reading = state.readAll();
    asked[2]?.fail(new Error('gone'));
    await reading;
    expect(said).toHaveBeenCalledOnce();
    expect(state.step.value).toEqual({ kind: 'failed', failure: 'unexpected' });
    expect(onScreen).toEqual([]);
  });

  test('are cancelled at once, and what comes after that is not heard', async () => {
    const { state, onScreen, asked } = aPage();
    const reading = state.readAll();
    state.cancel();
    expect(state.step.value).toEqual({ kind: 'idle' });
    expect(asked[0]?.signal.aborted).toBe(true);
    asked[0]?.tell({ page: 3, of: 5 });
    asked[0]?.give({ ok: true, article: joined(1, 5) });
    await reading;
    expect(state.step.value).toEqual({ kind: 'idle' });
    expect(onScreen).toEqual([]);
    void state.readAll();
    expect(asked).toHaveLength(2);
  });

  test('end with the page', () => {
    const { state, asked, end } = aPage();
    void state.readAll();
    end.abort();
    expect(asked[0]?.signal.aborted).toBe(true);
  });
});
