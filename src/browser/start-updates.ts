import { browser } from 'wxt/browser';
import { noteUpdate } from '../settings/update-news.ts';
import { isSaverOpen } from './saver-page.ts';

const PAGES = ['http://*/*', 'https://*/*'];

/**
 * The background's part in updates of the extension. Browsers close every page of an extension that they update: so an update waits until
 * none is open, or until the browser starts anew, which restores them. Afterwards the pages of the web that are open get their script again,
 * since the one that they have cannot speak any more. Called at once when the background starts.
 */
export function startUpdates(report: (error: unknown) => void): void {
  browser.runtime.onUpdateAvailable.addListener(() => {
    const updateNow = async () => {
      if (!(await isInUse())) browser.runtime.reload();
    };
    updateNow().catch(report);
  });
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    if (reason === 'update' && previousVersion)
      noteUpdate(previousVersion, browser.runtime.getManifest().version).catch(report);
    if (reason === 'update' || reason === 'install') detectInOpenTabs().catch(report);
  });
}

/** Whether a page of the extension is open: a panel, a tab, or the one that saves. */
async function isInUse(): Promise<boolean> {
  const runtime: Partial<typeof browser.runtime> = browser.runtime;
  // Where the browser cannot tell, its next start brings the update.
  if (!runtime.getContexts || (await isSaverOpen())) return true;
  return (await runtime.getContexts({})).some(({ contextType }) => contextType !== 'BACKGROUND');
}

/** Puts the detecting script into the pages that were open before. Firefox does that by itself: the script stays one. */
async function detectInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: PAGES, discarded: false });
  for (const { id: tabId } of tabs) {
    if (tabId === undefined) continue;
    // Not waited for: a page that does not answer must not keep the others waiting.
    browser.scripting.executeScript({ target: { tabId }, files: ['/detect.js'] }).catch((error: unknown) => {
      // A tab that shows an error page or a store, or was closed meanwhile: there is nothing to detect.
      console.warn('Colophon: an open page is not watched.', error);
    });
  }
}
