import { browser } from 'wxt/browser';

/** In the address of the settings, with a host behind it: all that is chosen for that site. */
export const SITE_HASH = '#site=';

/** What names a site in the address of the settings. */
export const hashOfHost = (host: string): string => `${SITE_HASH}${encodeURIComponent(host)}`;

/** In the address of the settings that the reader shows over an article. */
export const INSIDE_READER = '?inside';

/** Shows what an address of the settings names after its path (`#appeals`), in the tab that has the settings already or in a new one. */
export async function openSettingsAt(hash: string): Promise<void> {
  const { openOutsidePrivate, showTab } = await import('./window-tabs.ts');
  const settings = browser.runtime.getURL('/options.html');
  const open = (await browser.tabs.query({ url: settings })).find(({ incognito }) => !incognito);
  if (open?.id === undefined) await openOutsidePrivate(`${settings}${hash}`);
  else await showTab(open.id, { url: `${settings}${hash}` });
}
