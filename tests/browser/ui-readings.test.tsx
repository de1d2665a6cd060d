import { signal } from '@preact/signals';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Article } from '../../src/article/article.ts';
import { createToastsState } from '../../src/ui/parts/toasts-state.ts';
import type { OtherReadings, OthersStep } from '../../src/ui/reader/other-readings.ts';
import type { ReaderView } from '../../src/ui/reader/reader-view.ts';
import { tellReading } from '../../src/ui/reader/tell-reading.ts';
import { settled } from '../support/settled.ts';
import { app, openMenu, setUpReader, showState } from './shown-reader.tsx';
import { anArticle, aReader, aReading } from './ui-articles.ts';
import { violations } from './ui-violations.ts';

setUpReader();
afterEach(() => {
  document.documentElement.dir = '';
  document.documentElement.removeAttribute('data-theme');
});

const SHORT = anArticle({ wordCount: 97, doubt: { reason: 'stated-longer', pageWords: 1234 }, appeals: [] });
const MAIN = anArticle({ wordCount: 1180, reading: 'marked-main', content: '<p>The whole story.</p>', appeals: [] });
const WHOLE = anArticle({ wordCount: 1, reading: 'whole-page', content: '<p>Everything.</p>', appeals: [] });

/** A reader of a page with other readings, which takes their choice as the real one does. */
function aPage(first: Article | undefined, view?: ReaderView) {
  const others = signal<OthersStep>({ kind: 'unasked' });
  const isOpen = signal(false);
  const readSelection = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const cancel = vi.fn<() => void>();
  const state = aReader(view ?? { kind: 'article', reading: aReading(first ?? SHORT) });
  const otherwise: OtherReadings = {
    first: signal(first),
    others,
    selected: signal(undefined),
    isOpen,
    setOpen: (wanted) => {
      isOpen.value = wanted;
    },
    choose: (article) => {
      state.view.value = { kind: 'article', reading: aReading(article) };
    },
    readSelection,
  };
  return { state: Object.assign(state, { otherwise, cancel }), others, isOpen, readSelection, cancel };
}

const note = () => app.querySelector<HTMLElement>('.readings-note');
const text = () => note()?.innerText.replace(/\s+/g, ' ');
const button = (name: string, within: ParentNode = note() ?? app) => {
  const found = [...within.querySelectorAll('button')].find((one) => one.textContent.trim() === name);
  if (!found) throw new Error(`No button ${name}`);
  return found;
};
const radios = () => [...app.querySelectorAll<HTMLInputElement>('.readings-note input')];
const shown = () => app.querySelector('.article-content')?.shadowRoot?.textContent;

describe('an article that may not be whole', () => {
  test('says so before its title, in plain words, and what can be done', async () => {
    const { state, readSelection } = aPage(SHORT);
    await showState(state);
    expect(text()).toBe(
      'This may not be the whole article: 97 words were found, and the page seems to hold about 1,200. Try another reading Read a selection',
    );
    expect(note()?.getAttribute('role')).toBe('note');
    expect(note()?.compareDocumentPosition(app.querySelector('h1') as Element)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    button('Read a selection').click();
    expect(readSelection).toHaveBeenCalledOnce();
    expect(await violations()).toEqual([]);
  });

  test('says how little was found', async () => {
    const { state } = aPage(anArticle({ wordCount: 1, doubt: { reason: 'near-empty', pageWords: 1 }, appeals: [] }));
    await showState(state);
    expect(text()).toContain('Hardly anything was found here: 1 word.');
  });

  test('says nothing where there is no doubt', async () => {
    await showState(aPage(anArticle()).state);
    expect(note()).toBeNull();
  });

  test('says it of a saved one too, whose page is not there to be read again', async () => {
    await showState(aReader({ kind: 'article', reading: aReading(SHORT) }));
    expect(text()).toContain('This may not be the whole article');
    expect(note()?.querySelector('button')).toBeNull();
  });

  test.each(['light', 'dark'])('passes in %s, narrow and from right to left', async (theme) => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.dir = 'rtl';
    app.style.inlineSize = '320px';
    const { state, others, isOpen } = aPage(SHORT);
    await showState(state);
    expect(app.scrollWidth).toBeLessThanOrEqual(320);
    others.value = { kind: 'listed', articles: [MAIN, WHOLE] };
    isOpen.value = true;
    await settled();
    expect(app.scrollWidth).toBeLessThanOrEqual(320);
    expect(await violations()).toEqual([]);
  });
});

describe('the list of readings', () => {
  test('takes the focus, says that it asks, and each choice is on screen at once', async () => {
    const { state, others } = aPage(SHORT);
    await showState(state);
    button('Try another reading').click();
    await expect.poll(() => radios()[0] !== undefined && document.activeElement === radios()[0]).toBe(true);
    others.value = { kind: 'asking' };
    await settled();
    expect(note()?.querySelector('[role=status]')?.textContent).toBe('Reading the page in other ways…');
    others.value = { kind: 'listed', articles: [MAIN, WHOLE] };
    await settled();
    expect(radios().map((one) => one.closest('label')?.textContent)).toEqual([
      'The first reading 97 words',
      'What the page marks as its main part 1,180 words',
      'Everything on the page but menus 1 word',
    ]);
    await userEvent.keyboard('{ArrowDown}');
    await settled();
    expect(shown()).toContain('The whole story.');
    // The article was drawn anew; the focus stays in the list.
    expect(document.activeElement).toBe(radios()[1]);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await settled();
    expect(radios()[0]?.checked).toBe(true);
    expect(await violations()).toEqual([]);
  });

  test('closed, says what one reads instead, and leads back', async () => {
    const { state, others, isOpen } = aPage(SHORT);
    others.value = { kind: 'listed', articles: [MAIN] };
    isOpen.value = true;
    await showState(state);
    radios()[1]?.click();
    await settled();
    button('Close').click();
    await settled();
    expect(text()).toContain('You are reading: What the page marks as its main part, 1,180 words');
    expect(document.activeElement?.textContent).toBe('Try another reading');
    button('Back to the first reading').click();
    await settled();
    expect(text()).toContain('This may not be the whole article');
  });

  test('closes by Escape, and the focus stays', async () => {
    const { state, isOpen } = aPage(SHORT);
    await showState(state);
    button('Try another reading').click();
    await settled();
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(isOpen.value).toBe(false);
    expect(document.activeElement).toBe(button('Try another reading'));
  });

  test('closed where the bar has no room for the button that led there, leads to the one that stands for it', async () => {
    await page.viewport(120, 600);
    const { state, isOpen } = aPage(anArticle({ appeals: [] }));
    isOpen.value = true;
    await showState(state);
    radios()[0]?.focus();
    const more = app.querySelector('[popovertarget="more-menu"]');
    await vi.waitFor(() => expect(more?.getAttribute('aria-keyshortcuts')).toBe('.'));
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(isOpen.value).toBe(false));
    expect(document.activeElement).toBe(more);
    await page.viewport(414, 896);
  });

  test('says that there is nothing else', async () => {
    const { state, others, isOpen } = aPage(SHORT);
    others.value = { kind: 'listed', articles: [] };
    isOpen.value = true;
    await showState(state);
    expect(text()).toContain('Colophon finds no other text on this page.');
  });

  test('is reached from the menu of any article', async () => {
    const { state, isOpen, readSelection } = aPage(anArticle());
    await showState(state);
    const menu = await openMenu('Appeals');
    button('Read a selection', menu).click();
    expect(readSelection).toHaveBeenCalledOnce();
    await openMenu('Appeals');
    button('Try another reading', menu).click();
    await settled();
    expect(isOpen.value).toBe(true);
    expect(document.activeElement).toBe(radios()[0]);
  });
});

describe('where there is no article', () => {
  test('a selection can be read', async () => {
    const failure = { kind: 'failure', failure: 'no-article', forced: false, saidBefore: false } as const;
    const { state, readSelection } = aPage(undefined, failure);
    await showState(state);
    button('Read a selection', app).click();
    expect(readSelection).toHaveBeenCalledOnce();
    expect(await violations()).toEqual([]);
  });

  test('it is told when nothing is selected, or which reading is on screen', async () => {
    const toasts = createToastsState();
    await showState(aPage(SHORT).state, { toasts });
    tellReading({ kind: 'failed', failure: 'no-selection' }, toasts);
    tellReading({ kind: 'failed', failure: 'page-left' }, toasts);
    await expect.poll(() => app.querySelectorAll('.toast-text').length).toBe(2);
    const undo = vi.fn<() => void>();
    tellReading({ kind: 'chosen', article: MAIN, undo }, toasts);
    await settled();
    const said = [...app.querySelectorAll('.toast-text')].map((one) => one.textContent);
    expect(said[0]).toMatch(/^Nothing is selected\. Select text on the page itself/);
    expect(said[1]).toBe('The page was left while it was read');
    expect(said[2]).toBe('You are reading: What the page marks as its main part, 1,180 words');
    app.querySelector<HTMLElement>('.toast-action')?.click();
    expect(undo).toHaveBeenCalledOnce();
  });
});

describe('a reading that lasts', () => {
  test('says so, shows how far it is, and can be cancelled', async () => {
    const { state, cancel } = aPage(undefined, { kind: 'loading', lasting: { done: 0.4 } });
    app.style.inlineSize = '320px';
    await showState(state);
    expect(app.querySelector('[role=status] .lasting')?.textContent).toBe('Still reading a long page…');
    expect(app.querySelector('progress')?.value).toBe(0.4);
    button('Cancel', app).click();
    expect(cancel).toHaveBeenCalledOnce();
    expect(app.scrollWidth).toBeLessThanOrEqual(320);
    state.view.value = { kind: 'loading', lasting: { done: undefined } };
    await settled();
    expect(app.querySelector('progress')?.hasAttribute('value')).toBe(false);
    expect(await violations()).toEqual([]);
    state.view.value = { kind: 'cancelled' };
    await settled();
    expect(app.querySelector('.message h1')?.textContent).toBe('Reading was cancelled');
    expect(await violations()).toEqual([]);
  });
});
