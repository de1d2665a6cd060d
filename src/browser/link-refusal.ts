import { browser } from 'wxt/browser';
import type { FetchFailure } from './fetch-link.ts';
import { isPrivatePage } from './private-page.ts';

/**
 * Why this page of the extension may not ask for the address of a link; undefined where it may. `isPrivate`: the link was found in a private
 * window. What is asked for by a page outside of it would go there with the session of all other windows, so it is not asked.
 */
export async function linkRefusal(url: string, isPrivate: boolean): Promise<FetchFailure | undefined> {
  if (isPrivate && !isPrivatePage()) return 'private-window';
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return 'not-web';
  const { protocol, hostname } = new URL(url);
  const allowed = await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
  return allowed ? undefined : 'access-withheld';
}
