import type { Article } from '../article/article.ts';
import { tellLibraryChange } from './change-channel.ts';
import { finishSave, lockOf } from './fetch-and-store.ts';
import { asLibraryError, LibraryError, type LibraryErrorCode, SaveTakenBack } from './library-error.ts';
import { countMissing } from './saved-article.ts';
import { beginAgain, cancelSave, listSaves } from './saves.ts';

/** What came of an article whose saving had been left behind. */
export type FinishedSave = { title: string } & ({ ok: true; missing: number } | { ok: false; code: LibraryErrorCode });

/** Milliseconds that the page which began a save is given to let go of it; one that is at work holds it longer. */
const LETS_GO = 5_000;

/** So often a save is begun: one that ends the page at its work would do so for ever. After that it is stored with the pictures that have come. */
const MOST_TIMES = 3;

/** Goes on with each save that nobody is at any more, and finishes it. Rejects with `LibraryError` where there is no library. */
export async function finishSaves(fetch: typeof globalThis.fetch = globalThis.fetch): Promise<FinishedSave[]> {
  const finished: FinishedSave[] = [];
  for (const { address, article } of await listSaves()) {
    try {
      const one = await navigator.locks.request(lockOf(address), { signal: AbortSignal.timeout(LETS_GO) }, () =>
        finish(address, article, fetch),
      );
      if (one) finished.push(one);
    } catch (error) {
      // Somebody is at it.
      if (!(error instanceof DOMException && error.name === 'TimeoutError')) throw error;
    }
  }
  if (finished.length > 0) tellLibraryChange();
  return finished;
}

async function finish(
  address: string,
  { title }: Article,
  fetch: typeof globalThis.fetch,
): Promise<FinishedSave | undefined> {
  const save = await beginAgain(address);
  if (!save) return undefined;
  if (!save.goesOn) {
    await cancelSave(address, save.id);
    return undefined;
  }
  const none = () => Promise.reject(new TypeError('It was tried too often.'));
  try {
    const { pictures } = await finishSave(save, { fetch: save.begun > MOST_TIMES ? none : fetch, staysBegun: true });
    return { title, ok: true, missing: countMissing(pictures) };
  } catch (error) {
    if (error instanceof SaveTakenBack) return undefined;
    console.error('Colophon: a save that was left behind could not be finished.', error);
    const told = asLibraryError(error);
    return { title, ok: false, code: told instanceof LibraryError ? told.code : 'unexpected' };
  }
}
