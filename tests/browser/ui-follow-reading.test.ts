import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followReading } from '../../src/ui/reader/place/follow-reading.ts';
import type { SaveState, SaveStep } from '../../src/ui/reader/save-state.ts';

let host: HTMLElement;
let over: AbortController;
const step = signal<SaveStep>({ kind: 'unknown' });
const note = vi.fn<(id: string, state: string, share: number) => Promise<void>>(() => Promise.resolve());
const follow = (isPrivate = false) => {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  followReading({ save: { step } as unknown as SaveState, isPrivate }, root, note, over.signal);
};
const scrollTo = async (top: number) => {
  window.scrollTo({ top, behavior: 'instant' });
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
};

beforeEach(() => {
  over = new AbortController();
  note.mockClear();
  host = document.createElement('div');
  host.style.height = '5000px';
  document.body.append(host);
});
afterEach(() => {
  over.abort();
  host.remove();
});

test('a saved article is begun when it is scrolled, and finished at its end, each told once', async () => {
  step.value = { kind: 'saved', id: 'a' };
  follow();
  await scrollTo(50);
  expect(note).not.toHaveBeenCalled();
  await scrollTo(600);
  await scrollTo(900);
  await scrollTo(5000);
  await scrollTo(4900);
  expect(note.mock.calls).toEqual([
    ['a', 'reading', expect.any(Number)],
    ['a', 'finished', 1],
  ]);
});

test('how much of it was read is told when it rests', async () => {
  step.value = { kind: 'saved', id: 'a' };
  follow();
  await scrollTo(600);
  await scrollTo(1_200);
  await scrollTo(2_000);
  await expect.poll(() => note.mock.calls.length, { timeout: 4_000 }).toBe(2);
  const { top, height } = host.getBoundingClientRect();
  const share = Math.round((-top / (height - window.innerHeight)) * 100) / 100;
  expect(share).toBeGreaterThan(0.3);
  expect(note.mock.calls[1]).toEqual(['a', 'reading', share]);
  over.abort();
  await scrollTo(3_000);
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  expect(note).toHaveBeenCalledTimes(2);
});

test('one that is not saved, or in a private window, is not', async () => {
  step.value = { kind: 'not-saved' };
  follow();
  await scrollTo(600);
  step.value = { kind: 'saved', id: 'a' };
  over.abort();
  over = new AbortController();
  follow(true);
  await scrollTo(5000);
  expect(note).not.toHaveBeenCalled();
});

test('one that fits the window is read when it was looked at', async () => {
  vi.useFakeTimers();
  try {
    host.style.height = '100px';
    step.value = { kind: 'saved', id: 'a' };
    follow();
    await vi.advanceTimersByTimeAsync(4_000);
    expect(note).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_100);
    expect(note.mock.calls).toEqual([['a', 'finished', 1]]);
  } finally {
    vi.useRealTimers();
  }
});
