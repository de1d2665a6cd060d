import { type ReadonlySignal, signal } from '@preact/signals';
import type { LinkToSave, listLinksToSave, watchLinksToSave } from '../../library/links-to-save.ts';

/** What the state needs of the world; tests give their own. The background alone changes the links: it is told what is wished. */
export interface LinksWorld {
  listLinksToSave: typeof listLinksToSave;
  watchLinksToSave: typeof watchLinksToSave;
  again(id: string, force: boolean): Promise<void>;
  forget(id: string): Promise<void>;
  /** Those that failed stand on screen. */
  seen(): Promise<void>;
}

/** The links on their way into the library, and those that did not get there. */
export interface LinksState {
  waiting: ReadonlySignal<readonly LinkToSave[]>;
  /** The one that failed last comes first. */
  failed: ReadonlySignal<readonly LinkToSave[]>;
  /** Tries once more; `force`: whatever text the page has. */
  again(link: LinkToSave, force: boolean): Promise<void>;
  forget(link: LinkToSave): Promise<void>;
}

/** Follows the links until `end` aborts; `tellFailed` hears of what could not be done. */
export function createLinksState(
  tellFailed: (error: unknown) => void,
  end: AbortSignal,
  world: LinksWorld,
): LinksState {
  const waiting = signal<readonly LinkToSave[]>([]);
  const failed = signal<readonly LinkToSave[]>([]);

  const show = (links: readonly LinkToSave[]): void => {
    if (end.aborted) return;
    waiting.value = links.filter(({ failure }) => !failure);
    failed.value = links.filter(({ failure }) => failure).reverse();
    if (failed.value.some(({ seen }) => !seen)) world.seen().catch(tellFailed);
  };
  world.watchLinksToSave(show, end);
  world.listLinksToSave().then(show).catch(tellFailed);

  const wish = (saying: Promise<void>): Promise<void> => saying.catch(tellFailed);
  return {
    waiting,
    failed,
    again: ({ id }, force) => wish(world.again(id, force)),
    forget: ({ id }) => wish(world.forget(id)),
  };
}
