import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchCovers } from '../../../src/browser/watch-covers.ts';

let over: AbortController;
const look = vi.fn<() => boolean>();

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const change = () => document.body.append(document.createElement('p'));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work, 10));
  over = new AbortController();
  look.mockReset().mockReturnValue(false);
});
afterEach(() => {
  over.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('a page that rests is looked at once', async () => {
  watchCovers(look, over.signal);
  await pass(600_000);
  expect(look).toHaveBeenCalledTimes(1);
});

test('a change is looked at soon, many at once only once', async () => {
  watchCovers(look, over.signal);
  await pass(50);
  for (let at = 0; at < 20; at += 1) change();
  await pass(200);
  expect(look).toHaveBeenCalledTimes(2);
  document.documentElement.classList.toggle('locked');
  await pass(200);
  expect(look).toHaveBeenCalledTimes(3);
});

test('a page that never rests is looked at ever less, and then no more', async () => {
  watchCovers(look, over.signal);
  const clock = setInterval(change, 50);
  await pass(10_000);
  const atFirst = look.mock.calls.length;
  expect(atFirst).toBeLessThan(35);
  await pass(10_000);
  expect(look.mock.calls.length - atFirst).toBeLessThan(8);
  await pass(900_000);
  expect(look).toHaveBeenCalledTimes(150);
  clearInterval(clock);
});

test('a find makes it look as soon as at first', async () => {
  watchCovers(look, over.signal);
  const clock = setInterval(change, 50);
  await pass(20_000);
  look.mockReturnValueOnce(true);
  await pass(4_000);
  const before = look.mock.calls.length;
  await pass(1_000);
  expect(look.mock.calls.length - before).toBeGreaterThan(2);
  clearInterval(clock);
});

/** Each look takes as long as on a huge page, or on a slow machine. */
function lookLong(found: boolean): void {
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  look.mockImplementation(() => {
    clock += 400;
    return found;
  });
}

test('after a find the next look comes as soon as reading that took', async () => {
  lookLong(true);
  watchCovers(look, over.signal);
  await pass(50);
  change();
  await pass(300);
  expect(look).toHaveBeenCalledTimes(1);
  await pass(200);
  expect(look).toHaveBeenCalledTimes(2);
});

test('looks that take long come seldom', async () => {
  lookLong(false);
  watchCovers(look, over.signal);
  await pass(50);
  change();
  await pass(7_900);
  expect(look).toHaveBeenCalledTimes(1);
  await pass(300);
  expect(look).toHaveBeenCalledTimes(2);
});

test('nothing is looked at after the end', async () => {
  watchCovers(look, over.signal);
  await pass(50);
  change();
  over.abort();
  await pass(1_000);
  expect(look).toHaveBeenCalledTimes(1);
});
