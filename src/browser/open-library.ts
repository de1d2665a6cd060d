import { browser } from 'wxt/browser';
import { openOutsidePrivate, showTab } from './window-tabs.ts';

/** In the address of the library, with the number of a window behind it: save all tabs of that window. */
export const SAVE_TABS_HASH = '#save-tabs=';

/** In the address of the library: look for this. */
const SEARCH = 'search';

/** The address of the library; `search`: and have it look for that; `saveTabsOf`: and have it save all tabs of a window. */
export function libraryAddress({ search, saveTabsOf }: LibraryWish = {}): `/library.html${string}` {
  if (saveTabsOf !== undefined) return `/library.html${SAVE_TABS_HASH}${saveTabsOf}`;
  return search ? `/library.html#${new URLSearchParams({ [SEARCH]: search }).toString()}` : '/library.html';
}

/** What a library's address asks to be looked for; undefined where that is nothing. `fragment` begins with its hash. */
export const searchOfAddress = (fragment: string): string | undefined =>
  new URLSearchParams(fragment.replace(/^#/, '')).get(SEARCH) ?? undefined;

/** What the library is to begin with. */
export interface LibraryWish {
  search?: string;
  saveTabsOf?: number;
}

/** Shows the library: the tab that has it already, or a new one. */
export async function openLibrary(wish: LibraryWish): Promise<void> {
  const url = browser.runtime.getURL('/library.html');
  const asked = browser.runtime.getURL(libraryAddress(wish));
  const wanted = asked === url ? {} : { url: asked };
  // Firefox opens it in private windows as well, where there is no library.
  const open = (await browser.tabs.query({ url })).find(({ incognito }) => !incognito);
  if (open?.id === undefined) await openOutsidePrivate(wanted.url ?? url);
  else await showTab(open.id, wanted);
}
