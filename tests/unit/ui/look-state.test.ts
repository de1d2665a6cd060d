import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReadingLook } from '../../../src/settings/reading-look.ts';
import type { ChosenLook } from '../../../src/settings/stored-looks.ts';
import { createLookState, type LookWorld } from '../../../src/ui/reader/look/look-state.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function aWorld(chosen: ChosenLook = { everywhere: {}, here: null }) {
  const over = new AbortController();
  let change = () => {};
  const setLook = vi.fn<LookWorld['setLook']>(() => Promise.resolve());
  const world: LookWorld = {
    getLook: () => Promise.resolve(chosen),
    setLook,
    watchLooks: (onChange) => {
      change = onChange;
    },
  };
  return { state: createLookState(world, over.signal), setLook, over, chosen, stored: () => change() };
}

describe('how articles are set', () => {
  test('is not known until it was looked up', async () => {
    const { state } = aWorld({ everywhere: { size: 120 }, here: { font: 'mono' } });
    expect(state.look.value).toBeNull();
    await state.goTo('example.org');
    expect(state.look.value).toMatchObject({ size: 120, font: 'mono', theme: 'auto' });
    expect(state.isOwn.value).toBe(true);
  });

  test('shows at once and is written once it rests', async () => {
    const { state, setLook } = aWorld();
    await state.goTo('example.org');
    for (let size = 100; size <= 150; size += 5) state.change({ size });
    expect(state.look.value?.size).toBe(150);
    expect(setLook).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(600);
    expect(setLook.mock.calls).toEqual([[{ size: 150 }, 'everywhere']]);
  });

  test('is written before the page is left, or another article comes', async () => {
    const { state, setLook, over } = aWorld();
    await state.goTo('example.org');
    state.change({ size: 110 });
    await state.goTo('other.example');
    expect(setLook).toHaveBeenLastCalledWith({ size: 110 }, 'everywhere');
    state.change({ size: 120 });
    over.abort();
    expect(setLook).toHaveBeenLastCalledWith({ size: 120 }, 'everywhere');
  });

  test('of one site changes that site alone', async () => {
    const { state, setLook } = aWorld({ everywhere: { size: 120 }, here: null });
    await state.goTo('example.org');
    state.setOwn(true);
    state.change({ theme: 'dark' });
    await vi.advanceTimersByTimeAsync(600);
    expect(setLook).toHaveBeenLastCalledWith({ theme: 'dark' }, { host: 'example.org' });
    state.setOwn(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(setLook).toHaveBeenLastCalledWith(null, { host: 'example.org' });
    expect(state.look.value).toMatchObject({ size: 120, theme: 'auto' });
  });

  test('is for no site where there is none', async () => {
    const { state } = aWorld();
    await state.goTo('');
    state.setOwn(true);
    expect(state.isOwn.value).toBe(false);
  });

  test('tells when it could not be remembered, and when it could again', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { state, setLook } = aWorld();
    await state.goTo('example.org');
    setLook.mockRejectedValueOnce(new Error('quota'));
    state.change({ size: 110 });
    await vi.advanceTimersByTimeAsync(600);
    expect(state.failed.value).toBe(true);
    expect(state.look.value?.size).toBe(110);
    expect(error).toHaveBeenCalledOnce();
    state.change({ size: 120 });
    await vi.advanceTimersByTimeAsync(600);
    expect(state.failed.value).toBe(false);
    error.mockRestore();
  });

  test('follows what was chosen elsewhere, unless it is being changed here', async () => {
    const { state, chosen, stored } = aWorld();
    await state.goTo('example.org');
    chosen.everywhere = { size: 130 };
    stored();
    await vi.advanceTimersByTimeAsync(1);
    expect(state.look.value?.size).toBe(130);
    state.change({ size: 140 } satisfies Partial<ReadingLook>);
    stored();
    await vi.advanceTimersByTimeAsync(1);
    expect(state.look.value?.size).toBe(140);
  });
});
