import { batch, computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { report } from '../parts/start-page.ts';
import type { LibraryVisit } from './library-visit.ts';
import type { PanelState } from './panel-state.ts';
import type { LibraryAhead, ReaderView } from './reader-view.ts';

/** A panel that also shows the library. */
export interface LibraryPanelState extends PanelState {
  library: ReadonlySignal<LibraryAhead | undefined>;
  /** Which opening of the library it is that covers what was shown before; undefined while it is not there. */
  opening: ReadonlySignal<number | undefined>;
  /** Shows the list. */
  openLibrary(): void;
}

/**
 * A panel that also shows the library, and articles opened from it, in place of the page in front. It stays while tabs come and go, and is left
 * where the reader goes back or asks for a page. `load` loads what makes a visit, given how to leave it; it is no part of what a panel starts
 * with. Ends with `end`.
 */
export function withLibraryAhead(
  panel: PanelState,
  end: AbortSignal,
  load: () => Promise<(leave: () => void) => LibraryVisit>,
): LibraryPanelState {
  const visit = signal<LibraryVisit | undefined>(undefined);
  const opening = signal<number | undefined>(undefined);
  let openings = 0;

  const leave = (): void =>
    batch(() => {
      visit.value?.end();
      visit.value = undefined;
      opening.value = undefined;
    });
  const open = async (): Promise<void> => {
    const makeVisit = await load();
    if (end.aborted) return;
    batch(() => {
      visit.value ??= makeVisit(leave);
      visit.value.library.toList();
      opening.value = ++openings;
    });
  };

  const stop = effect(() => {
    if (panel.front.value?.asked) untracked(leave);
  });
  const over = (): void => {
    stop();
    visit.peek()?.end();
  };
  end.addEventListener('abort', over, { once: true });

  return {
    ...panel,
    view: computed<ReaderView>(() => (visit.value ?? panel).view.value),
    library: computed(() => visit.value?.library),
    opening,
    openLibrary: () => report(open()),
    readAgain: (options) => (visit.peek() ?? panel).readAgain(options),
    cancel: () => panel.cancel?.(),
  };
}
