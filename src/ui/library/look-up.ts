import { type ReadonlySignal, signal } from '@preact/signals';
import { showsWords } from '../../library/match-articles.ts';
import type { SavedArticleSummary } from '../../library/saved-article.ts';
import type { Query } from '../../search/query.ts';
import type { FoundInTexts, SearchState } from './search-state.ts';

/** What a list shows. */
export interface Answer {
  typed: string;
  /** Undefined where nothing is asked for. */
  query: Query | undefined;
  /** What was found in the texts; undefined where no words are looked for. */
  found?: FoundInTexts;
}

/** Looks for the words of a query. */
export interface LookUp {
  /** What was asked for last of which the answer is there, as it was typed. */
  answer: ReadonlySignal<Answer>;
  /** What is listed is not yet what was asked for. */
  isLooking: ReadonlySignal<boolean>;
  /** A call ends the one before it. Rejects with what the library throws. */
  look(): Promise<void>;
}

/** Looks for the words of a query in the texts; where those cannot be searched, in what lists show. What was found before stays until then. */
export function createLookUp(
  all: ReadonlySignal<readonly SavedArticleSummary[]>,
  query: ReadonlySignal<Query | undefined>,
  typed: ReadonlySignal<string>,
  search: SearchState,
  end: AbortSignal,
): LookUp {
  const isLooking = signal(false);
  const answer = signal<Answer>({ typed: '', query: undefined });
  let looking: AbortController | undefined;

  const lookFor = async (asked: Query, typed: string, stop: AbortSignal): Promise<void> => {
    await search.wake();
    if (stop.aborted) return;
    if (search.condition.value === 'failed') {
      const words = asked.words.map(({ word }) => word);
      // A passage is looked for in the texts alone.
      const shown = asked.phrases.length > 0 ? [] : all.value.filter((one) => showsWords(one, words));
      const ids = new Set(shown.map(({ id }) => id));
      answer.value = {
        typed,
        query: asked,
        found: { scores: { get: (id) => (ids.has(id) ? 1 : 0) }, words: new Set(words) },
      };
      return;
    }
    const found = await search.find(asked, stop);
    if (!stop.aborted) answer.value = { typed, query: asked, found };
  };

  return {
    answer,
    isLooking,
    async look() {
      looking?.abort();
      const asked = query.value;
      if (!asked || asked.words.length + asked.without.length === 0) {
        answer.value = { typed: typed.value, query: asked };
        isLooking.value = false;
        return;
      }
      const now = new AbortController();
      looking = now;
      const stop = AbortSignal.any([now.signal, end]);
      isLooking.value = true;
      try {
        await lookFor(asked, typed.value, stop);
      } catch (error) {
        if (!stop.aborted) throw error;
      } finally {
        if (looking === now) isLooking.value = false;
      }
    },
  };
}
