import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openByItself } from '../../../src/browser/open-by-itself.ts';
import { setOwnTab } from '../../../src/settings/own-tab.ts';

const HOST = 'gazette.example';
const ARTICLE = `https://${HOST}/one`;
const opened = vi.fn<(address: string) => void>();
let isOpen: boolean;

beforeEach(async () => {
  fakeBrowser.reset();
  opened.mockReset();
  isOpen = false;
  vi.spyOn(browser.tabs, 'create').mockImplementation((({ url }: { url: string }) => {
    opened(url);
    return Promise.resolve({});
  }) as never);
  Object.assign(browser, { sidePanel: { open: () => Promise.resolve() } });
  Object.assign(browser.runtime, { getContexts: () => Promise.resolve(isOpen ? [{}] : []) });
  vi.stubGlobal('navigator', { locks: { request: (_: string, task: () => unknown) => task() } });
  await setOwnTab(true, { host: HOST });
});

const tab = { id: 4, windowId: 1, url: ARTICLE, active: true, incognito: false };

test('an article of a chosen site is opened once from its tab', async () => {
  await openByItself(tab);
  expect(opened.mock.calls).toEqual([[expect.stringContaining('reader.html?tab=4')]]);
  await openByItself(tab);
  await openByItself({ ...tab, url: `${ARTICLE}#comments` });
  expect(opened).toHaveBeenCalledTimes(1);
  await openByItself({ ...tab, url: `https://${HOST}/two` });
  // Back to the first one.
  await openByItself(tab);
  expect(opened).toHaveBeenCalledTimes(2);
  await openByItself({ ...tab, id: 5 });
  expect(opened).toHaveBeenCalledTimes(3);
});

test.each([
  ['of another site', { url: 'https://other.example/one' }],
  ['of the same site by another name', { url: `https://www.${HOST}/one` }],
  ['behind another tab', { active: false }],
  ['in a private window', { incognito: true }],
  ['without an address', { url: undefined }],
  ['in no tab', { id: undefined }],
])('one %s is not', async (_, other) => {
  await openByItself({ ...tab, ...other });
  expect(opened).not.toHaveBeenCalled();
});

test('nor one that the panel shows, or that a page of ours has led to', async () => {
  isOpen = true;
  await openByItself(tab);
  isOpen = false;
  vi.spyOn(browser.tabs, 'get').mockResolvedValue({
    url: browser.runtime.getURL('/reader.html?tab=4' as never),
  } as never);
  await openByItself({ ...tab, openerTabId: 9 });
  expect(opened).not.toHaveBeenCalled();
  vi.mocked(browser.tabs.get).mockResolvedValue({ url: 'https://gazette.example/' } as never);
  await openByItself({ ...tab, openerTabId: 9 });
  expect(opened).toHaveBeenCalledTimes(1);
});

test('nor any more once that is not wished', async () => {
  await setOwnTab(null, { host: HOST });
  await openByItself(tab);
  expect(opened).not.toHaveBeenCalled();
});
