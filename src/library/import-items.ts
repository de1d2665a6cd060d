import type { ImportedItem } from '../import/imported-item.ts';
import { LibraryError, type LibraryErrorCode } from './library-error.ts';

/** Where an article of an import is already. */
export type Known = 'kept' | 'trash' | 'waiting';

/** What became of one item. `saved`: with its text; `queued`: its text is to be fetched; the others are where it was before. */
export type Kept = 'saved' | 'queued' | Known;

/** Where imported articles go, for one import. */
export interface ImportTarget {
  /** What was there before, by `addressKey`. */
  known: ReadonlyMap<string, Known>;
  /** Keeps one item, whole or not at all; `onDamaged` hears of pictures that it should have brought. Throws `LibraryError`. */
  keep(item: ImportedItem, onDamaged?: (pictures: number) => void): Promise<Kept>;
  /** Takes back whatever was brought; how many articles that were. Throws `LibraryError`. */
  takeBack(): Promise<number>;
  /** Says that the library has changed; asked for now and then, not after each article. */
  tellChange(): void;
}

/** How far an import is. */
export interface ImportProgress {
  done: number;
  total: number;
}

/** What an import came to. */
export interface ImportOutcome {
  saved: number;
  queued: number;
  /** In the library, or on the way into it, before. What the import says of them was added. */
  known: { url: string; where: Known }[];
  failed: { url: string; code: LibraryErrorCode }[];
  /** Pictures that the files should have held. */
  damaged: number;
  /** What was not come to: it was cancelled, or the library would take no more. */
  left: number;
  stopped?: 'cancelled' | LibraryErrorCode;
}

/** Errors that every further item would meet. */
const FINAL: ReadonlySet<LibraryErrorCode> = new Set(['quota', 'unavailable', 'damaged', 'blocked', 'newer-version']);

/** Milliseconds between two words to the pages that show the library. */
const TELL_EVERY = 1000;

/**
 * Takes items into the library one by one, each whole or not at all. Ends early where `signal` aborts - what came until then stays, and is
 * told - or where the library takes no more. Never rejects for what an item holds.
 */
export async function importItems(
  items: readonly ImportedItem[],
  target: ImportTarget,
  options: { signal: AbortSignal; onProgress?: (progress: ImportProgress) => void },
): Promise<ImportOutcome> {
  const { signal, onProgress } = options;
  const outcome: ImportOutcome = { saved: 0, queued: 0, known: [], failed: [], damaged: 0, left: 0 };
  let told = performance.now();
  for (const [done, item] of items.entries()) {
    if (signal.aborted) outcome.stopped = 'cancelled';
    if (outcome.stopped) {
      outcome.left = items.length - done;
      break;
    }
    try {
      const kept = await target.keep(item, (pictures) => (outcome.damaged += pictures));
      if (kept === 'saved' || kept === 'queued') outcome[kept] += 1;
      else outcome.known.push({ url: item.url, where: kept });
    } catch (error) {
      console.error('Colophon: an imported article could not be kept.', error);
      const code = error instanceof LibraryError ? error.code : 'unexpected';
      outcome.failed.push({ url: item.url, code });
      if (FINAL.has(code)) outcome.stopped = code;
    }
    onProgress?.({ done: done + 1, total: items.length });
    if (performance.now() - told > TELL_EVERY) {
      target.tellChange();
      told = performance.now();
    }
  }
  target.tellChange();
  return outcome;
}
