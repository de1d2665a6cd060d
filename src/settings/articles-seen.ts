import { storage } from 'wxt/utils/storage';

/** How many articles the library's page saw last: in a storage of its own, so that it outlives the library's database. */
const seenItem = storage.defineItem<number>('local:articlesSeen', { fallback: 0, version: 1 });

/** 0 before the library was ever looked at. */
export async function getArticlesSeen(): Promise<number> {
  const stored: unknown = await seenItem.getValue();
  return typeof stored === 'number' && stored > 0 ? stored : 0;
}

export const setArticlesSeen = (count: number): Promise<void> => seenItem.setValue(count);
