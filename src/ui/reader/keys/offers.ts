import { useLayoutEffect } from 'preact/hooks';

/** What can be asked of the reader. */
export type Command = 'library' | 'outline' | 'find' | 'readAloud' | 'look' | 'appeals' | 'save' | 'more';

/** Does what is asked; false where it cannot now. */
export type Run = () => boolean | void;

/** Who can do it on this page; of several the one that came last. */
const offers = new Map<Command, Run[]>();

/** Says that something can be asked for, until `signal` aborts. */
export function offer(command: Command, run: Run, signal: AbortSignal): void {
  offers.set(command, [...(offers.get(command) ?? []), run]);
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
export function ask(command: Command): boolean {
  const run = offers.get(command)?.at(-1);
  return run !== undefined && run() !== false;
}

/** Opens a menu of the bar, or closes it, also where the bar has no room for its button. The keyboard goes into the menu. */
export function toggleMenu(id: string): boolean {
  const button = document.querySelector<HTMLElement>(`.bar [popovertarget="${id}"]`);
  const menu = document.getElementById(id);
  button?.click();
  if (menu?.matches(':popover-open')) menu.focus({ preventScroll: true });
  return button !== null;
}
