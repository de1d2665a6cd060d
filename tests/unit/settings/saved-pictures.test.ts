import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import {
  getLargestPicture,
  getLargestPictureBytes,
  setLargestPicture,
  watchLargestPicture,
} from '../../../src/settings/saved-pictures.ts';
import { exportSettings, importSettings } from '../../../src/settings/settings-file.ts';

beforeEach(() => fakeBrowser.reset());

test('the largest picture is remembered, and goes along in the file of settings', async () => {
  expect(await getLargestPicture()).toBe(15);
  await setLargestPicture(0);
  const file = await exportSettings(0);
  fakeBrowser.reset();
  await importSettings(file);
  expect(await getLargestPictureBytes()).toBe(0);
});

test('what cannot be chosen is not chosen', async () => {
  await storage.setItem('local:savedPictures', 9000);
  expect(await getLargestPicture()).toBe(15);
  const file = JSON.stringify({ colophon: 'settings', version: 1, settings: { savedPictures: -1 } });
  await expect(importSettings(file)).rejects.toMatchObject({ problem: 'damaged' });
});

test('a choice made elsewhere is heard of until the end', async () => {
  const end = new AbortController();
  const heard = vi.fn<() => void>();
  watchLargestPicture(heard, end.signal);
  await setLargestPicture(1);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
  end.abort();
  await setLargestPicture(5);
  expect(heard).toHaveBeenCalledOnce();
});
