import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TabReading } from '../../../src/browser/read-tab.ts';
import { createPanelState } from '../../../src/ui/reader/panel-state.ts';
import { aBrowser, aPanel, found, settled } from '../../support/a-panel.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the panel', () => {
  test('shows the tab in front, and the next one when that comes', async () => {
    const { browser, shown, answer } = aPanel();
    expect(shown()).toEqual({ kind: 'loading' });
    browser.bring({ tabId: 1 });
    await answer(found('https://example.org/1'));
    expect(shown()).toBe('https://example.org/1');
    browser.bring({ tabId: 2 });
    expect(shown()).toEqual({ kind: 'loading' });
    await answer(found('https://example.org/2'));
    expect(shown()).toBe('https://example.org/2');
    expect(browser.left).toEqual(['https://example.org/1']);
  });

  test('an answer of an earlier tab never takes the place of a later one', async () => {
    const { browser, shown, answer } = aPanel();
    browser.bring({ tabId: 1 });
    browser.bring({ tabId: 2 });
    await answer(found('https://example.org/2'), 1);
    await answer(found('https://example.org/1'), 0);
    expect(shown()).toBe('https://example.org/2');
  });

  test('keeps what is on screen while the same page is looked at again, and when it has not changed', async () => {
    const { state, browser, answer } = aPanel();
    browser.bring({ tabId: 1, loading: true });
    await answer(found('https://example.org/1'));
    const { value } = state.view;
    browser.bring({ tabId: 1 });
    expect(browser.answers).toHaveLength(2);
    expect(state.view.value).toBe(value);
    await answer(found('https://example.org/1'));
    expect(state.view.value).toBe(value);
    // The page may have been reloaded: later appeals are heard anew.
    expect(browser.heard.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  test('shows more text of the same page when it has loaded to its end', async () => {
    const { browser, shown, answer } = aPanel();
    browser.bring({ tabId: 1, loading: true });
    browser.bring({ tabId: 1 });
    // Asked once more only after the first answer: a heavy page is not read twice at once.
    expect(browser.answers).toHaveLength(1);
    await answer(found('https://example.org/1', 'half'));
    expect(shown()).toBe('half');
    expect(browser.answers).toHaveLength(2);
    await answer(found('https://example.org/1', 'whole'));
    expect(shown()).toBe('whole');
  });

  test('an anchor within the page changes nothing; a route does', async () => {
    const { browser, answer } = aPanel();
    browser.bring({ tabId: 1 });
    await answer(found('https://example.org/1'));
    browser.bring({ tabId: 1, url: 'https://example.org/1#part' });
    expect(browser.answers).toHaveLength(1);
    browser.bring({ tabId: 1, url: 'https://example.org/1#/part' });
    expect(browser.answers).toHaveLength(2);
  });

  test('looks again at a page that changed its address by itself: its text follows', async () => {
    const { browser, shown, answer } = aPanel();
    browser.bring({ tabId: 1, url: 'https://example.org/old' });
    await answer(found('https://example.org/old'));
    browser.bring({ tabId: 1, url: 'https://example.org/new' });
    await answer(found('https://example.org/new', 'still the old text'));
    await vi.advanceTimersByTimeAsync(400);
    await answer(found('https://example.org/new', 'the new text'));
    expect(shown()).toBe('the new text');
  });

  test('tries when the page becomes an article later', async () => {
    const { browser, shown, answer } = aPanel();
    browser.bring({ tabId: 1 });
    await answer({ ok: false, failure: 'no-article' });
    expect(shown()).toMatchObject({ kind: 'failure', failure: 'no-article' });
    browser.detect(2);
    expect(browser.answers).toHaveLength(1);
    browser.detect(1);
    await answer(found('https://example.org/1'));
    expect(shown()).toBe('https://example.org/1');
    browser.detect(1);
    expect(browser.answers).toHaveLength(2);
  });

  test('tries anyway, and stays with it', async () => {
    const { state, browser, answer } = aPanel();
    browser.bring({ tabId: 1, loading: true });
    await answer({ ok: false, failure: 'no-article' });
    state.readAgain({ force: true });
    expect(browser.answers.at(-1)?.force).toBe(true);
    await answer(found('https://example.org/1'));
    browser.bring({ tabId: 1 });
    expect(browser.answers.at(-1)?.force).toBe(true);
  });

  test('asks before it shows the text of a page that is no article', async () => {
    const { state, browser, shown, answer } = aPanel();
    browser.bring({ tabId: 1 });
    const list = { ...found('https://example.org/1'), looksLikeArticle: false } as TabReading;
    await answer(list);
    expect(shown()).toMatchObject({ kind: 'failure', failure: 'no-article' });
    state.readAgain({ force: true });
    await answer(list);
    expect(shown()).toBe('https://example.org/1');
  });

  test('shows it at once where it is a text to read', async () => {
    const { browser, shown, answer } = aPanel();
    browser.bring({ tabId: 1 });
    const text = `<p>${'What the valve does while the pump runs dry is told in the next part of this manual. '.repeat(20)}</p>`;
    await answer({ ...found('https://example.org/1', text), looksLikeArticle: false } as TabReading);
    expect(shown()).toBe(text);
  });

  test('explains withheld site access once, and reads when it is asked', async () => {
    const { browser, shown, answer } = aPanel();
    browser.bring({ tabId: 1, url: undefined });
    await answer({ ok: false, failure: 'access-withheld' });
    expect(shown()).toMatchObject({ failure: 'access-withheld', saidBefore: false });
    // A tab that is just opening is not read by anybody.
    await vi.advanceTimersByTimeAsync(300);
    browser.bring({ tabId: 3, url: undefined });
    await answer({ ok: false, failure: 'access-withheld' });
    expect(shown()).toMatchObject({ failure: 'access-withheld', saidBefore: false });
    await vi.advanceTimersByTimeAsync(2000);
    browser.bring({ tabId: 2, url: undefined });
    await answer({ ok: false, failure: 'access-withheld' });
    expect(shown()).toMatchObject({ saidBefore: true });
    browser.bring({ tabId: 2, url: undefined, asked: true });
    await answer(found('https://example.org/2'));
    expect(shown()).toBe('https://example.org/2');
  });

  test('takes a click on the icon for having read that it is needed', async () => {
    const { browser, answer } = aPanel();
    browser.bring({ tabId: 1, url: undefined });
    await answer({ ok: false, failure: 'access-withheld' });
    browser.bring({ tabId: 1, url: undefined, asked: true });
    await answer(found('https://example.org/1'));
    expect(browser.said).toBe(true);
  });

  test('tells an error that nobody thought of', async () => {
    const { browser, world } = aBrowser();
    world.readTab = () => Promise.reject(new Error('out of memory'));
    const state = createPanelState(new AbortController().signal, world);
    browser.bring({ tabId: 1 });
    await settled();
    expect(state.view.value).toMatchObject({ kind: 'failure', failure: 'unexpected', detail: 'out of memory' });
  });

  test('knows how far the article was read before it is shown', async () => {
    const { browser, world } = aBrowser();
    const asked: string[] = [];
    let open = () => undefined as void;
    world.openPlaces = () =>
      new Promise((resolve) => {
        open = () =>
          resolve({
            of({ address, isPrivate }) {
              asked.push(`${address} ${isPrivate}`);
              return { follow: () => undefined, goBack: () => true };
            },
          });
      });
    const state = createPanelState(new AbortController().signal, world);
    browser.bring({ tabId: 1 });
    browser.answers[0]?.give(found('https://example.org/1'));
    await settled();
    expect(state.view.value).toEqual({ kind: 'loading' });
    open();
    await settled();
    const view = state.view.value;
    expect(view.kind === 'article' && view.reading.place?.goBack()).toBe(true);
    expect(asked).toEqual(['https://example.org/1 false']);
  });

  test('an article that comes up in a restless tab is that of the address where the tab is by now', async () => {
    const { browser, answer } = aPanel();
    browser.bring({ tabId: 1 });
    await answer({ ok: false, failure: 'no-article' });
    for (const page of ['b', 'c', 'd', 'e']) {
      browser.bring({ tabId: 1, url: `https://example.org/${page}`, loading: true });
      await answer({ ok: false, failure: 'no-article' });
    }
    // Not looked at until the tab rests.
    browser.bring({ tabId: 1, url: 'https://example.net/f', loading: true });
    const before = browser.answers.length;
    browser.detect(1);
    expect(browser.answers).toHaveLength(before + 1);
    // It rests now, and is being read at that address.
    await vi.advanceTimersByTimeAsync(600);
    expect(browser.answers).toHaveLength(before + 1);
  });

  test('an article stands at the address that its page told, wherever the tab was when it was asked', async () => {
    const { browser, state, answer } = aPanel();
    browser.bring({ tabId: 1 });
    await answer(found('https://example.net/elsewhere'));
    const view = state.view.value;
    expect(view.kind === 'article' && view.reading.address).toBe('https://example.net/elsewhere');
  });
});
