import { isPrivatePage } from '../../../browser/private-page.ts';
import * as stored from '../../../learning/reading-places.ts';
import { watchWay } from '../text-way.ts';
import { createPlacesState } from './places-state.ts';
import type { ReadingPlaces } from './reading-place.ts';
import { goTo, placeNow } from './text-place.ts';

/** The places in the extension's storage, of the texts on screen. Ends with `end`. */
export async function openStoredPlaces(end: AbortSignal): Promise<ReadingPlaces> {
  const places = await createPlacesState(end, {
    ...stored,
    placeNow,
    goTo,
    watch: ({ host }, onMove, signal) => watchWay(host, onMove, signal),
  });
  // A saved article is of no window; what is read in a private one leaves no trace either.
  return { of: (reading) => places.of({ ...reading, isPrivate: reading.isPrivate || isPrivatePage() }) };
}
