import { browser } from 'wxt/browser';
import { FOLD_STYLE } from '../page-folding/fold-style.ts';
import { getPageFolding, listPageFolding, watchPageFolding } from '../settings/page-folding.ts';
import { isPrivatePage } from './private-page.ts';
import { keepRegistered, type Places } from './register-script.ts';
import { grantedSites, hasAccess } from './site-access.ts';

/** Hosts that can stand in a match pattern. Addresses of IPv6 cannot in every browser; there folding stays off. */
const HOST = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/i;

/** Where support overlays are to be folded as it was chosen, as far as sites may be read by themselves (`detecting-script`); null where nowhere. */
export async function wantedPlaces(): Promise<Places | null> {
  const [{ everywhere }, sites] = await Promise.all([getPageFolding(''), listPageFolding()]);
  const hosts = (isOn: boolean) => sites.flatMap(([host, value]) => (value === isOn && HOST.test(host) ? [host] : []));
  const places = everywhere
    ? { matches: await grantedSites(), excludeMatches: hosts(false).map((host) => `*://${host}/*`) }
    : { matches: await grantedOf(hosts(true)), excludeMatches: [] };
  return places.matches.length > 0 ? places : null;
}

/** The pages of hosts that may be read. Each scheme is asked for by itself, as leave may be given for one of them. */
async function grantedOf(hosts: readonly string[]): Promise<string[]> {
  const patterns = hosts.flatMap((host) => [`http://${host}/*`, `https://${host}/*`]);
  const granted = await Promise.all(patterns.map(hasAccess));
  return patterns.filter((_, at) => granted[at]);
}

/** Registers the folding script for the pages where it is wanted, so that it costs nothing on all others. In open ones it takes itself back where it is not wanted. */
export const registerFolding = keepRegistered({ id: 'fold', file: 'fold.js', wanted: wantedPlaces });

/**
 * Registers it from a page where the choice is made, too, whenever that changes, until `signal` aborts: the browser may stop the background just then, and a
 * page that is no article does not wake it. A page in a private window shares no lock with the background, and leaves it to that.
 */
export function followFolding(report: (task: Promise<unknown>) => void, signal: AbortSignal): void {
  if (!isPrivatePage()) watchPageFolding(() => report(registerFolding()), signal);
}

/** Puts the style of folded boxes into a tab's page, as the user's own: no rule of the page outdoes it. */
export async function styleFolds(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId, frameIds: [0] }, css: FOLD_STYLE, origin: 'USER' });
}
