import { signal } from '@preact/signals';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Article } from '../../src/article/article.ts';
import { readTabPages, type TabPages } from '../../src/browser/read-tab-pages.ts';
import type { OtherReadings } from '../../src/ui/reader/other-readings.ts';
import { app, button, content, inText, setUpReader, showState } from './shown-reader.tsx';
import { anArticle, aReader, aReading } from './ui-articles.ts';
import { violations } from './ui-violations.ts';

// The browser's own parts are not there in a plain page.
vi.mock('../../src/browser/read-tab-pages.ts', () => ({ readTabPages: vi.fn<typeof readTabPages>() }));

setUpReader();
afterEach(() => {
  document.documentElement.removeAttribute('data-theme');
  document.documentElement.dir = '';
});

const others = [2, 3].map((number) => ({
  number,
  url: `https://harbourpost.example/2026/11/lighthouse?page=${number}`,
}));
const ONE = anArticle({ pages: { number: 1, count: 3, others } });
const joinedTo = (last: number): Article =>
  anArticle({
    content: `${ONE.content}${others.map(({ number }) => (number > last ? '' : `<hr id="colophon-page-${number}"><div><p>The text of page ${number}.</p></div>`)).join('')}`,
    pages: { number: 1, count: 3, others, joined: { first: 1, last } },
  });
const STOP = { page: 3, url: null, failure: 'too-slow' } as const;

/** Shows the reader of a tab with this article; what is asked of the tab is answered by the test. */
async function show(article: Article, { isSaved = false } = {}) {
  const asked: { give: (found: TabPages) => void; tell: Parameters<typeof readTabPages>[1]; signal: AbortSignal }[] =
    [];
  vi.mocked(readTabPages).mockImplementation(
    (_tab, tell, ended) => new Promise((give) => asked.push({ give, tell, signal: ended })),
  );
  const saved = { savedAt: 0, pictures: [] };
  const state = aReader({ kind: 'article', reading: aReading(article, isSaved ? { saved } : { tabId: 7 }) });
  const otherwise: OtherReadings = {
    first: signal(article),
    others: signal({ kind: 'unasked' }),
    selected: signal(undefined),
    isOpen: signal(false),
    setOpen: () => undefined,
    choose: (chosen) => {
      state.view.value = { kind: 'article', reading: aReading(chosen, { tabId: 7 }) };
    },
    readSelection: () => Promise.resolve(),
  };
  await showState(isSaved ? state : Object.assign(state, { otherwise }));
  await vi.waitUntil(() => !article.pages || line());
  return asked;
}

const line = () => app.querySelector<HTMLElement>('.pages-line');
const status = () => line()?.querySelector('[role="status"]')?.textContent;
const border = (page: number) => content().querySelector<HTMLElement>(`.page-border[data-page="${page}"]`);
const focused = () => content().activeElement ?? document.activeElement;

describe('an article of several pages', () => {
  test('says so at its end, before the appeals, and has no ornament until it is whole', async () => {
    await show(ONE);
    expect(status()).toBe('This article goes on for 2 more pages.');
    expect(app.querySelector('.ornament')).toBeNull();
    const after = line()?.compareDocumentPosition(app.querySelector('footer') as Element);
    expect(after).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(await violations()).toEqual([]);
  });

  test.each([
    [{ number: 1, count: 2 }, 'This article goes on for 1 more page.'],
    [{ number: 1, count: null }, 'This article goes on on another page.'],
    [{ number: 2, count: 3 }, 'This is page 2 of 3.'],
    [{ number: 2, count: null }, 'This is page 2 of a longer article.'],
    [{ number: 2, count: 4, joined: { first: 2, last: 4 } }, 'You are reading pages 2 to 4 of 4.'],
    [{ number: 1, count: null, joined: { first: 1, last: 2 } }, 'You are reading pages 1 to 2.'],
  ])('says which pages there are: %o', async (pages, words) => {
    await show(anArticle({ pages: { ...pages, others } }));
    expect(status()).toBe(words);
  });

  test.each([
    [joinedTo(2), true],
    [joinedTo(3), false],
  ])(
    'joined in an earlier visit to the tab can be gone on with where pages are missing',
    async (article, isOffered) => {
      await show(article);
      const names = [...(line()?.querySelectorAll('button') ?? [])].map(({ textContent }) => textContent.trim());
      expect(names).toEqual(isOffered ? ['Read all pages', 'Only this page'] : ['Only this page']);
    },
  );

  test('an article of one page says nothing', async () => {
    await show(anArticle({}));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(line()).toBeNull();
    expect(app.querySelector('.ornament')).not.toBeNull();
  });

  test('is read on by keyboard: progress is heard, and the focus goes where the text goes on', async () => {
    const [asking] = [await show(ONE)];
    button('Read all pages').focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(status()).toBe('Reading the other pages…'));
    expect(document.activeElement).toBe(button('Cancel'));
    asking[0]?.tell({ page: 3, of: 3 });
    await vi.waitFor(() => expect(status()).toBe('Reading page 3 of 3…'));
    expect(line()?.querySelector('progress')?.value).toBeCloseTo(2 / 3);
    expect(await violations()).toEqual([]);

    const heard = line()?.querySelector('[role="status"]');
    asking[0]?.give({ ok: true, article: joinedTo(3) });
    await vi.waitFor(() => expect(status()).toBe('You are reading all 3 pages.'));
    // What is heard is the same element: a new one would say nothing.
    expect(line()?.querySelector('[role="status"]')).toBe(heard);
    expect(inText()).toContain('The text of page 3.');
    await vi.waitFor(() => expect(focused()?.textContent).toBe('The text of page 2.'));
    expect(border(2)?.getAttribute('aria-label')).toBe('Page 2');
    expect(border(2)?.textContent).toBe('');
    expect(app.querySelector('.ornament')).not.toBeNull();
    expect(await violations()).toEqual([]);

    await userEvent.click(button('Only this page'));
    expect(inText()).not.toContain('The text of page 3.');
    await vi.waitFor(() => expect(document.activeElement).toBe(button('Read all pages')));
    await userEvent.click(button('Read all pages'));
    expect(inText()).toContain('The text of page 3.');
    expect(asking).toHaveLength(1);
  });

  test('is cancelled, and can be asked for again', async () => {
    const asked = await show(ONE);
    await userEvent.click(button('Read all pages'));
    await userEvent.click(button('Cancel'));
    expect(asked[0]?.signal.aborted).toBe(true);
    await vi.waitFor(() => expect(document.activeElement).toBe(button('Read all pages')));
    expect(status()).toBe('This article goes on for 2 more pages.');
    await userEvent.click(button('Read all pages'));
    expect(asked).toHaveLength(2);
  });

  test('says which page could not be read, keeps what was, and tries again', async () => {
    const asked = await show(ONE);
    await userEvent.click(button('Read all pages'));
    asked[0]?.give({ ok: true, article: joinedTo(2), stop: STOP });
    await vi.waitFor(() =>
      expect(status()).toBe('Page 3 could not be read: the site took too long.You are reading pages 1 to 2 of 3.'),
    );
    expect(inText()).toContain('The text of page 2.');
    expect(app.querySelector('.ornament')).toBeNull();
    expect(await violations()).toEqual([]);
    await userEvent.click(button('Try again'));
    asked[1]?.give({ ok: false, failure: 'page-left' });
    await vi.waitFor(() => expect(status()).toContain('The page was left while it was read.'));
    await userEvent.click(button('Try again'));
    asked[2]?.give({ ok: true, article: joinedTo(3) });
    await vi.waitFor(() => expect(focused()?.textContent).toBe('The text of page 3.'));
  });

  test('that is saved leads to its page, and asks for nothing', async () => {
    await show(ONE, { isSaved: true });
    expect(status()).toBe('This article goes on for 2 more pages. Read on at harbourpost.example');
    expect(line()?.querySelector('a')?.href).toBe('https://harbourpost.example/2026/11/lighthouse');
    expect(line()?.querySelector('button')).toBeNull();
  });

  test.each(['light', 'dark'] as const)('fits into 320 pixels in both directions: %s', async (theme) => {
    document.documentElement.dataset['theme'] = theme;
    const asked = await show(ONE);
    app.style.inlineSize = '320px';
    await userEvent.click(button('Read all pages'));
    asked[0]?.tell({ page: 2, of: 3 });
    for (const dir of ['ltr', 'rtl']) {
      document.documentElement.dir = dir;
      await vi.waitFor(() => expect(status()).toBe('Reading page 2 of 3…'));
      expect(app.scrollWidth).toBe(320);
      expect(await violations()).toEqual([]);
    }
    asked[0]?.give({ ok: true, article: joinedTo(2), stop: STOP });
    await vi.waitFor(() => expect(status()).toContain('could not be read'));
    expect(app.scrollWidth).toBe(320);
    expect(await violations()).toEqual([]);
  });
});
