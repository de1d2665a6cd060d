import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { fetchPicturesAgain, removePictures } from '../../../library/change-pictures.ts';
import type { removeSavedArticles, takeBack } from '../../../library/decide.ts';
import type { eraseSavedArticles, watchLibrary } from '../../../library/library.ts';
import { codeOfError, type LibraryErrorCode } from '../../../library/library-error.ts';
import type { ArticleUse, LibraryUse, LookProgress, measureLibrary } from '../../../library/measure-storage.ts';
import type { askBrowserStorage, BrowserStorage, persistStorage } from '../../../library/persistence.ts';
import type { removeSnapshots } from '../../../library/snapshots.ts';

/** What the state needs of the world; tests give their own. */
export interface StorageWorld {
  measureLibrary: typeof measureLibrary;
  askBrowserStorage: typeof askBrowserStorage;
  persistStorage: typeof persistStorage;
  removePictures: typeof removePictures;
  removeSnapshots: typeof removeSnapshots;
  fetchPicturesAgain: typeof fetchPicturesAgain;
  removeSavedArticles: typeof removeSavedArticles;
  takeBack: typeof takeBack;
  eraseSavedArticles: typeof eraseSavedArticles;
  watchLibrary: typeof watchLibrary;
}

/** What came of a wish. */
export type StorageEvent =
  | { kind: 'pictures-removed'; count: number }
  | { kind: 'snapshots-removed'; count: number }
  | { kind: 'pictures-fetched'; fetched: number; missing: number }
  | { kind: 'removed'; title: string; undo: () => Promise<void> }
  | { kind: 'trash-emptied' }
  | { kind: 'persisted'; given: boolean }
  | { kind: 'cancelled' }
  | { kind: 'failed'; code: LibraryErrorCode };

/** The orders of the list of articles. */
export const STORAGE_SORTS = ['all', 'pictures', 'text', 'title'] as const;
export type StorageSort = (typeof STORAGE_SORTS)[number];

/** What is under way; one thing at a time. */
export interface StorageWork {
  kind: 'removing' | 'removing-snapshots' | 'fetching';
  done: number;
  total: number;
}

/** How much the library takes, and how room is made. */
export interface StorageState {
  /** Undefined until it was measured once. */
  use: ReadonlySignal<LibraryUse | undefined>;
  measuring: ReadonlySignal<LookProgress | null>;
  failure: ReadonlySignal<LibraryErrorCode | null>;
  browser: ReadonlySignal<BrowserStorage | undefined>;
  sort: ReadonlySignal<StorageSort>;
  listed: ReadonlySignal<readonly ArticleUse[]>;
  work: ReadonlySignal<StorageWork | null>;
  orderBy(sort: StorageSort): void;
  measure(): Promise<void>;
  persist(): Promise<void>;
  removePictures(ids: readonly string[]): Promise<void>;
  removeSnapshots(ids: readonly string[]): Promise<void>;
  fetchAgain(id: string): Promise<void>;
  remove(article: ArticleUse): Promise<void>;
  erase(ids: readonly string[]): Promise<void>;
  /** Ends what is under way; what was done until then stays. */
  cancel(): void;
}

const ORDERS: Record<StorageSort, (a: ArticleUse, b: ArticleUse) => number> = {
  all: (a, b) => b.text + b.pictures + b.snapshot - a.text - a.pictures - a.snapshot,
  pictures: (a, b) => b.pictures - a.pictures,
  text: (a, b) => b.text - a.text,
  title: (a, b) => a.title.localeCompare(b.title),
};

/** Milliseconds that changes of the library are waited for before it is measured anew: they come in swarms. */
const REST_MS = 400;

/** Measures the library, and again after each change, until `end` aborts; `tell` hears what came of each wish. */
export function createStorageState(
  tell: (event: StorageEvent) => void,
  end: AbortSignal,
  world: StorageWorld,
): StorageState {
  const use = signal<LibraryUse>();
  const measuring = signal<LookProgress | null>(null);
  const failure = signal<LibraryErrorCode | null>(null);
  const browser = signal<BrowserStorage>();
  const sort = signal<StorageSort>('all');
  const work = signal<StorageWork | null>(null);
  let looking = new AbortController();
  let working = new AbortController();

  const measure = async (): Promise<void> => {
    looking.abort();
    const mine = new AbortController();
    looking = mine;
    const stop = AbortSignal.any([mine.signal, end]);
    failure.value = null;
    measuring.value = { done: 0, total: 0 };
    try {
      browser.value = await world.askBrowserStorage();
      const found = await world.measureLibrary({ signal: stop, onProgress: (now) => (measuring.value = now) });
      if (!stop.aborted) use.value = found;
    } catch (error) {
      if (stop.aborted) return;
      console.error('Colophon: the library could not be measured.', error);
      failure.value = codeOfError(error);
    } finally {
      if (looking === mine) measuring.value = null;
    }
  };
  let clock: ReturnType<typeof setTimeout> | undefined;
  const measureSoon = (): void => {
    clearTimeout(clock);
    clock = setTimeout(() => void measure(), REST_MS);
  };
  world.watchLibrary(measureSoon, end);
  end.addEventListener('abort', () => clearTimeout(clock), { once: true });
  void measure();

  /** Runs a wish, tells what came of it, or why it did not come. */
  const wish = async (task: () => Promise<StorageEvent>): Promise<void> => {
    try {
      tell(await task());
    } catch (error) {
      console.error('Colophon: no room could be made.', error);
      tell({ kind: 'failed', code: codeOfError(error) });
    }
  };
  /** The same for what takes its time and can be ended. */
  const labour = async (
    kind: StorageWork['kind'],
    task: (signal: AbortSignal, onProgress: (progress: LookProgress) => void) => Promise<StorageEvent>,
  ): Promise<void> => {
    if (work.value) return;
    working = new AbortController();
    const stop = AbortSignal.any([working.signal, end]);
    work.value = { kind, done: 0, total: 0 };
    await wish(async () => {
      try {
        return await task(stop, (progress) => (work.value = { kind, ...progress }));
      } catch (error) {
        if (stop.aborted) return { kind: 'cancelled' };
        throw error;
      } finally {
        work.value = null;
      }
    });
  };

  return {
    use,
    measuring,
    failure,
    browser,
    sort,
    listed: computed(() => [...(use.value?.articles ?? [])].sort(ORDERS[sort.value])),
    work,
    orderBy(next) {
      sort.value = next;
    },
    measure,
    persist: () =>
      wish(async () => {
        const given = await world.persistStorage();
        browser.value = await world.askBrowserStorage();
        return { kind: 'persisted', given };
      }),
    removePictures: (ids) =>
      labour('removing', async (signal, onProgress) => ({
        kind: 'pictures-removed',
        count: await world.removePictures(ids, { signal, onProgress }),
      })),
    removeSnapshots: (ids) =>
      labour('removing-snapshots', async (signal, onProgress) => ({
        kind: 'snapshots-removed',
        count: await world.removeSnapshots(ids, { signal, onProgress }),
      })),
    fetchAgain: (id) =>
      labour('fetching', async (signal, onProgress) => ({
        kind: 'pictures-fetched',
        ...(await world.fetchPicturesAgain(id, { signal, onProgress })),
      })),
    remove: ({ id, title }) =>
      wish(async () => {
        const made = await world.removeSavedArticles([id]);
        return { kind: 'removed', title, undo: async () => void (await world.takeBack(made)) };
      }),
    erase: (ids) =>
      wish(async () => {
        await world.eraseSavedArticles(new Set(ids));
        return { kind: 'trash-emptied' };
      }),
    cancel: () => working.abort(),
  };
}
