import { signal } from '@preact/signals';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openLink } from '../../src/browser/open.ts';
import type { LinkFailure } from '../../src/browser/read-link.ts';
import { linkFailureTitle } from '../../src/ui/parts/link-failure-text.ts';
import type { LinkAhead, ReaderState, ReaderView } from '../../src/ui/reader/reader-view.ts';
import { asItWas, forceColours } from './forced-colours.ts';
import { app, button, setUpReader, showState } from './shown-reader.tsx';
import { anArticle, aReading } from './ui-articles.ts';
import { violations } from './ui-violations.ts';

// The browser's own parts are not there in a plain page.
vi.mock('../../src/browser/open.ts', () => ({ openLink: vi.fn<typeof openLink>(() => Promise.resolve()) }));

setUpReader();
afterEach(async () => {
  await asItWas();
  document.documentElement.removeAttribute('data-theme');
  vi.mocked(openLink).mockClear();
});

const URL_OF_LINK = 'https://harbourpost.example/2026/11/lighthouse';

/** Shows the reader of a panel with a link; `back` shows the page in front. */
async function show(view: ReaderView) {
  const readAgain = vi.fn<ReaderState['readAgain']>();
  const ahead = signal<LinkAhead | undefined>(undefined);
  const shown = signal(view);
  ahead.value = {
    link: { url: URL_OF_LINK, from: '' },
    back() {
      ahead.value = undefined;
      shown.value = { kind: 'article', reading: aReading(anArticle({ title: 'The page in front' })) };
    },
  };
  await showState({ view: shown, ahead, readAgain });
  await vi.waitUntil(() => app.querySelector('.link-line'));
  return { readAgain };
}

const failed = (failure: LinkFailure, forced = false) => show({ kind: 'link-failure', failure, forced });
const heading = () => app.querySelector('h1')?.textContent;
const offers = () => [...app.querySelectorAll('.offers button')].map((one) => one.textContent);

describe('the page of a link', () => {
  test('says that it was not opened, and leads back to the page in front', async () => {
    await show({ kind: 'article', reading: aReading(anArticle()) });
    expect(app.querySelector('.link-line')?.textContent).toContain('A link, not opened: harbourpost.example');
    expect(await violations()).toEqual([]);
    button('Back to the page in front').click();
    await vi.waitUntil(() => heading() === 'The page in front');
    expect(app.querySelector('.link-line')).toBeNull();
    expect(document.activeElement).toBe(app.querySelector('main'));
  });

  test('is told beside an article that runs from the right, and where the system forces its colours', async () => {
    await forceColours();
    const article = anArticle({
      lang: 'ar',
      dir: 'rtl',
      title: 'المنارة',
      content: '<p>كانت المنارة هناك قبل المدينة.</p>',
    });
    await show({ kind: 'article', reading: aReading(article) });
    const line = app.querySelector('.link-line') as HTMLElement;
    // Our own words run as the language of the page, the article as its own.
    expect(getComputedStyle(line).direction).toBe('ltr');
    expect(getComputedStyle(app.querySelector('h1') as Element).direction).toBe('rtl');
    expect(await violations()).toEqual([]);
    const back = button('Back to the page in front').getBoundingClientRect();
    expect(back.left).toBeGreaterThanOrEqual(0);
    expect(back.right).toBeLessThanOrEqual(window.innerWidth);
  });

  test('opens in a tab', async () => {
    await show({ kind: 'loading' });
    button('Open the link in a tab').click();
    expect(openLink).toHaveBeenCalledWith(URL_OF_LINK, 'new-tab');
  });
});

describe('what stands in its way', () => {
  test.each<[LinkFailure, string[]]>([
    ['no-article', ['Open the link in a tab', 'Read it anyway']],
    ['log-in-wall', ['Open the link in a tab', 'Read it anyway', 'Try again']],
    ['offline', ['Try again']],
    ['pdf', ['Open the link in a tab']],
    ['site-broken', ['Open the link in a tab', 'Try again']],
  ])('%s: with its ways out', async (failure, ways) => {
    const { readAgain } = await failed(failure);
    expect(heading()).toBe(linkFailureTitle(failure));
    expect(offers()).toEqual(ways);
    for (const one of app.querySelectorAll<HTMLButtonElement>('.offers button')) one.click();
    expect(readAgain.mock.calls.map(([{ force }]) => force)).toEqual([
      ...(ways.includes('Read it anyway') ? [true] : []),
      ...(ways.includes('Try again') ? [false] : []),
    ]);
  });

  test('is not read anyway twice', async () => {
    await failed('no-article', true);
    expect(offers()).toEqual(['Open the link in a tab']);
  });

  test.each(['light', 'dark', 'contrast'])('can be read by everybody, in colours %s', async (theme) => {
    document.documentElement.dataset.theme = theme;
    await failed('log-in-wall');
    expect(await violations()).toEqual([]);
  });
});
