/** Where browsers keep extensions out, whatever their permissions: their own stores. */
const STORES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore(?:\/|$)/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons(?:\/|$)/,
  /^https:\/\/addons\.mozilla\.org\//,
];

/** True for pages on which no extension may run: the browser's own, other extensions', source views, the stores. */
export function isRestrictedAddress(url: string): boolean {
  return !/^(?:https?|file|blob|data):/i.test(url) || STORES.some((store) => store.test(url));
}
