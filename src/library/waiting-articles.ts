import { openImportDatabase, type WaitingRecord } from './import-database.ts';
import { asLibraryError } from './library-error.ts';
import type { SaveFailure } from './links-to-save.ts';

/** Every page of the extension hears of changes that any of them made. */
const CHANNEL = 'colophon-waiting';

/** Says that the list of what is to be fetched has changed. */
export function tellWaitingChange(): void {
  const channel = new BroadcastChannel(CHANNEL);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin only.
  channel.postMessage('changed');
  channel.close();
}

/** Calls back after each change of that list, made by this page or another, until `signal` aborts. */
export function watchWaitingArticles(onChange: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', () => onChange(), { signal });
  signal.addEventListener('abort', () => channel.close(), { once: true });
}

type Waiting = Awaited<ReturnType<typeof openImportDatabase>>;

async function withWaiting<Result>(task: (database: Waiting) => Promise<Result>): Promise<Result> {
  try {
    return await task(await openImportDatabase());
  } catch (error) {
    throw asLibraryError(error);
  }
}

/** The imported articles that are not whole yet, those first that were saved last. Throws `LibraryError`. */
export function listWaitingArticles(): Promise<WaitingRecord[]> {
  return withWaiting(async (database) => {
    const newest = ({ item, addedAt }: WaitingRecord): number => item.savedAt ?? addedAt;
    return (await database.getAll('waiting')).sort((a, b) => newest(b) - newest(a));
  });
}

/** Takes articles off the list. Throws `LibraryError`. */
export function forgetWaiting(keys: readonly string[]): Promise<void> {
  return withWaiting(async (database) => {
    const transaction = database.transaction('waiting', 'readwrite');
    for (const key of keys) await transaction.store.delete(key);
    await transaction.done;
    tellWaitingChange();
  });
}

/** Notes why one could not be fetched. One that is gone stays gone. Throws `LibraryError`. */
export function noteFailure(key: string, failure: SaveFailure): Promise<void> {
  return change([key], (record) => ({ ...record, failure }));
}

/** Puts those that could not be fetched back among those that wait; `force`: whatever text their pages have. Throws `LibraryError`. */
export function waitAgain(keys: readonly string[], force: boolean): Promise<void> {
  return change(keys, ({ failure: _failure, force: _force, ...record }) => ({
    ...record,
    ...(force ? { force } : {}),
  }));
}

function change(keys: readonly string[], how: (record: WaitingRecord) => WaitingRecord): Promise<void> {
  return withWaiting(async (database) => {
    const transaction = database.transaction('waiting', 'readwrite');
    for (const key of keys) {
      const record = await transaction.store.get(key);
      if (record) await transaction.store.put(how(record));
    }
    await transaction.done;
    tellWaitingChange();
  });
}
