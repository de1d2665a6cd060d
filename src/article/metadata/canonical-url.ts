import { webAddress } from './web-address.ts';

/** The address the page claims for itself, when it is of the same site and not merely the site's front page. */
export function canonicalUrl(url: string, claims: readonly unknown[]): string | null {
  if (!URL.canParse(url)) return null;
  const page = new URL(url);
  for (const value of claims) {
    const address = webAddress(value, url);
    if (address === null) continue;
    const claimed = new URL(address);
    if (!isSameSite(claimed.hostname, page.hostname)) continue;
    if (claimed.pathname === '/' && claimed.search === '' && page.pathname !== '/') continue;
    return claimed.href;
  }
  return null;
}

/** Same host, or one within the other, once the usual labels of variants are off. */
function isSameSite(one: string, other: string): boolean {
  const [a, b] = [one, other].map((host) => host.toLowerCase().replace(/^(?:www|m|mobile|amp)\./, ''));
  return a !== undefined && b !== undefined && (a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`));
}
