import type { browser as extensionApi } from 'wxt/browser';
import type { ExtensionBrowser } from '../support/extension-browser.ts';

declare const chrome: typeof extensionApi;

/**
 * Chooses from a context menu. A menu of the browser's own cannot be clicked from outside: its event is sent as the browser sends it, but for
 * the user's gesture. Unless `panel` is false the panel is open already, which is all that the gesture would be for.
 */
export async function chooseItem(
  browser: ExtensionBrowser,
  item: string,
  info: { linkUrl?: string; selectionText?: string; frameId?: number | undefined } = {},
  { panel = true, inPanel = false }: { panel?: boolean; inPanel?: boolean } = {},
): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(
    async ({ item, info, panel, inPanel }) => {
      if (panel) chrome.sidePanel.open = () => Promise.resolve();
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const event = chrome.contextMenus.onClicked as unknown as {
        dispatch(info: object, tab: object | undefined): void;
      };
      const pageUrl = inPanel ? chrome.runtime.getURL('/sidepanel.html') : tab?.url;
      event.dispatch({ menuItemId: item, editable: false, pageUrl, ...info }, inPanel ? undefined : tab);
    },
    { item, info, panel, inPanel },
  );
}

/** Chooses from the context menu of a link. */
export const choose = (
  browser: ExtensionBrowser,
  item: 'read-link' | 'save-link',
  linkUrl: string,
  options?: { panel?: boolean; inPanel?: boolean },
): Promise<void> => chooseItem(browser, item, { linkUrl }, options);
