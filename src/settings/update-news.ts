import { storage } from 'wxt/utils/storage';

/** The version that the extension was updated to, until its reader has seen what is new in it or put that away. */
const newsItem = storage.defineItem<string | null>('local:updateNews', { fallback: null, version: 1 });

/** The numbers of a version up to its minor one; what is missing counts as 0. */
const minorOf = (version: string): string => [...version.split('.'), '0'].slice(0, 2).map(Number).join('.');

/** Remembers that there is something new to be told; of versions that only mend something nothing is told. */
export async function noteUpdate(from: string, to: string): Promise<void> {
  if (minorOf(from) !== minorOf(to)) await newsItem.setValue(to);
}

/** The version whose news were not seen yet; null where there are none. */
export const getUpdateNews = (): Promise<string | null> => newsItem.getValue();

/** They were seen, or are not wanted. */
export const forgetUpdateNews = (): Promise<void> => newsItem.removeValue();

/** Calls back when they were seen elsewhere, or others came. */
export function watchUpdateNews(onChange: (version: string | null) => void, signal: AbortSignal): void {
  signal.addEventListener('abort', newsItem.watch(onChange), { once: true });
}
