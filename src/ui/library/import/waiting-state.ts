import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { FetchProgress } from '../../../library/fetch-waiting.ts';
import type { WaitingRecord } from '../../../library/import-database.ts';
import type { SaveFailure } from '../../../library/links-to-save.ts';

/** What the state needs of the world; tests give their own. */
export interface WaitingWorld {
  list(): Promise<WaitingRecord[]>;
  watch(onChange: () => void, signal: AbortSignal): void;
  waitAgain(keys: readonly string[], force: boolean): Promise<void>;
  forget(keys: readonly string[]): Promise<void>;
  /** Fetches all that waits. Null where another page is at it already. */
  fetchAll(signal: AbortSignal, onProgress: (progress: FetchProgress) => void): Promise<{ ended?: SaveFailure } | null>;
}

/** The imported articles that are to be fetched; they are when it is wished, and never otherwise. */
export interface WaitingState {
  waiting: ReadonlySignal<readonly WaitingRecord[]>;
  failed: ReadonlySignal<readonly WaitingRecord[]>;
  /** Set while they are fetched by this page. */
  progress: ReadonlySignal<FetchProgress | null>;
  /** Why fetching ended before its end; `elsewhere`: another page is at it. */
  ended: ReadonlySignal<SaveFailure | 'elsewhere' | null>;
  fetch(): Promise<void>;
  pause(): void;
  again(keys: readonly string[], force: boolean): Promise<void>;
  forget(keys: readonly string[]): Promise<void>;
}

/** Follows what waits until `end` aborts; `tellFailed` hears of what could not be done. */
export function createWaitingState(
  tellFailed: (error: unknown) => void,
  end: AbortSignal,
  world: WaitingWorld,
): WaitingState {
  const records = signal<readonly WaitingRecord[]>([]);
  const progress = signal<FetchProgress | null>(null);
  const ended = signal<WaitingState['ended']['value']>(null);
  let pausing = new AbortController();

  let isAsked = false;
  let isReading = false;
  /** Changes come in swarms: while the list is read they are remembered, and it is read once more. */
  const reload = async (): Promise<void> => {
    isAsked = true;
    if (isReading) return;
    isReading = true;
    try {
      while (isAsked && !end.aborted) {
        isAsked = false;
        records.value = await world.list();
      }
    } catch (error) {
      tellFailed(error);
    } finally {
      isReading = false;
    }
  };
  world.watch(() => void reload(), end);
  void reload();

  return {
    waiting: computed(() => records.value.filter(({ failure }) => !failure)),
    failed: computed(() => records.value.filter(({ failure }) => failure)),
    progress,
    ended,
    async fetch() {
      if (progress.value) return;
      pausing = new AbortController();
      ended.value = null;
      progress.value = { done: 0, failed: 0, total: records.value.filter(({ failure }) => !failure).length };
      try {
        const stop = AbortSignal.any([pausing.signal, end]);
        const outcome = await world.fetchAll(stop, (now) => (progress.value = now));
        ended.value = outcome === null ? 'elsewhere' : (outcome.ended ?? null);
      } catch (error) {
        if (!pausing.signal.aborted && !end.aborted) tellFailed(error);
      } finally {
        progress.value = null;
        await reload();
      }
    },
    pause: () => pausing.abort(),
    again: (keys, force) => world.waitAgain(keys, force).catch(tellFailed),
    forget: (keys) => world.forget(keys).catch(tellFailed),
  };
}
