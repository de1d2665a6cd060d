/** A tab whose address changed more often than so many times … */
const MOST_CHANGES = 4;
/** … within so many milliseconds does it by itself: nobody goes through pages as fast. */
const WITHIN = 3_000;
/** It is looked at when it has rested so long, in milliseconds … */
const REST = 500;
/** … and where it never does, after this time, and twice as long each time, up to the other. */
const LONGEST_WAIT = { first: 3_000, last: 24_000 };

/** Whether the tab in front changes its address without end. */
export interface Restlessness {
  /**
   * Hears of each news of the tab, `change` whether it is one of its address. True where the tab is restless: then `look` is called once it
   * rests, or now and then; of several wishes only the last.
   */
  isOf(news: { change: boolean }, look: () => void): boolean;
  /** Another tab is in front, or the reader asks for this one. */
  end(): void;
}

/** Nothing is restless yet. Ends with `signal`. */
export function createRestlessness(signal: AbortSignal): Restlessness {
  let changes: number[] = [];
  let clock: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let longestWait = LONGEST_WAIT.first;

  const end = () => {
    clearTimeout(clock);
    clock = undefined;
    changes = [];
    longestWait = LONGEST_WAIT.first;
  };
  signal.addEventListener('abort', end, { once: true });

  return {
    isOf({ change }, look) {
      const now = performance.now();
      if (change) changes = [...changes.filter((at) => now - at < WITHIN), now].slice(-MOST_CHANGES - 1);
      const isWaiting = clock !== undefined;
      if (!isWaiting && !(change && changes.length > MOST_CHANGES)) return false;
      if (!isWaiting) waitingSince = now;
      clearTimeout(clock);
      const left = Math.max(0, waitingSince + longestWait - now);
      clock = setTimeout(
        () => {
          clock = undefined;
          longestWait = left < REST ? Math.min(2 * longestWait, LONGEST_WAIT.last) : LONGEST_WAIT.first;
          look();
        },
        Math.min(REST, left),
      );
      return true;
    },
    end,
  };
}
