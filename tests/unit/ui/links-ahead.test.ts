import { signal } from '@preact/signals';
import { afterEach, describe, expect, type Mock, test, vi } from 'vitest';
import type { ActiveTab } from '../../../src/browser/active-tab.ts';
import type { WaitingLink } from '../../../src/browser/waiting-link.ts';
import { withLinksAhead } from '../../../src/ui/reader/links-ahead.ts';
import type { PanelState } from '../../../src/ui/reader/panel-state.ts';
import type { ReaderView, Reading } from '../../../src/ui/reader/reader-view.ts';

let end = new AbortController();
afterEach(() => {
  end.abort();
  end = new AbortController();
});

const tab = (tabId: number, changes: Partial<ActiveTab> = {}): ActiveTab => ({
  tabId,
  windowId: 1,
  url: `https://example.org/${tabId}`,
  loading: false,
  asked: false,
  ...changes,
});
const article = (address: string): ReaderView => ({ kind: 'article', reading: { address } as Reading });

/** A panel whose tab in front is that of the test; links are given by it, and read at once. */
function aPanel(first: ActiveTab | undefined = tab(1)) {
  const front = signal<ActiveTab | undefined>(first);
  const panel: PanelState = {
    front,
    view: signal<ReaderView>(article('https://example.org/front')),
    readAgain: vi.fn<PanelState['readAgain']>(),
  };
  const made: { link: WaitingLink; ended: AbortSignal; readAgain: Mock<PanelState['readAgain']> }[] = [];
  let give: (link: WaitingLink) => void = () => undefined;
  const state = withLinksAhead(panel, end.signal, {
    takeLinks: (_windowId, onLink) => {
      give = onLink;
    },
    createLinkReader: (link, ended) => {
      const readAgain = vi.fn<PanelState['readAgain']>();
      made.push({ link, ended, readAgain });
      return Promise.resolve({ view: signal<ReaderView>(article(link.url)), readAgain });
    },
  });
  const shown = () => (state.view.value.kind === 'article' ? state.view.value.reading.address : state.view.value.kind);
  const read = async (url: string, tabId?: number) => {
    give({ url, from: 'chrome-extension://own/sidepanel.html', isPrivate: false, ...(tabId ? { tabId } : {}) });
    await Promise.resolve();
    await Promise.resolve();
  };
  return { front, panel, made, state, shown, read };
}

const STORY = 'https://news.example/story';

describe('a link in the panel', () => {
  test('is shown in place of the page in front, until the reader goes back', async () => {
    const { state, shown, read, made, panel } = aPanel();
    const reading = read(STORY, 1);
    expect(shown()).toBe('loading');
    await reading;
    expect(shown()).toBe(STORY);
    state.readAgain({ force: true });
    expect(made[0]?.readAgain).toHaveBeenCalledWith({ force: true });
    state.ahead?.value?.back?.();
    expect(shown()).toBe('https://example.org/front');
    expect(state.ahead?.value).toBeUndefined();
    expect(made[0]?.ended.aborted).toBe(true);
    state.readAgain({ force: false });
    expect(panel.readAgain).toHaveBeenCalledWith({ force: false });
  });

  test('waits for its tab while another is in front', async () => {
    const { front, shown, read, made } = aPanel();
    await read(STORY, 1);
    front.value = tab(2);
    expect(shown()).toBe('https://example.org/front');
    front.value = tab(1);
    expect(shown()).toBe(STORY);
    expect(made[0]?.ended.aborted).toBe(false);
  });

  test('stays while its page loads or scrolls to a part of it', async () => {
    const { front, shown, read } = aPanel(tab(1, { loading: true }));
    await read(STORY, 1);
    front.value = tab(1);
    front.value = tab(1, { url: 'https://example.org/1#part' });
    expect(shown()).toBe(STORY);
  });

  test('is left where its tab goes elsewhere, or the reader asks for the page', async () => {
    const { front, shown, read } = aPanel();
    await read(STORY, 1);
    front.value = tab(1, { url: 'https://example.org/elsewhere' });
    expect(shown()).toBe('https://example.org/front');
    await read(STORY, 1);
    front.value = tab(1, { url: 'https://example.org/elsewhere', asked: true });
    expect(shown()).toBe('https://example.org/front');
  });

  test('comes with a panel that has just been opened', async () => {
    const { front, shown, read } = aPanel(undefined);
    front.value = tab(1);
    await read(STORY, 1);
    expect(shown()).toBe(STORY);
  });

  test('takes the place of another, and knows whose it is where it stood in the panel', async () => {
    const { shown, read, made } = aPanel();
    await read(STORY, 1);
    await read('https://news.example/other');
    expect(shown()).toBe('https://news.example/other');
    expect(made[1]?.link.from).toBe(STORY);
    expect(made[0]?.ended.aborted).toBe(true);
    expect(made[0]?.link.from).toBe('chrome-extension://own/sidepanel.html');
  });

  test('ends with the panel', async () => {
    const { read, made } = aPanel();
    await read(STORY, 1);
    end.abort();
    expect(made[0]?.ended.aborted).toBe(true);
  });
});
