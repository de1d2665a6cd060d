import { hear, isUnheard, say } from '../messages/protocol.ts';
import * as shapes from '../messages/shapes.ts';
import type { PageFold } from '../page-folding/fold-book.ts';

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
    shapes.pageFolds,
    ({ folds }, sender) => {
      if (sender.tab?.id === tabId) onFolds([...folds]);
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
