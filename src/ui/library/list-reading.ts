import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type * as library from '../../library/library.ts';
import { codeOfError, type LibraryErrorCode } from '../../library/library-error.ts';
import type { SavedArticleSummary } from '../../library/saved-article.ts';

/** What the library holds, as it was read last. */
export interface ListReading {
  /** `opening` until the list was read once. */
  condition: ReadonlySignal<{ kind: 'opening' } | { kind: 'open' } | { kind: 'failed'; code: LibraryErrorCode }>;
  /** The latest, while everything is being read for the first time; empty otherwise. */
  latest: ReadonlySignal<readonly SavedArticleSummary[]>;
  /** Everything there is, in no order. */
  all: ReadonlySignal<readonly SavedArticleSummary[]>;
  /** Reads the list, after which `then` is done; a later call ends an earlier one. Never rejects: `condition` says what failed. */
  read(then: () => Promise<void>): Promise<void>;
  /** As if the page were opened anew. */
  forget(): void;
}

/** Rows that are read before all the rest: more than a list draws at first. */
const LATEST = 30;

/** Makes the list, which reads nothing by itself. `asksForLatest`: whether the latest are what will stand first. Ends with `end`. */
export function createListReading(
  world: Pick<typeof library, 'listAllArticles' | 'listLatestArticles'>,
  asksForLatest: () => boolean,
  end: AbortSignal,
): ListReading {
  const condition = signal<ListReading['condition']['value']>({ kind: 'opening' });
  const latest = signal<readonly SavedArticleSummary[]>([]);
  const all = signal<readonly SavedArticleSummary[]>([]);
  let last = 0;
  return {
    condition,
    latest,
    all,
    async read(then) {
      last += 1;
      const turn = last;
      const isOver = (): boolean => end.aborted || turn !== last;
      try {
        if (condition.value.kind === 'opening' && asksForLatest()) {
          const first = await world.listLatestArticles(LATEST);
          if (isOver()) return;
          latest.value = first;
        }
        const now = await world.listAllArticles();
        if (isOver()) return;
        batch(() => {
          all.value = now;
          latest.value = [];
          condition.value = { kind: 'open' };
        });
        await then();
      } catch (error) {
        if (isOver()) return;
        console.error('Colophon: the library could not be read.', error);
        condition.value = { kind: 'failed', code: codeOfError(error) };
      }
    },
    forget() {
      condition.value = { kind: 'opening' };
    },
  };
}
