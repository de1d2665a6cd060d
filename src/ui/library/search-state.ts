import { type ReadonlySignal, signal } from '@preact/signals';
import type * as searchIndex from '../../library/search-index.ts';
import type { FoundNumbers, TextSearch } from '../../library/text-search.ts';
import { foldText, holdsPassage } from '../../search/find-words.ts';
import type { Query } from '../../search/query.ts';

/** What the search needs of the world; tests give their own. */
export interface SearchWorld extends Pick<typeof searchIndex, 'indexArticles' | 'textOfArticle'> {
  texts: TextSearch;
}

/** How well articles match what is looked for, by their ids. */
export interface Scores {
  get(id: string): number;
}

/** What was found in the texts. */
export interface FoundInTexts {
  /** By article's id; more than 0 of those that were found. */
  scores: Scores;
  /** Words to be marked, folded. */
  words: ReadonlySet<string>;
}

/** The full-text search of the library page. */
export interface SearchState {
  /** `loading` until all of the index can be asked, `failed` where it cannot. */
  condition: ReadonlySignal<'asleep' | 'loading' | 'ready' | 'failed'>;
  /** How many texts are still to be indexed. */
  missing: ReadonlySignal<number>;
  /** Grows whenever more can be found than before. */
  grown: ReadonlySignal<number>;
  /** Loads the index, once; resolves as soon as a part of it can be asked. */
  wake(): Promise<void>;
  /** Takes up what was saved, changed or erased since. */
  renew(): Promise<void>;
  find(query: Query, signal: AbortSignal): Promise<FoundInTexts>;
  /** The text of an article; undefined where it is gone. */
  textOf(id: string): Promise<string | undefined>;
  /** What was marked in an article and written on it; empty where that is nothing. */
  notesOf(id: string): Promise<string>;
}

/** Texts indexed at a time: fewer than a tenth of a second's work. */
const TEXTS_AT_ONCE = 8;

/** Texts kept that a list showed pieces of: the same ones are asked for with each letter that is typed. */
const MOST_KEPT = 60;

/** Makes the search; it reads nothing until it is woken. Ends with `end`. */
export function createSearchState(end: AbortSignal, { texts, indexArticles, textOfArticle }: SearchWorld): SearchState {
  const condition = signal<SearchState['condition']['value']>('asleep');
  const missing = signal(0);
  const grown = signal(0);
  const kept = new Map<string, Promise<string | undefined>>();

  /** Indexes the texts that no segment has, a few at a time. */
  const fillUp = async (ids: string[]): Promise<void> => {
    missing.value = ids.length;
    if (ids.length === 0) return;
    while (ids.length > 0 && !end.aborted) {
      await indexArticles(ids.splice(0, TEXTS_AT_ONCE));
      missing.value = ids.length;
      await new Promise((resolve) => setTimeout(resolve));
    }
    if (end.aborted) return;
    await texts.renew();
    grown.value++;
  };

  let work: Promise<void> = Promise.resolve();
  const take = (): Promise<unknown> => {
    kept.clear();
    const renewed = work.then(() => texts.renew());
    // What comes after the first answer is waited for by nobody but the next of its kind.
    work = renewed
      .then(fillUp)
      .then(() => texts.tidy())
      .catch((error: unknown) => {
        if (end.aborted) return;
        console.error('Colophon: the index of texts could not be read.', error);
        condition.value = 'failed';
      });
    return renewed;
  };

  /** Takes those out that do not hold the passages. */
  const confirm = async (found: FoundNumbers, { phrases }: Query, stop: AbortSignal): Promise<void> => {
    for (const [number, id] of found.ids.entries()) {
      if (!found.scores[number]) continue;
      stop.throwIfAborted();
      const text = foldText((await textOfArticle(id)) ?? '');
      const written = foldText(await texts.notesOf(id));
      const holds = phrases.every((phrase) => holdsPassage(text, phrase) || holdsPassage(written, phrase));
      if (!holds) found.scores[number] = 0;
    }
  };

  const takeAll = async (): Promise<void> => {
    try {
      await take();
      if (condition.value === 'loading') condition.value = 'ready';
      grown.value++;
    } catch {
      // Told where the work ends.
      condition.value = 'failed';
      grown.value++;
    }
  };
  const wake = async (): Promise<void> => {
    condition.value = 'loading';
    try {
      await texts.load();
    } catch {
      // Why is told by whoever takes up all of it.
      await takeAll();
      return;
    }
    void takeAll();
  };
  let waking: Promise<void> | undefined;

  /** One at a time: what is no longer wanted when its turn comes is not looked for. */
  let turn: Promise<unknown> = Promise.resolve();

  return {
    condition,
    missing,
    grown,
    wake: () => (waking ??= wake()),
    async renew() {
      if (condition.value === 'asleep') return;
      await take().catch(() => undefined);
    },
    textOf(id) {
      const text = kept.get(id) ?? textOfArticle(id);
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(id, text);
      return text;
    },
    notesOf: (id) => texts.notesOf(id),
    async find(query, stop) {
      const mine = turn.then(() => {
        stop.throwIfAborted();
        return texts.find(query);
      });
      turn = mine.catch(() => undefined);
      const found = await mine;
      if (query.phrases.length > 0) await confirm(found, query, stop);
      return { scores: scoresById(found.ids, found.scores), words: found.words };
    },
  };
}

const numbersOf = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** The list of ids is the same for each letter that is typed, and so is where each stands in it. */
function scoresById(ids: readonly string[], scores: Float32Array): Scores {
  const numbers = numbersOf.get(ids) ?? new Map(ids.map((id, number) => [id, number]));
  numbersOf.set(ids, numbers);
  return { get: (id) => scores[numbers.get(id) ?? -1] ?? 0 };
}
