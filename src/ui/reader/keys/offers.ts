import { signal as makeSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { Command } from '../../../settings/reader-keys.ts';

/** Where a key was pressed. */
export type Pressed = Element | null;

/** Does what is asked; false where it cannot now. `pressed` is missing where no key asked for it. */
export type Run = (pressed?: Pressed) => boolean | void;

/** How a command's keys are told: in words, and as `aria-keyshortcuts` has them. */
export interface ShownKeys {
  words: string;
  aria: string;
}

/** Who can do it on this page; of several the one that came last is asked first. */
const offers = new Map<Command, Run[]>();

/** The keys that are heard now, for whoever shows what they ask for. */
export const shownKeys = makeSignal<Partial<Record<Command, ShownKeys>>>({});

/** Says that something can be asked for, until `signal` aborts. */
export function offer(command: Command, run: Run, signal: AbortSignal): void {
  offers.set(command, [run, ...(offers.get(command) ?? [])]);
  signal.addEventListener(
    'abort',
    () =>
      offers.set(
        command,
        (offers.get(command) ?? []).filter((one) => one !== run),
      ),
    { once: true },
  );
}

/** Offers something as long as what calls this stands there and `run` is given. The newest `run` is the one that is asked. */
export function useOffer(command: Command, run: Run | undefined): void {
  useLayoutEffect(() => {
    if (!run) return;
    const over = new AbortController();
    offer(command, run, over.signal);
    return () => over.abort();
  });
}

export const isOffered = (command: Command): boolean => (offers.get(command) ?? []).length > 0;

/** Asks for something. False where nobody can do it now. */
export const ask = (command: Command, pressed?: Pressed): boolean =>
  (offers.get(command) ?? []).some((run) => run(pressed) !== false);

/** Opens a menu of the bar, or closes it, also where the bar has no room for its button. The keyboard goes into the menu. */
export function toggleMenu(id: string): boolean {
  const button = document.querySelector<HTMLElement>(`.bar [popovertarget="${id}"]`);
  const menu = document.getElementById(id);
  button?.click();
  if (menu?.matches(':popover-open')) menu.focus({ preventScroll: true });
  return button !== null;
}
