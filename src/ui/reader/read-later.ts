/** Milliseconds after which a page that changed its address without loading is read again. */
const LATER = [400, 1200, 3000];

/** Calls back a few times at growing distances, until `signal` aborts: for a page whose text follows its address. */
export function readLater(again: () => void, signal: AbortSignal): void {
  for (const wait of LATER) {
    const clock = setTimeout(again, wait);
    signal.addEventListener('abort', () => clearTimeout(clock), { once: true });
  }
}
