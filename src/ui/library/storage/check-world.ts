import { checkLibrary } from '../../../library/check-library.ts';
import { fetchTextsAgain } from '../../../library/fetch-text-again.ts';
import type { CareOptions, LibraryFaults, Repaired } from '../../../library/library-faults.ts';
import { reindex, relist, removeLeftOver, removeUnused, repairPictures } from '../../../library/repair-library.ts';
import type { CheckWorld, Fault } from './check-state.ts';

function repair(fault: Fault, faults: LibraryFaults, options: CareOptions): Promise<Repaired> {
  switch (fault) {
    case 'withoutText':
      return fetchTextsAgain(faults.withoutText, options);
    case 'lackPictures':
      return repairPictures(faults, options);
    case 'unlisted':
      return relist(faults.unlisted, options);
    case 'leftOver':
      return removeLeftOver(faults.leftOver, options);
    case 'unused':
      return removeUnused(faults.unused);
    case 'unindexed':
      return reindex(faults.unindexed, options);
  }
}

/** The browser's own world. */
export const CHECK_WORLD: CheckWorld = { checkLibrary, repair };
