import { describe, expect, test, vi } from 'vitest';
import { LibraryError } from '../../src/library/library-error.ts';
import { settled } from '../support/settled.ts';
import { app, library, setUpLibraryPage, show, state, summary } from './shown-library.tsx';
import { violations } from './ui-violations.ts';

setUpLibraryPage();

const type = async (text: string) => {
  const box = app.querySelector<HTMLInputElement>('.search input');
  if (!box) throw new Error('No search');
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settled();
  await vi.waitFor(() => expect(state.isLooking.value).toBe(false));
  await settled();
};

const titles = () => [...app.querySelectorAll('.row h2')].map((one) => one.textContent);
const press = (key: string) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  (document.activeElement ?? document.body).dispatchEvent(event);
};
const focused = () => document.activeElement?.textContent;
const button = (name: string) => {
  const found = [...app.querySelectorAll('button')].find(
    (one) => one.textContent.trim() === name || one.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`No button ${name}`);
  return found;
};

describe('the list', () => {
  test('says what there is about each article, and leads to it', async () => {
    await show([summary(1, { markCount: 2 })]);
    expect(app.querySelector('.row-facts')?.textContent.trim()).toBe(
      'harbourpost.example 4 min saved today 2 pictures 1 picture missing 2 marks 1 appeal folded',
    );
    expect(app.querySelector<HTMLAnchorElement>('.row a')?.getAttribute('href')).toBe('/reader.html?saved=1');
  });

  test('goes by keyboard: down, up, first, last, remove', async () => {
    await show([summary(1), summary(2), summary(3)]);
    app.querySelector<HTMLElement>('.row a')?.focus();
    press('ArrowDown');
    expect(focused()).toBe('Story 2');
    press('j');
    press('j');
    expect(focused()).toBe('Story 3');
    press('k');
    expect(focused()).toBe('Story 2');
    press('Delete');
    await settled();
    expect(titles()).toEqual(['Story 1', 'Story 3']);
    expect(focused()).toBe('Story 3');
    press('Home');
    expect(focused()).toBe('Story 1');
  });

  test('a removal can be undone', async () => {
    await show([summary(1)]);
    button('Remove “Story 1”').click();
    await settled();
    expect(titles()).toEqual([]);
    expect(app.querySelector('main h2')?.textContent).toBe('Nothing saved yet');
    button('Undo').click();
    await settled();
    expect(titles()).toEqual(['Story 1']);
  });

  test('puts articles in order by keys: favourite, finished, archive, tags', async () => {
    await show([summary(1), summary(2)]);
    app.querySelector<HTMLElement>('.row a')?.focus();
    press('s');
    await settled();
    expect(button('Favourite “Story 1”').getAttribute('aria-pressed')).toBe('true');
    press('f');
    await settled();
    expect(app.querySelector('.row-facts')?.textContent).toContain('Finished');
    press('t');
    await settled();
    const tag = app.querySelector<HTMLInputElement>('.tag-editor input');
    if (!tag) throw new Error('No editor');
    tag.value = '#sea';
    tag.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settled();
    tag.form?.requestSubmit();
    await settled();
    expect(app.querySelector('.row-facts .tag')?.textContent).toBe('sea');
    app.querySelector<HTMLElement>('.row a')?.focus();
    press('e');
    await settled();
    expect(titles()).toEqual(['Story 2']);
    expect(focused()).toBe('Story 2');
  });

  test('several are chosen and put in order together, which is undone at once', async () => {
    await show([summary(1), summary(2), summary(3)]);
    app.querySelector<HTMLElement>('.row a')?.focus();
    press('x');
    press('ArrowDown');
    press('X');
    await settled();
    expect(app.querySelector('.selection [role=status]')?.textContent).toBe('2 chosen');
    button('Move to the trash').click();
    await settled();
    expect(titles()).toEqual(['Story 3']);
    button('Undo').click();
    await settled();
    expect(titles()).toHaveLength(3);
    expect(app.querySelector('.selection')).toBeNull();
  });

  test('shows what was written on an article where that is what was found', async () => {
    await show([summary(1)]);
    library.notes.set('https://harbourpost.example/1', 'Ask the boatswain about the bell.');
    await type('boatswain');
    await vi.waitFor(() => {
      expect(app.querySelector('.excerpt')?.textContent).toBe('Ask the boatswain about the bell.');
      expect(app.querySelector('.excerpt mark')?.textContent).toBe('boatswain');
    });
  });

  test('is searched as one types, in the texts too, and shows where; a slash goes there', async () => {
    await show([summary(1), summary(2, { title: 'The bus' })]);
    library.texts.set(
      '1',
      `${'Nothing is said here. '.repeat(30)}Then a heron took the ferry. ${'No more. '.repeat(40)}`,
    );
    press('/');
    expect((document.activeElement as HTMLInputElement).type).toBe('search');
    await type('bus');
    expect(titles()).toEqual(['The bus']);
    expect(app.querySelector('.head [role=status]')?.textContent).toBe('1 of 2 match · 4 min');
    expect(app.querySelector('.row h2 mark')?.textContent).toBe('bus');
    await type('heron ferry');
    expect(titles()).toEqual(['Story 1']);
    expect(app.querySelector('.row a')?.getAttribute('href')).toBe('/reader.html?saved=1&find=heron+ferry');
    await vi.waitFor(() => {
      const marked = [...app.querySelectorAll('.excerpt mark')].map((one) => one.textContent);
      expect(marked).toEqual(['heron', 'ferry']);
    });
    await type('zebra is:blue');
    expect(app.querySelector('.search-hint')?.textContent).toContain('Not understood and left out: is:blue.');
    expect(app.querySelector('main h2')?.textContent).toBe('Nothing matches “zebra is:blue”');
    button('Clear the filter').click();
    await settled();
    expect(titles()).toHaveLength(2);
  });

  test('a tag is renamed and deleted where its articles stand', async () => {
    await show([summary(1, { tags: ['sea'] }), summary(2, { tags: ['ocean'] })]);
    state.goTo('saved', 'sea');
    await settled();
    button('Rename the tag').click();
    await settled();
    const name = app.querySelector<HTMLInputElement>('.tag-head input');
    if (!name) throw new Error('No name');
    expect(document.activeElement).toBe(name);
    name.value = 'ocean';
    name.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settled();
    button('Merge the tags').click();
    await settled();
    expect(state.tags.value).toEqual([{ tag: 'ocean', count: 2 }]);
    expect(titles()).toHaveLength(2);
  });

  test('of thousands of articles those are drawn that were scrolled to', async () => {
    await show(Array.from({ length: 3000 }, (_, at) => summary(at)));
    expect(titles().length).toBeLessThan(100);
    expect(app.querySelector('.row')?.getAttribute('aria-setsize')).toBe('3000');
    const places = () => [...app.querySelectorAll('.row')].map((row) => Number(row.getAttribute('aria-posinset')));
    window.scrollTo({ top: (app.querySelector('.rows')?.scrollHeight ?? 0) / 3 });
    await vi.waitFor(() => expect(Math.min(...places())).toBeGreaterThan(500));
    await vi.waitFor(() => {
      const boxes = [...app.querySelectorAll('.row')].map((row) => row.getBoundingClientRect());
      expect(boxes.some(({ top, bottom }) => top < window.innerHeight && bottom > 0)).toBe(true);
    });
    expect(places()).not.toContain(1);
    expect(titles().length).toBeLessThan(100);
    // Those that are left out are as high as those that are drawn.
    const list = app.querySelector('.rows');
    const height = list?.getBoundingClientRect().height ?? 0;
    const first = app.querySelector('.row')?.getBoundingClientRect().height ?? 0;
    expect(Math.abs(height / 3000 - first)).toBeLessThan(20);
    app.querySelector<HTMLElement>('.row a')?.focus();
    press('End');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Story 2999'));
    // The keyboard goes on beside the focus, wherever the screen is.
    window.scrollTo({ top: 0 });
    await vi.waitFor(() => expect(places()).toContain(1));
    press('k');
    expect(document.activeElement?.textContent).toBe('Story 2998');
    press('Home');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Story 0'));
    expect(titles().length).toBeLessThan(150);
  });
});

describe('the trash', () => {
  test('restores at once, and erases at the second press', async () => {
    await show([summary(1, { removedAt: 5 }), summary(2, { removedAt: 5 })]);
    state.goTo('trash');
    await settled();
    button('Restore “Story 1”').click();
    await settled();
    expect(titles()).toEqual(['Story 2']);
    button('Erase for good: “Story 2”').click();
    await settled();
    expect(titles()).toEqual(['Story 2']);
    button('Erase? It cannot be undone').click();
    await settled();
    expect(titles()).toEqual([]);
    state.goTo('saved');
    expect(state.listed.value.map(({ id }) => id)).toEqual(['1']);
  });
});

describe('nobody is shut out', () => {
  const inTrash = { removedAt: 5 };
  test.each([
    [
      'the list',
      [summary(1, { isFavourite: true, tags: ['sea'] }), summary(2, { dir: 'rtl', lang: 'ar' })],
      'saved',
      undefined,
    ],
    ['nothing saved', [], 'saved', undefined],
    ['the trash', [summary(1, inTrash)], 'trash', undefined],
    ['a library that is shut', [], 'saved', new LibraryError('unavailable')],
  ] as const)('from %s', async (_name, articles, shelf, error) => {
    await show([...articles], error);
    state.goTo(shelf);
    state.selection.all();
    for (const theme of ['light', 'sepia', 'dark', 'black', 'contrast']) {
      document.documentElement.dataset.theme = theme;
      await settled();
      expect(await violations(), theme).toEqual([]);
    }
  });
});
