import type { SavedTarget } from '../../browser/reader-address.ts';
import type { SavedArticleSummary } from '../../library/saved-article.ts';
import type { LibraryState } from './library-state.ts';

/** What a row leads to: what the search found is marked there. */
export const targetOf = (
  { id }: SavedArticleSummary,
  { found, typed }: Pick<LibraryState, 'found' | 'typed'>,
): SavedTarget => ({ savedId: id, ...(found.value ? { searched: typed.value } : {}) });
