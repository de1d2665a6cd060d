import { browser } from 'wxt/browser';

/**
 * Which tab's article the sidebar of a window shows, so that a click on the icon there closes the sidebar. A click must be answered at once, and Firefox ends
 * the background when it has nothing to do; but the background is a page there, and shares `localStorage` with the sidebar. What a sidebar that was closed has
 * left behind does no harm: the click toggles. Chromium's background has no such storage, and private windows have one of their own.
 */
const KEY = 'shown-in-window-';

/** Notes what the sidebar of a window shows; undefined: no article of a tab. */
export function noteShown(windowId: number, tabId: number | undefined): void {
  if (tabId === undefined) localStorage.removeItem(KEY + windowId);
  else localStorage.setItem(KEY + windowId, `${tabId}`);
}

/** Whether the sidebar of the tab's window shows the article of this tab. */
export function isShown({ id, windowId }: { id?: number; windowId?: number }): boolean {
  if (id === undefined || windowId === undefined || typeof localStorage === 'undefined') return false;
  return localStorage.getItem(KEY + windowId) === `${id}`;
}

/** The window that this page, a sidebar, stands in. */
export const windowOfPanel = async (): Promise<number | undefined> => (await browser.windows.getCurrent()).id;
