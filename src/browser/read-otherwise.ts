import type { Article } from '../article/article.ts';
import { checkExtraction, checkReadings } from './check-extraction.ts';
import type { Refusal } from './explain-refusal.ts';
import { findSelection } from './find-selection.ts';
import type { Asked } from './page-reader.ts';
import type { TabFailure, TabReading } from './read-tab.ts';
import { ANOTHER_PAGE, askTab, enterTab, type Place, putScript } from './tab-script.ts';

/** Other readings of a tab's page, or why there are none. */
export type TabReadings = { ok: true; articles: Article[] } | { ok: false; failure: TabFailure };

/** Reads the page of a tab in all other ways; takes several times as long as the first. Rejects only when `signal` aborts. */
export async function readTabOtherwise(tabId: number, signal: AbortSignal): Promise<TabReadings> {
  try {
    const { learnt } = await enterTab(tabId);
    const answer = await askTab({ tabId }, 'readOtherwise', { id: crypto.randomUUID(), learnt }, signal);
    if (answer === ANOTHER_PAGE) return { ok: false, failure: 'page-left' };
    return { ok: true, articles: checkReadings(answer) };
  } catch (error) {
    signal.throwIfAborted();
    return await refusal(tabId, error);
  }
}

/**
 * Reads what is selected in a tab's page or in a frame of it, or tells why not. `frameId`: the frame that is meant, 0 for the page; without it,
 * the one in which something is selected. What stands in a frame becomes an article of the page as well.
 */
export async function readTabSelection(tabId: number, frameId?: number): Promise<TabReading> {
  const read = async (asked: Asked, place: Place): Promise<TabReading> => {
    const answer = await askTab(place, 'readSelection', asked);
    if (answer === ANOTHER_PAGE) return { ok: false, failure: 'page-left' };
    return checkExtraction(answer) ?? { ok: false, failure: 'unexpected' };
  };
  try {
    const { learnt, isPrivate } = await enterTab(tabId);
    const asked = { id: crypto.randomUUID(), learnt };
    const frame = frameId ?? (await findSelection(tabId));
    const place: Place = { tabId, frameIds: [frame] };
    if (frame !== 0) await putScript(place);
    let found = await read(asked, place);
    if (found.ok && frame !== 0) found = await read({ ...asked, selected: found.article.content }, { tabId });
    return found.ok ? { ...found, isPrivate } : found;
  } catch (error) {
    return await refusal(tabId, error);
  }
}

/** Seldom needed: no part of what a reader starts with. */
const refusal = async (tabId: number, error: unknown): Promise<Refusal> =>
  (await import('./explain-refusal.ts')).explainRefusal(tabId, error);
