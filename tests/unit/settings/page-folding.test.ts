import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  getPageFolding,
  isFoldingOn,
  listPageFolding,
  setPageFolding,
  watchPageFolding,
} from '../../../src/settings/page-folding.ts';

beforeEach(() => fakeBrowser.reset());

test('pages are left alone until it is chosen otherwise', async () => {
  expect(await getPageFolding('example.org')).toEqual({ everywhere: false, here: null });
  expect(await isFoldingOn('example.org')).toBe(false);
});

test('a site can be on where all are off, and off where all are on', async () => {
  await setPageFolding(true, { host: 'example.org' });
  expect(await isFoldingOn('example.org')).toBe(true);
  expect(await isFoldingOn('other.example')).toBe(false);
  await setPageFolding(true, 'everywhere');
  await setPageFolding(false, { host: 'example.org' });
  expect(await isFoldingOn('example.org')).toBe(false);
  expect(await isFoldingOn('other.example')).toBe(true);
  expect(await listPageFolding()).toEqual([['example.org', false]]);
  await setPageFolding(null, { host: 'example.org' });
  expect(await listPageFolding()).toEqual([]);
});

test('what is stored and is no choice counts as none', async () => {
  await fakeBrowser.storage.local.set({
    pageFolding: 'yes',
    pageFoldingBySite: { 'example.org': 1, 'b.example': true },
  });
  expect(await getPageFolding('example.org')).toEqual({ everywhere: false, here: null });
  expect(await listPageFolding()).toEqual([['b.example', true]]);
  await fakeBrowser.storage.local.set({ pageFoldingBySite: 7 });
  expect(await listPageFolding()).toEqual([]);
});

test('a choice is heard, until nobody listens', async () => {
  const controller = new AbortController();
  const heard = vi.fn<() => void>();
  watchPageFolding(heard, controller.signal);
  await setPageFolding(true, { host: 'example.org' });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  controller.abort();
  await setPageFolding(true, 'everywhere');
  expect(heard).toHaveBeenCalledTimes(1);
});
