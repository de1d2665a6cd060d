import { effect } from '@preact/signals';
import { afterEach, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { FIRST_LOOK } from '../../src/settings/reading-look.ts';
import type { ChosenLook } from '../../src/settings/stored-looks.ts';
import { applyLook } from '../../src/ui/reader/look/apply-look.ts';
import { scrollSideways } from '../../src/ui/reader/look/scroll-sideways.ts';
import { settled } from '../support/settled.ts';
import { aLook, app, button, content, openMenu, setUpReader, showState } from './shown-reader.tsx';
import { anArticle, aReader, aReading } from './ui-articles.ts';
import { violations } from './ui-violations.ts';

setUpReader();
let stop = () => {};
afterEach(() => {
  stop();
  document.documentElement.removeAttribute('style');
  document.documentElement.removeAttribute('data-theme');
});

/** Shows an article set as a state says, as the reader's pages do. */
async function showSet(chosen: ChosenLook = { everywhere: {}, here: null }, lang = 'en') {
  const look = aLook(chosen);
  stop = effect(() => {
    if (look.look.value) applyLook(look.look.value);
  });
  await showState(aReader({ kind: 'article', reading: aReading(anArticle({ lang })) }), { look });
  return { look, chosen };
}

const paragraph = () => {
  const found = content().querySelector('p');
  if (!found) throw new Error('There is no paragraph.');
  return getComputedStyle(found);
};
const input = (menu: HTMLElement, name: string): HTMLInputElement => {
  const label = [...menu.querySelectorAll('label')].find(({ textContent }) =>
    textContent.replaceAll('\u00ad', '').includes(name),
  );
  const found = label?.querySelector('input') ?? menu.querySelector<HTMLInputElement>(`#${label?.htmlFor ?? 'none'}`);
  if (!found) throw new Error(`No choice ${name}`);
  return found;
};

describe('how an article is set', () => {
  test('shows at once: colours, letters and lines', async () => {
    await showSet();
    const menu = await openMenu('Text and colours');
    input(menu, 'Sepia').click();
    expect(getComputedStyle(document.body).backgroundColor).toBe('rgb(245, 236, 217)');
    input(menu, 'Monospace').click();
    expect(paragraph().fontFamily).toContain('monospace');
    const before = Number.parseFloat(paragraph().fontSize);
    button('Size: more', menu).click();
    await settled();
    expect(Number.parseFloat(paragraph().fontSize)).toBeCloseTo(before * 1.05, 1);
    input(menu, 'Justify lines').click();
    expect(paragraph().textAlign).toBe('justify');
    input(menu, 'Hyphenate').click();
    expect(paragraph().hyphens).toBe('manual');
    input(menu, 'Indent paragraphs').click();
    expect(paragraph().marginBottom).toBe('0px');
  });

  test('each theme is offered by a sample of its own colours', async () => {
    await showSet();
    const menu = await openMenu('Text and colours');
    const sample = (name: string) => {
      const found = input(menu, name).parentElement?.querySelector('.sample');
      if (!found) throw new Error(`No sample of ${name}`);
      return found;
    };
    expect(getComputedStyle(sample('Sepia')).backgroundColor).toBe('rgb(245, 236, 217)');
    expect(getComputedStyle(sample('Black')).backgroundColor).toBe('rgb(0, 0, 0)');
    for (const one of menu.querySelectorAll('.sample')) {
      const { width, height } = one.getBoundingClientRect();
      expect(width).toBeGreaterThan(40);
      expect(height).toBeCloseTo(36, 0);
      expect(one.scrollHeight, 'its letters stand in one line').toBeLessThanOrEqual(36);
    }
  });

  test('headings and captions grow with the text', async () => {
    const { look } = await showSet();
    const title = () => Number.parseFloat(getComputedStyle(app.querySelector('h1') as Element).fontSize);
    const before = title();
    look.change({ size: 200 });
    expect(title()).toBeCloseTo(before * 2, 1);
  });

  test('a font that comes with the extension is there when it is chosen', async () => {
    await showSet();
    const menu = await openMenu('Text and colours');
    input(menu, 'OpenDyslexic').click();
    expect(paragraph().fontFamily).toContain('OpenDyslexic');
    await expect.poll(() => document.fonts.check('16px OpenDyslexic')).toBe(true);
    expect(
      [...document.fonts].some(({ family, status }) => family.includes('OpenDyslexic') && status === 'loaded'),
    ).toBe(true);
  });

  test('one’s own colours are told how well they are read', async () => {
    const { look } = await showSet();
    const menu = await openMenu('Text and colours');
    input(menu, 'Your own').click();
    await settled();
    const verdict = () => menu.querySelector('.own-colours [role="status"]')?.textContent;
    expect(verdict()).toBe('Contrast 16.3 to 1: easy to read');
    look.change({ paper: '#ffffff', ink: '#999999' });
    await settled();
    expect(verdict()).toBe('Contrast 2.8 to 1: too low for many readers. Choose colours further apart');
    look.change({ paper: '#102030', ink: '#f0f0e0' });
    expect(getComputedStyle(document.body).backgroundColor).toBe('rgb(16, 32, 48)');
    expect(getComputedStyle(document.documentElement).colorScheme).toBe('dark');
    look.change({ theme: 'light' });
    expect(getComputedStyle(document.body).backgroundColor).toBe('rgb(251, 250, 246)');
  });

  test('for one site alone, all others aside', async () => {
    const { chosen, look } = await showSet({ everywhere: { size: 120 }, here: null });
    const menu = await openMenu('Text and colours');
    input(menu, 'Only on').click();
    input(menu, 'Dark').click();
    await look.goTo('other.example');
    expect(chosen).toEqual({ everywhere: { size: 120 }, here: { theme: 'dark' } });
    expect(look.look.value).toEqual({ ...FIRST_LOOK, size: 120, theme: 'dark' });
  });

  test('goes back to the beginning', async () => {
    const { look } = await showSet({ everywhere: { size: 150, font: 'mono' }, here: null });
    const menu = await openMenu('Text and colours');
    button('As it was at first', menu).click();
    expect(look.look.value).toEqual(FIRST_LOOK);
  });

  test('stops at the ends of a scale', async () => {
    const { look } = await showSet({ everywhere: { size: 295 }, here: null });
    const menu = await openMenu('Text and colours');
    button('Size: more', menu).click();
    await settled();
    expect(look.look.value?.size).toBe(300);
    expect(button('Size: more', menu).disabled).toBe(true);
  });

  test('vertical lines are offered where a language has them', async () => {
    await showSet();
    const menu = await openMenu('Text and colours');
    expect(menu.textContent).not.toContain('Vertical lines');
    menu.hidePopover();
    await showSet(undefined, 'ja');
    expect((await openMenu('Text and colours')).textContent).toContain('Vertical lines');
  });

  test('vertical lines run from the right to the left, and a wheel goes on in them', async () => {
    app.style.inlineSize = '320px';
    const { look } = await showSet({ everywhere: { lines: 'down' }, here: null }, 'ja');
    window.addEventListener('wheel', scrollSideways, { passive: false });
    const text = app.querySelector<HTMLElement>('.article-content');
    content()
      .querySelectorAll('p')
      .forEach((one) => (one.textContent = 'その灯台は町よりも前からそこに立っていた。'.repeat(30)));
    expect(text && getComputedStyle(text).writingMode).toBe('vertical-rl');
    expect(app.scrollWidth).toBeLessThanOrEqual(320);
    const event = new WheelEvent('wheel', { deltaY: 120, bubbles: true, cancelable: true });
    text?.dispatchEvent(event);
    expect(text?.scrollLeft).toBe(-120);
    expect(event.defaultPrevented).toBe(true);
    text?.scrollTo({ left: -1e6 });
    const atEnd = new WheelEvent('wheel', { deltaY: 120, bubbles: true, cancelable: true });
    text?.dispatchEvent(atEnd);
    expect(atEnd.defaultPrevented).toBe(false);
    look.change({ lines: 'across' });
    expect(text && getComputedStyle(text).writingMode).toBe('horizontal-tb');
    window.removeEventListener('wheel', scrollSideways);
  });

  test('vertical lines are printed across, all of them', async () => {
    await showSet({ everywhere: { lines: 'down' }, here: null }, 'ja');
    content()
      .querySelectorAll('p')
      .forEach((one) => (one.textContent = 'その灯台は町よりも前からそこに立っていた。'.repeat(60)));
    const text = content().host;
    expect(text.scrollWidth).toBeGreaterThan(text.clientWidth);
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    try {
      expect(getComputedStyle(text).writingMode).toBe('horizontal-tb');
      expect(getComputedStyle(text).overflow).toBe('visible');
      const last = content().querySelector('p:last-of-type')?.getBoundingClientRect();
      expect(last?.bottom, 'its box holds all of it').toBeLessThanOrEqual(text.getBoundingClientRect().bottom + 1);
    } finally {
      await cdp().send('Emulation.setEmulatedMedia', { media: '' });
    }
  });

  test.each(['light', 'sepia', 'dark', 'black', 'contrast'] as const)('shuts nobody out in %s', async (theme) => {
    await showSet({ everywhere: { theme }, here: null });
    await openMenu('Text and colours');
    expect(await violations()).toEqual([]);
  });
});
