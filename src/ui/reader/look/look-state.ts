import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { FIRST_LOOK, type ReadingLook } from '../../../settings/reading-look.ts';
import type * as stored from '../../../settings/stored-looks.ts';

/** What the state needs of the world: `src/settings/stored-looks`; tests give their own. */
export type LookWorld = Pick<typeof stored, 'getLook' | 'setLook' | 'watchLooks'>;

/** A slider that is drawn is written once it rests: the browser's synced storage takes two writes a second, and sends each of them on. */
const REST_MS = 500;

/** How articles are set: for all sites, and for the site of the article on screen. */
export interface LookState {
  /** What holds now. Null until it was looked up. */
  look: ReadonlySignal<ReadingLook | null>;
  /** Whether changes are for this site alone. */
  isOwn: ReadonlySignal<boolean>;
  /** Whether what was chosen could not be remembered. */
  failed: ReadonlySignal<boolean>;
  /** The host of the article on screen; empty where there is none. */
  host: ReadonlySignal<string>;
  /** Shows and remembers a change. */
  change(part: Partial<ReadingLook>): void;
  /** From now on changes are for this site alone, which follows the others in all else; or the site follows them in everything again. */
  setOwn(own: boolean): void;
  /** Goes back to what the reader began with; where changes are for this site alone, to what holds for all. */
  reset(): void;
  /** Another article is on screen. */
  goTo(host: string): Promise<void>;
}

export function createLookState(world: LookWorld, end: AbortSignal): LookState {
  const everywhere = signal<Partial<ReadingLook> | null>(null);
  const here = signal<Partial<ReadingLook> | null>(null);
  const host = signal('');
  const failed = signal(false);
  let waiting: { look: Partial<ReadingLook> | null; where: 'everywhere' | { host: string } } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = async (): Promise<void> => {
    clearTimeout(timer);
    const change = waiting;
    if (!change) return;
    waiting = undefined;
    try {
      await world.setLook(change.look, change.where);
      failed.value = false;
    } catch (error) {
      failed.value = true;
      console.error('Colophon: a look could not be remembered.', error);
    }
  };
  const remember = (
    look: Partial<ReadingLook> | null,
    where: 'everywhere' | { host: string },
    restMs = REST_MS,
  ): void => {
    const isSame = waiting && JSON.stringify(waiting.where) === JSON.stringify(where);
    if (waiting && !isSame) void write();
    waiting = { look, where };
    clearTimeout(timer);
    timer = setTimeout(() => void write(), restMs);
  };
  const read = async (): Promise<void> => {
    const asked = host.value;
    const chosen = await world.getLook(asked);
    // What was changed meanwhile is newer than what is stored.
    if (waiting || host.value !== asked) return;
    everywhere.value = chosen.everywhere;
    here.value = chosen.here;
  };

  world.watchLooks(() => void read(), end);
  end.addEventListener('abort', () => void write(), { once: true });

  return {
    look: computed(() => everywhere.value && { ...FIRST_LOOK, ...everywhere.value, ...here.value }),
    isOwn: computed(() => here.value !== null),
    failed,
    host,
    change(part) {
      if (here.value) {
        here.value = { ...here.value, ...part };
        remember(here.value, { host: host.value });
      } else {
        everywhere.value = { ...everywhere.value, ...part };
        remember(everywhere.value, 'everywhere');
      }
    },
    setOwn(own) {
      if (host.value === '') return;
      here.value = own ? {} : null;
      remember(here.value, { host: host.value }, 0);
    },
    reset() {
      if (here.value) {
        here.value = {};
        remember({}, { host: host.value }, 0);
      } else {
        everywhere.value = {};
        remember(null, 'everywhere', 0);
      }
    },
    async goTo(next) {
      await write();
      host.value = next;
      await read();
    },
  };
}
