import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { settled } from '../support/settled.ts';
import { app, setUpLibraryPage, show, stored, summary } from './shown-library.tsx';
import { violations } from './ui-violations.ts';

setUpLibraryPage();

const rows = () => [...app.querySelectorAll<HTMLElement>('.row')];
const isList = () => !app.querySelector('.rows')?.classList.contains('cards');
const button = (name: string) => app.querySelector<HTMLElement>(`button[aria-label="${name}"]`);
const many = (count: number) => Array.from({ length: count }, (_, i) => summary(i + 1));
const cards = (count: number) => show(many(count), undefined, [], 'cards');
const focused = () => rows().indexOf(document.activeElement?.closest('.row') as HTMLElement);
const columns = () => new Set(rows().map((row) => Math.round(row.getBoundingClientRect().left))).size;

describe('articles as cards', () => {
  test('are chosen, and kept for the next visit', async () => {
    await page.viewport(1200, 800);
    await show(many(4));
    expect([isList(), button('As a list')?.ariaPressed, button('As cards')?.ariaPressed]).toEqual([
      true,
      'true',
      'false',
    ]);
    button('As cards')?.click();
    await settled();
    expect([isList(), stored.layout, button('As cards')?.ariaPressed]).toEqual([false, 'cards', 'true']);
    button('As a list')?.click();
    await settled();
    expect([isList(), stored.layout]).toEqual([true, 'list']);
  });

  test('stand in three, two or one column, as there is room', async () => {
    await cards(6);
    for (const [width, wanted] of [
      [1200, 3],
      [800, 2],
      [360, 1],
    ] as const) {
      await page.viewport(width, 800);
      await settled();
      expect([width, columns()]).toEqual([width, wanted]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  });

  test('are gone through by line and column', async () => {
    await page.viewport(1200, 800);
    await cards(9);
    rows()[0]?.querySelector<HTMLElement>('.open')?.focus();
    for (const [key, at] of [
      ['ArrowRight', 1],
      ['ArrowDown', 4],
      ['ArrowLeft', 3],
      ['j', 4],
      ['ArrowUp', 1],
      ['k', 0],
    ] as const) {
      await userEvent.keyboard(`{${key}}`);
      expect([key, focused()]).toEqual([key, at]);
    }
  });

  test('of a thousand are drawn near the screen; the rest has its height', async () => {
    await page.viewport(1200, 800);
    await cards(1_000);
    await expect.poll(() => rows().length).toBeGreaterThan(12);
    expect(rows().length).toBeLessThan(80);
    const whole = document.documentElement.scrollHeight;
    const line = rows()[3]!.getBoundingClientRect().top - rows()[0]!.getBoundingClientRect().top;
    expect(Math.abs(whole - (1_000 / 3) * line)).toBeLessThan(1_500);
    window.scrollTo({ top: whole / 2, behavior: 'instant' });
    const inSight = () =>
      rows().filter((row) => row.getBoundingClientRect().bottom > 0 && row.getBoundingClientRect().top < 800).length;
    await expect.poll(inSight).toBeGreaterThanOrEqual(6);
    // Nothing jumps: what is on screen stays there while its neighbours are measured.
    await settled();
    expect(Math.abs(document.documentElement.scrollHeight - whole)).toBeLessThan(whole / 20);
    window.scrollTo({ top: 0, behavior: 'instant' });
  });

  test('say how much of an article was read', async () => {
    await page.viewport(1200, 800);
    await show(
      [
        summary(1, { state: 'reading', progress: 0.42 }),
        summary(2, { state: 'reading' }),
        summary(3, { progress: 0.9 }),
      ],
      undefined,
      [],
      'cards',
    );
    const facts = rows().map((row) => row.querySelector('.row-facts')?.textContent ?? '');
    expect(facts[0]).toContain('42% read');
    expect(facts[1]).toContain('Reading');
    expect(facts[2]).not.toMatch(/read/i);
    const [bar, ...others] = app.querySelectorAll('.row-progress');
    expect(others).toEqual([]);
    const width = Number.parseFloat(getComputedStyle(bar as Element, '::before').inlineSize);
    expect(width / (bar as Element).getBoundingClientRect().width).toBeCloseTo(0.42, 2);
  });

  test('shut nobody out', async () => {
    await page.viewport(1200, 800);
    await show(
      [
        summary(1, { isFavourite: true, tags: ['sea'], state: 'reading', progress: 0.3 }),
        summary(2, { dir: 'rtl', lang: 'ar' }),
      ],
      undefined,
      [],
      'cards',
    );
    for (const theme of ['light', 'dark', 'contrast']) {
      document.documentElement.dataset.theme = theme;
      await settled();
      expect(await violations(), theme).toEqual([]);
    }
  });
});
