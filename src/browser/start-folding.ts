import { hear, isUnheard, say } from '../messages/protocol.ts';
import * as shapes from '../messages/shapes.ts';
import type { PageFold } from '../page-folding/fold-book.ts';
import { isFoldingOn, watchPageFolding } from '../settings/page-folding.ts';
import { type FoldedPage, type FoldingWorld, foldPage } from './fold-page.ts';

/** The background may be stopped before it has answered; the next message wakes it. */
const STYLE_TRIES = 5;

/** Where a second run of the script sees that there is a first. */
interface World {
  colophonFolds?: boolean;
}

/**
 * Folds this page as long as it is wanted for its site, and takes everything back at once when it is not, and when the page
 * is left. Run twice, it does it once; when it is no longer wanted, nothing of it is left running.
 */
export function startFolding({ outlet, isAlive }: Pick<FoldingWorld, 'outlet' | 'isAlive'>): void {
  const world = globalThis as typeof globalThis & World;
  if (world.colophonFolds) return;
  world.colophonFolds = true;
  const over = new AbortController();
  /** Ends the folding of this showing of the page. */
  let round: AbortController | undefined;
  let page: FoldedPage | undefined;

  const tell = (folds: readonly PageFold[]) => {
    say('pageFolds', { folds }).catch((error: unknown) => {
      // Nobody reads, or the extension is gone, which the next look sees.
      if (!isUnheard(error) && isAlive())
        console.warn('Colophon: the reader could not be told what was folded.', error);
    });
  };
  const addStyle = (triesLeft = STYLE_TRIES) => {
    say('styleFolds', null).catch((error: unknown) => {
      if (!isAlive()) return;
      if (triesLeft > 1) addStyle(triesLeft - 1);
      else console.warn('Colophon: support overlays could not be folded.', error);
    });
  };
  const stop = () => {
    if (!round) return;
    round.abort();
    round = undefined;
    page = undefined;
    if (isAlive()) tell([]);
  };
  const begin = () => {
    if (round) return;
    round = new AbortController();
    page = foldPage({ outlet, addStyle: () => addStyle(), tell, isAlive }, round.signal);
  };
  const follow = async (): Promise<void> => {
    const isOn = await isFoldingOn(location.hostname);
    if (over.signal.aborted) return;
    if (isOn) begin();
    else {
      stop();
      over.abort();
      world.colophonFolds = false;
    }
  };
  const followSetting = () => {
    follow().catch((error: unknown) => {
      if (isAlive()) console.warn('Colophon: whether to fold this page could not be looked up.', error);
    });
  };

  watchPageFolding(followSetting, over.signal);
  hear('tellPageFolds', shapes.tellPageFolds, () => page && tell(page.folds()), over.signal);
  hear(
    'foldOnPage',
    shapes.foldOnPage,
    (wish) => {
      if (typeof wish?.id === 'string' && typeof wish.folded === 'boolean') page?.wish(wish.id, wish.folded);
    },
    over.signal,
  );
  addEventListener('pagehide', stop, { signal: over.signal });
  addEventListener('pageshow', (event) => event.persisted && followSetting(), { signal: over.signal });
  followSetting();
}
