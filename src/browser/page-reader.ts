import type { Learnt } from '../appeals/learnt.ts';
import type { Article, Extraction } from '../article/article.ts';
import { readPageInStages } from '../article/read-page.ts';
import { readSelection } from '../article/read-selection.ts';
import { otherReadings } from '../article/readings.ts';
import type { Stages } from '../article/stages.ts';
import { runInSlices } from './run-in-slices.ts';

/** What a reader asks of a page. `id` is the asking's own, by which it can be cancelled and its progress known. */
export interface Asked {
  id: string;
  learnt: Learnt;
  /** Take whatever text the page has. */
  force?: boolean;
}

/** What the extraction script leaves in a tab's isolated world; `read-tab` and `read-otherwise` call it. */
export interface PageReader {
  /** Rejects when it is cancelled. */
  read(asked: Asked): Promise<Extraction>;
  /** All ways to read the page but the first. Rejects when it is cancelled. */
  readOtherwise(asked: Asked): Promise<Article[]>;
  /** What is selected there now. */
  readSelection(asked: Asked): Extraction;
  /** Ends what was asked, at its next rest. */
  cancel(id: string): void;
}

/** Work that is done sooner tells nothing of its progress. Milliseconds. */
const QUIET = 400;

/**
 * Reads the page that it stands in, in slices; `tell` hears how far long work is. `under` holds what can be cancelled: it outlives the
 * reader, which each injection makes anew. Changes nothing in the page.
 */
export function createPageReader(
  page: Document,
  tell: (progress: { id: string; done: number }) => void,
  under: Map<string, AbortController>,
): PageReader {
  const run = async <Result>(id: string, work: Stages<Result>): Promise<Result> => {
    const over = new AbortController();
    under.set(id, over);
    const started = performance.now();
    try {
      return await runInSlices(work, {
        signal: over.signal,
        onProgress: (done) => {
          if (performance.now() - started >= QUIET) tell({ id, done });
        },
      });
    } finally {
      under.delete(id);
    }
  };

  return {
    read: ({ id, learnt, force = false }) => run(id, readPageInStages(page, { learnt, force })),
    readOtherwise: ({ id, learnt }) => run(id, otherReadings(page, { learnt })),
    readSelection: () => readSelection(page, page.getSelection()),
    cancel: (id) => under.get(id)?.abort(),
  };
}
