/** The host name of an address; empty where it has none, or is none. */
export const hostNameOf = (address: string | undefined): string =>
  address && URL.canParse(address) ? new URL(address).hostname : '';
