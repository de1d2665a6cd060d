import { type ReadonlySignal, signal } from '@preact/signals';
import type { Permissions } from '../../browser/permissions.ts';

/** What the state needs of the world: `src/browser/permissions`, `site-access` and `allow-downloads`; tests give their own. */
export interface PermissionsWorld {
  lookUpPermissions(): Promise<Permissions>;
  watchPermissions(onChange: () => void, signal: AbortSignal): void;
  /** Each of these is called at once in the reader's gesture, and resolves to whether it was done. */
  allowAllSites(): Promise<boolean>;
  giveBackSites(): Promise<boolean>;
  allowDownloads(): Promise<boolean>;
  giveBackDownloads(): Promise<boolean>;
  /** Missing where the browser lets its page of the extension be opened by nobody. */
  openExtensionPage?: (() => Promise<void>) | undefined;
}

/** What can be switched from here, where the browser lets us. */
export type Switched = 'sites' | 'downloads';

/** What Colophon may do, as the settings show it. */
export interface PermissionsState {
  /** Null until it was looked up. */
  now: ReadonlySignal<Permissions | null>;
  /** What the browser did not change from here: its own page is needed. */
  refused: ReadonlySignal<Switched | null>;
  /** Must be called at once in the reader's gesture. */
  turn(which: Switched, isOn: boolean): Promise<void>;
  openExtensionPage: (() => void) | undefined;
}

/** Starts the state; `fail` hears what went wrong. Ends with `end`. */
export function createPermissionsState(
  world: PermissionsWorld,
  fail: (error: unknown) => void,
  end: AbortSignal,
): PermissionsState {
  const now = signal<Permissions | null>(null);
  const refused = signal<Switched | null>(null);
  const lookUp = async (): Promise<void> => {
    try {
      const found = await world.lookUpPermissions();
      // A new object each time: a switch that was pressed in vain goes back.
      if (!end.aborted) now.value = { ...found };
    } catch (error) {
      fail(error);
    }
  };
  world.watchPermissions(() => void lookUp(), end);
  void lookUp();
  const ask: Record<Switched, (isOn: boolean) => Promise<boolean>> = {
    sites: (isOn) => (isOn ? world.allowAllSites() : world.giveBackSites()),
    downloads: (isOn) => (isOn ? world.allowDownloads() : world.giveBackDownloads()),
  };
  const { openExtensionPage } = world;
  return {
    now,
    refused,
    async turn(which, isOn) {
      // Before anything else: browsers ask in the gesture alone.
      const asked = ask[which](isOn);
      refused.value = null;
      try {
        const isDone = await asked;
        // Who says no to the browser's question knows; where nothing was asked, the way to do it must be told.
        if (!isDone && !isOn) refused.value = which;
      } catch (error) {
        fail(error);
      }
      await lookUp();
    },
    openExtensionPage: openExtensionPage && (() => void openExtensionPage().catch(fail)),
  };
}
