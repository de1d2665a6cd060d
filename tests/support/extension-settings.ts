import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from './extension-browser.ts';

/** What Chromium's own page of extensions calls. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: object): Promise<void>;
  updateExtensionConfiguration(change: object): Promise<void>;
  addHostPermission(id: string, host: string): Promise<void>;
}
declare const chrome: { developerPrivate: DeveloperPrivate };

/** What a user decides on an extension in the browser's list of extensions. */
export interface ExtensionSettings {
  page: Page;
  /** Which sites it may read by itself. */
  allowSites(which: 'ON_CLICK' | 'ON_SPECIFIC_SITES' | 'ON_ALL_SITES'): Promise<void>;
  /** One more of the specific sites: `http://example.org/*`. */
  addSite(pattern: string): Promise<void>;
  /** Lets it into private windows; the browser starts it anew for that. */
  allowPrivate(): Promise<void>;
}

/** Opens the browser's list of extensions in a tab. */
export async function openExtensionSettings(browser: ExtensionBrowser): Promise<ExtensionSettings> {
  const { extensionId } = browser;
  const page = await browser.context.newPage();
  await page.goto('chrome://extensions');
  // Otherwise an unpacked extension that is started anew stays off.
  await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  const change = (what: object): Promise<void> =>
    page.evaluate((one) => chrome.developerPrivate.updateExtensionConfiguration(one), { extensionId, ...what });
  return {
    page,
    allowSites: (hostAccess) => change({ hostAccess }),
    addSite: (pattern) =>
      page.evaluate(([id, host]) => chrome.developerPrivate.addHostPermission(id, host), [
        extensionId,
        pattern,
      ] as const),
    allowPrivate: async () => {
      const ended = (await browser.worker()).waitForEvent('close');
      await change({ incognitoAccess: true });
      await ended;
      await browser.worker();
    },
  };
}
