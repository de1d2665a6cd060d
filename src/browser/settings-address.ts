import { browser } from 'wxt/browser';

/** In the address of the settings, with a host behind it: all that is chosen for that site. */
export const SITE_HASH = '#site=';

/** Shows all that is chosen for a site, in the tab that has the settings already or in a new one. */
export async function openSite(host: string): Promise<void> {
  const { openOutsidePrivate, showTab } = await import('./window-tabs.ts');
  const settings = browser.runtime.getURL('/options.html');
  const url = `${settings}${SITE_HASH}${encodeURIComponent(host)}`;
  const open = (await browser.tabs.query({ url: settings })).find(({ incognito }) => !incognito);
  if (open?.id === undefined) await openOutsidePrivate(url);
  else await showTab(open.id, { url });
}
