import { withoutFragment } from '../../article/without-fragment.ts';
import type { TabToRead } from './tab-reader-state.ts';

/** Pages that no article was found on and that the reader wanted read all the same, the last one of each tab. */
export interface ForcedPages {
  /** A page is read, because that was chosen ("try anyway") or not. */
  set(tab: TabToRead, force: boolean): void;
  /** Whether the page that a tab shows is one of them. */
  has(tab: TabToRead): boolean;
}

/** None yet. They are remembered as long as the page of the reader stands. */
export function createForcedPages(): ForcedPages {
  const byTab = new Map<number, string>();
  return {
    set({ tabId, url }, force) {
      if (force && url !== undefined) byTab.set(tabId, withoutFragment(url));
      else byTab.delete(tabId);
    },
    has: ({ tabId, url }) => url !== undefined && byTab.get(tabId) === withoutFragment(url),
  };
}
