import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { settled } from '../support/settled.ts';
import { aFocus, app, button, content, openMenu, setUpReader, showState } from './shown-reader.tsx';
import { anArticle, aReader, aReading } from './ui-articles.ts';
import { violations } from './ui-violations.ts';

setUpReader();
const LONG = Array.from(
  { length: 60 },
  (_, at) => `<p>${at}. ${'The boat comes on Thursdays when the swell allows it. '.repeat(4)}</p>`,
).join('');

beforeEach(() => window.scrollTo(0, 0));
afterEach(() => vi.restoreAllMocks());

async function showLong() {
  const focus = aFocus();
  await showState(aReader({ kind: 'article', reading: aReading(anArticle({ content: LONG, appeals: [] })) }), {
    focus,
  });
  return focus;
}

const input = (menu: HTMLElement, name: string) => {
  const found = [...menu.querySelectorAll('label')].find(({ textContent }) => textContent === name);
  const choice = found?.querySelector('input');
  if (!choice) throw new Error(`No choice ${name}`);
  return choice;
};
const shades = () =>
  [...app.querySelectorAll<HTMLElement>('.focus-shade:not([hidden]) i')].map((one) => one.getBoundingClientRect());
const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

test('all but the paragraph in view is dimmed, also when another comes into view', async () => {
  await showLong();
  const menu = await openMenu('More');
  input(menu, 'Dim all but the paragraph in view').click();
  menu.hidePopover();
  await expect.poll(() => shades().length).toBe(2);
  const isClear = (paragraph: Element) => {
    const { top, bottom } = paragraph.getBoundingClientRect();
    const [above, below] = shades();
    return above !== undefined && below !== undefined && above.bottom <= top && below.top >= bottom;
  };
  const clear = () =>
    [...content().querySelectorAll('p')].filter(isClear).map((one) => Number.parseInt(one.textContent, 10));
  await frame();
  const [first] = clear();
  expect(clear()).toHaveLength(1);
  window.scrollTo({ top: 1500, behavior: 'instant' });
  await frame();
  expect(clear()).toHaveLength(1);
  expect(clear()[0]).toBeGreaterThan(first ?? 99);
  // Clicks go through.
  const { top, left } = content().querySelectorAll('p')[0]?.getBoundingClientRect() ?? new DOMRect();
  expect(document.elementFromPoint(left + 5, Math.max(60, top + 5))?.closest('.focus-shade')).toBeNull();
});

test('a band of a few lines stays where it is looked at', async () => {
  const focus = await showLong();
  window.scrollTo({ top: 900, behavior: 'instant' });
  focus.choose('lines');
  await expect.poll(() => shades().length).toBe(2);
  await frame();
  const [above, below] = shades();
  const line = Number.parseFloat(getComputedStyle(content().host).lineHeight);
  expect((below?.top ?? 0) - (above?.bottom ?? 0)).toBeCloseTo(3.2 * line + 12, -1);
  focus.choose('off');
  await settled();
  expect(shades()).toEqual([]);
});

describe('where lines run down', () => {
  afterEach(() => {
    delete document.documentElement.dataset['lines'];
  });

  /** Japanese paragraphs in vertical lines, dimmed in this way; the text, and the part of it that is clear, from the left. */
  async function showDown(mode: 'paragraph' | 'lines') {
    document.documentElement.dataset['lines'] = 'down';
    const focus = aFocus();
    const content = Array.from(
      { length: 20 },
      () => `<p>${'その灯台は町よりも前から立っていた。'.repeat(12)}</p>`,
    ).join('');
    const article = anArticle({ content, appeals: [], lang: 'ja' });
    await showState(aReader({ kind: 'article', reading: aReading(article) }), { focus });
    const text = app.querySelector<HTMLElement>('.article-content');
    if (!text) throw new Error('No text');
    text.scrollIntoView({ block: 'center', behavior: 'instant' });
    focus.choose(mode);
    await expect.poll(() => shades().length).toBe(2);
    await frame();
    const clear = () => ({ left: shades()[1]?.right ?? 0, right: shades()[0]?.left ?? 0 });
    return { text, clear };
  }

  test('a band of a few lines is clear, beside the dimmed ones', async () => {
    const { text, clear } = await showDown('lines');
    const line = Number.parseFloat(getComputedStyle(text).lineHeight);
    const box = text.getBoundingClientRect();
    expect(clear().right - clear().left).toBeCloseTo(3.2 * line + 12, -1);
    expect(clear().right).toBeLessThan(box.right);
    expect(clear().left).toBeGreaterThan(box.left);
    for (const shade of shades()) {
      expect(shade.top).toBeCloseTo(box.top, 0);
      expect(shade.bottom).toBeCloseTo(box.bottom, 0);
    }
  });

  test('the paragraph in view is clear, also when another comes by', async () => {
    const { text, clear } = await showDown('paragraph');
    const whole = () =>
      [...content().querySelectorAll('p')].findIndex((one) => {
        const { left, right } = one.getBoundingClientRect();
        return left >= clear().left && right <= clear().right && clear().right > clear().left;
      });
    text.scrollTo({ left: -1200, behavior: 'instant' });
    await expect.poll(whole).toBeGreaterThan(0);
    const first = whole();
    text.scrollTo({ left: -2400, behavior: 'instant' });
    await expect.poll(whole).toBeGreaterThan(first);
  });
});

test('the text scrolls by itself until the reader takes over', async () => {
  const focus = await showLong();
  const menu = await openMenu('More');
  button('Scroll by itself', menu).click();
  await expect.poll(() => app.querySelector('.scroll-note')?.textContent).toContain('25 lines a minute');
  for (let i = 0; i < 13; i++) button('Faster').click();
  expect(focus.speed.value).toBe(90);
  await settled();
  expect(button('Faster').disabled).toBe(true);
  await expect.poll(() => window.scrollY).toBeGreaterThan(20);
  expect(await violations()).toEqual([]);
  window.dispatchEvent(new WheelEvent('wheel', { deltaY: 10 }));
  await expect.poll(() => app.querySelector('.scroll-note')).toBeNull();
  const there = window.scrollY;
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(window.scrollY).toBe(there);
});

test('it ends at the end, and where it is told to', async () => {
  const focus = await showLong();
  focus.scroll(true);
  await expect.poll(() => app.querySelector('.scroll-note')).not.toBeNull();
  window.scrollTo({ top: 1e6, behavior: 'instant' });
  await expect.poll(() => focus.isScrolling.value).toBe(false);
  window.scrollTo({ top: 0, behavior: 'instant' });
  focus.scroll(true);
  await expect.poll(() => app.querySelector('.scroll-note')).not.toBeNull();
  await userEvent.click(button('Stop scrolling'));
  expect(focus.isScrolling.value).toBe(false);
});

test('where motion is not wanted it goes on line by line', async () => {
  const focus = await showLong();
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (query) => ({ matches: query.includes('reduce') }) as MediaQueryList,
  );
  const steps: number[] = [];
  vi.spyOn(window, 'scrollBy').mockImplementation((options) => void steps.push((options as ScrollToOptions).top ?? 0));
  focus.setSpeed(90);
  focus.scroll(true);
  const line = Number.parseFloat(getComputedStyle(content().host).lineHeight);
  await expect.poll(() => steps.length, { timeout: 3000 }).toBeGreaterThan(1);
  for (const step of steps) expect(step % line).toBeCloseTo(0, 3);
});
