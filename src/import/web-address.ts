import type { RefusalReason } from './imported-item.ts';

/** Longer ones are no addresses: browsers cut them, servers refuse them. Characters. */
const LONGEST = 8000;

/** Addresses that would do or hold something instead of leading somewhere. */
const SCRIPTS = /^(?:javascript|vbscript|data|blob|livescript):/i;
/** Pages of browsers themselves and queries of their bookmarks (`place:`). */
const BROWSER_PAGES =
  /^(?:chrome|chrome-extension|moz-extension|extension|edge|brave|opera|vivaldi|about|place|resource|view-source|wyciwyg|browser):/i;

/** A host that was written without a scheme: labels of letters and digits, and an ending of letters. */
const BARE_HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.)+\p{L}{2,24}(?::\d{1,5})?(?:[/?#]\S*)?$/u;

/**
 * The absolute http(s) address that an entry states, or why it has none that may be kept. White space around it, and the one that tools leave in the
 * middle of it (line ends, tabs), goes; `mayBeBare`: an address that lacks its scheme (`example.org/story`) is one of `https`.
 */
export function readAddress(stated: unknown, mayBeBare = false): { url: string } | { reason: RefusalReason } {
  if (typeof stated !== 'string') return { reason: 'no-address' };
  const text = stated.replace(/[\t\r\n]/g, '').trim();
  if (text === '') return { reason: 'no-address' };
  if (SCRIPTS.test(text)) return { reason: 'script' };
  if (/^file:/i.test(text) || /^(?:[a-z]:)?\\/i.test(text) || /^[a-z]:\//i.test(text)) return { reason: 'local-file' };
  if (BROWSER_PAGES.test(text)) return { reason: 'browser-page' };
  if (/^https?:/i.test(text)) return webUrl(text);
  if (mayBeBare && BARE_HOST.test(text)) return webUrl(`https://${text}`);
  return { reason: /^[a-z][a-z\d+.-]*:/i.test(text) && !/\s/.test(text) ? 'not-web' : 'not-an-address' };
}

function webUrl(text: string): { url: string } | { reason: RefusalReason } {
  // `https:example.org` is completed by browsers; in a file it is a slip.
  if (text.length > LONGEST || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return { reason: 'not-an-address' };
  const url = new URL(text);
  if (url.username || url.password) return { reason: 'credentials' };
  return { url: url.href };
}
