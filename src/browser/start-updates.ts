import { browser } from 'wxt/browser';
import { noteUpdate } from '../settings/update-news.ts';
import { isSaverOpen } from './saver-page.ts';

/**
 * The background's part in updates of the extension. Browsers close every page of an extension that they update: so an update waits until
 * none is open, or until the browser starts anew, which restores them. Called at once when the background starts.
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
  });
}

/** Whether a page of the extension is open: a panel, a tab, or the one that saves. */
async function isInUse(): Promise<boolean> {
  const runtime: Partial<typeof browser.runtime> = browser.runtime;
  // Where the browser cannot tell, its next start brings the update.
  if (!runtime.getContexts || (await isSaverOpen())) return true;
  return (await runtime.getContexts({})).some(({ contextType }) => contextType !== 'BACKGROUND');
}
