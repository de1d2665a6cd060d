import { batch, computed, signal } from '@preact/signals';
import { openLibraryTab } from '../../browser/open.ts';
import type { SavedTarget } from '../../browser/reader-address.ts';
import type { LibraryState } from '../library/library-state.ts';
import { report } from '../parts/start-page.ts';
import type { ToastsState } from '../parts/toasts-state.ts';
import type { CreateReading } from './create-reading.ts';
import type { LibraryAhead, ReaderState, ReaderView } from './reader-view.ts';
import { createSavedReaderState, savedReaderWorld } from './saved-reader-state.ts';

/** What a visit of the library needs of the world; tests give their own. */
export interface LibraryVisitWorld {
  /** Opens the list, until `end` aborts. */
  openList(end: AbortSignal): Promise<LibraryState>;
  openLibraryTab(): Promise<void>;
  /** Begins to read a saved article, until `end` aborts. */
  createSavedReader(target: SavedTarget, end: AbortSignal): ReaderState;
}

/** The world of a panel. */
export const libraryVisitWorld = (createReading: CreateReading, toasts: ToastsState): LibraryVisitWorld => ({
  async openList(end) {
    return (await import('../library/panel/open-list.ts')).openList(toasts, end);
  },
  openLibraryTab,
  createSavedReader: (target, end) => createSavedReaderState(target, end, savedReaderWorld(createReading)),
});

/** The library in a panel, from its opening until it is left: the list, or an article that was opened from it. */
export interface LibraryVisit extends Pick<ReaderState, 'view' | 'readAgain'> {
  library: LibraryAhead;
  end(): void;
}

/** Begins with the list. `leave` ends the visit and shows what was there before. */
export function createLibraryVisit(leave: () => void, world: LibraryVisitWorld): LibraryVisit {
  const over = new AbortController();
  const opened = signal<{ target: SavedTarget; reader: ReaderState; over: AbortController } | undefined>(undefined);
  let list: Promise<LibraryState> | undefined;

  const toList = (): void => {
    opened.value?.over.abort();
    opened.value = undefined;
  };
  const library: LibraryAhead = {
    opened: computed(() => opened.value?.target),
    openList: () => (list ??= world.openList(over.signal)),
    read: (target) =>
      batch(() => {
        toList();
        const article = new AbortController();
        const during = AbortSignal.any([article.signal, over.signal]);
        opened.value = { target, reader: world.createSavedReader(target, during), over: article };
      }),
    toList,
    toWhole: () => report(world.openLibraryTab()),
    back: leave,
  };
  return {
    library,
    view: computed<ReaderView>(() => opened.value?.reader.view.value ?? { kind: 'library', library }),
    readAgain: (options) => opened.peek()?.reader.readAgain(options),
    end: () => over.abort(),
  };
}
