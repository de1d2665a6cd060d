import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Correction } from '../../appeals/correction.ts';
import type * as memory from '../../learning/memory-database.ts';
import type * as corrections from '../../settings/corrections.ts';
import type { CorrectionsBySite } from '../../settings/corrections.ts';

/** What the state needs of the world; tests give their own. */
export interface LearntWorld
  extends Pick<typeof corrections, 'listCorrections' | 'changeCorrections' | 'watchCorrections'>,
    Pick<typeof memory, 'measureSiteMemory' | 'clearSiteMemory'> {
  siteMemorySwitch: {
    getValue(): Promise<boolean>;
    setValue(isOn: boolean): Promise<void>;
    watch(onChange: () => void): () => void;
  };
}

/** The corrections of one site, the latest first. */
export interface CorrectedSite {
  host: string;
  corrections: readonly Correction[];
}

/** What was done, to be told; `undo` where it can be taken back. */
export type LearntEvent =
  | { kind: 'removed'; count: number; undo: () => void }
  | { kind: 'forgotten' }
  | { kind: 'failed' };

/** What Colophon learnt on this machine, as the settings show it. */
export interface LearntState {
  /** Sites by name; null until they were looked up. */
  sites: ReadonlySignal<readonly CorrectedSite[] | null>;
  /** How much is remembered of what sites repeat; null until it was looked up, and where it cannot be. */
  memory: ReadonlySignal<{ sites: number; repeated: number } | null>;
  isMemoryOn: ReadonlySignal<boolean>;
  /** Removes one correction, or all of a site, or all of all sites. */
  remove(which: { host: string; id?: string } | 'all'): Promise<void>;
  turnMemory(isOn: boolean): Promise<void>;
  /** Forgets what sites repeat. It is learnt anew by reading. */
  forgetRepeats(): Promise<void>;
}

/** Starts the state. Ends with `end`. */
export function createLearntState(
  world: LearntWorld,
  tell: (event: LearntEvent) => void,
  end: AbortSignal,
): LearntState {
  const sites = signal<readonly CorrectedSite[] | null>(null);
  const memory = signal<{ sites: number; repeated: number } | null>(null);
  const isMemoryOn = signal(true);

  const fail = (error: unknown): void => {
    console.error('Colophon: what was learnt could not be looked up or changed.', error);
    if (!end.aborted) tell({ kind: 'failed' });
  };
  const show = (all: CorrectionsBySite): void => {
    sites.value = Object.entries(all)
      .map(([host, corrections]) => ({ host, corrections: [...corrections].reverse() }))
      .sort((a, b) => a.host.localeCompare(b.host));
  };
  let look = 0;
  const lookUp = async (): Promise<void> => {
    look += 1;
    const turn = look;
    const [all, isOn] = await Promise.all([world.listCorrections(), world.siteMemorySwitch.getValue()]);
    if (end.aborted || turn !== look) return;
    batch(() => {
      show(all);
      isMemoryOn.value = isOn;
    });
  };
  const measure = async (): Promise<void> => {
    try {
      const found = await world.measureSiteMemory();
      if (!end.aborted) memory.value = found;
    } catch (error) {
      // A browser that gives no database has nothing remembered either.
      console.warn('Colophon: what is remembered of sites could not be measured.', error);
    }
  };
  const follow = () => void lookUp().catch(fail);
  world.watchCorrections(follow, end);
  end.addEventListener('abort', world.siteMemorySwitch.watch(follow), { once: true });
  follow();
  void measure();

  /** Puts corrections back among those that were made since. */
  const restore = async (removed: CorrectionsBySite): Promise<void> => {
    for (const [host, list] of Object.entries(removed)) {
      await world.changeCorrections(host, (now) => {
        const known = new Set(now.map(({ id }) => id));
        return [...now, ...list.filter(({ id }) => !known.has(id))].sort((a, b) => a.madeAt - b.madeAt);
      });
    }
    await lookUp();
  };

  return {
    sites,
    memory,
    isMemoryOn,
    async remove(which) {
      try {
        const isGone = (host: string, id: string): boolean =>
          which === 'all' || (which.host === host && (which.id === undefined || which.id === id));
        const all = await world.listCorrections();
        const removed: CorrectionsBySite = {};
        for (const [host, list] of Object.entries(all)) {
          const gone = list.filter(({ id }) => isGone(host, id));
          if (gone.length === 0) continue;
          removed[host] = gone;
          await world.changeCorrections(host, (now) => now.filter(({ id }) => !isGone(host, id)));
        }
        await lookUp();
        const count = Object.values(removed).reduce((sum, list) => sum + list.length, 0);
        if (count > 0) tell({ kind: 'removed', count, undo: () => void restore(removed).catch(fail) });
      } catch (error) {
        fail(error);
      }
    },
    async turnMemory(isOn) {
      isMemoryOn.value = isOn;
      try {
        await world.siteMemorySwitch.setValue(isOn);
      } catch (error) {
        isMemoryOn.value = !isOn;
        fail(error);
      }
    },
    async forgetRepeats() {
      try {
        await world.clearSiteMemory();
        memory.value = { sites: 0, repeated: 0 };
        tell({ kind: 'forgotten' });
      } catch (error) {
        fail(error);
      }
    },
  };
}
