import { browser } from 'wxt/browser';
import { oneLine } from '../article/metadata/one-line.ts';

/** Characters; longer titles are no titles. */
const LONGEST_TITLE = 300;

/** A tab that may hold an article. */
export interface WindowTab {
  id: number;
  /** Undefined where the browser tells none: a page of its own, or a site that the extension may not see. */
  url: string | undefined;
  title: string;
  /** The browser has put its page away, to save memory: nothing is there to be read until somebody looks at it. */
  isAsleep: boolean;
}

/** The tabs of a window, from first to last, but for the extension's own pages. Rejects where the window is gone. */
export async function listWindowTabs(windowId: number): Promise<{ isPrivate: boolean; tabs: WindowTab[] }> {
  const tabs = await browser.tabs.query({ windowId });
  if (tabs.length === 0) throw new Error('There is no such window.');
  const own = browser.runtime.getURL('/');
  return {
    isPrivate: tabs.some(({ incognito }) => incognito),
    tabs: tabs.flatMap(({ id, url, title = '', discarded = false, status }) =>
      id === undefined || url?.startsWith(own)
        ? []
        : [
            {
              id,
              url,
              title: oneLine(title, LONGEST_TITLE) ?? '',
              isAsleep: discarded || (status as string | undefined) === 'unloaded',
            },
          ],
    ),
  };
}

/** Brings a tab to the front of its window, and the window to the front. Rejects where it is gone. */
export async function showTab(id: number, change: { url?: string } = {}): Promise<void> {
  const tab = await browser.tabs.update(id, { active: true, ...change });
  // Firefox on Android has no windows.
  const { windows } = browser as Partial<typeof browser>;
  if (tab?.windowId !== undefined) await windows?.update(tab.windowId, { focused: true });
}

/** The window of the tab that this page stands in. */
export async function currentWindow(): Promise<number> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.windowId === undefined) throw new Error('This page stands in no tab.');
  return tab.windowId;
}

/** Opens a page of the extension in a new tab; where the window in front is private, in a window that is not. */
export async function openOutsidePrivate(url: string): Promise<void> {
  const { windows } = browser as Partial<typeof browser>;
  const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (!front?.incognito) {
    await browser.tabs.create({ url });
    return;
  }
  const open = (await windows?.getAll({ windowTypes: ['normal'] }))?.find(({ incognito }) => !incognito);
  if (open?.id === undefined) {
    await windows?.create({ url, incognito: false });
    return;
  }
  await browser.tabs.create({ windowId: open.id, url });
  await windows?.update(open.id, { focused: true });
}
