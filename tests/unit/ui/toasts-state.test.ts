import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createToastsState, TOAST_TIME } from '../../../src/ui/parts/toasts-state.ts';

describe('toasts', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const texts = (state: ReturnType<typeof createToastsState>) => state.toasts.value.map(({ text }) => text);

  test('go after their time', () => {
    const state = createToastsState();
    state.show('one');
    vi.advanceTimersByTime(TOAST_TIME - 1);
    expect(texts(state)).toEqual(['one']);
    vi.advanceTimersByTime(1);
    expect(texts(state)).toEqual([]);
  });

  test('stay while they are held, and have their whole time after that', () => {
    const state = createToastsState();
    state.show('one');
    state.hold();
    state.show('two');
    vi.advanceTimersByTime(TOAST_TIME * 3);
    expect(texts(state)).toEqual(['one', 'two']);
    state.release();
    vi.advanceTimersByTime(TOAST_TIME - 1);
    expect(texts(state)).toEqual(['one', 'two']);
    vi.advanceTimersByTime(1);
    expect(texts(state)).toEqual([]);
  });

  test('that were dismissed under the pointer do not hold the next', () => {
    const state = createToastsState();
    state.show('one');
    state.hold();
    state.dismiss(state.toasts.value[0]?.id ?? 0);
    state.show('two');
    vi.advanceTimersByTime(TOAST_TIME);
    expect(texts(state)).toEqual([]);
  });

  test('are three at most', () => {
    const state = createToastsState();
    for (const text of ['one', 'two', 'three', 'four']) state.show(text);
    expect(texts(state)).toEqual(['two', 'three', 'four']);
  });
});
