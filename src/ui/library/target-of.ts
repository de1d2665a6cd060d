import type { SavedTarget } from '../../browser/reader-address.ts';
import type { SavedArticleSummary } from '../../library/saved-article.ts';
import type { LibraryState } from './library-state.ts';

/** What a row leads to: what the search found is marked there. */
export const targetOf = (
  { id }: SavedArticleSummary,
  { answer: { value: answer } }: Pick<LibraryState, 'answer'>,
): SavedTarget => ({ savedId: id, ...(answer.found ? { searched: answer.typed } : {}) });
