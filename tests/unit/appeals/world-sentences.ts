import type { PhraseGroup } from '../../../src/appeals/phrases/phrase-table.ts';

/** Sentences written for these tests: what asks, by the group it must be found in, and news that must not be taken for an ask. */
export interface Sentences {
  asks: Partial<Record<PhraseGroup, string[]>>;
  news: string[];
}
