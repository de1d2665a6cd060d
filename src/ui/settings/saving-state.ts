import { type ReadonlySignal, signal } from '@preact/signals';
import type { LargestPicture } from '../../settings/largest-picture.ts';
import type * as savedPictures from '../../settings/saved-pictures.ts';

/** What the state needs of the world; tests give their own. */
export type SavingWorld = Pick<typeof savedPictures, 'getLargestPicture' | 'setLargestPicture' | 'watchLargestPicture'>;

/** What is stored with an article, as the settings show it. */
export interface SavingState {
  /** Megabytes; null until it was looked up. */
  largest: ReadonlySignal<LargestPicture | null>;
  choose(megabytes: LargestPicture): Promise<void>;
}

/** Starts the state; `fail` hears that the storage could not be read or written. Ends with `end`. */
export function createSavingState(world: SavingWorld, fail: (error: unknown) => void, end: AbortSignal): SavingState {
  const largest = signal<LargestPicture | null>(null);
  const lookUp = async (): Promise<void> => {
    try {
      const found = await world.getLargestPicture();
      if (!end.aborted) largest.value = found;
    } catch (error) {
      fail(error);
    }
  };
  world.watchLargestPicture(() => void lookUp(), end);
  void lookUp();
  return {
    largest,
    async choose(megabytes) {
      // What cannot be stored goes back.
      largest.value = megabytes;
      try {
        await world.setLargestPicture(megabytes);
      } catch (error) {
        fail(error);
      }
      await lookUp();
    },
  };
}
