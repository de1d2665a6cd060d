import { type Place, placeKey } from '../../../article/place.ts';
import type * as stored from '../../../learning/reading-places.ts';
import { report } from '../../parts/start-page.ts';
import type { ReadingPlaces } from './reading-place.ts';

/** What the state needs of the world: `src/learning/reading-places`, and where a text stands; tests give their own. */
export interface PlacesWorld extends Pick<typeof stored, 'getPlaces' | 'setPlaces' | 'watchPlaces'> {
  placeNow(root: ShadowRoot): Place | null;
  goTo(root: ShadowRoot, place: Place): void;
  watch(root: ShadowRoot, onMove: () => void, signal: AbortSignal): void;
}

/** Milliseconds after the last move until a place is written. */
const REST_MS = 400;

/** How far articles were read. Those in private windows are remembered as long as the page stands, and never written. Ends with `end`. */
export async function createPlacesState(end: AbortSignal, world: PlacesWorld): Promise<ReadingPlaces> {
  let kept: stored.Places = new Map();
  /** What changed since it was written last; null: forgotten. */
  const changed = new Map<string, Place | null>();
  const ofPrivate = new Map<string, Place | null>();
  let clock: ReturnType<typeof setTimeout> | undefined;

  try {
    kept = await world.getPlaces();
  } catch (error) {
    console.error('Colophon: how far articles were read cannot be looked up.', error);
  }
  world.watchPlaces((places) => (kept = places), end);

  const write = (): void => {
    clearTimeout(clock);
    if (changed.size === 0) return;
    const next = new Map(kept);
    for (const [key, place] of changed) {
      next.delete(key);
      if (place) next.set(key, place);
    }
    changed.clear();
    kept = next;
    report(world.setPlaces(next));
  };
  end.addEventListener('abort', write, { once: true });

  return {
    of(reading) {
      const key = placeKey(reading.address, reading.article.reading);
      const own = reading.isPrivate ? ofPrivate : changed;
      let text: ShadowRoot | undefined;
      return {
        follow(root, signal) {
          text = root;
          const keep = () => {
            own.set(key, world.placeNow(root));
            if (reading.isPrivate) return;
            clearTimeout(clock);
            clock = setTimeout(write, REST_MS);
          };
          world.watch(root, keep, signal);
          signal.addEventListener('abort', () => (text = undefined), { once: true });
        },
        goBack() {
          const place = own.has(key) ? own.get(key) : reading.isPrivate ? undefined : kept.get(key);
          if (!text || !place) return false;
          world.goTo(text, place);
          return true;
        },
      };
    },
  };
}
