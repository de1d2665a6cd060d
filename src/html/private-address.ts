/** Names that only mean something inside one network (RFC 6761, 6762, 8375, and `internal`, reserved by ICANN in 2024). */
const INNER_NAME = /(?:^|\.)(?:localhost|localdomain|local|internal|lan|home|intranet|home\.arpa)\.?$/;

/** First numbers of IPv4 ranges that are not the public internet: this host, private, shared, loopback, link-local, benchmarks, multicast and above (RFC 6890). */
const INNER_IPV4 =
  /^(?:0|10|127|2(?:2[4-9]|[345]\d))\.|^100\.(?:6[4-9]|[789]\d|1[01]\d|12[0-7])\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^192\.168\.|^192\.0\.0\.|^198\.1[89]\./;

/** Unspecified, loopback, unique local, link-local, multicast; the browser writes IPv6 in its shortest form (RFC 5952). */
const INNER_IPV6 = /^(?:::1?$|f[cd][0-9a-f]{2}:|fe[89a-f][0-9a-f]:|ff[0-9a-f]{2}:)/;

/** IPv4 within IPv6: mapped (`::ffff:`, `::ffff:0:`), compatible (`::`), NAT64 (`64:ff9b::`), and 6to4 (`2002:`), where it comes first. */
const WRAPPED_IPV4 =
  /^(?:(?:::|::ffff:|::ffff:0:|64:ff9b::|64:ff9b:1::)([0-9a-f]{1,4}):([0-9a-f]{1,4})|2002:([0-9a-f]{1,4}):([0-9a-f]{1,4}):.*)$/;

/**
 * Whether a host, as `URL.hostname` writes it, belongs to the reader's own machine or network. A page must not make the
 * extension fetch from there: it could read what the page itself cannot.
 */
export function isPrivateHost(hostname: string): boolean {
  if (!hostname.startsWith('[')) {
    if (INNER_NAME.test(hostname) || INNER_IPV4.test(hostname)) return true;
    return !hostname.includes('.');
  }
  const address = hostname.slice(1, -1);
  const wrapped = WRAPPED_IPV4.exec(address);
  if (wrapped) {
    const [high = '0', low = '0'] = wrapped.slice(1).filter((part) => part !== undefined);
    const number = Number.parseInt(high, 16) * 65_536 + Number.parseInt(low, 16);
    return INNER_IPV4.test([24, 16, 8, 0].map((bits) => Math.floor(number / 2 ** bits) % 256).join('.'));
  }
  return INNER_IPV6.test(address);
}
