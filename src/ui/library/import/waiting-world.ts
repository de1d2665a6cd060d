import { fetchWaiting } from '../../../library/fetch-waiting.ts';
import { fetchWaitingArticle } from '../../../library/fetch-waiting-article.ts';
import {
  forgetWaiting,
  listWaitingArticles,
  waitAgain,
  watchWaitingArticles,
} from '../../../library/waiting-articles.ts';
import type { WaitingWorld } from './waiting-state.ts';

/** One page at a time fetches, whatever number of them is open. */
const LOCK = 'colophon-fetch-waiting';

/** The browser's world of what waits to be fetched. */
export const WAITING_WORLD: WaitingWorld = {
  list: listWaitingArticles,
  watch: watchWaitingArticles,
  waitAgain,
  forget: forgetWaiting,
  fetchAll: (signal, onProgress) =>
    navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) =>
      lock === null
        ? null
        : await fetchWaiting(
            { list: listWaitingArticles, fetch: fetchWaitingArticle, wait, now: () => Date.now() },
            { signal, onProgress },
          ),
    ),
};

function wait(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const clock = setTimeout(resolve, time);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(clock);
        reject(signal.reason);
      },
      { once: true },
    );
  });
}
