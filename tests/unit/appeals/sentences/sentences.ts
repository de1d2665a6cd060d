import type { PhraseGroup } from '../../../../src/appeals/phrases/phrase-table.ts';

/** Sentences of one language that a phrase table is tried on. */
export interface Sentences {
  /** Lines of appeals, by a group that must be found in each of them. */
  pleas: Partial<Record<PhraseGroup, readonly string[]>>;
  /** News about giving, subscribing, associations and prices, in which nothing is asked of the reader. */
  news: readonly string[];
}
