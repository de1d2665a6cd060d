import { browser } from 'wxt/browser';
import { oneLine } from '../article/metadata/one-line.ts';
import { openReaderTab } from './open.ts';
import { openPanel } from './panel.ts';
import { isRestrictedAddress } from './restricted-address.ts';

/** Characters; longer titles are cut. */
const LONGEST_TITLE = 80;

/** A page of the web that stands open in a tab. */
export interface OpenPage {
  tabId: number;
  windowId: number;
  title: string;
  url: string;
}

/** The page of the web that was looked at last in the window of this page; undefined where there is none, or where sites are withheld. */
export async function findLastPage(): Promise<OpenPage | undefined> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  const pages = tabs.flatMap(({ id: tabId, windowId, url, title, lastAccessed = 0 }) =>
    tabId !== undefined && url && /^https?:/.test(url) && !isRestrictedAddress(url)
      ? [{ tabId, windowId, url, lastAccessed, title: oneLine(title ?? '', LONGEST_TITLE) ?? url }]
      : [],
  );
  const last = pages.sort((a, b) => b.lastAccessed - a.lastAccessed)[0];
  return last && { tabId: last.tabId, windowId: last.windowId, title: last.title, url: last.url };
}

/** Brings a page to the front and reads it in the panel; where there is none, in a tab. Must be called at once in the user's gesture. */
export async function readOpenPage({ tabId, windowId }: OpenPage): Promise<void> {
  const opening = openPanel(windowId);
  await browser.tabs.update(tabId, { active: true });
  if (!(await opening)) await openReaderTab({ tabId });
}
