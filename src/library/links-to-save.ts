import { storage } from 'wxt/utils/storage';
import type { Link } from '../browser/fetch-link.ts';
import type { LinkFailure } from '../browser/read-link.ts';
import type { LibraryErrorCode } from './library-error.ts';

/** Why a link could not be saved: what its page had against it (`interrupted`: it was begun again and again), or the library. */
export type SaveFailure = { why: LinkFailure | 'interrupted' } | { library: LibraryErrorCode };

/** A link on its way into the library, or one that did not get there. */
export interface LinkToSave extends Link {
  id: string;
  /** Milliseconds since 1970. */
  askedAt: number;
  /** "Save anyway": whatever text the page has. */
  force?: true;
  /** The tab in which it was asked for, and the title that the toolbar icon had there. */
  tab?: { id: number; title: string };
  /** How often it was begun. */
  begun: number;
  failure?: SaveFailure;
  /** The failure stood on screen. */
  seen?: true;
}

/** Links that are kept; of more, those that failed longest ago go first. */
const MOST_LINKS = 200;

const item = storage.defineItem<LinkToSave[]>('local:linksToSave', { fallback: [], version: 1 });

/** Changes are made one after another, and by the background alone: each reads what the one before has written. */
let last: Promise<unknown> = Promise.resolve();

/** The links that wait to be saved, and those that could not be, in the order they were asked for. */
export async function listLinksToSave(): Promise<LinkToSave[]> {
  return await item.getValue();
}

/** Changes them, and hands back what they are then. */
export function changeLinksToSave(change: (links: readonly LinkToSave[]) => LinkToSave[]): Promise<LinkToSave[]> {
  const task = async (): Promise<LinkToSave[]> => {
    const changed = change(await listLinksToSave());
    let tooMany = changed.length - MOST_LINKS;
    const kept = changed.filter(({ failure }) => !failure || tooMany-- <= 0);
    await item.setValue(kept);
    return kept;
  };
  const mine = last.then(task, task);
  last = mine.catch(() => undefined);
  return mine;
}

/** Calls back with the links after each change, until `signal` aborts. */
export function watchLinksToSave(onChange: (links: LinkToSave[]) => void, signal: AbortSignal): void {
  const stop = item.watch((links) => onChange(links));
  signal.addEventListener('abort', stop, { once: true });
}
