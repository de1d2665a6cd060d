import '../../src/ui/library/list.css';
import '../../src/ui/library/panel/panel-library.css';
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LibraryError } from '../../src/library/library-error.ts';
import type { SavedArticleSummary } from '../../src/library/saved-article.ts';
import { createLibraryState, type LibraryState } from '../../src/ui/library/library-state.ts';
import { tellBy } from '../../src/ui/library/tell-changes.ts';
import { createToastsState } from '../../src/ui/parts/toasts-state.ts';
import { type LibraryPanelState, withLibraryAhead } from '../../src/ui/reader/library-ahead.ts';
import { createLibraryVisit, type LibraryVisitWorld } from '../../src/ui/reader/library-visit.ts';
import type { PanelState } from '../../src/ui/reader/panel-state.ts';
import { aSummary, FakeLibrary } from '../support/fake-library.ts';
import { settled } from '../support/settled.ts';
import { app, setUpReader, showState } from './shown-reader.tsx';
import { anArticle, aReader, aReading } from './ui-articles.ts';
import { violations } from './ui-violations.ts';

const THEMES = ['light', 'sepia', 'dark', 'black', 'contrast'] as const;

setUpReader();
let end: AbortController;
let library: FakeLibrary;
let list: LibraryState;
let state: LibraryPanelState;
beforeEach(() => {
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  document.documentElement.dir = 'ltr';
  delete document.documentElement.dataset.theme;
});

const row = (title: string) => {
  const found = [...app.querySelectorAll('.row')].find((one) => one.querySelector('h2')?.textContent === title);
  if (!found) throw new Error(`No row ${title}`);
  return found;
};
const titles = () => [...app.querySelectorAll('.row h2')].map((one) => one.textContent);
const button = (name: string) => {
  const found = [...app.querySelectorAll('button')].find(
    (one) => one.textContent.trim() === name || one.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`No button ${name}`);
  return found;
};
const press = (key: string) =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
const focused = () => document.activeElement?.textContent;
const onPage = () => app.querySelector('.article-content') !== null;

/** A panel that shows an article, and then the library with these articles; the first is the newest. */
async function showLibrary(articles: SavedArticleSummary[], error?: Error) {
  library = new FakeLibrary(articles.map((one, i) => ({ ...one, savedAt: Date.now() - i })));
  library.error = error;
  const toasts = createToastsState();
  const front: PanelState = {
    ...aReader({ kind: 'article', reading: aReading(anArticle()) }),
    front: signal(undefined),
  };
  const world: LibraryVisitWorld = {
    openLibraryTab: () => Promise.resolve(),
    openList: (over) => {
      list = createLibraryState(tellBy(toasts), over, library.world(), library.search(over), 'next');
      return Promise.resolve(list);
    },
    createSavedReader: ({ savedId }) =>
      aReader({ kind: 'article', reading: aReading(anArticle({ title: `Saved ${savedId}` })) }),
  };
  state = withLibraryAhead(front, end.signal, () => Promise.resolve((leave) => createLibraryVisit(leave, world)));
  await showState(state, { toasts, ways: { toLibrary: state.openLibrary } });
  button('Library').click();
  await vi.waitFor(() => expect(list?.condition.value.kind).not.toBe('opening'));
  await vi.waitFor(() => expect(app.querySelector('.panel-library h1')).not.toBeNull());
  await settled();
}

describe('the library in the panel', () => {
  test('lists what is to be read first, and says how much there is', async () => {
    await showLibrary([
      aSummary('1', { state: 'finished' }),
      aSummary('2'),
      aSummary('3', { state: 'reading' }),
      aSummary('4', { isArchived: true }),
    ]);
    expect(titles()).toEqual(['Story 3', 'Story 2', 'Story 1']);
    expect(app.querySelector('.panel-library [role=status]')?.textContent).toBe('3 articles');
    expect(onPage()).toBe(false);
    expect(focused()).toBe('Library');
  });

  test('opens an article in the panel, and comes back to where the list stood', async () => {
    await showLibrary(Array.from({ length: 200 }, (_, i) => aSummary(`${i}`)));
    // Far below: rows that are not near the screen are not drawn.
    expect(titles()).not.toContain('Story 100');
    await vi.waitFor(() => {
      const at = titles().at(-1) ?? '';
      row(at).scrollIntoView({ behavior: 'instant' });
      expect(titles()).toContain('Story 100');
    });
    const link = row('Story 100').querySelector<HTMLElement>('.open');
    link?.scrollIntoView({ block: 'center' });
    const before = link?.getBoundingClientRect().top ?? 0;
    link?.click();
    await vi.waitFor(() => expect(app.querySelector('article h1')?.textContent).toBe('Saved 100'));
    await vi.waitFor(() => expect(app.querySelector('.link-line')?.textContent).toContain('From your library'));
    expect(window.scrollY).toBe(0);
    button('Back to the library').click();
    await vi.waitFor(() => expect(focused()).toBe('Story 100'));
    const now = row('Story 100').querySelector('.open')?.getBoundingClientRect().top ?? 0;
    expect(Math.abs(now - before)).toBeLessThan(3);
  });

  test('goes back to the page by its button, and by Escape once nothing is looked for', async () => {
    await showLibrary([aSummary('1'), aSummary('2', { title: 'The tide' })]);
    const box = app.querySelector<HTMLInputElement>('.search input');
    press('/');
    expect(document.activeElement).toBe(box);
    list.look('tide');
    await vi.waitFor(() => expect(titles()).toEqual(['The tide']));
    press('Escape');
    await vi.waitFor(() => expect(titles()).toHaveLength(2));
    press('Escape');
    await vi.waitFor(() => expect(onPage()).toBe(true));
    expect(app.querySelector('.panel-library')).toBeNull();
    button('Library').click();
    await vi.waitFor(() => expect(titles()).toHaveLength(2));
    button('Back to the page').click();
    await vi.waitFor(() => expect(onPage()).toBe(true));
  });

  test('chooses no rows that nobody could see to be chosen', async () => {
    await showLibrary([aSummary('1'), aSummary('2')]);
    row('Story 1').querySelector<HTMLElement>('.open')?.focus();
    for (const key of ['x', 'X']) press(key);
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', ctrlKey: true, bubbles: true }));
    expect(list?.selection.ids.value.size).toBe(0);
  });

  test('archives and removes, by pointer and by keys, and takes it back', async () => {
    await showLibrary([aSummary('1'), aSummary('2'), aSummary('3')]);
    button('Archive “Story 1”').click();
    await vi.waitFor(() => expect(titles()).toEqual(['Story 2', 'Story 3']));
    expect(focused()).toBe('Story 2');
    button('Undo').click();
    await vi.waitFor(() => expect(titles()).toHaveLength(3));
    row('Story 2').querySelector<HTMLElement>('.open')?.focus();
    press('ArrowDown');
    expect(focused()).toBe('Story 3');
    press('Delete');
    await vi.waitFor(() => expect(titles()).toEqual(['Story 1', 'Story 2']));
    expect(focused()).toBe('Story 2');
    press('e');
    await vi.waitFor(() => expect(titles()).toEqual(['Story 1']));
  });

  test('shows where words were found, and opens the article with them', async () => {
    await showLibrary([aSummary('1'), aSummary('2')]);
    library.texts.set('2', 'A long walk along the quay at low water.');
    list.look('quay');
    await vi.waitFor(() => expect(titles()).toEqual(['Story 2']));
    await vi.waitFor(() => expect(row('Story 2').querySelector('mark')?.textContent).toBe('quay'));
    const link = row('Story 2').querySelector<HTMLAnchorElement>('.open');
    expect(link?.getAttribute('href')).toBe('/reader.html?saved=2&find=quay');
    link?.click();
    expect(state.library.value?.opened.value).toEqual({ savedId: '2', searched: 'quay' });
  });

  test('says that it is empty, that nothing was found, and that it cannot be read', async () => {
    await showLibrary([]);
    expect(app.querySelector('.message h2')?.textContent).toBe('Nothing saved yet');
    list.look('nowhere');
    await vi.waitFor(() => expect(app.querySelector('.message h2')?.textContent).toContain('nowhere'));
    state.library.value?.back();
    await settled();
    await showLibrary([], new LibraryError('unavailable'));
    expect(app.querySelector('[role=alert] h1')?.textContent).toBe('The library cannot be opened');
    library.error = undefined;
    button('Try again').click();
    await vi.waitFor(() => expect(app.querySelector('.message h2')?.textContent).toBe('Nothing saved yet'));
  });

  test.each(['ltr', 'rtl'] as const)('shuts nobody out, and keeps within a narrow panel: %s', async (dir) => {
    document.documentElement.dir = dir;
    app.style.inlineSize = '320px';
    const long =
      'A title that goes on and on because whoever wrote it could not stop, Donaudampfschifffahrtsgesellschaft';
    await showLibrary([
      aSummary('1', { state: 'reading' }),
      aSummary('2', { title: long, byline: null, markCount: 3 }),
      aSummary('3', { title: 'المدينة التي حفرت نهرها من جديد', lang: 'ar', dir: 'rtl', state: 'finished' }),
    ]);
    for (const theme of THEMES) {
      document.documentElement.dataset.theme = theme;
      expect(await violations(), theme).toEqual([]);
    }
    for (const one of app.querySelectorAll('.panel-library *')) {
      if (one.closest('.unseen, .search-hint, svg')) continue;
      const { left, right, width } = one.getBoundingClientRect();
      if (width === 0) continue;
      const frame = app.getBoundingClientRect();
      expect(left, one.outerHTML).toBeGreaterThanOrEqual(frame.left - 1);
      expect(right, one.outerHTML).toBeLessThanOrEqual(frame.right + 1);
    }
  });
});
