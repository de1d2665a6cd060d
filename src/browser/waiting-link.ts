import { storage } from 'wxt/utils/storage';
import type { Link } from './fetch-link.ts';

/** A link that the panel of a window is to show. `isPrivate`: it was found in a private window. */
export interface WaitingLink extends Link {
  isPrivate: boolean;
  /** The tab it was asked for in; undefined where it was in the panel itself. */
  tabId?: number;
}

interface Left extends WaitingLink {
  windowId: number;
  /** Milliseconds since 1970. */
  at: number;
}

/** Milliseconds after which a link waits for no panel any more: it must not come up when the panel is opened for something else. */
const LONGEST_WAIT = 15_000;

/** In memory only, until the panel has it. A message would not be heard by a panel that is just opening. */
const item = storage.defineItem<Left | null>('session:waitingLink', { fallback: null });

/** Leaves a link to the panel of a window, which is open or opening. */
export async function leaveLink(link: WaitingLink, windowId: number): Promise<void> {
  await item.setValue({ ...link, windowId, at: Date.now() });
}

/** Takes back a link for which no panel could be opened. */
export async function takeBackLink(): Promise<void> {
  await item.removeValue();
}

/** Calls back with each link that is left for the panel of a window, also with one that waits already, until `signal` aborts. */
export function takeLinks(windowId: number, onLink: (link: WaitingLink) => void, signal: AbortSignal): void {
  const take = async (left: Left | null): Promise<void> => {
    if (!left || left.windowId !== windowId || signal.aborted) return;
    await item.removeValue();
    const { windowId: _, at, ...link } = left;
    if (Date.now() - at < LONGEST_WAIT) onLink(link);
  };
  const report = (error: unknown) => console.error('Colophon: a link could not be taken over.', error);
  const stop = item.watch((left) => void take(left).catch(report));
  signal.addEventListener('abort', stop, { once: true });
  item.getValue().then(take).catch(report);
}
