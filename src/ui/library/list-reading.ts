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
  /** As `read`, where nothing but these articles has changed; `then` is told whether anything has that they are searched by. */
  renew(ids: readonly string[], then: (isSearched: boolean) => Promise<void>): Promise<void>;
  /** As if the page were opened anew. */
  forget(): void;
}

/** Where more articles than these have changed all are read. */
const MOST_RENEWED = 500;

/** Rows that are read before all the rest: more than a list draws at first. */
const LATEST = 30;

/** Makes the list, which reads nothing by itself. `asksForLatest`: whether the latest are what will stand first. Ends with `end`. */
export function createListReading(
  world: Pick<typeof library, 'listAllArticles' | 'listArticles' | 'listLatestArticles'>,
  asksForLatest: () => boolean,
  end: AbortSignal,
): ListReading {
  const condition = signal<ListReading['condition']['value']>({ kind: 'opening' });
  const latest = signal<readonly SavedArticleSummary[]>([]);
  const all = signal<readonly SavedArticleSummary[]>([]);
  let last = 0;
  let reading: Promise<unknown> = Promise.resolve();

  const fail = (error: unknown): void => {
    console.error('Colophon: the library could not be read.', error);
    condition.value = { kind: 'failed', code: codeOfError(error) };
  };

  const readAll = async (then: () => Promise<void>): Promise<void> => {
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
      fail(error);
    }
  };
  const read: ListReading['read'] = (then) => {
    const now = readAll(then);
    reading = now;
    return now;
  };

  return {
    condition,
    latest,
    all,
    read,
    async renew(ids, then) {
      // What is being read may have been read before the change.
      await reading;
      if (end.aborted) return;
      if (condition.value.kind !== 'open' || ids.length > MOST_RENEWED) {
        await read(() => then(true));
        return;
      }
      try {
        const changed = new Map((await world.listArticles(ids)).map((article) => [article.id, article]));
        if (end.aborted) return;
        const before = searchedOf(all.value, ids);
        all.value = withChanged(all.value, new Set(ids), changed);
        await then(searchedOf(all.value, ids) !== before);
      } catch (error) {
        if (!end.aborted) fail(error);
      }
    },
    forget() {
      condition.value = { kind: 'opening' };
    },
  };
}

/** What the search knows of these articles beside what was written on them. */
function searchedOf(all: readonly SavedArticleSummary[], ids: readonly string[]): string {
  const wanted = new Set(ids);
  return JSON.stringify(all.filter(({ id }) => wanted.has(id)).map(({ id, savedAt, tags }) => [id, savedAt, tags]));
}

/** A list in which these articles are as they are now: each where it stood, new ones at the end. */
function withChanged(
  all: readonly SavedArticleSummary[],
  ids: ReadonlySet<string>,
  now: ReadonlyMap<string, SavedArticleSummary>,
): SavedArticleSummary[] {
  const known = new Set<string>();
  const kept = all.flatMap((article) => {
    if (!ids.has(article.id)) return article;
    known.add(article.id);
    return now.get(article.id) ?? [];
  });
  return [...kept, ...[...now.values()].filter(({ id }) => !known.has(id))];
}
