import { type ReadonlySignal, signal } from '@preact/signals';
import type { fetchLeftOut } from '../../library/fetch-left-out.ts';
import { LibraryError, type LibraryErrorCode } from '../../library/library-error.ts';
import type { SaveProgress } from '../../library/pictures.ts';

/** How far the fetching of pictures is that were left out. */
export type LeftOutStep =
  | { kind: 'left-out' }
  | { kind: 'fetching'; progress: SaveProgress }
  | { kind: 'failed'; code: LibraryErrorCode };

/** The pictures of a saved article that were left out when it was saved. */
export interface LeftOutState {
  step: ReadonlySignal<LeftOutStep>;
  fetch(): Promise<void>;
  /** What has come is not kept. */
  cancel(): void;
}

/** Starts the state for a saved article; `onFetched` hears when its pictures are there. Ends with `end`, and fetching with it. */
export function createLeftOutState(
  id: string,
  onFetched: () => void,
  end: AbortSignal,
  world: { fetchLeftOut: typeof fetchLeftOut },
): LeftOutState {
  const step = signal<LeftOutStep>({ kind: 'left-out' });
  let under: AbortController | undefined;
  return {
    step,
    async fetch() {
      if (under) return;
      const mine = new AbortController();
      under = mine;
      step.value = { kind: 'fetching', progress: { done: 0, total: 0 } };
      try {
        await world.fetchLeftOut(id, {
          signal: AbortSignal.any([mine.signal, end]),
          onProgress: (progress) => {
            if (under === mine) step.value = { kind: 'fetching', progress };
          },
        });
        if (!end.aborted) onFetched();
      } catch (error) {
        if (mine.signal.aborted || end.aborted) step.value = { kind: 'left-out' };
        else {
          console.error('Colophon: pictures that were left out could not be stored.', error);
          step.value = { kind: 'failed', code: error instanceof LibraryError ? error.code : 'unexpected' };
        }
      } finally {
        under = undefined;
      }
    },
    cancel: () => under?.abort(),
  };
}
