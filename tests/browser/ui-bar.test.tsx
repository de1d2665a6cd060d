import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { settled } from '../support/settled.ts';
import { app, button, openMenu, setUpReader, show, showReading } from './shown-reader.tsx';
import { anArticle } from './ui-articles.ts';
import { violations } from './ui-violations.ts';

setUpReader();
afterEach(() => page.viewport(414, 896));

const article = () => anArticle({ content: '<h2>Storms</h2><p>Wind.</p><h2>Calm</h2><p>None.</p>', appeals: [] });
/** What the bar can do, from its start to its end. */
const ALL = [
  'Library',
  'Outline',
  'Find in the article',
  'Read aloud',
  'Text and colours',
  'Appeals',
  'Save this article',
];
const nameOf = (element: Element) => element.getAttribute('aria-label') ?? element.textContent.trim();
const seen = (element: Element) => element.checkVisibility();
const inBar = () =>
  [...app.querySelectorAll<HTMLElement>('.bar > .icon-button, .bar > .find-button > .icon-button')].filter(seen);

/** The reader's bar at a width, when all its buttons are there. */
async function barAt(width: number): Promise<HTMLElement[]> {
  await page.viewport(width, 600);
  await showReading(article());
  await vi.waitFor(() => ALL.forEach((name) => button(name)));
  return inBar();
}

/** Tells the browser whether the pointer is a finger. */
const touch = (enabled: boolean) => cdp().send('Emulation.setTouchEmulationEnabled', { enabled, maxTouchPoints: 1 });

describe.each([
  { pointer: 'a mouse', coarse: false, least: 36, widths: [80, 120, 160, 200, 240, 256, 290, 320, 400] },
  { pointer: 'a finger', coarse: true, least: 44, widths: [80, 100, 160, 240, 256, 300, 320, 360, 400] },
])('the bar for $pointer', ({ coarse, least, widths }) => {
  beforeAll(() => touch(coarse));
  afterAll(() => touch(false));

  test.each(widths)('has room for its buttons at %i pixels, and the menu holds the others', async (width) => {
    expect(matchMedia('(pointer: coarse)').matches).toBe(coarse);
    const buttons = await barAt(width);
    const boxes = buttons.map((one) => one.getBoundingClientRect()).sort((a, b) => a.left - b.left);
    for (const [at, box] of boxes.entries()) {
      expect(box.width).toBeGreaterThanOrEqual(least);
      expect(box.height).toBeGreaterThanOrEqual(least);
      expect(box.left).toBeGreaterThanOrEqual(at === 0 ? 0 : (boxes[at - 1]?.right ?? 0));
      expect(box.right).toBeLessThanOrEqual(width);
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const menu = await openMenu('More');
    const moved = [...menu.querySelectorAll('.from-bar button')].filter(seen);
    // All of it once: in the bar or in the menu.
    expect([...buttons, ...moved].map(nameOf).sort()).toEqual([...ALL, 'More'].sort());
    const frame = menu.getBoundingClientRect();
    expect(frame.left).toBeGreaterThanOrEqual(0);
    expect(frame.right).toBeLessThanOrEqual(width);
    expect(await violations()).toEqual([]);
  });
});

test('at 320 pixels a mouse has the whole bar', async () => {
  expect(await barAt(320)).toHaveLength(8);
});

describe('what the bar has no room for', () => {
  test.each([
    ['Text and colours', '#look-menu'],
    ['Appeals', '#appeals-menu'],
    ['Outline', '#outline-menu'],
  ])('%s is opened by the menu, with the keyboard in it, which comes back afterwards', async (name, id) => {
    await barAt(90);
    button('More').focus();
    button(name, await openMenu('More')).click();
    await vi.waitFor(() => expect(app.querySelector(`${id}:popover-open`)).not.toBeNull());
    expect(document.activeElement).toBe(app.querySelector(id));
    await userEvent.keyboard('{Escape}');
    expect(app.querySelector(':popover-open')).toBeNull();
    expect(document.activeElement).toBe(button('More'));
  });

  test('the search opens below the bar, in two lines', async () => {
    await barAt(90);
    button(
      'Find in the article',
      await openMenu('More').then((menu) => menu.querySelector('.from-bar') ?? menu),
    ).click();
    await settled();
    const field = app.querySelector<HTMLInputElement>('.find-bar input');
    expect(document.activeElement).toBe(field);
    await userEvent.fill(field as HTMLInputElement, 'wind');
    for (const part of app.querySelectorAll('.find-bar > :not(.unseen)')) {
      const box = part.getBoundingClientRect();
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(90);
    }
    expect(await violations()).toEqual([]);
  });
});

test('without an article the way to the library stays in the narrowest bar', async () => {
  await page.viewport(80, 600);
  await show({ kind: 'loading' });
  expect(inBar().map(nameOf)).toEqual(['Library']);
});

test('whose menu is open is told, by a frame where contrast is strong', async () => {
  await showReading(article());
  await openMenu('More');
  await expect.poll(() => getComputedStyle(button('More')).backgroundColor).toBe('rgb(242, 239, 232)');
  document.documentElement.dataset['theme'] = 'contrast';
  expect(getComputedStyle(button('More')).boxShadow).toContain('rgb(0, 0, 0)');
  expect(getComputedStyle(button('Read aloud')).boxShadow).toBe('none');
  delete document.documentElement.dataset['theme'];
});
