import { getPlaces } from '../../learning/reading-places.ts';
import { libraryWorld } from './export-source.ts';

/** The library, and how far its articles were read. */
export const exportWorld = libraryWorld(getPlaces);
