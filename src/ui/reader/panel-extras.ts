import type { ReadonlySignal } from '@preact/signals';
import { canToggle } from '../../browser/panel.ts';
import { report } from '../parts/start-page.ts';
import { noteWhatIsShown } from './note-what-is-shown.ts';
import { type Extras, startExtras } from './reader-extras.ts';
import type { ReaderView } from './reader-view.ts';

/** The same for the panel. */
export function startPanelExtras(view: ReadonlySignal<ReaderView>, extras: Extras): void {
  startExtras(extras);
  if (canToggle()) report(noteWhatIsShown(view, extras.end));
}
