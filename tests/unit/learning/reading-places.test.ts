import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { checkPlace, placeKey } from '../../../src/article/place.ts';
import {
  addPlace,
  forgetPlace,
  getPlaces,
  MOST_PLACES,
  setPlaces,
  watchPlaces,
} from '../../../src/learning/reading-places.ts';

const key = (i: number) => String(i).padStart(11, '0');

beforeEach(() => fakeBrowser.reset());

describe('how far articles were read', () => {
  test('is remembered, in the order it was set', async () => {
    const places = new Map([
      [key(2), { block: 7, share: 0.25 }],
      [key(1), { block: 0, share: 0 }],
    ]);
    await setPlaces(places);
    expect([...(await getPlaces())]).toEqual([...places]);
  });

  test('is remembered for so many articles, those read last', async () => {
    await setPlaces(new Map(Array.from({ length: MOST_PLACES + 3 }, (_, i) => [key(i), { block: i, share: 0 }])));
    const kept = [...(await getPlaces()).keys()];
    expect([kept.length, kept[0]]).toEqual([MOST_PLACES, key(3)]);
  });

  test('is nothing where something else is stored', async () => {
    await storage.setItem('local:readingPlaces', {
      [key(1)]: [3, 0.5],
      [key(2)]: [3, null],
      [key(3)]: ['3', 0.5],
      [key(4)]: { block: 1 },
      'https://a.example/': [1, 1],
    });
    expect([...(await getPlaces()).keys()]).toEqual([key(1)]);
    await storage.setItem('local:readingPlaces', 'damaged');
    expect((await getPlaces()).size).toBe(0);
  });

  test('comes from elsewhere only where none is known', async () => {
    await setPlaces(new Map([[key(1), { block: 1, share: 0 }]]));
    expect(await addPlace(key(1), { block: 9, share: 0 })).toBe(false);
    expect(await addPlace(key(2), { block: 2, share: 0.5 })).toBe(true);
    expect([...(await getPlaces()).values()].map(({ block }) => block)).toEqual([1, 2]);
    await forgetPlace(key(1));
    expect([...(await getPlaces()).keys()]).toEqual([key(2)]);
  });

  test('is that of an article and its reading, whatever part of it one was led to', () => {
    expect(placeKey('https://a.example/1#notes', undefined)).toBe(placeKey('https://a.example/1', undefined));
    expect(placeKey('https://a.example/1', 'densest')).not.toBe(placeKey('https://a.example/1', undefined));
    expect(checkPlace(-1, 0)).toBeNull();
    expect(checkPlace(1, Number.NaN)).toBeNull();
    expect(checkPlace(1, 0.5)).toEqual({ block: 1, share: 0.5 });
  });

  test('is told to other pages', async () => {
    const heard: number[] = [];
    const over = new AbortController();
    watchPlaces((places) => heard.push(places.size), over.signal);
    await setPlaces(new Map([[key(1), { block: 1, share: 0 }]]));
    over.abort();
    await setPlaces(new Map());
    expect(heard).toEqual([1]);
  });
});
