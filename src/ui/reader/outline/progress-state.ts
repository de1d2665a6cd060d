import { type ReadonlySignal, signal } from '@preact/signals';
import { shareRead, watchWay } from '../text-way.ts';

/** The text on screen, as far as its way up the window goes; tests give their own. */
export interface ProgressWorld {
  /** How much of the text was read, 0 to 1: 1 where its last line is on screen. */
  share(): number;
  /** Calls back whenever that may have changed, until `signal` aborts. */
  watch(onMove: () => void, signal: AbortSignal): void;
}

/** How far an article was read. */
export interface ProgressState {
  /** In hundredths, by steps of five. */
  percent: ReadonlySignal<number>;
  /** Minutes that the rest takes, begun ones as whole; 0 at the end. */
  minutesLeft: ReadonlySignal<number>;
}

/** Follows how far a text was read that takes so many minutes. Ends with `end`. */
export function createProgressState(minutes: number, end: AbortSignal, world: ProgressWorld): ProgressState {
  const percent = signal(0);
  const minutesLeft = signal(0);
  const look = () => {
    const share = Math.min(1, Math.max(0, world.share()));
    percent.value = Math.floor(share * 20) * 5;
    minutesLeft.value = share === 1 ? 0 : Math.max(1, Math.ceil(minutes * (1 - share)));
  };
  world.watch(look, end);
  look();
  return { percent, minutesLeft };
}

/** The way of the text that an element holds. */
export const wayOf = (host: Element): ProgressWorld => ({
  share: () => shareRead(host),
  watch: (onMove, signal) => watchWay(host, onMove, signal),
});
