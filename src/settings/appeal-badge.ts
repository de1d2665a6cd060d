import { storage } from 'wxt/utils/storage';

const shownItem = storage.defineItem<boolean>('local:appealBadge', { fallback: false, version: 1 });

/** Whether the toolbar icon counts the appeals that were folded in the article of its tab. False until it is chosen: a number on the icon calls for a look. */
export async function isBadgeShown(): Promise<boolean> {
  const stored: unknown = await shownItem.getValue();
  return stored === true;
}

/** Remembers whether it does. */
export const setBadgeShown = (shown: boolean): Promise<void> => shownItem.setValue(shown);

/** Calls back when that changed, in this page or another, until `signal` aborts. */
export function watchBadgeShown(onChange: () => void, signal: AbortSignal): void {
  signal.addEventListener('abort', shownItem.watch(onChange), { once: true });
}
