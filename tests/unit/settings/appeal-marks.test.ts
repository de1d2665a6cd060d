import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { areMarksShown, setMarksShown, watchMarksShown } from '../../../src/settings/appeal-marks.ts';

beforeEach(() => fakeBrowser.reset());

test('marks are shown until it is chosen otherwise, and where nonsense is stored', async () => {
  expect(await areMarksShown()).toBe(true);
  await setMarksShown(false);
  expect(await areMarksShown()).toBe(false);
  await fakeBrowser.storage.local.set({ appealMarks: 'never' });
  expect(await areMarksShown()).toBe(true);
});

test('the choice is heard, until nobody listens', async () => {
  const controller = new AbortController();
  const heard = vi.fn<() => void>();
  watchMarksShown(heard, controller.signal);
  await setMarksShown(false);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  controller.abort();
  await setMarksShown(true);
  expect(heard).toHaveBeenCalledTimes(1);
});
