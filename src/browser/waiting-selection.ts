import type { Browser } from 'wxt/browser';
import { handOver } from './handed-article.ts';
import { openReaderTab } from './open.ts';
import { openPanel } from './panel.ts';
import { readTabSelection } from './read-otherwise.ts';
import { waitingPlace } from './waiting.ts';

/** A tab of whose page the panel is to show what is selected. */
export interface WaitingSelection {
  tabId: number;
  /** Where in it; 0 is the page itself. */
  frameId: number;
}

const place = waitingPlace<WaitingSelection>('session:waitingSelection');

/** Where wishes to read a selection wait for the panel. */
export const takeSelections = place.take;

/**
 * Shows what is selected in the page of a tab, or in the frame of it where the menu was opened, in the panel of its window; where no panel can be opened, in a tab. Must be called at once in
 * the user's gesture.
 */
export async function readSelectionOf(
  { id: tabId, windowId }: Browser.tabs.Tab,
  { frameId = 0 }: { frameId?: number } = {},
): Promise<void> {
  if (tabId === undefined) return;
  const opening = openPanel(windowId);
  await place.leave({ tabId, frameId }, windowId);
  if (await opening) return;
  await place.takeBack();
  const found = await readTabSelection(tabId, frameId);
  // Where nothing can be read the reader of the page says why.
  await openReaderTab({ tabId, ...(found.ok && { handed: await handOver(found.article) }) });
}
