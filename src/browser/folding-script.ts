import { browser } from 'wxt/browser';
import { FOLD_STYLE } from '../page-folding/fold-style.ts';
import { getPageFolding, listPageFolding } from '../settings/page-folding.ts';

const ID = 'fold';
const FILE = 'fold.js';
const EVERYWHERE = ['http://*/*', 'https://*/*'];

/** Hosts that can stand in a match pattern. Addresses of IPv6 cannot in every browser; there folding stays off. */
const HOST = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/i;

const patternsOf = (hosts: readonly string[]): string[] =>
  hosts.filter((host) => HOST.test(host)).map((host) => `*://${host}/*`);

/** Where the script is to run. */
interface Places {
  matches: string[];
  excludeMatches: string[];
}

/** Where support overlays are to be folded as it was chosen; null where nowhere. */
export async function wantedPlaces(): Promise<Places | null> {
  const [{ everywhere }, sites] = await Promise.all([getPageFolding(''), listPageFolding()]);
  const hosts = (isOn: boolean) => patternsOf(sites.filter(([, value]) => value === isOn).map(([host]) => host));
  if (everywhere) return { matches: EVERYWHERE, excludeMatches: hosts(false) };
  const matches = hosts(true);
  return matches.length > 0 ? { matches, excludeMatches: [] } : null;
}

const sameList = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === b.length && [...a].sort().join(' ') === [...b].sort().join(' ');

/**
 * Registers the folding script for the pages where it is wanted, so that it costs nothing on all others, and runs it in those
 * that are open already. There it takes itself back when it is not wanted.
 */
async function registerOnce(): Promise<void> {
  const [wanted, [registered]] = await Promise.all([
    wantedPlaces(),
    browser.scripting.getRegisteredContentScripts({ ids: [ID] }),
  ]);
  if (!wanted) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const isSame =
    sameList(registered?.matches, wanted.matches) && sameList(registered?.excludeMatches, wanted.excludeMatches);
  if (registered && isSame) return;
  const script = { id: ID, js: [FILE], runAt: 'document_idle' as const, ...wanted };
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  await browser.scripting.registerContentScripts([script]);
  await runInOpenTabs(wanted);
}

async function runInOpenTabs({ matches }: Places): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  for (const { id: tabId } of tabs) {
    if (tabId === undefined) continue;
    // Not waited for: a page that does not answer must not keep the others waiting.
    browser.scripting.executeScript({ target: { tabId }, files: [`/${FILE}`] }).catch((error: unknown) => {
      // A tab that shows an error page, or was closed meanwhile.
      console.warn('Colophon: an open page could not be folded.', error);
    });
  }
}

let latest: Promise<void> = Promise.resolve();

/** Brings the registration up to what is chosen; one call after another, as the browser refuses to register a script twice. */
export function registerFolding(): Promise<void> {
  // Whoever asked before hears of a failure; it does not keep the next from trying.
  latest = latest.then(registerOnce, registerOnce);
  return latest;
}

/** Puts the style of folded boxes into a tab's page, as the user's own: no rule of the page outdoes it. */
export async function styleFolds(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId, frameIds: [0] }, css: FOLD_STYLE, origin: 'USER' });
}
