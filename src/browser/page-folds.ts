import { checkAppeals } from '../article/check-article.ts';
import { hear, isUnheard, say } from '../messages/protocol.ts';
import type { PageFold } from '../page-folding/fold-book.ts';

/** More folds than this no page has; what a tab's script says beyond is left out. */
const MOST_FOLDS = 50;

/** Folds as a tab's script handed them over; what is not shaped like one is left out. */
export function checkPageFolds(value: unknown): PageFold[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST_FOLDS).flatMap((one: unknown) => {
    const { id, appeal, folded } = (typeof one === 'object' && one !== null ? one : {}) as Partial<
      Record<keyof PageFold, unknown>
    >;
    const [checked] = checkAppeals([appeal]);
    if (typeof id !== 'string' || !/^f\d{1,4}$/.test(id) || !checked) return [];
    return [{ id, appeal: checked, folded: folded === true }];
  });
}

/** Says something to the folding script of a tab. Where none runs, because folding is off there, nobody needs to hear it. */
async function sayToPage(saying: Promise<void>): Promise<void> {
  try {
    await saying;
  } catch (error) {
    if (!isUnheard(error)) throw error;
  }
}

/**
 * Calls back with what is folded on a tab's page itself: soon, and whenever it has changed, until `signal` aborts. An empty
 * list when folding ends there; never where it is off.
 */
export function watchPageFolds(tabId: number, onFolds: (folds: PageFold[]) => void, signal: AbortSignal): void {
  hear(
    'pageFolds',
    (said, sender) => {
      if (sender.tab?.id === tabId && sender.frameId === 0) onFolds(checkPageFolds(said?.folds));
    },
    signal,
  );
  sayToPage(say('tellPageFolds', null, { tabId })).catch((error: unknown) => {
    if (!signal.aborted) console.warn('Colophon: what is folded on the page was not heard.', error);
  });
}

/** Shows a fold on the page of a tab, or folds it there again. */
export function foldOnPage(tabId: number, id: string, folded: boolean): Promise<void> {
  return sayToPage(say('foldOnPage', { id, folded }, { tabId }));
}
