import { browser } from 'wxt/browser';
import type { TabFailure } from './read-tab.ts';
import { isRestrictedAddress } from './restricted-address.ts';

/** Why the browser did not let a script run in a tab. `detail` is its own message, for `unexpected`. */
export interface Refusal {
  ok: false;
  failure: TabFailure;
  detail?: string;
}

/** Whether every http(s) page may be read without a click. */
export function hasAccessEverywhere(): Promise<boolean> {
  return browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] });
}

/** What a refusal by the browser means, by what the browser knows of the tab now. */
export async function explainRefusal(tabId: number, error: unknown): Promise<Refusal> {
  const detail = error instanceof Error ? error.message : String(error);
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab || /frame .*removed|tab was closed|no tab with id|document .*(?:discarded|removed)/i.test(detail)) {
    return { ok: false, failure: 'page-left' };
  }
  // An error page of the browser's stands at the address that could not be loaded; "a chrome:// URL" is said plainly.
  if (/showing error page|cannot access an? \S+ URL|extensions gallery/i.test(detail))
    return { ok: false, failure: 'restricted-page' };
  if (tab.url !== undefined && isRestrictedAddress(tab.url)) return { ok: false, failure: 'restricted-page' };
  if (/cannot access|missing host permission|cannot be scripted|permission/i.test(detail)) {
    // Without an address of the tab it is the browser's own page, or one whose site access is withheld.
    const everywhere = await hasAccessEverywhere();
    const known = tab.url === undefined ? !everywhere : /^https?:/.test(tab.url);
    const allowed =
      tab.url && known ? await browser.permissions.contains({ origins: [`${new URL(tab.url).origin}/*`] }) : everywhere;
    return { ok: false, failure: known && !allowed ? 'access-withheld' : 'restricted-page' };
  }
  return { ok: false, failure: 'unexpected', detail };
}
