import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import type { Places } from '../../src/learning/reading-places.ts';
import { currentHeading, goToHeading, headingsOf } from '../../src/ui/reader/outline/headings.ts';
import { createPlacesState } from '../../src/ui/reader/place/places-state.ts';
import { goTo, placeNow } from '../../src/ui/reader/place/text-place.ts';
import { isAtEnd, shareRead, watchWay } from '../../src/ui/reader/text-way.ts';
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
  return async (width: string, everywhere: 'fold' | 'leave' = 'fold', as: Partial<Article> = {}) => {
    const places = await createPlacesState(new AbortController().signal, {
      getPlaces: () => Promise.resolve(kept),
      setPlaces(next) {
        kept = next;
        return Promise.resolve();
      },
      watchPlaces: () => undefined,
      placeNow,
      goTo,
      watch: ({ host }, onMove, signal) => watchWay(host, onMove, signal),
    });
    app.style.inlineSize = width;
    const state = aReader({ kind: 'loading' });
    await showState(state);
    const reading = aReading(anArticle({ content: CONTENT, ...as }), { everywhere });
    state.view.value = { kind: 'article', reading: { ...reading, place: places.of(reading) } };
    await vi.waitFor(() => expect(content().querySelectorAll('p').length).toBeGreaterThanOrEqual(as.content ? 18 : 60));
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

describe('in lines that run down', () => {
  const PART = `<p>${'その灯台は町よりも前からそこに立っていた。'.repeat(20)}</p>`.repeat(3);
  const LINES = [0, 1, 2, 3, 4, 5].map((part) => `<h2>${part}章</h2>${PART}`).join('');
  const down = () => app.querySelector<HTMLElement>('.article-content') as HTMLElement;

  async function openDown(open: ReturnType<typeof aPlaceInReader>) {
    document.documentElement.dataset['lines'] = 'down';
    const opened = await open('320px', 'fold', { content: LINES, lang: 'ja' });
    expect(getComputedStyle(down()).writingMode).toBe('vertical-rl');
    return opened;
  }
  afterEach(() => delete document.documentElement.dataset['lines']);
  const headings = () => [...content().querySelectorAll('h2')];

  test('one goes on where one was, sideways', async () => {
    const open = aPlaceInReader();
    const { leave } = await openDown(open);
    headings()[3]?.scrollIntoView({ block: 'start', inline: 'start' });
    const before = down().scrollLeft;
    expect(before).toBeLessThan(-500);
    await leave();
    await openDown(open);
    expect(Math.abs(down().scrollLeft - before)).toBeLessThan(3);
    expect(down().getBoundingClientRect().top).toBeLessThanOrEqual(57);
  });

  test('the share read, the heading one is under and the end are those of the way sideways', async () => {
    await openDown(aPlaceInReader());
    expect(shareRead(down())).toBe(0);
    expect(currentHeading(headingsOf(content()), null)).toBe(0);
    const third = headingsOf(content())[3];
    if (third) goToHeading(third);
    expect(shareRead(down())).toBeGreaterThan(0.3);
    expect(shareRead(down())).toBeLessThan(0.8);
    expect(currentHeading(headingsOf(content()), null)).toBe(3);
    expect(isAtEnd(down())).toBe(false);
    down().scrollTo({ left: -1e6 });
    expect(shareRead(down())).toBe(1);
    expect(isAtEnd(down())).toBe(true);
  });
});
