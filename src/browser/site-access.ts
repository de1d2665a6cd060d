import { browser } from 'wxt/browser';

/** Every page of the web. */
const SITES = { origins: ['http://*/*', 'https://*/*'] };

/** Whether every page of the web may be read without a click. */
export const hasAccessEverywhere = (): Promise<boolean> => browser.permissions.contains(SITES);

/** Whether the pages of a match pattern may. */
export const hasAccess = (pattern: string): Promise<boolean> => browser.permissions.contains({ origins: [pattern] });

/** The match patterns of the pages of the web that may. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => /^(?:https?|\*):/.test(pattern));
}

/**
 * Asks for all of them, in a click of the reader's and before anything else. Whoever follows tabs hears of the leave by itself. Resolves to
 * whether it was given.
 */
export const allowAllSites = (): Promise<boolean> => browser.permissions.request(SITES);

/** Asks for the pages of a host, in a click of the reader's and before anything else. Resolves to whether they may be read then. */
export const allowSite = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [`http://${host}/*`, `https://${host}/*`] });

/** Calls back when pages may be read that might not before, or the other way round. */
export function watchSiteAccess(onChange: () => void): void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
}
