import { browser } from 'wxt/browser';
import { mayDownload } from './allow-downloads.ts';
import { grantedSites, hasAccessEverywhere } from './site-access.ts';

/** What the browser lets Colophon do. */
export interface Permissions {
  /** Pages that may be read without a click: of all sites, of some, of none. */
  sites: 'all' | 'some' | 'none';
  downloads: boolean;
  privateWindows: boolean;
  /** Files of this computer, opened in a tab; null where the browser does not let its users decide that. */
  files: boolean | null;
}

/** Firefox lets no page open its list of extensions, and has no leave for files. */
const isFirefox = (): boolean => browser.runtime.getURL('/').startsWith('moz-extension:');

/** Asks the browser for all of them. */
export async function lookUpPermissions(): Promise<Permissions> {
  const [isEverywhere, granted, downloads, privateWindows, files] = await Promise.all([
    hasAccessEverywhere(),
    grantedSites(),
    mayDownload(),
    browser.extension.isAllowedIncognitoAccess(),
    isFirefox() ? null : browser.extension.isAllowedFileSchemeAccess(),
  ]);
  return { sites: isEverywhere ? 'all' : granted.length > 0 ? 'some' : 'none', downloads, privateWindows, files };
}

const remove = async (what: { origins?: string[]; permissions?: ['downloads'] }): Promise<boolean> => {
  try {
    return await browser.permissions.remove(what);
  } catch (error) {
    // Chromium gives back nothing that the manifest asks for: its users withhold it on the page of the extension.
    console.warn('Colophon: the browser did not take a permission back.', error);
    return false;
  }
};

/** Gives back the leave to read all sites without a click. False where only the browser's own page can take it. */
export const giveBackSites = (): Promise<boolean> => remove({ origins: ['http://*/*', 'https://*/*'] });

/** Gives back the leave for downloads. */
export const giveBackDownloads = (): Promise<boolean> => remove({ permissions: ['downloads'] });

/** Calls back when one of them may have changed, until `signal` aborts: some are changed on the browser's own page, which tells nobody. */
export function watchPermissions(onChange: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  window.addEventListener('focus', onChange, { signal });
  document.addEventListener('visibilitychange', onChange, { signal });
  signal.addEventListener('abort', () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  });
}

/** Whether the browser lets its page of this extension be opened. */
export const canOpenExtensionPage = (): boolean => !isFirefox();

/** Opens the browser's own page of this extension, where its users decide what it may do. */
export async function openExtensionPage(): Promise<void> {
  // Chromium and its kin; each makes its own scheme of it.
  await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}
