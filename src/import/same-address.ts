/**
 * Parameters that say only how a reader came to the page. Short on purpose: `ref`, `source` or `id` may say what is shown.
 * (Firefox strips most of these, too: https://firefox-source-docs.mozilla.org/toolkit/components/antitracking/anti-tracking/query-stripping/.)
 */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|oly_enc_id|oly_anon_id|vero_id|__s)$/i;

/**
 * What two addresses have in common when they name the same article; only for telling so, never to be opened. The rule:
 * - `http` and `https` are the same, and so is a leading `www.`; other hosts (`m.`, `amp.`) are others;
 * - slashes at the end of the path do not count;
 * - parameters that only count visitors (`TRACKING`) do not count; all others do, in the order they have, with their letters;
 * - what follows `#` does not count, unless sites tell their pages apart by it (`#/`, `#!`).
 * An address that cannot be parsed is its own key.
 */
export function addressKey(url: string): string {
  if (!URL.canParse(url)) return url;
  const { protocol, host, pathname, search, hash } = new URL(url);
  const scheme = /^https?:$/.test(protocol) ? '' : protocol;
  // The default port of the other scheme is still written there; `http://example.org:443` names the same place.
  const place = host.replace(/^www\.(?=[^.]+\.)/, '').replace(/:(?:80|443)$/, '');
  const asked = search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !TRACKING.test(part.split('=', 1)[0] ?? ''));
  const query = asked.length > 0 ? `?${asked.join('&')}` : '';
  return `${scheme}//${place}${pathname.replace(/\/+$/, '')}${query}${/^#[/!]/.test(hash) ? hash : ''}`;
}
