import type { StoreKey, StoreNames, StoreValue } from 'idb';
import { type LibrarySchema, openLibraryDatabase } from './database.ts';

/**
 * Goes through one store of the library, `size` records at a time, each slice in a transaction of its own: what else wants the library has its
 * turn, and no more than a slice is in memory. Blobs are only referred to, never read. What is stored meanwhile may or may not be met. Throws what the
 * browser throws, or the reason of `signal`.
 */
export async function* librarySlices<Name extends StoreNames<LibrarySchema>>(
  name: Name,
  size: number,
  signal?: AbortSignal,
): AsyncGenerator<StoreValue<LibrarySchema, Name>[]> {
  let last: StoreKey<LibrarySchema, Name> | undefined;
  for (;;) {
    signal?.throwIfAborted();
    const { store } = (await openLibraryDatabase()).transaction(name);
    const range = last === undefined ? null : IDBKeyRange.lowerBound(last, true);
    const [records, keys] = await Promise.all([store.getAll(range, size), store.getAllKeys(range, size)]);
    last = keys.at(-1);
    if (last === undefined) return;
    yield records;
  }
}
