import type { LibraryDatabase } from './database.ts';

/** How many marks each article has that has any, by its address without fragment. */
export async function countMarks(database: LibraryDatabase): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  // All at a stroke: a cursor over their keys alone takes far longer.
  for (const { address } of await database.getAll('marks')) counts.set(address, (counts.get(address) ?? 0) + 1);
  return counts;
}
