import { afterEach, expect, test, vi } from 'vitest';
import { isShown, noteShown } from '../../../src/browser/shown-tab.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

test('what a window shows is known of that window and that tab alone, until it shows something else', () => {
  noteShown(1, 7);
  expect(isShown({ id: 7, windowId: 1 })).toBe(true);
  expect(isShown({ id: 8, windowId: 1 })).toBe(false);
  expect(isShown({ id: 7, windowId: 2 })).toBe(false);
  expect(isShown({ id: 7 })).toBe(false);
  expect(isShown({ windowId: 1 })).toBe(false);
  noteShown(1, 8);
  expect(isShown({ id: 7, windowId: 1 })).toBe(false);
  noteShown(1, undefined);
  expect(isShown({ id: 8, windowId: 1 })).toBe(false);
});

test('a background without such a storage never closes anything', () => {
  noteShown(1, 7);
  vi.stubGlobal('localStorage', undefined);
  expect(isShown({ id: 7, windowId: 1 })).toBe(false);
});
