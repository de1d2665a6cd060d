import { SITE_HASH } from '../../browser/settings-address.ts';
import { isHost } from '../../settings/is-host.ts';

/** The host that an address of the settings names; null where it names none. */
export function hostOfHash(hash: string): string | null {
  if (!hash.startsWith(SITE_HASH)) return null;
  const named = hash.slice(SITE_HASH.length);
  try {
    const host = decodeURIComponent(named);
    return isHost(host) ? host : null;
  } catch (error) {
    console.warn('Colophon: an address names no site.', error);
    return null;
  }
}

/** The host of what a reader typed or pasted: a name, or an address on the site. Null where it is none. */
export function typedHost(text: string): string | null {
  const typed = text.trim();
  const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (typed === '' || /\s/.test(typed) || !URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  // One word is a search, and no site but the machine's own.
  const isNamed = hostname.includes('.') || hostname === 'localhost' || hostname.startsWith('[');
  return isNamed && isHost(hostname) ? hostname : null;
}
