import type { LibraryDatabase } from './database.ts';

/** How many marks each article has that has any, by its address without fragment. Reads no mark, only where they belong. */
export async function countMarks(database: LibraryDatabase): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  const addresses = database.transaction('marks').store.index('address');
  for (let at = await addresses.openKeyCursor(); at; at = await at.continue())
    counts.set(at.key, (counts.get(at.key) ?? 0) + 1);
  return counts;
}
