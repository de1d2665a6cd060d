import '../../src/ui/theme.css';
import '../../src/ui/page.css';
import '../../src/ui/library/library.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LibraryError } from '../../src/library/library-error.ts';
import type { LinkToSave, SaveFailure } from '../../src/library/links-to-save.ts';
import type { SavedArticleSummary } from '../../src/library/saved-article.ts';
import { LibraryPage } from '../../src/ui/library/library-page.tsx';
import { createLibraryState, type LibraryState } from '../../src/ui/library/library-state.ts';
import type { LinksState } from '../../src/ui/library/links-state.ts';
import { tellBy } from '../../src/ui/library/tell-changes.ts';
import { createToastsState } from '../../src/ui/parts/toasts-state.ts';
import { violations } from './ui-violations.ts';

const summary = (at: number, changes: Partial<SavedArticleSummary> = {}): SavedArticleSummary => ({
  id: `id-${at}`,
  url: `https://harbourpost.example/${at}`,
  title: `Story ${at}`,
  byline: 'Ines Aldana',
  siteName: 'The Harbour Post',
  excerpt: 'A lamp in the fog.',
  lang: 'en',
  dir: 'ltr',
  leadPicture: null,
  wordCount: 900,
  readingMinutes: 4,
  appealCount: 1,
  pictureCount: 3,
  missingPictureCount: 1,
  markCount: 0,
  savedAt: Date.now(),
  removedAt: null,
  ...changes,
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
let app: HTMLElement;
let state: LibraryState;
let wished: string[];

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Colophon';
  app = document.createElement('div');
  document.body.append(app);
});
afterEach(() => {
  render(null, app);
  app.remove();
  delete document.documentElement.dataset.theme;
});

/** Links that fail and wait as the test says; what is wished of them is noted. */
function linksOf(links: readonly LinkToSave[]): LinksState {
  wished = [];
  return {
    waiting: signal(links.filter(({ failure }) => !failure)),
    failed: signal(links.filter(({ failure }) => failure)),
    again: ({ id }, force) => Promise.resolve(void wished.push(`${force ? 'save anyway' : 'again'} ${id}`)),
    forget: ({ id }) => Promise.resolve(void wished.push(`forget ${id}`)),
  };
}

async function show(articles: SavedArticleSummary[], error?: Error, links: readonly LinkToSave[] = []) {
  let shelf = articles;
  const set = (id: string, removedAt: number | null) => {
    shelf = shelf.map((one) => (one.id === id ? { ...one, removedAt } : one));
    return Promise.resolve();
  };
  const toasts = createToastsState();
  state = createLibraryState((event) => tellBy(toasts, state)(event), new AbortController().signal, {
    listSavedArticles: (which) =>
      error
        ? Promise.reject(error)
        : Promise.resolve(shelf.filter((one) => (one.removedAt === null) === (which === 'kept'))),
    removeSavedArticle: (id) => set(id, Date.now()),
    restoreSavedArticle: (id) => set(id, null),
    eraseSavedArticle: (id) => {
      shelf = shelf.filter((one) => one.id !== id);
      return Promise.resolve();
    },
    eraseExpiredTrash: () => Promise.resolve(),
    getPicture: () => Promise.resolve(undefined),
    watchLibrary: () => undefined,
    watchMarks: () => undefined,
  });
  render(<LibraryPage state={state} links={linksOf(links)} toasts={toasts} />, app);
  await settled();
}

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
    expect(app.querySelector<HTMLAnchorElement>('.row a')?.getAttribute('href')).toBe('/reader.html?saved=id-1');
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

  test('is filtered as one types; a slash goes to the filter', async () => {
    await show([summary(1), summary(2, { title: 'The bus' })]);
    press('/');
    const box = document.activeElement as HTMLInputElement;
    expect(box.type).toBe('search');
    box.value = 'bus';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settled();
    expect(titles()).toEqual(['The bus']);
    expect(app.querySelector('.head [role=status]')?.textContent).toBe('1 of 2 match');
    box.value = 'zebra';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settled();
    expect(app.querySelector('main h2')?.textContent).toBe('Nothing matches “zebra”');
    button('Clear the filter').click();
    await settled();
    expect(titles()).toHaveLength(2);
  });

  test('a thousand articles are listed, and only those near the screen are laid out', async () => {
    await show(Array.from({ length: 1000 }, (_, at) => summary(at)));
    expect(titles()).toHaveLength(1000);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
    const isLaidOut = (row: Element | undefined) =>
      row?.querySelector('h2')?.checkVisibility({ contentVisibilityAuto: true });
    const rows = [...app.querySelectorAll('.row')];
    expect(isLaidOut(rows[0])).toBe(true);
    expect(isLaidOut(rows[500])).toBe(false);
  });
});

describe('the trash', () => {
  test('restores at once, and erases at the second press', async () => {
    await show([summary(1, { removedAt: 5 }), summary(2, { removedAt: 5 })]);
    state.turnTo('trash');
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
    expect(state.kept.value.map(({ id }) => id)).toEqual(['id-1']);
  });
});

describe('nobody is shut out', () => {
  const inTrash = { removedAt: 5 };
  test.each([
    ['the list', [summary(1), summary(2, { dir: 'rtl', lang: 'ar' })], 'kept', undefined],
    ['nothing saved', [], 'kept', undefined],
    ['the trash', [summary(1, inTrash)], 'trash', undefined],
    ['a library that is shut', [], 'kept', new LibraryError('unavailable')],
  ] as const)('from %s', async (_name, articles, shelf, error) => {
    await show([...articles], error);
    state.turnTo(shelf);
    for (const theme of ['light', 'sepia', 'dark', 'black', 'contrast']) {
      document.documentElement.dataset.theme = theme;
      await settled();
      expect(await violations(), theme).toEqual([]);
    }
  });
});

describe('links that were saved from their menu', () => {
  const link = (id: string, failure?: SaveFailure, url = `https://news.example/${id}`): LinkToSave => ({
    id,
    url,
    from: '',
    askedAt: 0,
    begun: 1,
    ...(failure ? { failure } : {}),
  });
  const box = () => app.querySelector<HTMLElement>('.links');
  const buttons = (id: string) =>
    [...app.querySelectorAll<HTMLElement>(`[data-id="${id}"] .quiet`)].map((one) => one.textContent);

  test('are not spoken of where there are none', async () => {
    await show([summary(1)]);
    expect(box()?.hidden).toBe(true);
    state.turnTo('trash');
    await settled();
    expect(box()).toBeNull();
  });

  test('are listed while they wait, and with the reason where they failed', async () => {
    await show([summary(1)], undefined, [
      link('story'),
      link('wall', { why: 'log-in-wall' }),
      link('paper', { why: 'pdf' }, `https://news.example/${'long/'.repeat(60)}`),
      link('full', { library: 'quota' }),
    ]);
    expect(box()?.querySelector('h2')?.textContent).toBe('Saving 1 link · 3 links could not be saved');
    expect(box()?.textContent).toContain('The site wants you to log in');
    expect(box()?.textContent).toContain('There is no room left on this disk.');
    expect(buttons('wall')).toEqual(['Open the link in a tab', 'Try again', 'Save it anyway', 'Remove']);
    expect(buttons('paper')).toEqual(['Open the link in a tab', 'Try again', 'Remove']);
    expect(buttons('story')).toEqual([]);
    expect(await violations()).toEqual([]);
    document.documentElement.dataset.theme = 'dark';
    expect(await violations()).toEqual([]);
  });

  test('can be tried again, saved anyway, and removed', async () => {
    await show([], undefined, [link('wall', { why: 'no-article' })]);
    for (const one of app.querySelectorAll<HTMLElement>('.link-acts button')) one.click();
    await settled();
    expect(wished).toEqual(['again wall', 'save anyway wall', 'forget wall']);
    expect(app.querySelector('.link-acts a')?.getAttribute('href')).toBe('https://news.example/wall');
  });
});
