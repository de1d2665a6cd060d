import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerDetecting } from '../../../src/browser/detecting-script.ts';
import { followFolding, registerFolding, wantedPlaces } from '../../../src/browser/folding-script.ts';
import { setPageFolding } from '../../../src/settings/page-folding.ts';

type Script = { id: string; matches?: string[]; excludeMatches?: string[] };

let registered: Script[];
let ranIn: number[];
let granted: string[];

/** Locks as browsers have them: one task after another. */
function oneAfterAnother() {
  let last: Promise<unknown> = Promise.resolve();
  return { request: (_: string, task: () => Promise<unknown>) => (last = last.then(task, task)) };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: oneAfterAnother() });
  registered = [];
  ranIn = [];
  granted = ['http://*/*', 'https://*/*'];
  Object.assign(browser, {
    permissions: {
      getAll: () => Promise.resolve({ origins: granted, permissions: ['storage'] }),
      contains: ({ origins: [pattern = ''] }: { origins: string[] }) =>
        Promise.resolve(granted.includes(pattern) || granted.includes(pattern.replace(/\/\/[^/]+/, '//*'))),
    },
    scripting: {
      getRegisteredContentScripts: ({ ids }: { ids: string[] }) =>
        Promise.resolve(registered.filter(({ id }) => ids.includes(id))),
      registerContentScripts: (scripts: Script[]) => {
        if (registered.some(({ id }) => scripts.some((one) => one.id === id)))
          return Promise.reject(new Error('Duplicate script ID'));
        registered.push(...scripts);
        return Promise.resolve();
      },
      unregisterContentScripts: ({ ids }: { ids: string[] }) => {
        registered = registered.filter(({ id }) => !ids.includes(id));
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
  const matches = ['example.org', '127.0.0.1'].flatMap((host) => [`http://${host}/*`, `https://${host}/*`]);
  expect(await wantedPlaces()).toEqual({ matches, excludeMatches: [] });
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
  expect(registered[0]?.matches).toContain('https://example.org/*');
  expect(registered[0]?.matches).toContain('https://other.example/*');
  await setPageFolding(null, { host: 'example.org' });
  await setPageFolding(null, { host: 'other.example' });
  await registerFolding();
  expect(registered).toEqual([]);
});

test('nothing is held back where sites are allowed on click only', async () => {
  await setPageFolding(true, { host: 'example.org' });
  await Promise.all([registerFolding(), registerDetecting()]);
  expect(registered.map(({ id }) => id).sort()).toEqual(['detect', 'fold']);
  granted = ['https://example.org/*', 'file:///*'];
  expect(await wantedPlaces()).toEqual({ matches: ['https://example.org/*'], excludeMatches: [] });
  await registerDetecting();
  expect(registered.find(({ id }) => id === 'detect')?.matches).toEqual(['https://example.org/*']);
  granted = [];
  await Promise.all([registerFolding(), registerDetecting()]);
  expect(registered).toEqual([]);
});

test('a failure does not keep the next from trying', async () => {
  await setPageFolding(true, 'everywhere');
  vi.spyOn(browser.scripting, 'registerContentScripts').mockRejectedValueOnce(new Error('busy'));
  await expect(registerFolding()).rejects.toThrow('busy');
  await registerFolding();
  expect(registered).toHaveLength(1);
});

test('what a stopped background left undone is done by the next, once', async () => {
  await setPageFolding(true, 'everywhere');
  vi.spyOn(browser.tabs, 'query').mockRejectedValueOnce(new Error('stopped'));
  await expect(registerFolding()).rejects.toThrow('stopped');
  expect(registered).toHaveLength(1);
  expect(ranIn).toEqual([]);
  await registerFolding();
  await registerFolding();
  expect(registered).toHaveLength(1);
  expect(ranIn).toEqual([3, 5]);
});

test('a page where it is chosen registers it, until it is left, and not in a private window', async () => {
  const end = new AbortController();
  const tasks: Promise<unknown>[] = [];
  const followed = () => Promise.all(tasks.splice(0));
  const inPrivate = (inIncognitoContext: boolean) => Object.assign(browser, { extension: { inIncognitoContext } });
  inPrivate(true);
  followFolding((task) => tasks.push(task), end.signal);
  await setPageFolding(true, 'everywhere');
  expect(tasks).toEqual([]);
  inPrivate(false);
  followFolding((task) => tasks.push(task), end.signal);
  await setPageFolding(true, { host: 'example.org' });
  await vi.waitFor(() => expect(tasks).toHaveLength(1));
  await followed();
  expect(registered).toHaveLength(1);
  end.abort();
  await setPageFolding(false, 'everywhere');
  expect(tasks).toEqual([]);
});
