import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import type { TabReading } from '../../../src/browser/read-tab.ts';
import { aPanel, found } from '../../support/a-panel.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the panel comes back to a tab', () => {
  const page = found('https://example.org/1', 'page 1') as TabReading & { ok: true };
  const joined = { ...page.article, content: 'pages 1 to 3', pages: { joined: {} } } as unknown as Article;
  const aChosen = async () => {
    const panel = aPanel();
    panel.browser.bring({ tabId: 1 });
    await panel.answer(page);
    panel.state.otherwise?.choose(joined);
    expect(panel.shown()).toBe('pages 1 to 3');
    const lookAway = async () => {
      panel.browser.bring({ tabId: 2 });
      await panel.answer(found('https://example.org/2'));
      expect(panel.shown()).toBe('https://example.org/2');
    };
    return { ...panel, lookAway };
  };

  test('with what was chosen there, and the way to what it gave first', async () => {
    const { state, browser, shown, answer, lookAway } = await aChosen();
    await lookAway();
    browser.bring({ tabId: 1 });
    await answer(page);
    expect(shown()).toBe('pages 1 to 3');
    expect(state.otherwise?.first.value).toBe(page.article);
    state.otherwise?.choose(page.article);
    await lookAway();
    browser.bring({ tabId: 1 });
    await answer(page);
    expect(shown()).toBe('page 1');
  });

  test('with a selection, which is in the list of readings again', async () => {
    const { state, browser, shown, answer, lookAway } = await aChosen();
    const selection = { ...page.article, content: 'two lines', reading: 'selection' } as Article;
    state.otherwise?.choose(selection);
    await lookAway();
    browser.bring({ tabId: 1, url: 'https://example.org/1#part' });
    await answer(page);
    expect(shown()).toBe('two lines');
    expect(state.otherwise?.selected.value).toBe(selection);
  });

  test('with what was chosen where the page gives no article by itself', async () => {
    const { state, browser, shown, answer, lookAway } = await aChosen();
    browser.bring({ tabId: 3 });
    await answer({ ok: false, failure: 'no-article' });
    const whole = { ...page.article, url: 'https://example.org/3', content: 'all', reading: 'whole-page' } as Article;
    state.otherwise?.choose(whole);
    await lookAway();
    browser.bring({ tabId: 3 });
    await answer({ ok: false, failure: 'no-article' });
    expect(shown()).toBe('all');
  });

  test('that was read in spite of what it looks like: without asking again, unless it shows another page', async () => {
    const { state, browser, shown, answer, lookAway } = await aChosen();
    const list = { ...page, looksLikeArticle: false, article: { ...page.article, url: 'https://example.org/3' } };
    browser.bring({ tabId: 3 });
    await answer(list);
    expect(state.view.value.kind).toBe('failure');
    state.readAgain({ force: true });
    await answer(list);
    expect(shown()).toBe('page 1');
    await lookAway();
    browser.bring({ tabId: 3 });
    expect(browser.answers.at(-1)?.force).toBe(true);
    await answer(list);
    expect(shown()).toBe('page 1');
    await lookAway();
    browser.bring({ tabId: 3, url: 'https://example.org/3b' });
    expect(browser.answers.at(-1)?.force).toBe(false);
    await answer(list);
    expect(state.view.value.kind).toBe('failure');
  });

  test('that shows another page by now: with that', async () => {
    const { browser, shown, answer, lookAway } = await aChosen();
    await lookAway();
    browser.bring({ tabId: 1, url: 'https://example.org/1b' });
    await answer(found('https://example.org/1b', 'another text'));
    expect(shown()).toBe('another text');
  });

  test('whose page was left and opened again since it was chosen: with what it gives now', async () => {
    const { browser, shown, answer, lookAway } = await aChosen();
    browser.bring({ tabId: 1, url: 'https://example.org/1b' });
    await answer(found('https://example.org/1b'));
    browser.bring({ tabId: 1 });
    await answer(page);
    expect(shown()).toBe('page 1');
    await lookAway();
    browser.bring({ tabId: 1 });
    await answer(page);
    expect(shown()).toBe('page 1');
  });
});
