import { expect, test } from 'vitest';
import { createProgressState } from '../../../../src/ui/reader/outline/progress-state.ts';

test('says how many minutes the rest of an article takes', () => {
  let share = -0.2;
  let move = () => undefined as void;
  const end = new AbortController();
  const state = createProgressState(10, end.signal, {
    share: () => share,
    watch: (onMove) => (move = onMove),
  });
  const at = (read: number) => {
    share = read;
    move();
    return [state.percent.value, state.minutesLeft.value];
  };
  expect([state.percent.value, state.minutesLeft.value]).toEqual([0, 10]);
  expect(at(0.05)).toEqual([5, 10]);
  expect(at(0.11)).toEqual([10, 9]);
  expect(at(0.5)).toEqual([50, 5]);
  expect(at(0.999)).toEqual([95, 1]);
  expect(at(1)).toEqual([100, 0]);
  expect(at(1.4)).toEqual([100, 0]);
});

test('the last words of a short article still take a minute', () => {
  const state = createProgressState(0, new AbortController().signal, { share: () => 0.2, watch: () => undefined });
  expect(state.minutesLeft.value).toBe(1);
});
