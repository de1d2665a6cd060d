import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRestlessness } from '../../../src/ui/reader/restlessness.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A tab whose address changes `times`, every so many milliseconds; hands back what was said each time, and the changes after which it was looked at. */
function change(every: number, times: number) {
  const restlessness = createRestlessness(new AbortController().signal);
  const looked: number[] = [];
  const said = Array.from({ length: times }, (_, at) => {
    vi.advanceTimersByTime(every);
    return restlessness.isOf({ change: true }, () => looked.push(at));
  });
  return { restlessness, looked, said };
}

test('a reader who goes on fast is no restless page', () => {
  const { looked, said } = change(800, 20);
  expect(said).not.toContain(true);
  vi.advanceTimersByTime(10_000);
  expect(looked).toEqual([]);
});

test('a page that changes its address a few times and rests is looked at once it rests', () => {
  const { looked, said } = change(100, 8);
  expect(said).toEqual([false, false, false, false, true, true, true, true]);
  expect(looked).toEqual([]);
  vi.advanceTimersByTime(500);
  expect(looked).toEqual([7]);
});

test('a page that never rests is looked at less and less often', () => {
  const { looked } = change(100, 1200);
  // Seconds between the looks: 3, 6, 12, 24, and so on.
  expect(looked.map((at) => Math.floor(at / 10))).toEqual([3, 9, 21, 45, 69, 93, 117]);
});

test('news that are no change wait with the others, and are no sign by themselves', () => {
  const { restlessness, looked } = change(100, 5);
  expect(restlessness.isOf({ change: false }, () => looked.push(99))).toBe(true);
  vi.advanceTimersByTime(500);
  expect(looked).toEqual([99]);
  for (let at = 0; at < 20; at += 1) expect(restlessness.isOf({ change: false }, () => looked.push(at))).toBe(false);
});

test('another tab in front ends it', () => {
  const { restlessness, looked } = change(100, 6);
  restlessness.end();
  vi.advanceTimersByTime(10_000);
  expect(looked).toEqual([]);
  expect(restlessness.isOf({ change: true }, () => looked.push(0))).toBe(false);
});
