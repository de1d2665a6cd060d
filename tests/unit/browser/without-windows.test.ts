import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { startMenus } from '../../../src/browser/menus.ts';
import { openLibraryTab } from '../../../src/browser/open.ts';
import { hasPanel, openPanel } from '../../../src/browser/panel.ts';
import { hasShortcuts } from '../../../src/browser/shortcuts.ts';
import { currentWindow, listWindowTabs } from '../../../src/browser/window-tabs.ts';

/** What Firefox on Android has not: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Browser_support_for_JavaScript_APIs */
const LACKING = ['contextMenus', 'windows', 'commands', 'sidePanel', 'sidebarAction'] as const;

describe('a browser without windows, menus, panels and shortcuts', () => {
  beforeEach(() => {
    const known = LACKING.map((name) => [name, Object.getOwnPropertyDescriptor(browser, name)] as const);
    for (const name of LACKING) Object.defineProperty(browser, name, { value: undefined, configurable: true });
    return () => {
      vi.restoreAllMocks();
      for (const [name, descriptor] of known) {
        Reflect.deleteProperty(browser, name);
        if (descriptor) Object.defineProperty(browser, name, descriptor);
      }
    };
  });

  it('is told from others by what it has', async () => {
    expect(hasPanel()).toBe(false);
    expect(hasShortcuts()).toBe(false);
    await expect(openPanel(1)).resolves.toBe(false);
  });

  it('starts without menus', () => {
    const onInstalled = vi.spyOn(browser.runtime.onInstalled, 'addListener');
    const report = vi.fn<(error: unknown) => void>();
    startMenus(() => undefined, report);
    expect(onInstalled).not.toHaveBeenCalled();
    expect(report).not.toHaveBeenCalled();
  });

  it('shows the library that is open', async () => {
    const tab = await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([tab] as never);
    const update = vi.spyOn(browser.tabs, 'update').mockResolvedValue(tab as never);
    const create = vi.spyOn(browser.tabs, 'create');
    await openLibraryTab();
    expect(update).toHaveBeenCalledWith(tab.id, { active: true });
    expect(create).not.toHaveBeenCalled();
  });

  it('knows the tabs beside the library', async () => {
    const tab = { id: 7, windowId: 3, incognito: true, url: 'https://a.example/', title: 'A' } as never;
    vi.spyOn(browser.tabs, 'getCurrent').mockResolvedValue(tab);
    const query = vi.spyOn(browser.tabs, 'query').mockResolvedValue([tab] as never);
    await expect(listWindowTabs(await currentWindow())).resolves.toEqual({
      isPrivate: true,
      tabs: [{ id: 7, url: 'https://a.example/', title: 'A', isAsleep: false }],
    });
    expect(query).toHaveBeenCalledWith({ windowId: 3 });
    query.mockResolvedValue([] as never);
    await expect(listWindowTabs(4)).rejects.toThrow('no such window');
  });
});
