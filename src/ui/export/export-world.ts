import { getPlaces } from '../../learning/reading-places.ts';
import { findSavedArticle } from '../../library/library.ts';
import { listMarks } from '../../library/marks.ts';
import { fetchUnsavedPictures, readStoredPictures } from '../../library/read-pictures.ts';
import type { ExportWorld } from './export-source.ts';

/** The library, and how far its articles were read. */
export const exportWorld: ExportWorld = {
  findSavedArticle,
  listMarks,
  getPlaces,
  readStoredPictures,
  fetchUnsavedPictures,
};
