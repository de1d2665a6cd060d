import { siteChoices } from './site-choices.ts';

const choices = siteChoices<boolean>('pageFolding', false, (value) => (typeof value === 'boolean' ? value : null));

/** Whether support overlays are folded on pages themselves: on all sites (off until chosen), and on this host where it has a choice of its own. */
export const getPageFolding = choices.get;

/** Remembers a choice for all sites or for one host; null for a host goes back to that for all sites, null everywhere to off. */
export const setPageFolding = choices.set;

/** The hosts with a choice of their own, the one set last at the end. */
export const listPageFolding = choices.list;

/** Calls back when a choice changed, in this page or another, until `signal` aborts. */
export const watchPageFolding = choices.watch;

/** What holds for a host: its own choice before the one for all. */
export async function isFoldingOn(host: string): Promise<boolean> {
  const { everywhere, here } = await getPageFolding(host);
  return here ?? everywhere;
}
