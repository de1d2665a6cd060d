import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import type { Appeal } from '../../../src/appeals/appeal.ts';
import type { PageFold } from '../../../src/page-folding/fold-book.ts';
import { createPageFoldsState, type PageFoldsWorld } from '../../../src/ui/reader/page-folds-state.ts';

const ASK = 'Our spring appeal ends on Sunday. Please donate today and keep local news free for all.';

const appeal = (id: string, text: string): Appeal => ({
  id,
  kind: 'donation',
  placement: 'overlay',
  html: `<p>${text}</p>`,
  text,
  reasons: [{ signal: 'asks-for-money' }],
  count: 1,
});
const fold = (id: string, text: string, folded = true): PageFold => ({ id, appeal: appeal('a1', text), folded });

const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A page and settings that are only remembered. */
async function aState({ everywhere = false, here = null as boolean | null, read = [appeal('a1', ASK)] } = {}) {
  const end = new AbortController();
  const said: unknown[] = [];
  const memory = { everywhere, here };
  let tell: (folds: PageFold[]) => void = () => undefined;
  let change: () => void = () => undefined;
  const appeals = signal<readonly Appeal[]>(read);
  const world: PageFoldsWorld = {
    watchPageFolds: (tabId, onFolds) => {
      said.push(['watch', tabId]);
      tell = onFolds;
    },
    foldOnPage: (...wish) => {
      said.push(wish);
      return Promise.resolve();
    },
    getPageFolding: () => Promise.resolve({ ...memory }),
    setPageFolding: (value, where) => {
      said.push([value, where]);
      return Promise.resolve();
    },
    watchPageFolding: (onChange) => {
      change = onChange;
    },
  };
  const add = (late: readonly Appeal[]) => {
    appeals.value = [...appeals.value, ...late];
  };
  const state = createPageFoldsState({ tabId: 7, host: 'example.org' }, { appeals, add }, end.signal, world);
  await settled();
  return { state, appeals, said, memory, end, tell: (folds: PageFold[]) => tell(folds), change: () => change() };
}

describe('what is folded on the page', () => {
  test('is told of the appeal that was read, also where a button more was read', async () => {
    const { state, appeals, tell } = await aState({ read: [appeal('a1', `${ASK} Maybe later`)] });
    tell([fold('f1', ASK)]);
    expect([...state.onPage.value]).toEqual([['a1', 'folded']]);
    expect(appeals.value).toHaveLength(1);
  });

  test('joins the appeals where it was not read', async () => {
    const { state, appeals, tell } = await aState();
    tell([fold('f1', 'Sign up for our free weekly newsletter and never miss a story from the harbour again.')]);
    expect(appeals.value.map(({ id }) => id)).toEqual(['a1', 'pagef1']);
    expect(state.onPage.value.get('pagef1')).toBe('folded');
    expect(state.onPage.value.has('a1')).toBe(false);
  });

  test('is shown on the page, and folded again, by its own name there', async () => {
    const { state, said, tell } = await aState();
    tell([fold('f3', ASK)]);
    await state.turn('a1');
    expect(said.at(-1)).toEqual([7, 'f3', false]);
    tell([fold('f3', ASK, false)]);
    expect(state.onPage.value.get('a1')).toBe('shown');
    await state.turn('a1');
    expect(said.at(-1)).toEqual([7, 'f3', true]);
  });

  test('is nothing once folding has ended there, and nothing changes after the article was left', async () => {
    const { state, end, tell } = await aState();
    tell([fold('f1', ASK)]);
    tell([]);
    expect(state.onPage.value.size).toBe(0);
    end.abort();
    tell([fold('f1', ASK)]);
    expect(state.onPage.value.size).toBe(0);
  });
});

describe('whether pages of the site are folded', () => {
  test('is chosen for the site, and no longer where it is as everywhere', async () => {
    const { state, said } = await aState();
    expect(state.choice.value).toEqual({ everywhere: false, here: null });
    await state.choose(true);
    expect(state.choice.value).toEqual({ everywhere: false, here: true });
    await state.choose(false);
    expect(said.slice(1)).toEqual([
      [true, { host: 'example.org' }],
      [null, { host: 'example.org' }],
    ]);
  });

  test('follows a choice made elsewhere', async () => {
    const { state, memory, change } = await aState();
    memory.everywhere = true;
    change();
    await settled();
    expect(state.choice.value).toEqual({ everywhere: true, here: null });
  });
});
