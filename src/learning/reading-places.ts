import { storage } from 'wxt/utils/storage';
import { FINGERPRINT } from '../appeals/fingerprint.ts';
import { checkPlace, type Place } from '../article/place.ts';

/** Articles whose place is remembered; the one read longest ago goes first. */
export const MOST_PLACES = 500;

/** The places by the fingerprints of the articles' addresses, the one set last at the end. */
export type Places = ReadonlyMap<string, Place>;

const item = storage.defineItem<Record<string, [block: number, share: number]>>('local:readingPlaces', {
  fallback: {},
  version: 1,
});

/** Places as they were stored; what is not shaped like one is left out. */
function checkPlaces(value: unknown): Places {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value as Record<string, unknown>) : [];
  return new Map(
    entries.flatMap(([key, place]): [string, Place][] => {
      if (!FINGERPRINT.test(key) || !Array.isArray(place)) return [];
      const [block, share] = place as unknown[];
      const checked = checkPlace(block, share);
      return checked ? [[key, checked]] : [];
    }),
  );
}

export async function getPlaces(): Promise<Places> {
  return checkPlaces(await item.getValue());
}

/** Puts these places in the stead of those there are; beyond the limit the first ones go. */
export async function setPlaces(places: Places): Promise<void> {
  const kept = [...places].slice(-MOST_PLACES);
  await item.setValue(Object.fromEntries(kept.map(([key, { block, share }]) => [key, [block, share]])));
}

/** Sets the place of one article where none is known of it; whether it did. */
export async function addPlace(key: string, place: Place): Promise<boolean> {
  const places = await getPlaces();
  if (places.has(key)) return false;
  await setPlaces(new Map([...places, [key, place]]));
  return true;
}

/** Forgets the place of one article. */
export async function forgetPlace(key: string): Promise<void> {
  await setPlaces(new Map([...(await getPlaces())].filter(([one]) => one !== key)));
}

/** Hands over the places whenever they changed, in this page or another, until `signal` aborts. */
export function watchPlaces(onChange: (places: Places) => void, signal: AbortSignal): void {
  const stop = item.watch((value) => onChange(checkPlaces(value)));
  signal.addEventListener('abort', stop, { once: true });
}
