import { readImport } from '../../../import/read-import.ts';
import * as readingPlaces from '../../../learning/reading-places.ts';
import { importItems } from '../../../library/import-items.ts';
import { openLibraryTarget } from '../../../library/library-target.ts';
import { askToPersist } from '../../../library/persistence.ts';
import type { ImportWorld } from './import-state.ts';

/** The import's world in the browser. */
export const IMPORT_WORLD: ImportWorld = {
  read: (files, signal, onProgress) => readImport(files, { signal, onProgress }),
  openTarget: () => openLibraryTarget(readingPlaces),
  async importItems(items, target, options) {
    await askToPersist();
    return await importItems(items, target, options);
  },
};
