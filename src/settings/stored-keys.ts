import { storage } from 'wxt/utils/storage';
import { checkKeys, type ReaderKeys } from './reader-keys.ts';

const item = storage.defineItem<Partial<ReaderKeys>>('local:readerKeys', { fallback: {}, version: 1 });

/** The reader's keys as they were chosen. */
export async function getKeys(): Promise<ReaderKeys> {
  return checkKeys(await item.getValue());
}

export const setKeys = (keys: ReaderKeys): Promise<void> => item.setValue(keys);

/** Calls back when keys were changed, in this page or another, until `signal` aborts. */
export function watchKeys(onChange: () => void, signal: AbortSignal): void {
  signal.addEventListener('abort', item.watch(onChange), { once: true });
}
