import type { ReadonlySignal, Signal } from '@preact/signals';
import type { SavedArticleSummary } from '../../library/saved-article.ts';
import type { Query } from '../../search/query.ts';
import { showsWords } from './choose-articles.ts';
import type { FoundInTexts, SearchState } from './search-state.ts';

/** What an article counts whose words stand in what a list shows of it, beside the scores of texts. */
const SHOWN_WORTH = 0.5;

/**
 * Looks for the words of a query: at once in what lists show, then in the texts as well. A call ends the one before it. Rejects with what
 * the library throws.
 */
export function createLookUp(
  all: ReadonlySignal<readonly SavedArticleSummary[]>,
  query: ReadonlySignal<Query | undefined>,
  found: Signal<FoundInTexts | undefined>,
  search: SearchState,
  end: AbortSignal,
): () => Promise<void> {
  let looking: AbortController | undefined;
  return async () => {
    looking?.abort();
    const asked = query.value;
    if (!asked || asked.words.length + asked.without.length === 0) {
      found.value = undefined;
      return;
    }
    const now = new AbortController();
    looking = now;
    const words = asked.words.map(({ word }) => word);
    // A passage is looked for in the texts alone.
    const shown = asked.phrases.length > 0 ? [] : all.value.filter((one) => showsWords(one, words));
    const first = new Map(shown.map(({ id }) => [id, SHOWN_WORTH]));
    if (search.condition.value !== 'ready') {
      found.value = { scores: first, words: new Set(words) };
      await search.wake(all.value);
      if (now.signal.aborted || end.aborted) return;
    }
    try {
      const inTexts = await search.find(asked, now.signal);
      if (now.signal.aborted || end.aborted) return;
      found.value = { scores: new Map([...first, ...inTexts.scores]), words: inTexts.words };
    } catch (error) {
      if (!now.signal.aborted) throw error;
    }
  };
}
