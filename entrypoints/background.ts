import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { finishLeftSaves } from '../src/browser/finish-left-saves.ts';
import { registerFolding, styleFolds } from '../src/browser/folding-script.ts';
import { chosenLink, readLink } from '../src/browser/link-menus.ts';
import { openLibraryTab, openReaderTab } from '../src/browser/open.ts';
import { openPanel } from '../src/browser/panel.ts';
import { readAhead } from '../src/browser/read-ahead.ts';
import { startBackups } from '../src/browser/start-backups.ts';
import { startLinkSaver } from '../src/browser/start-link-saver.ts';
import { showDetection } from '../src/browser/toolbar.ts';
import { hear, isUnheard, say } from '../src/messages/protocol.ts';
import { watchPageFolding } from '../src/settings/page-folding.ts';

/** Elsewhere extensions may not read, so the page's menu does not offer it. */
const PAGES = ['http://*/*', 'https://*/*'];

const MENU = {
  read: 'read',
  readLink: 'read-link',
  saveLink: 'save-link',
  readInTab: 'read-in-tab',
  library: 'library',
  saveTabs: 'save-tabs',
} as const;

interface Tab {
  id?: number;
  windowId?: number;
  url?: string;
}

/** Opens the panel on a tab; called synchronously in the gesture. Where there is no panel, the tab reader opens. */
function read(tab: Tab | undefined): void {
  if (tab?.id === undefined || tab.windowId === undefined) return;
  const target = { tabId: tab.id, windowId: tab.windowId };
  openPanel(target.windowId)
    .then((opened) => (opened ? say('readTab', target) : openReaderTab(target)))
    .catch((error: unknown) => {
      // A panel that is just opening does not listen yet: it reads the tab in front by itself.
      if (!isUnheard(error)) report(error);
    });
  readAhead(tab).catch(report);
}

function report(error: unknown): void {
  console.error('Colophon:', error);
}

async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const items = [
    {
      id: MENU.read,
      title: i18n.t('menuRead'),
      contexts: ['page', 'selection', 'image'] as const,
      documentUrlPatterns: PAGES,
    },
    { id: MENU.readLink, title: i18n.t('menuReadLink'), contexts: ['link'] as const, targetUrlPatterns: PAGES },
    { id: MENU.saveLink, title: i18n.t('menuSaveLink'), contexts: ['link'] as const, targetUrlPatterns: PAGES },
    { id: MENU.readInTab, title: i18n.t('menuReadInTab'), contexts: ['action'] as const },
    { id: MENU.library, title: i18n.t('menuLibrary'), contexts: ['action'] as const },
    { id: MENU.saveTabs, title: i18n.t('menuSaveTabs'), contexts: ['action'] as const },
  ];
  for (const { contexts, ...item } of items) browser.contextMenus.create({ ...item, contexts: [...contexts] });
}

export default defineBackground(() => {
  const links = startLinkSaver(report);
  finishLeftSaves(report);
  startBackups(report);
  browser.runtime.onInstalled.addListener(() => {
    makeMenus().catch(report);
  });
  browser.action.onClicked.addListener((tab) => read(tab));
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const link = chosenLink(info, tab);
    if (info.menuItemId === MENU.read) read(tab);
    else if (info.menuItemId === MENU.readLink && link) readLink(link).catch(report);
    else if (info.menuItemId === MENU.saveLink && link) links.save(link).catch(report);
    else if (info.menuItemId === MENU.library) openLibraryTab().catch(report);
    else if (info.menuItemId === MENU.saveTabs && tab) openLibraryTab({ saveTabsOf: tab.windowId }).catch(report);
    else if (info.menuItemId === MENU.readInTab && tab?.id !== undefined)
      openReaderTab({ tabId: tab.id }).catch(report);
  });
  hear('detected', (verdict, sender) => {
    // Only the top frame of a tab may speak for it.
    if (sender.tab?.id === undefined || sender.frameId !== 0) return;
    const isArticle: unknown = (verdict as Partial<typeof verdict> | null)?.isArticle;
    showDetection(sender.tab.id, isArticle === true).catch(report);
  });
  const register = () => {
    registerFolding().catch(report);
  };
  watchPageFolding(register, new AbortController().signal);
  // An update of the extension forgets what it had registered.
  browser.runtime.onInstalled.addListener(register);
  browser.runtime.onStartup.addListener(register);
  hear('styleFolds', (_, sender) => {
    if (sender.tab?.id !== undefined && sender.frameId === 0) styleFolds(sender.tab.id).catch(report);
  });
});
