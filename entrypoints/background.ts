import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { hostNameOf } from '../src/article/host-name.ts';
import { startAddressBar } from '../src/browser/address-bar.ts';
import { dropUnwanted } from '../src/browser/count-badge.ts';
import { registerDetecting } from '../src/browser/detecting-script.ts';
import { finishLeftSaves } from '../src/browser/finish-left-saves.ts';
import { registerFolding, styleFolds } from '../src/browser/folding-script.ts';
import { keepError } from '../src/browser/last-errors.ts';
import { chosenLink, readLink } from '../src/browser/link-menus.ts';
import { startMenus } from '../src/browser/menus.ts';
import { openLibraryTab, openReaderTab, openSettings } from '../src/browser/open.ts';
import { openByItself } from '../src/browser/open-by-itself.ts';
import { openPanel, togglePanel } from '../src/browser/panel.ts';
import { readAhead } from '../src/browser/read-ahead.ts';
import { readOwnWords } from '../src/browser/read-own-words.ts';
import { isShown } from '../src/browser/shown-tab.ts';
import { watchSiteAccess } from '../src/browser/site-access.ts';
import { startBackups } from '../src/browser/start-backups.ts';
import { startLinkSaver } from '../src/browser/start-link-saver.ts';
import { startPrivateLibrary } from '../src/browser/start-private-library.ts';
import { startUpdates } from '../src/browser/start-updates.ts';
import { startWelcome } from '../src/browser/start-welcome.ts';
import { showDetection } from '../src/browser/toolbar.ts';
import { readSelectionOf } from '../src/browser/waiting-selection.ts';
import { findTitles } from '../src/library/find-titles.ts';
import { findSavedArticleByUrl } from '../src/library/library.ts';
import { hear, isUnheard, say } from '../src/messages/protocol.ts';
import * as shapes from '../src/messages/shapes.ts';
import { watchBadgeShown } from '../src/settings/appeal-badge.ts';
import { watchPageFolding } from '../src/settings/page-folding.ts';

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

/** What of the library is from the site of a page; all of it where that is none. */
function articlesOf(url: string | undefined): { search?: string } {
  const host = hostNameOf(url);
  return host ? { search: `site:${host}` } : {};
}

function report(error: unknown): void {
  console.error('Colophon:', error);
  void keepError(error);
}

export default defineBackground(() => {
  readOwnWords().catch(report);
  const links = startLinkSaver(report);
  finishLeftSaves(report);
  startBackups(report);
  startPrivateLibrary(report);
  startUpdates(report);
  startWelcome(report);
  startAddressBar({ findTitles, findSavedArticleByUrl }, report);
  browser.action.onClicked.addListener((tab) => {
    if (isShown(tab)) togglePanel().catch(report);
    else read(tab);
  });
  startMenus((item, info, tab) => {
    const link = chosenLink(info, tab);
    if (item === 'read') read(tab);
    else if (item === 'read-selection' && tab) readSelectionOf(tab, info).catch(report);
    else if (item === 'read-link' && link) readLink(link).catch(report);
    else if (item === 'save-link' && link) links.save(link).catch(report);
    else if (item === 'library') openLibraryTab().catch(report);
    else if (item === 'site-articles') openLibraryTab(articlesOf(tab?.url)).catch(report);
    else if (item === 'settings') openSettings().catch(report);
    else if (item === 'save-tabs' && tab) openLibraryTab({ saveTabsOf: tab.windowId }).catch(report);
    else if (item === 'read-in-tab' && tab?.id !== undefined) openReaderTab({ tabId: tab.id }).catch(report);
  }, report);
  hear('detected', shapes.detected, (verdict, sender) => {
    // Only the top frame of a tab may speak for it.
    if (sender.tab?.id === undefined || sender.frameId !== 0) return;
    const isArticle: unknown = (verdict as Partial<typeof verdict> | null)?.isArticle;
    showDetection(sender.tab.id, sender.tab.url, isArticle === true).catch(report);
    if (isArticle === true) openByItself(sender.tab).catch(report);
  });
  const register = () => {
    registerDetecting().catch(report);
    registerFolding().catch(report);
  };
  watchPageFolding(register, new AbortController().signal);
  watchSiteAccess(register);
  watchBadgeShown(() => void dropUnwanted().catch(report), new AbortController().signal);
  // Each time, as the background may have been stopped just when something was chosen. Mostly there is nothing to do.
  register();
  // An update of the extension forgets what it had registered, and cuts off what stands in open pages.
  browser.runtime.onInstalled.addListener(register);
  browser.runtime.onStartup.addListener(register);
  hear('styleFolds', shapes.styleFolds, (_, sender) => {
    if (sender.tab?.id !== undefined && sender.frameId === 0) styleFolds(sender.tab.id).catch(report);
  });
});
