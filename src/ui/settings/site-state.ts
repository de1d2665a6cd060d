import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { SiteMemory } from '../../learning/site-memory.ts';
import type { SettingsState, SiteChoice } from './settings-state.ts';

/** What the state needs of the world besides the settings; tests give their own. */
export interface SiteWorld {
  getSiteMemory(host: string): Promise<SiteMemory>;
  changeSiteMemory(host: string, change: () => SiteMemory): Promise<void>;
  /** Whether the pages of the site may be read without a click. */
  hasAccess(pattern: string): Promise<boolean>;
  /** Asks for that, at once in the reader's gesture. */
  allowSite(host: string): Promise<boolean>;
}

/** All about one site that is no choice in the settings. */
export interface SiteState {
  host: string;
  /** What it repeats under its articles; null until it was looked up, and where it cannot be. */
  memory: ReadonlySignal<SiteMemory | null>;
  /** Null until it was looked up. */
  isAllowed: ReadonlySignal<boolean | null>;
  /** Must be called at once in the reader's gesture. */
  allow(): Promise<void>;
  /** Forgets what the site repeats. Hands back what takes it back. */
  forgetRepeats(): Promise<() => Promise<void>>;
}

/** Starts the state for a host; `fail` hears what went wrong. Ends with `end`. */
export function createSiteState(
  host: string,
  world: SiteWorld,
  fail: (error: unknown) => void,
  end: AbortSignal,
): SiteState {
  const memory = signal<SiteMemory | null>(null);
  const isAllowed = signal<boolean | null>(null);
  const pages = `https://${host}/*`;
  const lookUp = async (): Promise<void> => {
    try {
      const [found, allowed] = await Promise.all([world.getSiteMemory(host), world.hasAccess(pages)]);
      if (end.aborted) return;
      batch(() => {
        memory.value = found;
        isAllowed.value = allowed;
      });
    } catch (error) {
      fail(error);
    }
  };
  void lookUp();
  const keep = async (kept: SiteMemory): Promise<void> => {
    await world.changeSiteMemory(host, () => kept);
    await lookUp();
  };
  return {
    host,
    memory,
    isAllowed,
    async allow() {
      const asked = world.allowSite(host);
      try {
        await asked;
      } catch (error) {
        fail(error);
      }
      await lookUp();
    },
    async forgetRepeats() {
      const before = await world.getSiteMemory(host);
      await keep({ ...before, articles: [], blocks: [] });
      return () => keep(before);
    },
  };
}

/** What is chosen for a host, also where nothing is. */
export const choiceOf = (state: SettingsState, host: string): SiteChoice =>
  state.chosen.value?.sites.find((site) => site.host === host) ?? {
    host,
    display: null,
    folding: null,
    ownTab: null,
    look: null,
  };
