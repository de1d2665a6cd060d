import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '../../../../src/article/article.ts';
import type { Place } from '../../../../src/article/place.ts';
import type { Places } from '../../../../src/learning/reading-places.ts';
import { createPlacesState, type PlacesWorld } from '../../../../src/ui/reader/place/places-state.ts';

const ROOT = {} as ShadowRoot;
const AT_3: Place = { block: 3, share: 0.5 };

/** A storage, and pages that each have a text of their own to scroll in. */
function aStorage() {
  const storage = { places: new Map() as Places, writes: 0, watchers: [] as ((places: Places) => void)[] };
  const page = async (changes: Partial<PlacesWorld> = {}) => {
    const end = new AbortController();
    const now = { place: null as Place | null, top: 0 };
    const state = await createPlacesState(end.signal, {
      getPlaces: () => Promise.resolve(storage.places),
      setPlaces(places) {
        storage.places = places;
        storage.writes++;
        for (const tell of storage.watchers) tell(places);
        return Promise.resolve();
      },
      watchPlaces: (onChange) => storage.watchers.push(onChange),
      placeNow: () => now.place,
      goTo(_root, { block, share }) {
        now.top = block * 100 + share * 100;
      },
      watch: (_root, onMove, signal) => window.addEventListener('scroll', onMove, { signal }),
      ...changes,
    });
    const open = (address: string, { reading, isPrivate = false }: { reading?: string; isPrivate?: boolean } = {}) => {
      const place = state.of({ address, article: { reading } as Article, isPrivate });
      const over = new AbortController();
      place.follow(ROOT, over.signal);
      return {
        top: () => (place.goBack() ? now.top : 0),
        leave: () => over.abort(),
        scroll(to: Place | null) {
          now.place = to;
          window.dispatchEvent(new Event('scroll'));
        },
      };
    };
    return { open, end };
  };
  return { storage, page };
}

const rest = () => vi.advanceTimersByTimeAsync(1000);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('how far an article was read', () => {
  test('is known again in another page, under its address whatever the fragment', async () => {
    const { storage, page } = aStorage();
    const [panel, tab] = [await page(), await page()];
    const first = panel.open('https://a.example/x#part');
    expect(first.top()).toBe(0);
    first.scroll(AT_3);
    await rest();
    expect(tab.open('https://a.example/x').top()).toBe(350);
    expect(tab.open('https://a.example/y').top()).toBe(0);
    expect(tab.open('https://a.example/x', { reading: 'whole-page' }).top()).toBe(0);
    expect((await page()).open('https://a.example/x').top()).toBe(350);
    expect(JSON.stringify([...storage.places])).not.toContain('example');
  });

  test('is known at once in the same page, and written once scrolling rests', async () => {
    const { storage, page } = aStorage();
    const { open } = await page();
    const first = open('https://a.example/x');
    for (const block of [1, 2, 3]) first.scroll({ block, share: 0 });
    first.leave();
    first.scroll({ block: 9, share: 0 });
    expect(open('https://a.example/x').top()).toBe(300);
    expect(storage.writes).toBe(0);
    await rest();
    expect(storage.writes).toBe(1);
  });

  test('is forgotten once it was read to its end', async () => {
    const { storage, page } = aStorage();
    const { open } = await page();
    const first = open('https://a.example/x');
    first.scroll(AT_3);
    await rest();
    first.scroll(null);
    expect(open('https://a.example/x').top()).toBe(0);
    await rest();
    expect(storage.places.size).toBe(0);
  });

  test('is written when the page is left before it rests', async () => {
    const { storage, page } = aStorage();
    const { open, end } = await page();
    open('https://a.example/x').scroll(AT_3);
    end.abort();
    expect([...storage.places.values()]).toEqual([AT_3]);
  });

  test('in a private window is not written, and not looked up', async () => {
    const { storage, page } = aStorage();
    const { open, end } = await page();
    open('https://a.example/x', { isPrivate: true }).scroll(AT_3);
    await rest();
    end.abort();
    expect(storage.writes).toBe(0);
    expect(open('https://a.example/x', { isPrivate: true }).top()).toBe(350);
    expect(open('https://a.example/x').top()).toBe(0);
    open('https://a.example/y').scroll(AT_3);
    await rest();
    expect(open('https://a.example/y', { isPrivate: true }).top()).toBe(0);
  });

  test('is unknown where the storage does not answer, and articles are read all the same', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { page } = aStorage();
    const { open } = await page({ getPlaces: () => Promise.reject(new Error('no storage')) });
    expect(open('https://a.example/x').top()).toBe(0);
    expect(told).toHaveBeenCalledOnce();
    told.mockRestore();
  });
});
