import { type ReadonlySignal, signal } from '@preact/signals';
import { type FocusMode, type ReadingFocus, SCROLL_SPEED } from '../../../settings/reading-focus.ts';
import type * as stored from '../../../settings/stored-focus.ts';

/** What the state needs of the world: `src/settings/stored-focus`; tests give their own. */
export type FocusWorld = Pick<typeof stored, 'getFocus' | 'setFocus'>;

/** What helps the reader to keep the place, on every article of a page of ours. */
export interface FocusState {
  mode: ReadonlySignal<FocusMode>;
  /** Whether the text scrolls by itself now. Never remembered: nobody wants a text that begins to run. */
  isScrolling: ReadonlySignal<boolean>;
  /** Lines a minute. */
  speed: ReadonlySignal<number>;
  choose(mode: FocusMode): void;
  scroll(isOn: boolean): void;
  setSpeed(speed: number): void;
}

export function createFocusState(world: FocusWorld): FocusState {
  const mode = signal<FocusMode>('off');
  const isScrolling = signal(false);
  const speed = signal<number>(SCROLL_SPEED.first);
  const keep = (focus: ReadingFocus): void => {
    world.setFocus(focus).catch((error: unknown) => {
      console.error('Colophon: what keeps the place could not be remembered.', error);
    });
  };
  let wasChosen = false;
  world.getFocus().then(
    (focus) => {
      if (!wasChosen) mode.value = focus.mode;
      speed.value = focus.speed;
    },
    (error: unknown) => console.warn('Colophon: what keeps the place could not be read.', error),
  );
  return {
    mode,
    isScrolling,
    speed,
    choose(wanted) {
      wasChosen = true;
      mode.value = wanted;
      keep({ mode: wanted, speed: speed.value });
    },
    scroll(isOn) {
      isScrolling.value = isOn;
    },
    setSpeed(wanted) {
      speed.value = Math.min(SCROLL_SPEED.most, Math.max(SCROLL_SPEED.least, wanted));
      keep({ mode: mode.value, speed: speed.value });
    },
  };
}
