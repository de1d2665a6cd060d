import { vi } from 'vitest';
import type { Appeal } from '../../src/appeals/appeal.ts';
import type { Article } from '../../src/article/article.ts';
import type { ActiveTab } from '../../src/browser/active-tab.ts';
import type { TabReading } from '../../src/browser/read-tab.ts';
import { createPanelState, type PanelWorld } from '../../src/ui/reader/panel-state.ts';
import type { Reading } from '../../src/ui/reader/reader-view.ts';

/** An article that a page gave. */
export const found = (url: string, content = url): TabReading => ({
  ok: true,
  looksLikeArticle: true,
  article: { url, title: content, content, appeals: [] as Appeal[] } as unknown as Article,
});

/** A browser whose tabs are brought to the front, and answer, when the test says so. */
export function aBrowser() {
  const answers: { tabId: number; force: boolean; give: (reading: TabReading) => void }[] = [];
  const browser = {
    answers,
    said: false,
    bring: (_tab: Partial<ActiveTab> & { tabId: number }): void => undefined,
    detect: (_tabId: number): void => undefined,
    heard: [] as AbortSignal[],
    left: [] as string[],
  };
  const world: PanelWorld = {
    readTab: (tabId, { force = false }) =>
      new Promise((give) => {
        answers.push({ tabId, force, give });
      }),
    readTabOtherwise: () => Promise.reject(new Error('not asked for')),
    readTabSelection: () => Promise.reject(new Error('not asked for')),
    tellReading: () => undefined,
    watchLateAppeals: async (_tabId, _onAppeals, signal) => void browser.heard.push(signal),
    wasSiteAccessNoticeSaid: () => Promise.resolve(browser.said),
    rememberSiteAccessNotice: () => {
      browser.said = true;
      return Promise.resolve();
    },
    createReading: (from, end) => {
      end.addEventListener('abort', () => browser.left.push(from.article.url));
      return {
        ...from,
        appeals: { add: () => undefined },
        save: { step: { value: { kind: 'unsaved' } } },
      } as unknown as Reading;
    },
    openPlaces: () =>
      Promise.resolve({
        of: () => ({ follow: () => undefined, goBack: () => false }),
      }),
    followActiveTab: (onChange) => {
      browser.bring = (tab) =>
        onChange({ windowId: 1, url: `https://example.org/${tab.tabId}`, loading: false, asked: false, ...tab });
    },
    hearDetected: (onArticle) => {
      browser.detect = onArticle;
    },
  };
  return { browser, world };
}

/** Once everything that was promised is told; timers are the test's. */
export const settled = () => vi.advanceTimersByTimeAsync(0);

/** A panel on such a browser, and what it shows. */
export function aPanel() {
  const { browser, world } = aBrowser();
  const state = createPanelState(new AbortController().signal, world);
  const shown = () =>
    state.view.value.kind === 'article' ? state.view.value.reading.article.content : state.view.value;
  const answer = async (reading: TabReading, at = browser.answers.length - 1) => {
    browser.answers[at]?.give(reading);
    await settled();
  };
  return { state, browser, shown, answer };
}
