import { expect, test, vi } from 'vitest';
import type { LinkToSave } from '../../../src/library/links-to-save.ts';
import { createLinksState, type LinksWorld } from '../../../src/ui/library/links-state.ts';

const link = (id: string, changes: Partial<LinkToSave> = {}): LinkToSave => ({
  id,
  url: `https://news.example/${id}`,
  from: '',
  askedAt: 0,
  begun: 1,
  ...changes,
});

async function aState(links: LinkToSave[], again: () => Promise<void> = () => Promise.resolve()) {
  let change: (links: LinkToSave[]) => void = () => undefined;
  const world = {
    listLinksToSave: () => Promise.resolve(links),
    watchLinksToSave: (onChange) => {
      change = onChange;
    },
    again: vi.fn<LinksWorld['again']>(again),
    forget: vi.fn<LinksWorld['forget']>(() => Promise.resolve()),
    seen: vi.fn<LinksWorld['seen']>(() => Promise.resolve()),
  } satisfies LinksWorld;
  const tellFailed = vi.fn<(error: unknown) => void>();
  const end = new AbortController();
  const state = createLinksState(tellFailed, end.signal, world);
  await Promise.resolve();
  return { state, world, tellFailed, end, change: (next: LinkToSave[]) => change(next) };
}

test('the links that wait and those that failed are told apart, the last failure first', async () => {
  const { state, world, change } = await aState([link('a'), link('b', { failure: { why: 'pdf' } })]);
  expect(state.waiting.value.map(({ id }) => id)).toEqual(['a']);
  expect(state.failed.value.map(({ id }) => id)).toEqual(['b']);
  expect(world.seen).toHaveBeenCalledOnce();
  change([link('b', { failure: { why: 'pdf' }, seen: true }), link('a', { failure: { why: 'gone' }, seen: true })]);
  expect(state.failed.value.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(world.seen).toHaveBeenCalledOnce();
});

test('what is wished goes to the background, and is told where it does not get there', async () => {
  const error = new Error('nobody listens');
  const { state, world, tellFailed } = await aState([], () => Promise.reject(error));
  await state.again(link('a'), true);
  expect(world.again).toHaveBeenCalledWith('a', true);
  expect(tellFailed).toHaveBeenCalledWith(error);
  await state.forget(link('a'));
  expect(world.forget).toHaveBeenCalledWith('a');
});

test('nothing is shown once the page is left', async () => {
  const { state, end, change } = await aState([]);
  end.abort();
  change([link('a')]);
  expect(state.waiting.value).toEqual([]);
});
