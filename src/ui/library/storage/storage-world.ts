import { fetchPicturesAgain, removePictures } from '../../../library/change-pictures.ts';
import { removeSavedArticles, takeBack } from '../../../library/decide.ts';
import { eraseSavedArticles, watchLibrary } from '../../../library/library.ts';
import { measureLibrary } from '../../../library/measure-storage.ts';
import { askBrowserStorage, persistStorage } from '../../../library/persistence.ts';
import { removeSnapshots } from '../../../library/snapshots.ts';
import type { StorageWorld } from './storage-state.ts';

/** The browser's own world. */
export const STORAGE_WORLD: StorageWorld = {
  measureLibrary,
  askBrowserStorage,
  persistStorage,
  removePictures,
  removeSnapshots,
  fetchPicturesAgain,
  removeSavedArticles,
  takeBack,
  eraseSavedArticles,
  watchLibrary,
};
