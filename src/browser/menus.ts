import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { i18n } from './i18n.ts';

/** Elsewhere extensions may not read, so the page's menu does not offer it. */
const PAGES = ['http://*/*', 'https://*/*'];

/** An item of the browser's context menus: those of pages, of links, and of the toolbar icon. */
export type MenuItem =
  | 'read'
  | 'read-selection'
  | 'read-link'
  | 'save-link'
  | 'read-in-tab'
  | 'library'
  | 'site-articles'
  | 'save-tabs'
  | 'settings';

interface Made {
  title: string;
  contexts: [`${Browser.contextMenus.ContextType}`, ...`${Browser.contextMenus.ContextType}`[]];
  documentUrlPatterns?: string[];
  targetUrlPatterns?: string[];
}

/** Those of the icon are six at most: Chromium shows no more (`chrome.contextMenus.ACTION_MENU_TOP_LEVEL_LIMIT`). */
export const items = (): Record<MenuItem, Made> => ({
  read: { title: i18n.t('menuRead'), contexts: ['page', 'selection', 'image'], documentUrlPatterns: PAGES },
  'read-selection': { title: i18n.t('menuReadSelection'), contexts: ['selection'], documentUrlPatterns: PAGES },
  'read-link': { title: i18n.t('menuReadLink'), contexts: ['link'], targetUrlPatterns: PAGES },
  'save-link': { title: i18n.t('menuSaveLink'), contexts: ['link'], targetUrlPatterns: PAGES },
  'read-in-tab': { title: i18n.t('menuReadInTab'), contexts: ['action'] },
  library: { title: i18n.t('menuLibrary'), contexts: ['action'] },
  'site-articles': { title: i18n.t('menuSiteArticles'), contexts: ['action'] },
  'save-tabs': { title: i18n.t('menuSaveTabs'), contexts: ['action'] },
  settings: { title: i18n.t('menuSettings'), contexts: ['action'] },
});

/** Whether the browser has such menus: Firefox on Android has none. */
export const hasMenus = (): boolean => (browser as Partial<typeof browser>).contextMenus !== undefined;

/** Makes the items and hears what is chosen, where the browser has such menus. Called at once when the background starts. */
export function startMenus(
  onChosen: (item: MenuItem, info: Browser.contextMenus.OnClickData, tab: Browser.tabs.Tab | undefined) => void,
  report: (error: unknown) => void,
): void {
  if (!hasMenus()) return;
  const { contextMenus } = browser;
  const make = async (): Promise<void> => {
    await contextMenus.removeAll();
    for (const [id, item] of Object.entries(items())) contextMenus.create({ id, ...item });
  };
  browser.runtime.onInstalled.addListener(() => void make().catch(report));
  contextMenus.onClicked.addListener((info, tab) => onChosen(info.menuItemId as MenuItem, info, tab));
}
