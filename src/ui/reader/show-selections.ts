import { effect, type ReadonlySignal } from '@preact/signals';
import type { ActiveTab } from '../../browser/active-tab.ts';
import { windowOfPanel } from '../../browser/shown-tab.ts';
import { takeSelections } from '../../browser/waiting-selection.ts';
import { report } from '../parts/start-page.ts';
import type { ReaderState } from './reader-view.ts';

/**
 * Shows in the panel what is selected in the page in front, each time that it was asked for in the page's menu, until `end` aborts. What the panel
 * shows in place of the page is left for it.
 */
export async function showSelections(
  state: ReaderState,
  front: ReadonlySignal<ActiveTab | undefined>,
  end: AbortSignal,
  take: typeof takeSelections = takeSelections,
): Promise<void> {
  const windowId = await windowOfPanel();
  if (windowId === undefined || end.aborted) return;
  /** Ends waiting for the page of the wish before. */
  let waiting = new AbortController();
  take(
    windowId,
    ({ tabId, frameId }) => {
      waiting.abort();
      waiting = new AbortController();
      const { signal } = waiting;
      state.ahead?.peek()?.back?.();
      state.library?.peek()?.back();
      const stop = effect(() => {
        // A panel that is just opening reads its page first.
        if (signal.aborted || front.value?.tabId !== tabId || state.view.value.kind === 'loading') return;
        waiting.abort();
        report(state.otherwise?.readSelection(frameId) ?? Promise.resolve());
      });
      AbortSignal.any([signal, end]).addEventListener('abort', () => stop(), { once: true });
      if (signal.aborted) stop();
    },
    end,
  );
}
