import { type ReadonlySignal, signal } from '@preact/signals';
import { withoutFragment } from '../../article/without-fragment.ts';
import { type ActiveTab, followActiveTab } from '../../browser/active-tab.ts';
import { hear } from '../../messages/protocol.ts';
import * as shapes from '../../messages/shapes.ts';
import { readLater } from './read-later.ts';
import type { ReaderState } from './reader-view.ts';
import { createRestlessness } from './restlessness.ts';
import { createTabReaderState, type TabReaderWorld } from './tab-reader-state.ts';

/** What the panel needs of the world beyond reading tabs; tests give their own. */
export interface PanelWorld extends TabReaderWorld {
  followActiveTab(onChange: (tab: ActiveTab) => void, signal: AbortSignal): void;
  /** Calls back when the script on a page says that there is an article now. */
  hearDetected(onArticle: (tabId: number) => void, signal: AbortSignal): void;
}

/** The world of a real panel. */
export const panelWorld = (tabs: TabReaderWorld): PanelWorld => ({
  ...tabs,
  followActiveTab,
  hearDetected(onArticle, signal) {
    hear(
      'detected',
      shapes.detected,
      ({ isArticle }, sender) => {
        if (isArticle && sender.tab?.id !== undefined) onArticle(sender.tab.id);
      },
      signal,
    );
  },
});

/** The reader of the panel, and the tab that it follows. */
export interface PanelState extends ReaderState {
  /** Undefined until it is known. */
  front: ReadonlySignal<ActiveTab | undefined>;
}

/** The reader of the panel: follows the tab in front and its navigations. Ends with `end`. */
export function createPanelState(end: AbortSignal, world: PanelWorld): PanelState {
  const reader = createTabReaderState(end, world);
  const front = signal<ActiveTab | undefined>(undefined);
  /** Ends the later looks at a page that changed its address by itself. */
  let looks = new AbortController();
  const restlessness = createRestlessness(end);

  world.followActiveTab((tab) => {
    const last = front.value;
    front.value = tab;
    const sameTab = last?.tabId === tab.tabId;
    const samePage = sameTab && withoutFragment(last.url ?? '') === withoutFragment(tab.url ?? '');
    const look = { tabId: tab.tabId, url: tab.url };
    if (!sameTab || tab.asked) restlessness.end();
    // Read anew at each of its addresses, a page that changes them without end would never be on screen.
    else if (restlessness.isOf({ change: !samePage }, () => reader.show(look, { quiet: true }))) {
      looks.abort();
      return;
    }
    if (samePage && !tab.asked) {
      // Reloaded, or loaded to its end: more of its text may be there. What is on screen stays until then.
      if (last.loading && !tab.loading) reader.show(look, { quiet: true });
      return;
    }
    looks.abort();
    looks = new AbortController();
    reader.show(look, { quiet: samePage && reader.view.value.kind === 'article' });
    if (sameTab && !samePage && !tab.loading) {
      readLater(() => reader.show(look, { quiet: true }), AbortSignal.any([looks.signal, end]));
    }
  }, end);

  world.hearDetected((tabId) => {
    const view = reader.view.value;
    // What the reader cancelled is not read because the page goes on building itself.
    const isMissing = view.kind === 'article' ? !view.reading.looksLikeArticle : view.kind !== 'cancelled';
    if (reader.current()?.tabId !== tabId || !isMissing || reader.isReading()) return;
    // A restless tab is at another address by now than when it was last read.
    reader.show({ tabId, url: front.value?.url }, { quiet: true });
  }, end);

  return { ...reader, front };
}
