import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerFolding, wantedPlaces } from '../../../src/browser/folding-script.ts';
import { setPageFolding } from '../../../src/settings/page-folding.ts';

type Script = { id: string; matches?: string[]; excludeMatches?: string[] };

let registered: Script[];
let ranIn: number[];

beforeEach(() => {
  fakeBrowser.reset();
  registered = [];
  ranIn = [];
  Object.assign(browser, {
    scripting: {
      getRegisteredContentScripts: () => Promise.resolve([...registered]),
      registerContentScripts: (scripts: Script[]) => {
        if (registered.length > 0) return Promise.reject(new Error("Duplicate script ID 'fold'"));
        registered.push(...scripts);
        return Promise.resolve();
      },
      unregisterContentScripts: () => {
        registered = [];
        return Promise.resolve();
      },
      executeScript: ({ target }: { target: { tabId: number } }) => {
        ranIn.push(target.tabId);
        return Promise.resolve([]);
      },
    },
  });
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 3 }, { id: 5 }, {}] as never);
});

test('nowhere, until it is chosen', async () => {
  expect(await wantedPlaces()).toBeNull();
  await registerFolding();
  expect(registered).toEqual([]);
  expect(ranIn).toEqual([]);
});

test('on single sites, whose names are names', async () => {
  for (const host of ['example.org', '[::1]', '127.0.0.1', '*', 'a.example/*', 'off.example'])
    await setPageFolding(host !== 'off.example', { host });
  expect(await wantedPlaces()).toEqual({ matches: ['*://example.org/*', '*://127.0.0.1/*'], excludeMatches: [] });
});

test('everywhere but on some', async () => {
  await setPageFolding(true, 'everywhere');
  await setPageFolding(false, { host: 'off.example' });
  await setPageFolding(true, { host: 'on.example' });
  expect(await wantedPlaces()).toEqual({
    matches: ['http://*/*', 'https://*/*'],
    excludeMatches: ['*://off.example/*'],
  });
});

test('it is registered once, also when asked for at once, and runs in the pages that are open', async () => {
  await setPageFolding(true, 'everywhere');
  await Promise.all([registerFolding(), registerFolding(), registerFolding()]);
  expect(registered).toHaveLength(1);
  expect(ranIn).toEqual([3, 5]);
});

test('it follows a change, and goes when it is wanted nowhere', async () => {
  await setPageFolding(true, { host: 'example.org' });
  await registerFolding();
  await setPageFolding(true, { host: 'other.example' });
  await registerFolding();
  expect(registered[0]?.matches).toEqual(['*://example.org/*', '*://other.example/*']);
  await setPageFolding(null, { host: 'example.org' });
  await setPageFolding(null, { host: 'other.example' });
  await registerFolding();
  expect(registered).toEqual([]);
});

test('a failure does not keep the next from trying', async () => {
  await setPageFolding(true, 'everywhere');
  vi.spyOn(browser.scripting, 'registerContentScripts').mockRejectedValueOnce(new Error('busy'));
  await expect(registerFolding()).rejects.toThrow('busy');
  await registerFolding();
  expect(registered).toHaveLength(1);
});
