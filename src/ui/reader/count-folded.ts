import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Appeal } from '../../appeals/appeal.ts';
import * as badge from '../../browser/count-badge.ts';
import * as stored from '../../settings/appeal-badge.ts';
import { report } from '../parts/start-page.ts';
import type { ReaderView, Reading } from './reader-view.ts';

/** What counting needs of the world: `src/browser/count-badge` and `src/settings/appeal-badge`; tests give their own. */
export type CountWorld = Pick<typeof badge, 'showCount'> & Pick<typeof stored, 'isBadgeShown' | 'watchBadgeShown'>;

/** How many appeals are folded away in a reading: none where they stand in the text, and none that the reader put back. */
function foldedIn({ appeals }: Reading): number {
  if (appeals.isOnlyAppeal) return 0;
  const isFolded = (appeal: Appeal): boolean => {
    const display = appeals.displayOf(appeal);
    return display !== null && display !== 'leave' && !appeals.putBack.value.has(appeal.id);
  };
  return appeals.appeals.value.filter(isFolded).length;
}

/** Has the icon of a tab count what is folded in its article, where that was chosen, as long as it is on screen and changes; until `end` aborts. */
export function countFolded(
  view: ReadonlySignal<ReaderView>,
  end: AbortSignal,
  world: CountWorld = { ...badge, ...stored },
): void {
  const isOn = signal(false);
  const look = () =>
    report(
      world.isBadgeShown().then((shown) => {
        isOn.value = shown;
      }),
    );
  world.watchBadgeShown(look, end);
  look();
  // One after another: of two that run beside each other the first might have the last word.
  let work: Promise<unknown> = Promise.resolve();
  const stop = effect(() => {
    const now = view.value;
    // Of private windows nothing is noted, not even for as long as the browser runs.
    if (now.kind !== 'article' || now.reading.tabId === undefined || now.reading.isPrivate) return;
    const { tabId, address } = now.reading;
    const count = isOn.value ? foldedIn(now.reading) : 0;
    work = work.then(() => world.showCount(tabId, address, count));
    report(work);
    work = work.catch(() => undefined);
  });
  end.addEventListener('abort', stop, { once: true });
}
