import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { SavedArticleSummary } from '../../library/saved-article.ts';

/** The articles of a list that are chosen for what is done to several. */
export interface Selection {
  ids: ReadonlySignal<ReadonlySet<string>>;
  /** In the order of the list. */
  articles: ReadonlySignal<readonly SavedArticleSummary[]>;
  /** Chooses one or lets it go; `range`: with all from the one before. */
  toggle(id: string, range?: boolean): void;
  all(): void;
  clear(): void;
  /** Lets go of what is not in the list any more. */
  keep(): void;
}

/** Makes the selection of a list. */
export function createSelection(listed: ReadonlySignal<readonly SavedArticleSummary[]>): Selection {
  const ids = signal<ReadonlySet<string>>(new Set());
  let last: string | undefined;
  const placeOf = (id: string | undefined): number => listed.value.findIndex((one) => one.id === id);
  return {
    ids,
    articles: computed(() => listed.value.filter(({ id }) => ids.value.has(id))),
    toggle(id, range = false) {
      const next = new Set(ids.value);
      const [from, to] = [placeOf(last), placeOf(id)].sort((a, b) => a - b);
      if (range && from !== undefined && to !== undefined && from >= 0)
        for (const one of listed.value.slice(from, to + 1)) next.add(one.id);
      else if (!next.delete(id)) next.add(id);
      last = id;
      ids.value = next;
    },
    all() {
      ids.value = new Set(listed.value.map(({ id }) => id));
    },
    clear() {
      ids.value = new Set();
    },
    keep() {
      const there = new Set(listed.value.map(({ id }) => id));
      ids.value = new Set([...ids.value].filter((id) => there.has(id)));
    },
  };
}
