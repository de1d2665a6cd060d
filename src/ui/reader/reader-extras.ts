import { followFolding } from '../../browser/folding-script.ts';
import { report } from '../parts/start-page.ts';
import type { ToastsState } from '../parts/toasts-state.ts';
import { countFolded } from './count-folded.ts';
import type { ReaderState } from './reader-view.ts';
import { tellSavedLinks } from './tell-saved-links.ts';

/** What a reader's page needs for what goes on beside the reading. */
export interface Extras {
  state: ReaderState;
  toasts: ToastsState;
  toLibrary: () => void;
  end: AbortSignal;
}

/** Starts what goes on beside the reading in each reader's page, until `end` aborts. Loaded once the page is there: nothing waits for it. */
export function startExtras({ state, toasts, toLibrary, end }: Extras): void {
  tellSavedLinks(toasts, toLibrary, end);
  countFolded(state.view, end);
  followFolding(report, end);
}
