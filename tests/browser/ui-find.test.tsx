import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { aLook, app, button, content, setUpReader, showReading, showState } from './shown-reader.tsx';
import { anArticle, aReader, aReading } from './ui-articles.ts';
import { violations } from './ui-violations.ts';

setUpReader();
afterEach(() => {
  CSS.highlights.clear();
  document.documentElement.removeAttribute('data-theme');
});

const CONTENT =
  '<p id="first">The lighthouse <a href="https://a.example/">keeper</a>, the light\u00ADhouse, a <b>light</b>house.</p>' +
  '<div data-colophon-appeal="a1"></div>' +
  `<h2>Storms</h2>${'<p>Nothing is to be seen here but the sea.</p>'.repeat(40)}` +
  `<table><tr>${'<td>a cell that is rather wide</td>'.repeat(12)}<td>Fárþing</td></tr></table>` +
  '<details><summary>More</summary><p>A cormorant.</p></details>';

const article = () => anArticle({ content: CONTENT });
const field = () => app.querySelector<HTMLInputElement>('.find-bar input');
const count = () => app.querySelector('.find-count')?.textContent;
const counted = (words: string) => vi.waitFor(() => expect(count()).toBe(words));
const found = () => CSS.highlights.get('colophon-found')?.size ?? 0;
const current = () => {
  const [range] = CSS.highlights.get('colophon-current') ?? [];
  if (!(range instanceof Range)) throw new Error('There is no current hit.');
  return range;
};

async function findButton(): Promise<HTMLButtonElement> {
  return await vi.waitFor(() => button('Find in the article'));
}

async function look(words: string): Promise<void> {
  if (!field()) (await findButton()).click();
  await vi.waitFor(() => expect(document.activeElement).toBe(field()));
  await userEvent.fill(field() as HTMLInputElement, words);
}

describe('finding words in the article', () => {
  test('the field stays in its place, in whatever direction one types', async () => {
    app.style.inlineSize = '900px';
    await showReading(article());
    for (const words of ['sea', 'البحر']) {
      await look(words);
      const box = field()?.getBoundingClientRect();
      expect(box?.width, words).toBe(384);
      const next = app.querySelector('.find-bar .find-count')?.getBoundingClientRect();
      expect(next && box && next.left - box.right, words).toBeCloseTo(2, 1);
    }
  });

  test('counts and marks them, across elements and soft hyphens', async () => {
    await showReading(article());
    await look('LIGHTHOUSE');
    await counted('1 of 3');
    expect(found()).toBe(3);
    const marked = CSS.highlights.get('colophon-found');
    await userEvent.keyboard('{Enter}{Enter}');
    // From one to the next, nothing is marked anew but the current one.
    expect(CSS.highlights.get('colophon-found')).toBe(marked);
    await counted('3 of 3');
    expect(current().toString()).toBe('lighthouse');
    expect(current().startContainer.parentElement?.localName).toBe('b');
    await userEvent.keyboard('{Enter}');
    await counted('1 of 3');
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    await counted('3 of 3');
    await userEvent.keyboard('{F3}');
    await counted('1 of 3');
    button('Previous').click();
    await counted('3 of 3');
  });

  test('begins with what the library searched for: each word marked, n and N go on, Escape ends it', async () => {
    const text = anArticle({
      content: `${'<p>Nothing is to be seen here but the sea.</p>'.repeat(60)}<p>A house, and <b>hou</b>ses at the bridges.</p>`,
    });
    await showReading(text, { searched: { words: 'houses bridge', language: 'en' } });
    await counted('1 of 3');
    expect(found()).toBe(3);
    expect(field()?.value).toBe('houses bridge');
    // The text has the keys, and not the field.
    expect(document.activeElement).toBe(document.body);
    expect(current().toString()).toBe('house');
    expect(current().getBoundingClientRect().bottom).toBeLessThan(window.innerHeight);
    expect(window.scrollY).toBeGreaterThan(500);
    await userEvent.keyboard('n');
    await counted('2 of 3');
    expect(current().toString()).toBe('houses');
    await userEvent.keyboard('{Shift>}N{/Shift}');
    await counted('1 of 3');
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(field()).toBeNull());
    expect(found()).toBe(0);
  });

  test('opens by the keys, gives the focus back and keeps the words', async () => {
    await showReading(article());
    await findButton();
    const link = content().querySelector('a');
    link?.focus();
    await userEvent.keyboard('/');
    await vi.waitFor(() => expect(document.activeElement).toBe(field()));
    await userEvent.keyboard('sea/');
    expect(field()?.value).toBe('sea/');
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(field()).toBeNull());
    expect(content().activeElement).toBe(link);
    expect(found()).toBe(0);
    await userEvent.keyboard('{Control>}f{/Control}');
    await vi.waitFor(() => expect(field()?.value).toBe('sea/'));
    expect([field()?.selectionStart, field()?.selectionEnd]).toEqual([0, 4]);
  });

  test('brings what it finds on screen, in tables and in what is closed as well', async () => {
    app.style.inlineSize = '320px';
    await showReading(article());
    await look('farþing');
    await counted('1 of 1');
    const box = content().querySelector('.table-box');
    const place = current().getBoundingClientRect();
    expect(box?.scrollLeft).toBeGreaterThan(100);
    expect(place.right).toBeLessThanOrEqual((box?.getBoundingClientRect().right ?? 0) + 1);
    expect(place.top).toBeGreaterThan(0);
    expect(place.bottom).toBeLessThan(window.innerHeight);
    await look('cormorant');
    expect(content().querySelector('details')?.open).toBe(true);
    expect(app.scrollWidth).toBeLessThanOrEqual(320);
  });

  test('appeals count where they stand in the text, their marks never', async () => {
    await showReading(article());
    await look('three euros');
    await counted('Not found');
    await look('folded');
    await counted('Not found');
    await showReading(article(), { everywhere: 'leave' });
    await look('three euros');
    await counted('1 of 1');
    expect(content().querySelector('.passage-label')?.textContent).toContain('A message from');
    await look('A message from');
    await counted('Not found');
  });

  test('follows the text when it changes, and the next article', async () => {
    const state = aReader({ kind: 'article', reading: aReading(article()) });
    await showState(state);
    await look('lighthouse');
    content().querySelector('p b')?.remove();
    await counted('1 of 2');
    expect(found()).toBe(2);
    state.view.value = { kind: 'loading' };
    await vi.waitFor(() => expect(app.querySelector('.article-content')).toBeNull());
    expect(found()).toBe(0);
    state.view.value = { kind: 'article', reading: aReading(anArticle({ content: '<p>No such house.</p>' })) };
    // What was looked for is looked for here as well, and the field does not take the focus.
    await counted('Not found');
    expect(field()?.value).toBe('lighthouse');
    expect(document.activeElement).toBe(document.body);
    await userEvent.fill(field() as HTMLInputElement, 'house');
    await counted('1 of 1');
  });

  test('is said once one has stopped typing, not for each letter', async () => {
    await showReading(article());
    const heard: string[] = [];
    await look('');
    const live = app.querySelector('.find-bar [role="status"]') as HTMLElement;
    const observer = new MutationObserver(() => {
      if (live.textContent) heard.push(live.textContent);
    });
    observer.observe(live, { childList: true, characterData: true, subtree: true });
    for (const words of ['s', 'se', 'sea']) {
      (field() as HTMLInputElement).value = words;
      field()?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    await counted('1 of 40');
    expect(live.textContent).toBe('');
    await vi.waitFor(() => expect(heard).toHaveLength(1), 3000);
    observer.disconnect();
    expect(heard).toEqual(['1 of 40']);
  });

  test('where a browser cannot mark, the current one is selected', async () => {
    const highlights = Object.getOwnPropertyDescriptor(CSS, 'highlights');
    Reflect.deleteProperty(CSS, 'highlights');
    try {
      expect('highlights' in CSS).toBe(false);
      await showReading(article());
      await look('keeper');
      expect(document.getSelection()?.rangeCount).toBe(1);
      await counted('1 of 1');
    } finally {
      if (highlights) Object.defineProperty(CSS, 'highlights', highlights);
    }
  });

  test('ten thousand at most', async () => {
    await showReading(anArticle({ content: `<p>${'a b '.repeat(12_000)}</p>` }));
    await look('b');
    await vi.waitFor(() => expect(count()).toMatch(/^1 of 10.?000\+$/));
    expect(found()).toBe(10_000);
  });

  test.each(['light', 'dark'] as const)('shuts nobody out in %s', async (theme) => {
    document.documentElement.dataset.theme = theme;
    app.style.inlineSize = '320px';
    await showState(aReader({ kind: 'article', reading: aReading(article()) }), {
      look: aLook({ everywhere: { theme }, here: null }),
    });
    await look('nothing of the sort');
    expect(await violations()).toEqual([]);
    await look('lighthouse');
    expect(await violations()).toEqual([]);
    expect(app.scrollWidth).toBeLessThanOrEqual(320);
  });
});
