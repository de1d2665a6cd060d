import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type ActiveTab, followActiveTab } from '../../../src/browser/active-tab.ts';

const ONE = 'https://gazette.example/one';
const TWO = 'https://herald.example/two';

/** What the browser says of the tab in front. */
let tab: { id: number; active: boolean; windowId: number; url?: string; status: 'loading' | 'complete' };
let told: [string | undefined, boolean][];
let end: AbortController;

/** The tab is another now, and the browser says so. */
async function change(to: Partial<typeof tab>): Promise<void> {
  const { url: _, ...before } = tab;
  tab = { ...before, ...to };
  await fakeBrowser.tabs.onUpdated.trigger(tab.id, { status: tab.status }, tab as never);
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(async () => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  tab = { id: 7, active: true, windowId: 1, url: ONE, status: 'complete' };
  told = [];
  end = new AbortController();
  vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ id: 1 } as never);
  Object.assign(browser.tabs, { query: () => Promise.resolve([tab]) });
  Object.assign(browser, {
    permissions: { onAdded: { addListener: () => undefined, removeListener: () => undefined } },
  });
  followActiveTab(({ url, loading }: ActiveTab) => told.push([url, loading]), end.signal);
  await vi.advanceTimersByTimeAsync(0);
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a tab that has no address between two pages is told when it has one', async () => {
  await change({ status: 'loading' });
  await vi.advanceTimersByTimeAsync(100);
  await change({ status: 'loading', url: TWO });
  await change({ status: 'complete', url: TWO });
  await vi.advanceTimersByTimeAsync(5000);
  expect(told).toEqual([
    [ONE, false],
    [TWO, true],
    [TWO, false],
  ]);
});

test('one whose address stays hidden is told to have none', async () => {
  await change({ status: 'loading' });
  await vi.advanceTimersByTimeAsync(5000);
  expect(told).toEqual([
    [ONE, false],
    [undefined, true],
  ]);
  await change({ status: 'complete' });
  expect(told.at(-1)).toEqual([undefined, false]);
});

test('another tab without an address is told at once', async () => {
  await change({ id: 8, status: 'loading' });
  expect(told.at(-1)).toEqual([undefined, true]);
});
