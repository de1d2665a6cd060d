import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { hostNameOf } from '../article/host-name.ts';
import { withoutFragment } from '../article/without-fragment.ts';
import { opensInTab } from '../settings/own-tab.ts';
import { openReaderTab } from './open.ts';
import { hasPanel, isPanelOpen } from './panel.ts';

/** Which articles were opened from which tab, as long as the browser runs: going back to one, or loading it again, opens it no second time. */
const openedItem = storage.defineItem<Record<string, string[]>>('session:openedByItself', { fallback: {} });

/** Addresses that are remembered of a tab, and tabs of which some are. */
const MOST_OF_TAB = 50;
const MOST_TABS = 100;

/** A tab as the browser tells of it. */
interface Tab {
  id?: number;
  windowId?: number;
  openerTabId?: number;
  url?: string;
  active?: boolean;
  incognito?: boolean;
}

/** Notes an article as opened from a tab; false where it was before. */
async function note(tabId: number, url: string): Promise<boolean> {
  const { [tabId]: known = [], ...others } = await openedItem.getValue();
  if (known.includes(url)) return false;
  const kept = Object.entries(others).slice(-(MOST_TABS - 1));
  await openedItem.setValue({ ...Object.fromEntries(kept), [tabId]: [...known, url].slice(-MOST_OF_TAB) });
  return true;
}

/** Whether a page was opened from a page of ours: then it is wanted as it is. */
async function isFromReader(openerTabId: number | undefined): Promise<boolean> {
  if (openerTabId === undefined) return false;
  const opener = await browser.tabs.get(openerTabId).catch(() => undefined);
  return opener?.url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

/**
 * Opens the reader in a tab of its own for an article that stands in front, where that was chosen for its site: each article once from its tab, not while the
 * panel shows it, and never from a private window.
 */
export async function openByItself(tab: Tab): Promise<void> {
  const { id, windowId, url, active, incognito, openerTabId } = tab;
  if (id === undefined || windowId === undefined || !url || !active || incognito) return;
  if (!(await opensInTab(hostNameOf(url)))) return;
  if (hasPanel() && (await isPanelOpen(windowId))) return;
  if (await isFromReader(openerTabId)) return;
  // A page may say twice at the same moment that it is an article.
  const isNew = await navigator.locks.request('opened-by-itself', () => note(id, withoutFragment(url)));
  if (isNew) await openReaderTab({ tabId: id });
}
