import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  getAppealDisplay,
  getDisplayByKind,
  setAppealDisplay,
  setDisplayOfKind,
  watchAppealDisplay,
} from '../../../src/settings/appeal-display.ts';
import { displayOfKind } from '../../../src/settings/display-of-kind.ts';

beforeEach(() => fakeBrowser.reset());

test('appeals are folded until something else is chosen', async () => {
  expect(await getAppealDisplay('example.org')).toEqual({ everywhere: 'fold', here: null });
});

test('a site follows its own choice, and all sites again when that is forgotten', async () => {
  await setAppealDisplay('hide', 'everywhere');
  await setAppealDisplay('leave', { host: 'example.org' });
  expect(await getAppealDisplay('example.org')).toEqual({ everywhere: 'hide', here: 'leave' });
  expect(await getAppealDisplay('other.example')).toEqual({ everywhere: 'hide', here: null });
  await setAppealDisplay(null, { host: 'example.org' });
  await setAppealDisplay(null, 'everywhere');
  expect(await getAppealDisplay('example.org')).toEqual({ everywhere: 'fold', here: null });
});

test('a kind follows its own choice on all sites but those with one of their own', async () => {
  expect(await getDisplayByKind()).toEqual({});
  // At once, and neither takes the other's back.
  await Promise.all([setDisplayOfKind('newsletter', 'hide'), setDisplayOfKind('donation', 'leave')]);
  await setDisplayOfKind('donation', null);
  const kinds = await getDisplayByKind();
  expect(kinds).toEqual({ newsletter: 'hide' });
  expect(displayOfKind('newsletter', { everywhere: 'fold', here: null }, kinds)).toBe('hide');
  expect(displayOfKind('donation', { everywhere: 'fold', here: null }, kinds)).toBe('fold');
  expect(displayOfKind('newsletter', { everywhere: 'fold', here: 'leave' }, kinds)).toBe('leave');
});

test('hosts that are called like properties have no choice of their own', async () => {
  expect(await getAppealDisplay('constructor')).toEqual({ everywhere: 'fold', here: null });
});

test('what is stored and is no choice counts as none', async () => {
  await fakeBrowser.storage.local.set({ appealDisplay: 'explode', appealDisplayBySite: { 'example.org': 7 } });
  expect(await getAppealDisplay('example.org')).toEqual({ everywhere: 'fold', here: null });
});

test('the site chosen longest ago is forgotten beyond two thousand', async () => {
  const many = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`s${index}.example`, 'hide']));
  await fakeBrowser.storage.local.set({ appealDisplayBySite: many });
  await setAppealDisplay('leave', { host: 'new.example' });
  expect((await getAppealDisplay('s0.example')).here).toBeNull();
  expect((await getAppealDisplay('s1.example')).here).toBe('hide');
  expect((await getAppealDisplay('new.example')).here).toBe('leave');
});

test('a choice is heard, until nobody listens', async () => {
  const controller = new AbortController();
  const heard = vi.fn<() => void>();
  watchAppealDisplay(heard, controller.signal);
  await setAppealDisplay('hide', 'everywhere');
  await setAppealDisplay('hide', { host: 'example.org' });
  await setDisplayOfKind('other', 'hide');
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(3));
  controller.abort();
  await setAppealDisplay('leave', 'everywhere');
  expect(heard).toHaveBeenCalledTimes(3);
});
