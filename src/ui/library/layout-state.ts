import { type ReadonlySignal, signal } from '@preact/signals';
import type { LibraryLayout } from '../../settings/library-layout.ts';
import type * as stored from '../../settings/stored-layout.ts';
import { report } from '../parts/start-page.ts';

/** How the articles stand on the page. */
export interface LayoutState {
  layout: ReadonlySignal<LibraryLayout>;
  choose(layout: LibraryLayout): void;
}

/** Reads what was chosen last; a list until then, and where it cannot be read. `world`: `src/settings/stored-layout`. */
export function createLayoutState({
  getLayout,
  setLayout,
}: Pick<typeof stored, 'getLayout' | 'setLayout'>): LayoutState {
  const layout = signal<LibraryLayout>('list');
  let isChosen = false;
  report(
    getLayout().then((found) => {
      if (!isChosen) layout.value = found;
    }),
  );
  return {
    layout,
    choose(next) {
      isChosen = true;
      layout.value = next;
      report(setLayout(next));
    },
  };
}
