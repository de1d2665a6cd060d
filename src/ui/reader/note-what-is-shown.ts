import { effect, type ReadonlySignal } from '@preact/signals';
import { noteShown, windowOfPanel } from '../../browser/shown-tab.ts';
import type { ReaderView } from './reader-view.ts';

/** Notes, until `end`, which tab's article stands in the panel: a click on the icon of that tab closes it. */
export async function noteWhatIsShown(view: ReadonlySignal<ReaderView>, end: AbortSignal): Promise<void> {
  const windowId = await windowOfPanel();
  if (windowId === undefined || end.aborted) return;
  const stop = effect(() => {
    const { value } = view;
    noteShown(windowId, value.kind === 'article' ? value.reading.tabId : undefined);
  });
  end.addEventListener(
    'abort',
    () => {
      stop();
      noteShown(windowId, undefined);
    },
    { once: true },
  );
}
