import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { app, button, content, openMenu, setUpReader, showReading } from './shown-reader.tsx';
import { anArticle } from './ui-articles.ts';
import { violations } from './ui-violations.ts';

setUpReader();
afterEach(async () => {
  document.documentElement.removeAttribute('data-theme');
  await page.viewport(414, 896);
});

const CONTENT =
  '<p>A <a href="https://user:pass@deep.harbour.example:8443/path?q#x">far</a> to a site, ' +
  '<a href="#end">here</a> down, <a href="mailto:ines@harbour.example?subject=x">mail</a>, ' +
  '<a href="https://xn--bcher-kva.example/">letters</a>, <a href="https://xn--pple-43d.com/">lookalike</a>, ' +
  '<a href="#gone">nowhere</a>.</p>' +
  '<p>The next line of the text.</p><p id="end">The end.</p>';

const hint = () => document.querySelector<HTMLElement>('.link-hint');
const link = (id: string) => {
  const found = [...content().querySelectorAll('a')].find((one) => one.textContent === id);
  if (!found) throw new Error(`No link ${id}`);
  return found;
};
/** Puts the keyboard at a link, as Tab does. */
function reach(id: string): HTMLElement {
  const one = link(id);
  one.focus({ preventScroll: true, focusVisible: true });
  return one;
}
async function shown(lang = 'en', dir: 'ltr' | 'rtl' = 'ltr') {
  await showReading(anArticle({ content: CONTENT, appeals: [], lang, dir }));
  // The tools of the text are there with its copy buttons, links and all.
  await vi.waitFor(() => {
    link('far').blur();
    reach('far');
    expect(hint()).not.toBeNull();
  });
  link('far').blur();
  expect(hint()).toBeNull();
}
const over = (id: string, pointerType: string) =>
  link(id).dispatchEvent(new PointerEvent('pointerover', { pointerType, bubbles: true, composed: true }));

test.each([
  ['far', 'deep.harbour.example:8443'],
  ['here', 'On this page'],
  ['mail', 'Mail to ines@harbour.example'],
  ['letters', 'bücher.examplexn--bcher-kva.example'],
  ['lookalike', 'xn--pple-43d.com'],
])('the keyboard hears of the link %s', async (id, words) => {
  await shown();
  reach(id);
  expect(hint()?.textContent).toBe(words);
  expect(hint()?.getAttribute('aria-hidden')).toBe('true');
});

test('a link that leads nowhere has no hint', async () => {
  await shown();
  reach('nowhere');
  expect(hint()).toBeNull();
});

test.each([
  ['ltr', 320],
  ['rtl', 320],
  ['ltr', 120],
] as const)('it covers no line of its link and stays in the window: %s, %i pixels', async (dir, width) => {
  await page.viewport(width, 700);
  await shown('en', dir);
  for (const id of ['far', 'mail', 'lookalike']) {
    const lines = [...reach(id).getClientRects()];
    const box = hint()?.getBoundingClientRect();
    if (!box) throw new Error('There is no hint.');
    expect(lines.every((line) => box.top >= line.bottom || box.bottom <= line.top)).toBe(true);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(width);
  }
});

test('the mouse rests on a link, may go over to the hint, and leaves it', async () => {
  await shown();
  over('far', 'mouse');
  expect(hint()).toBeNull();
  await vi.waitFor(() => expect(hint()).not.toBeNull());
  link('far').dispatchEvent(new PointerEvent('pointerout', { pointerType: 'mouse', bubbles: true }));
  hint()?.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(hint()).not.toBeNull();
  hint()?.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
  await vi.waitFor(() => expect(hint()).toBeNull());
});

test('a finger gets none', async () => {
  await shown();
  vi.useFakeTimers();
  over('far', 'touch');
  vi.advanceTimersByTime(1000);
  vi.useRealTimers();
  expect(hint()).toBeNull();
});

test('Escape, scrolling, a press and another article take it away', async () => {
  await shown();
  await vi.waitFor(() => expect(button('Library').getAttribute('aria-keyshortcuts')).toBe('B'));
  reach('far');
  await userEvent.keyboard('{Escape}');
  expect(hint()).toBeNull();
  reach('here');
  window.dispatchEvent(new Event('scroll'));
  expect(hint()).toBeNull();
  reach('mail').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  expect(hint()).toBeNull();
  reach('letters');
  expect(hint()).not.toBeNull();
  await showReading(anArticle());
  await vi.waitFor(() => expect(hint()).toBeNull());
});

test.each(['light', 'dark', 'sepia', 'contrast'])('shuts nobody out in %s', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  await shown();
  reach('letters');
  hint()?.removeAttribute('aria-hidden');
  hint()?.setAttribute('role', 'note');
  app.querySelector('main')?.append(hint() as HTMLElement);
  expect(await violations()).toEqual([]);
});

test('it gives way to a menu, which Escape then closes', async () => {
  await shown();
  over('far', 'mouse');
  await vi.waitFor(() => expect(hint()).not.toBeNull());
  const menu = await openMenu('More');
  expect(hint()).toBeNull();
  await userEvent.keyboard('{Escape}');
  expect(menu.matches(':popover-open')).toBe(false);
});
