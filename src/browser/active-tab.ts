import { browser } from 'wxt/browser';
import { hear } from '../messages/protocol.ts';
import * as shapes from '../messages/shapes.ts';

/** The tab in front of a window, as far as the extension may know it. */
export interface ActiveTab {
  tabId: number;
  windowId: number;
  /** Undefined where the browser tells no address: site access is withheld, or the page is the browser's own. */
  url: string | undefined;
  loading: boolean;
  /** The reader asked for this tab just now (icon, shortcut, menu), or has granted site access: read it even when it was read before. */
  asked: boolean;
}

/** Milliseconds in which a tab that goes to another page may have no address. */
const BETWEEN_PAGES = 400;

/**
 * Calls back with the tab in front of this page's window: at once, when another tab comes to the front, when it navigates
 * (also within the page), when it has loaded, when the reader asks for it, and when site access is granted.
 */
export function followActiveTab(onChange: (tab: ActiveTab) => void, signal: AbortSignal): void {
  let windowId: number | undefined;
  let latest = 0;
  let askedSince = false;
  let last: number | undefined;

  const tell = async (asked: boolean, isLate: boolean): Promise<void> => {
    // Of overlapping looks only the last one speaks, so that an earlier answer never comes after it; a wish is not lost.
    const turn = ++latest;
    askedSince ||= asked;
    windowId ??= (await browser.windows.getCurrent()).id;
    if (windowId === undefined) return;
    const [tab] = await browser.tabs.query({ active: true, windowId });
    if (signal.aborted || turn !== latest || tab?.id === undefined) return;
    if (!isLate && tab.id === last && tab.status === 'loading' && !tab.url) {
      // Firefox shows an empty page for a moment where the next one has a process of its own.
      setTimeout(() => turn === latest && look(false, true), BETWEEN_PAGES);
      return;
    }
    const wanted = askedSince;
    askedSince = false;
    last = tab.id;
    onChange({ tabId: tab.id, windowId, url: tab.url, loading: tab.status === 'loading', asked: wanted });
  };
  const look = (asked: boolean, isLate = false) => {
    tell(asked, isLate).catch((error: unknown) =>
      console.error('Colophon: the tab in front could not be told.', error),
    );
  };

  const onActivated = (info: { windowId: number }) => {
    if (windowId === undefined || info.windowId === windowId) look(false);
  };
  const onUpdated = (
    _tabId: number,
    change: { url?: string; status?: string },
    tab: { active?: boolean; windowId?: number },
  ) => {
    if (!tab.active || (windowId !== undefined && tab.windowId !== windowId)) return;
    if (change.url !== undefined || change.status !== undefined) look(false);
  };
  const onGranted = () => look(true);

  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.permissions.onAdded.addListener(onGranted);
  hear(
    'readTab',
    shapes.readTab,
    (wanted) => {
      if (wanted.windowId === windowId) look(true);
    },
    signal,
  );
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.permissions.onAdded.removeListener(onGranted);
    },
    { once: true },
  );
  look(false);
}
