import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Places } from '../../src/learning/reading-places.ts';
import { createPlacesState } from '../../src/ui/reader/place/places-state.ts';
import { placeNow, topOf } from '../../src/ui/reader/place/text-place.ts';
import { app, content, setUpReader, showState } from './shown-reader.tsx';
import { anArticle, aReader, aReading } from './ui-articles.ts';

setUpReader();
afterEach(() => window.scrollTo(0, 0));

const paragraphs = Array.from(
  { length: 60 },
  (_, i) => `<p>${i}. ${'The boat comes on Thursdays when the swell allows it. '.repeat(4 + (i % 5))}</p>`,
);
const CONTENT = `${paragraphs.slice(0, 10).join('')}<div data-colophon-appeal="a1"></div>${paragraphs.slice(10).join('')}`;

/** A reader of one article, drawn anew each time, whose places last as long as the test. */
function aPlaceInReader() {
  let kept: Places = new Map();
  return async (width: string, everywhere: 'fold' | 'leave' = 'fold') => {
    const places = await createPlacesState(new AbortController().signal, {
      getPlaces: () => Promise.resolve(kept),
      setPlaces(next) {
        kept = next;
        return Promise.resolve();
      },
      watchPlaces: () => undefined,
      placeNow,
      topOf,
    });
    app.style.inlineSize = width;
    const state = aReader({ kind: 'loading' });
    await showState(state);
    const reading = aReading(anArticle({ content: CONTENT }), { everywhere });
    state.view.value = { kind: 'article', reading: { ...reading, place: places.of(reading) } };
    await vi.waitFor(() => expect(content().querySelectorAll('p').length).toBeGreaterThanOrEqual(60));
    const leave = async () => {
      await vi.waitFor(() => expect(kept.size).toBeGreaterThan(0), 2000);
      state.view.value = { kind: 'loading' };
      await vi.waitFor(() => expect(app.querySelector('article')).toBeNull());
    };
    return { state, leave, forgotten: () => kept.size === 0 };
  };
}

/** The words at the line one reads. */
const read = (): string => {
  const found = [...content().querySelectorAll('p')].findLast((one) => one.getBoundingClientRect().top <= 56);
  return found?.textContent.slice(0, 4) ?? '';
};
const paragraph = (i: number) => content().querySelectorAll('p')[i] as HTMLElement;

describe('one goes on reading where one was', () => {
  test('also in another width, and where an appeal has come into the text', async () => {
    const open = aPlaceInReader();
    const { leave } = await open('320px');
    expect(window.scrollY).toBe(0);
    window.scrollTo(0, window.scrollY + paragraph(25).getBoundingClientRect().top - 20);
    expect(read()).toBe('25. ');
    await leave();
    expect(window.scrollY).toBe(0);
    await open('640px', 'leave');
    await vi.waitFor(() => expect(read()).toBe('25. '));
    expect(window.scrollY).toBeGreaterThan(500);
  });

  test('before it is painted', async () => {
    const open = aPlaceInReader();
    const { leave, state } = await open('320px');
    window.scrollTo(0, 4000);
    const view = state.view.value;
    await leave();
    state.view.value = view;
    const painted: number[] = [];
    await new Promise<void>((resolve) => {
      const look = () => {
        if (app.querySelector('article')) {
          painted.push(window.scrollY);
          resolve();
        } else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    expect(painted[0]).toBeGreaterThan(3900);
  });

  test('and at the top again once it was read to its end', async () => {
    const open = aPlaceInReader();
    const { leave, forgotten } = await open('320px');
    window.scrollTo(0, 4000);
    await leave();
    const again = await open('320px');
    expect(window.scrollY).toBeGreaterThan(3900);
    content().querySelector('p:last-of-type')?.scrollIntoView({ block: 'end' });
    window.scrollTo(0, document.documentElement.scrollHeight);
    await vi.waitFor(() => expect(forgotten()).toBe(true), 2000);
    again.state.view.value = { kind: 'loading' };
    await vi.waitFor(() => expect(app.querySelector('article')).toBeNull());
    await open('320px');
    expect(window.scrollY).toBe(0);
  });
});
