import type { noteReading } from '../../../library/decide.ts';
import { report } from '../../parts/start-page.ts';
import type { Reading } from '../reader-view.ts';
import { isAtEnd, watchWay } from '../text-way.ts';

/** Milliseconds that an article is on screen until it counts as read, where nothing has to be scrolled. */
const LOOKED_AT = 5_000;

/** Pixels one scrolls before an article counts as begun: the way to its menu is no reading. */
const BEGUN = 200;

/**
 * Keeps in the library how far the reader of a saved article is: begun once it is scrolled, finished once its end was on screen. Nothing is
 * kept of what is read in private windows. Until `signal` aborts.
 */
export function followReading(
  { save, isPrivate }: Pick<Reading, 'save' | 'isPrivate'>,
  root: ShadowRoot,
  note: typeof noteReading,
  signal: AbortSignal,
): void {
  if (isPrivate) return;
  let noted = '';
  const look = (isBegun: boolean): void => {
    const { value: step } = save.step;
    if (step.kind !== 'saved' || signal.aborted) return;
    const state = isAtEnd(root.host) ? 'finished' : isBegun ? 'reading' : undefined;
    const news = `${step.id} ${state}`;
    if (!state || noted === news) return;
    noted = news;
    report(note(step.id, state));
  };
  const clock = setTimeout(() => look(true), LOOKED_AT);
  signal.addEventListener('abort', () => clearTimeout(clock), { once: true });
  const moved = () => {
    if (window.scrollY > BEGUN || -root.host.scrollLeft > BEGUN) look(true);
  };
  watchWay(root.host, moved, signal);
}
