import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { app, button, content, openMenu, setUpReader, showReading } from './shown-reader.tsx';
import { anArticle } from './ui-articles.ts';

setUpReader();
afterEach(() => page.viewport(414, 896));

const nest = (depth: number): string =>
  depth === 0 ? '' : `<ul><li><strong>Gauge</strong> at the lock${nest(depth - 1)}</li></ul>`;
const article = () => anArticle({ content: `<h2>Storms</h2><p>Wind from the sea.</p>${nest(3)}` });

/** A panel of 320 pixels at 400 %, and wider ones at less. */
async function showAt(width: number): Promise<void> {
  await page.viewport(width, 256);
  await showReading(article());
}

const boxOf = (selector: string): DOMRect => {
  const found = app.querySelector(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found.getBoundingClientRect();
};

describe('a panel at 400 %', () => {
  test('is never wider than its window: appeals and lists in lists have room', async () => {
    await showAt(80);
    expect(app.querySelectorAll('.kind').length).toBeGreaterThan(0);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(80);
    for (const word of content().querySelectorAll('strong'))
      expect(word.getBoundingClientRect().right).toBeLessThanOrEqual(80);
  });

  test('the name of a menu has a line of its own', async () => {
    await showAt(80);
    const menu = await openMenu('More');
    const name = menu.querySelector('h2')?.getBoundingClientRect();
    const close = button('Close', menu).getBoundingClientRect();
    expect(name?.top).toBeGreaterThanOrEqual(close.bottom);
    expect(name?.height, 'in one line').toBeLessThan(24);
  });

  test.each([160, 220])('the buttons that go through what is found stand in one line at %i pixels', async (width) => {
    await showAt(width);
    (await vi.waitFor(() => button('Find in the article'))).click();
    const field = await vi.waitFor(() => {
      const found = app.querySelector<HTMLInputElement>('.find-bar input');
      if (!found) throw new Error('No field');
      return found;
    });
    await userEvent.fill(field, 'the');
    await vi.waitFor(() => expect(app.querySelector('.find-count')?.textContent).not.toBe(''));
    const buttons = [...app.querySelectorAll('.find-bar button')].map((one) => one.getBoundingClientRect());
    expect(new Set(buttons.map(({ top }) => top)).size).toBe(1);
    expect(buttons[0]?.top).toBeGreaterThanOrEqual(field.getBoundingClientRect().bottom);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(boxOf('.find-count').top, 'the count stands beside the field').toBeLessThan(
      field.getBoundingClientRect().bottom,
    );
  });
});
