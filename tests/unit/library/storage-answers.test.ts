import { describe, expect, test, vi } from 'vitest';
import { askBrowserStorage, persistStorage } from '../../../src/library/persistence.ts';
import { storedBytes } from '../../../src/library/stored-bytes.ts';
import { bytesInWords } from '../../../src/ui/parts/byte-words.ts';

const storage = (parts: object): StorageManager => parts as StorageManager;

describe('what the browser says of its storage', () => {
  test('is handed over as it is', async () => {
    const told = storage({
      estimate: async () => ({ usage: 5, quota: 100 }),
      persisted: async () => true,
    });
    expect(await askBrowserStorage(told)).toEqual({ used: 5, quota: 100, isPersistent: true });
  });

  test('is null wherever it says nothing or fails', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    expect(await askBrowserStorage(undefined)).toMatchObject({ quota: null });
    const failing = storage({
      estimate: () => Promise.reject(new Error('no')),
      persisted: () => Promise.reject(new Error('no')),
    });
    expect(await askBrowserStorage(failing)).toEqual({ used: null, quota: null, isPersistent: null });
    expect(warn).toHaveBeenCalledTimes(2);
    expect(await askBrowserStorage(storage({ estimate: async () => ({}) }))).toEqual({
      used: null,
      quota: null,
      isPersistent: null,
    });
    warn.mockRestore();
  });

  test('whether it agreed to keep it', async () => {
    expect(await persistStorage(storage({ persist: async () => true }))).toBe(true);
    expect(await persistStorage(storage({}))).toBe(false);
  });
});

test('bytes of what is stored: two for letters beyond Latin, blobs aside', () => {
  expect(storedBytes('abc')).toBe(3);
  expect(storedBytes('ünï')).toBe(3);
  expect(storedBytes('日本')).toBe(4);
  expect(storedBytes({ id: 'ab', list: ['abc', 'de'] })).toBe(2 + 2 + 4 + 5);
  expect(storedBytes(new Uint32Array(4))).toBe(16);
  expect(storedBytes(new Blob(['long enough to be seen']))).toBe(1);
});

test('bytes in words', () => {
  expect([0, 999, 1500, 999_600, 12_340_000, 1_500_000_000].map((bytes) => bytesInWords(bytes, 'en'))).toEqual([
    '0 bytes',
    '999 bytes',
    '2 kB',
    '1 MB',
    '12.3 MB',
    '1.5 GB',
  ]);
});
