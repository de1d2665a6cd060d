import { storage } from 'wxt/utils/storage';

/** Something that waits for the panel of a window. */
interface Left<Wish> {
  wish: Wish;
  windowId: number;
  /** Milliseconds since 1970. */
  at: number;
}

/** Milliseconds after which a wish waits for no panel any more: it must not come up when the panel is opened for something else. */
const LONGEST_WAIT = 15_000;

/** A place where the background leaves wishes of one kind for panels. */
export interface WaitingPlace<Wish> {
  /** Leaves a wish to the panel of a window, which is open or opening. */
  leave(wish: Wish, windowId: number): Promise<void>;
  /** Takes back a wish for which no panel could be opened. */
  takeBack(): Promise<void>;
  /** Calls back with each wish that is left for the panel of a window, also with one that waits already, until `signal` aborts. */
  take(windowId: number, onWish: (wish: Wish) => void, signal: AbortSignal): void;
}

/** Makes such a place, in memory only, until the panel has the wish. A message would not be heard by a panel that is just opening. */
export function waitingPlace<Wish>(key: `session:${string}`): WaitingPlace<Wish> {
  const item = storage.defineItem<Left<Wish> | null>(key, { fallback: null });
  return {
    leave: (wish, windowId) => item.setValue({ wish, windowId, at: Date.now() }),
    takeBack: () => item.removeValue(),
    take(windowId, onWish, signal) {
      const take = async (left: Left<Wish> | null): Promise<void> => {
        if (!left || left.windowId !== windowId || signal.aborted) return;
        await item.removeValue();
        if (Date.now() - left.at < LONGEST_WAIT) onWish(left.wish);
      };
      const report = (error: unknown) => console.error('Colophon: a wish could not be taken over.', error);
      const stop = item.watch((left) => void take(left).catch(report));
      signal.addEventListener('abort', stop, { once: true });
      item.getValue().then(take).catch(report);
    },
  };
}
