import * as decide from '../../../library/decide.ts';
import * as library from '../../../library/library.ts';
import { searchInWorker } from '../../../library/search-in-worker.ts';
import * as searchIndex from '../../../library/search-index.ts';
import type { ToastsState } from '../../parts/toasts-state.ts';
import { createLibraryState, type LibraryState } from '../library-state.ts';
import { createSearchState } from '../search-state.ts';
import { tellBy } from '../tell-changes.ts';

/** Opens the library as a panel lists it: what is to be read first. Ends with `end`. */
export function openList(toasts: ToastsState, end: AbortSignal): LibraryState {
  const search = createSearchState(end, { ...searchIndex, texts: searchInWorker(end) });
  return createLibraryState(tellBy(toasts), end, { ...library, ...decide }, search, 'next');
}
