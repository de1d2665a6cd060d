import type { noteReading } from '../../../library/decide.ts';
import { report } from '../../parts/start-page.ts';
import type { Reading } from '../reader-view.ts';
import { isAtEnd, shareRead, watchWay } from '../text-way.ts';

/** Milliseconds that an article is on screen until it counts as read, where nothing has to be scrolled. */
const LOOKED_AT = 5_000;

/** Pixels one scrolls before an article counts as begun: the way to its menu is no reading. */
const BEGUN = 200;

/** Milliseconds after the last move until it is noted how much was read. */
const REST_MS = 1_000;

/**
 * Keeps in the library how far the reader of a saved article is: begun once it is scrolled, finished once its end was on screen; and how much
 * of it was read. Nothing is
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
  const look = (isBegun: boolean, isAtRest = false): void => {
    const { value: step } = save.step;
    if (step.kind !== 'saved' || signal.aborted) return;
    const isEnd = isAtEnd(root.host);
    const state = isEnd ? 'finished' : isBegun ? 'reading' : undefined;
    const news = `${step.id} ${state}`;
    if (!state || (noted === news && !isAtRest)) return;
    noted = news;
    report(note(step.id, state, isEnd ? 1 : Math.round(shareRead(root.host) * 100) / 100));
  };
  const clock = setTimeout(() => look(true), LOOKED_AT);
  signal.addEventListener('abort', () => clearTimeout(clock), { once: true });
  let rest: ReturnType<typeof setTimeout> | undefined;
  const moved = () => {
    if (window.scrollY <= BEGUN && -root.host.scrollLeft <= BEGUN) return;
    look(true);
    clearTimeout(rest);
    rest = setTimeout(() => look(true, true), REST_MS);
  };
  signal.addEventListener('abort', () => clearTimeout(rest), { once: true });
  watchWay(root.host, moved, signal);
}
