import { browser } from 'wxt/browser';
import type { TabFailure } from './read-tab.ts';
import { isRestrictedAddress } from './restricted-address.ts';
import { hasAccessEverywhere } from './site-access.ts';

/** Why the browser did not let a script run in a tab. `detail` is its own message, for `unexpected`. */
export interface Refusal {
  ok: false;
  failure: TabFailure;
  detail?: string;
}

/** What Chromium says where the administrator of a computer has closed a site to extensions. */
const POLICY = /cannot be scripted due to .* policy/i;

/** Milliseconds. Of some of its own pages Chromium never says that they are out of reach. */
const LONGEST_REFUSAL = 1000;

/** What keeps us from a tab whose address the browser does not tell: its site is not allowed, or it is the browser's own page, or it is closed. */
export async function explainHiddenAddress(tabId: number): Promise<Refusal> {
  if (!(await hasAccessEverywhere())) return { ok: false, failure: 'access-withheld' };
  const refused = browser.scripting.executeScript({ target: { tabId }, func: () => null }).then(
    () => '',
    (error: unknown) => String(error),
  );
  const late = new Promise<string>((resolve) => setTimeout(resolve, LONGEST_REFUSAL, ''));
  const isClosed = POLICY.test(await Promise.race([refused, late]));
  return { ok: false, failure: isClosed ? 'site-blocked' : 'restricted-page' };
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
  if (POLICY.test(detail)) return { ok: false, failure: 'site-blocked' };
  // All that Firefox says where the page's process is gone.
  if (/an unexpected error occurred/i.test(detail)) return { ok: false, failure: 'unresponsive' };
  if (/cannot access|cannot be scripted|permission/i.test(detail)) {
    // Without an address of the tab it is the browser's own page, or one whose site access is withheld.
    const everywhere = await hasAccessEverywhere();
    const known = tab.url === undefined ? !everywhere : /^https?:/.test(tab.url);
    const allowed =
      tab.url && known ? await browser.permissions.contains({ origins: [`${new URL(tab.url).origin}/*`] }) : everywhere;
    if (known && !allowed) return { ok: false, failure: 'access-withheld' };
    // Firefox has the same words for its own views of an address, errors and papers in PDF, and for sites that it keeps extensions away from.
    return { ok: false, failure: known && tab.url ? 'closed-page' : 'restricted-page' };
  }
  return { ok: false, failure: 'unexpected', detail };
}
