import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { aLook, app, button, content, setUpReader, showReading, showState } from './shown-reader.tsx';
import { anArticle, aReader, aReading } from './ui-articles.ts';
import { violations } from './ui-violations.ts';

setUpReader();
afterEach(() => {
  window.scrollTo(0, 0);
  document.documentElement.removeAttribute('data-theme');
});

const LONG =
  'What the keepers of the northern lights wrote about Donaudampfschifffahrtselektrizitätenhauptbetriebswerk';
const text = '<p>Nothing is to be seen here but the sea and the sky above it, and a boat that never comes.</p>'.repeat(
  20,
);
const CONTENT = `${text}<h2>The boat</h2>${text}<h3>${LONG}</h3>${text}<h2>The <em>letter</em></h2>${text}`;

const article = (changes = {}) => anArticle({ content: CONTENT, readingMinutes: 8, ...changes });
const menu = () => app.querySelector<HTMLElement>('#outline-menu:popover-open');
const entries = () => [...(menu()?.querySelectorAll<HTMLButtonElement>('li button') ?? [])];
const left = () => app.querySelector('.time-left')?.getAttribute('title');

async function openOutline(): Promise<HTMLButtonElement[]> {
  (await vi.waitFor(() => button('Outline'))).click();
  await vi.waitFor(() => expect(entries().length).toBeGreaterThan(1));
  return entries();
}

describe('the outline', () => {
  test('lists the headings by their levels, and goes to them', async () => {
    await showReading(article({ content: `<h3> </h3>${CONTENT}` }));
    const found = await openOutline();
    expect(found.map((one) => one.textContent)).toEqual(['The boat', LONG, 'The letter']);
    expect(found.map((one) => one.parentElement?.getAttribute('aria-level'))).toEqual(['1', '2', '1']);
    const address = location.href;
    found[1]?.focus();
    await userEvent.keyboard('{Enter}');
    expect(menu()).toBeNull();
    expect(content().activeElement?.textContent).toBe(LONG);
    const top = content().activeElement?.getBoundingClientRect().top ?? 0;
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(120);
    expect(location.href).toBe(address);
  });

  test('marks where one is', async () => {
    await showReading(article());
    const current = () => entries().map((one) => one.getAttribute('aria-current'));
    await openOutline();
    expect(current()).toEqual([null, null, null]);
    entries()[2]?.click();
    await vi.waitFor(() => expect(app.querySelector('.outline')).toBeNull());
    await openOutline();
    expect(current()).toEqual([null, null, 'location']);
  });

  test('is there only for articles that have headings of their own', async () => {
    await showReading(article({ content: `${text}<h2>The boat</h2>${text}<h2>\u00AD</h2>` }));
    await vi.waitFor(() => expect(app.querySelector('.time-left')).not.toBeNull());
    expect(() => button('Outline')).toThrow('No button');
    const donation = { ...anArticle().appeals[0], html: '<h2>Dear readers</h2><p>Give.</p>' };
    await showReading(
      article({ content: `${text}<h2>The boat</h2>${text}<div data-colophon-appeal="a1"></div>`, appeals: [donation] }),
      { everywhere: 'leave' },
    );
    await vi.waitFor(() => expect(content().querySelector('.passage h2')).not.toBeNull());
    expect(() => button('Outline')).toThrow('No button');
  });

  test('says what is left, in its head and at the line in the bar', async () => {
    await showReading(article());
    await openOutline();
    expect(menu()?.textContent).toContain('8 min left');
    entries()[2]?.click();
    await vi.waitFor(() => expect(left()).toMatch(/^[1-3] min left$/));
    window.scrollTo(0, document.documentElement.scrollHeight);
    await vi.waitFor(() => expect(left()).toBe('Read to its end'));
    expect(app.querySelector('[role="meter"]')?.getAttribute('aria-valuetext')).toBe('100 %, Read to its end');
  });

  test.each(['light', 'dark'] as const)('shuts nobody out in %s, in a narrow panel', async (theme) => {
    app.style.inlineSize = '320px';
    await showState(aReader({ kind: 'article', reading: aReading(article()) }), {
      look: aLook({ everywhere: { theme }, here: null }),
    });
    document.documentElement.dataset.theme = theme;
    await openOutline();
    expect(await violations()).toEqual([]);
    expect(menu()?.scrollWidth).toBeLessThanOrEqual(menu()?.clientWidth ?? 0);
    expect(app.scrollWidth).toBeLessThanOrEqual(320);
  });
});
