import { fingerprintOf } from '../appeals/fingerprint.ts';
import type { TombstoneRecord } from './database.ts';
import type { LibraryWrite } from './drop-pictures.ts';

/** Milliseconds that a tombstone stays: a year. A copy that was not seen for longer may bring back what was erased. */
const STAYS = 365 * 24 * 60 * 60 * 1000;

/** What stays of an article or mark of the page at this address that is erased now. */
export const tombstoneOf = (
  kind: TombstoneRecord['kind'],
  id: string,
  address: string,
  at: number,
): TombstoneRecord => ({ id, kind, place: fingerprintOf(address), at });

/** Clears away those that have stood long enough. `now` in milliseconds since 1970. */
export async function clearTombstones(transaction: LibraryWrite, now: number): Promise<void> {
  const old = await transaction
    .objectStore('tombstones')
    .index('at')
    .getAllKeys(IDBKeyRange.upperBound(now - STAYS));
  for (const id of old) await transaction.objectStore('tombstones').delete(id);
}
