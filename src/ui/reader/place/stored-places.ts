import * as stored from '../../../learning/reading-places.ts';
import { createPlacesState } from './places-state.ts';
import type { ReadingPlaces } from './reading-place.ts';
import { placeNow, topOf } from './text-place.ts';

/** The places in the extension's storage, of the texts on screen. Ends with `end`. */
export const openStoredPlaces = (end: AbortSignal): Promise<ReadingPlaces> =>
  createPlacesState(end, { ...stored, placeNow, topOf });
