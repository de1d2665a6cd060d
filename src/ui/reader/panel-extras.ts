import type { ReadonlySignal } from '@preact/signals';
import type { ActiveTab } from '../../browser/active-tab.ts';
import { report } from '../parts/start-page.ts';
import { type Extras, startExtras } from './reader-extras.ts';
import { showSelections } from './show-selections.ts';

/** The same for the panel; `front` is the tab in front of its window. */
export function startPanelExtras(front: ReadonlySignal<ActiveTab | undefined>, extras: Extras): void {
  const { state, end } = extras;
  startExtras(extras);
  report(showSelections(state, front, end));
}
