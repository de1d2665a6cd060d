import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import type { Link } from './fetch-link.ts';
import { openReaderTab } from './open.ts';
import { openPanel } from './panel.ts';
import { showPrivateRefusal } from './show-saving.ts';
import { leaveLink, takeBackLink } from './waiting-link.ts';

/** A link as it was chosen from its context menu, and where. */
export interface ChosenLink extends Link {
  isPrivate: boolean;
  /** Undefined where it stood in the panel. */
  tab: Browser.tabs.Tab | undefined;
}

/** What was chosen; undefined where that was no link. Of a page in a frame the frame's own address counts. */
export function chosenLink(
  info: Pick<Browser.contextMenus.OnClickData, 'linkUrl' | 'frameUrl' | 'pageUrl'>,
  tab: Browser.tabs.Tab | undefined,
): ChosenLink | undefined {
  if (!info.linkUrl) return undefined;
  // Chromium names a tab of no number where the click was in the panel.
  const inTab = tab?.id !== undefined && tab.id >= 0 ? tab : undefined;
  return {
    url: info.linkUrl,
    from: info.frameUrl ?? info.pageUrl ?? '',
    isPrivate: inTab?.incognito ?? false,
    tab: inTab,
  };
}

/** Whether a link was chosen in a private window. Of one in the panel only the window tells. */
export async function isChosenInPrivate({ isPrivate, tab }: ChosenLink): Promise<boolean> {
  return tab ? isPrivate : (await browser.windows.getLastFocused()).incognito;
}

/**
 * Shows the page of a link in the panel of its window; where no panel can be opened, in a tab. Must be called at once in the user's gesture.
 */
export async function readLink({ url, from, isPrivate, tab }: ChosenLink): Promise<void> {
  if (!tab) {
    // It stood in the panel, which so is open.
    const { id, incognito } = await browser.windows.getLastFocused();
    if (id !== undefined) await leaveLink({ url, from, isPrivate: incognito }, id);
    return;
  }
  const opening = openPanel(tab.windowId);
  await leaveLink({ url, from, isPrivate, ...(tab.id === undefined ? {} : { tabId: tab.id }) }, tab.windowId);
  if (await opening) return;
  await takeBackLink();
  // Chromium would open the tab among those that are not private.
  if (isPrivate) await showPrivateRefusal(tab.id);
  else await openReaderTab({ link: { url, from } });
}
