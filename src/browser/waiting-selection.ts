import type { Browser } from 'wxt/browser';
import { handOver } from './handed-article.ts';
import { openReaderTab } from './open.ts';
import { openPanel } from './panel.ts';
import { readTabSelection } from './read-otherwise.ts';
import { waitingPlace } from './waiting.ts';

/** A tab of whose page the panel is to show what is selected. */
export interface WaitingSelection {
  tabId: number;
}

const place = waitingPlace<WaitingSelection>('session:waitingSelection');

/** Where wishes to read a selection wait for the panel. */
export const takeSelections = place.take;

/**
 * Shows what is selected in the page of a tab in the panel of its window; where no panel can be opened, in a tab. Must be called at once in
 * the user's gesture.
 */
export async function readSelectionOf({ id: tabId, windowId }: Browser.tabs.Tab): Promise<void> {
  if (tabId === undefined) return;
  const opening = openPanel(windowId);
  await place.leave({ tabId }, windowId);
  if (await opening) return;
  await place.takeBack();
  const found = await readTabSelection(tabId);
  // Where nothing can be read the reader of the page says why.
  await openReaderTab({ tabId, ...(found.ok && { handed: await handOver(found.article) }) });
}
