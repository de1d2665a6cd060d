import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startUpdates } from '../../../src/browser/start-updates.ts';
import { getUpdateNews } from '../../../src/settings/update-news.ts';

const settle = () => new Promise((resolve) => setTimeout(resolve));

let offered: () => void;
let reloads: number;
let contexts: (() => Promise<{ contextType: string }[]>) | undefined;
let saverIsOpen: boolean;
const reported: unknown[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  reloads = 0;
  contexts = () => Promise.resolve([{ contextType: 'BACKGROUND' }]);
  saverIsOpen = false;
  const own = {
    onUpdateAvailable: { addListener: (listener: () => void) => (offered = listener) },
    getManifest: () => ({ version: '0.2.0' }),
    getContexts: () => contexts?.(),
    reload: () => (reloads += 1),
  };
  for (const [name, value] of Object.entries(own))
    Object.defineProperty(browser.runtime, name, {
      get: () => (name === 'getContexts' && !contexts ? undefined : value),
      configurable: true,
    });
  Object.assign(browser, { offscreen: { hasDocument: () => Promise.resolve(saverIsOpen) } });
  startUpdates((error) => reported.push(error));
});

describe('an update', () => {
  it('is made where nothing of the extension is open', async () => {
    offered();
    await settle();
    expect(reloads).toBe(1);
  });

  it.each([
    ['a page is open', () => (contexts = () => Promise.resolve([{ contextType: 'SIDE_PANEL' }]))],
    ['something is saved', () => (saverIsOpen = true)],
    ['the browser cannot tell', () => (contexts = undefined)],
  ])('waits where %s', async (_, arrange) => {
    arrange();
    offered();
    await settle();
    expect(reloads).toBe(0);
  });

  it('tells what is new, but not where the extension is new, or the browser is', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'chrome_update' });
    await settle();
    expect(await getUpdateNews()).toBeNull();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.1.0' });
    await settle();
    expect(await getUpdateNews()).toBe('0.2.0');
    expect(reported).toEqual([]);
  });
});
