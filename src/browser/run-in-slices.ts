import type { Stages } from '../article/stages.ts';

/** Milliseconds of work after which the page gets its turn; longer ones are felt (https://web.dev/articles/optimize-long-tasks). */
const SLICE = 50;

/**
 * Runs work stage by stage and lets the page go on between them, where the work lasts. `onProgress` hears at each rest how much is
 * done, 0 to 1. Rejects with the reason of `signal` at the next rest after it aborts. A single stage cannot be cut: it lasts as long as it lasts.
 */
export async function runInSlices<Result>(
  stages: Stages<Result>,
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (done: number) => void } = {},
): Promise<Result> {
  let rested = performance.now();
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = stages.next();
      if (done) return value;
      if (performance.now() - rested < SLICE) continue;
      onProgress?.(value);
      await rest();
      rested = performance.now();
    }
  } finally {
    stages.return(undefined as Result);
  }
}

/**
 * Lets everything run that waits. Not `setTimeout`: tabs behind others get their turn once a second only. Not `scheduler.yield`: it
 * comes back before what waits, the wish to cancel among it.
 */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
