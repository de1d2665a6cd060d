import { type ReadonlySignal, signal } from '@preact/signals';
import type * as keptPages from '../../settings/kept-pages.ts';
import type { LargestPicture } from '../../settings/largest-picture.ts';
import type * as savedPictures from '../../settings/saved-pictures.ts';

/** What the state needs of the world; tests give their own. */
export type SavingWorld = Pick<
  typeof savedPictures,
  'getLargestPicture' | 'setLargestPicture' | 'watchLargestPicture'
> &
  Pick<typeof keptPages, 'keepsPages' | 'setKeepsPages' | 'watchKeepsPages'>;

/** What is stored with an article, as the settings show it. */
export interface SavingState {
  /** Megabytes; null until it was looked up. */
  largest: ReadonlySignal<LargestPicture | null>;
  choose(megabytes: LargestPicture): Promise<void>;
  /** Whether whole pages are kept; null until it was looked up. */
  keepsPages: ReadonlySignal<boolean | null>;
  chooseKeepsPages(keeps: boolean): Promise<void>;
}

/** Starts the state; `fail` hears that the storage could not be read or written. Ends with `end`. */
export function createSavingState(world: SavingWorld, fail: (error: unknown) => void, end: AbortSignal): SavingState {
  const largest = signal<LargestPicture | null>(null);
  const keepsPages = signal<boolean | null>(null);
  const lookUp = async (): Promise<void> => {
    try {
      const [found, keeps] = await Promise.all([world.getLargestPicture(), world.keepsPages()]);
      if (end.aborted) return;
      largest.value = found;
      keepsPages.value = keeps;
    } catch (error) {
      fail(error);
    }
  };
  world.watchLargestPicture(() => void lookUp(), end);
  world.watchKeepsPages(() => void lookUp(), end);
  void lookUp();
  /** What cannot be stored goes back. */
  const store = async (stored: Promise<void>): Promise<void> => {
    try {
      await stored;
    } catch (error) {
      fail(error);
    }
    await lookUp();
  };
  return {
    largest,
    choose(megabytes) {
      largest.value = megabytes;
      return store(world.setLargestPicture(megabytes));
    },
    keepsPages,
    chooseKeepsPages(keeps) {
      keepsPages.value = keeps;
      return store(world.setKeepsPages(keeps));
    },
  };
}
