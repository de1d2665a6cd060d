import { type ReadonlySignal, signal } from '@preact/signals';
import type { cancelSave, listSaves, SaveUnderWay } from '../../library/saves.ts';

/** What the state needs of the world; tests give their own. */
export interface SavesWorld {
  listSaves: typeof listSaves;
  cancelSave: typeof cancelSave;
  /** Calls back after each change of the library, until `signal` aborts. */
  watchLibrary(onChange: () => void, signal: AbortSignal): void;
  /** The same whenever a save has begun. */
  watchSaves(onBegin: () => void, signal: AbortSignal): void;
  /** Sees to it that what was left behind is finished; what is being worked at is left to whoever is at it. */
  finish(): Promise<void>;
}

/** Articles on their way into the library. */
export interface SavesState {
  saves: ReadonlySignal<readonly SaveUnderWay[]>;
  /** The library stays as it was. */
  giveUp(save: SaveUnderWay): Promise<void>;
}

/** Milliseconds between two looks at how far saves are, as long as there are any. */
const LOOK = 1_000;

/** Follows the saves until `end` aborts, and has finished what was left behind; `tellFailed` hears of what could not be done. */
export function createSavesState(
  tellFailed: (error: unknown) => void,
  end: AbortSignal,
  world: SavesWorld,
): SavesState {
  const saves = signal<readonly SaveUnderWay[]>([]);
  let clock: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    clearTimeout(clock);
    const found = await world.listSaves();
    if (end.aborted) return;
    saves.value = found;
    if (found.length > 0) clock = setTimeout(follow, LOOK);
  };
  const follow = (): void => void look().catch(tellFailed);
  end.addEventListener('abort', () => clearTimeout(clock), { once: true });
  world.watchLibrary(follow, end);
  world.watchSaves(follow, end);
  look()
    .then(() => (saves.value.length > 0 ? world.finish() : undefined))
    .catch(tellFailed);

  return {
    saves,
    async giveUp({ address }) {
      await world.cancelSave(address).catch(tellFailed);
      await look().catch(tellFailed);
    },
  };
}
