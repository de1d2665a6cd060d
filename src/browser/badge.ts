import { browser } from 'wxt/browser';

/** The rubric red of the theme, and paper on it: legible on light toolbars and dark ones. */
const COLOURS = { background: '#a63a24', text: '#ffffff' };

/** What stands on the badge of the icon: for all tabs, or for one; null leaves that one to what is said for all. */
export async function setBadge(text: string | null, tabId?: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: COLOURS.background }),
    browser.action.setBadgeTextColor({ color: COLOURS.text }),
  ]);
  // Both browsers take null; the shared types know it not.
  await browser.action.setBadgeText({ text: text as string, ...(tabId !== undefined && { tabId }) });
}
