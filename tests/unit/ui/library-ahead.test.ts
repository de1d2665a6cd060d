import { signal } from '@preact/signals';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ActiveTab } from '../../../src/browser/active-tab.ts';
import type { SavedTarget } from '../../../src/browser/reader-address.ts';
import type { WaitingLink } from '../../../src/browser/waiting-link.ts';
import type { LibraryState } from '../../../src/ui/library/library-state.ts';
import { withLibraryAhead } from '../../../src/ui/reader/library-ahead.ts';
import { createLibraryVisit, type LibraryVisitWorld } from '../../../src/ui/reader/library-visit.ts';
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
const read = vi.fn<PanelState['readAgain']>();
const settled = () => new Promise((resolve) => setTimeout(resolve));

const FRONT = 'https://example.org/front';
const STORY = 'https://news.example/story';

/** A panel with the library and links, its tab in front given by the test. */
function aPanel() {
  const front = signal<ActiveTab | undefined>(tab(1, { asked: true }));
  const lists: AbortSignal[] = [];
  const readers: { target: SavedTarget; ended: AbortSignal }[] = [];
  const openLibraryTab = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const world: LibraryVisitWorld = {
    openLibraryTab,
    openList: (ended) => {
      lists.push(ended);
      return Promise.resolve({} as LibraryState);
    },
    createSavedReader: (target, ended) => {
      readers.push({ target, ended });
      return { view: signal(article(`saved ${target.savedId}`)), readAgain: read };
    },
  };
  const panel = withLibraryAhead({ front, view: signal(article(FRONT)), readAgain: read }, end.signal, () =>
    Promise.resolve((leave) => createLibraryVisit(leave, world)),
  );
  const openLibrary = async () => {
    panel.openLibrary();
    await settled();
  };
  let give: (link: WaitingLink) => void = () => undefined;
  const links: WaitingLink[] = [];
  const state = withLinksAhead(panel, end.signal, {
    takeLinks: (_windowId, onLink) => {
      give = onLink;
    },
    createLinkReader: (link) => {
      links.push(link);
      return Promise.resolve({ view: signal(article(link.url)), readAgain: read });
    },
  });
  const shown = () => (state.view.value.kind === 'article' ? state.view.value.reading.address : state.view.value.kind);
  const library = () => {
    const now = state.library?.value;
    if (!now) throw new Error('The library is not there.');
    return now;
  };
  const readLink = async (url: string) => {
    give({ url, from: 'chrome-extension://own/sidepanel.html', isPrivate: false });
    await settled();
  };
  return { front, openLibrary, state, shown, library, lists, readers, links, readLink, openLibraryTab };
}

describe('the library in the panel', () => {
  test('stands in the place of the page, until the reader goes back', async () => {
    const { openLibrary, state, shown, library, lists } = aPanel();
    expect(shown()).toBe(FRONT);
    expect(state.library?.value).toBeUndefined();
    await openLibrary();
    expect(shown()).toBe('library');
    await library().openList();
    library().back();
    expect(shown()).toBe(FRONT);
    expect(state.library?.value).toBeUndefined();
    expect(lists.map(({ aborted }) => aborted)).toEqual([true]);
  });

  test('opens an article in its own place, and keeps its list for the way back', async () => {
    const { openLibrary, shown, library, lists, readers } = aPanel();
    await openLibrary();
    const list = await library().openList();
    library().read({ savedId: 'a', searched: 'harbour' });
    expect(shown()).toBe('saved a');
    expect(library().opened.value).toEqual({ savedId: 'a', searched: 'harbour' });
    library().toList();
    expect(shown()).toBe('library');
    expect(await library().openList()).toBe(list);
    expect(lists).toHaveLength(1);
    expect(readers.map(({ ended }) => ended.aborted)).toEqual([true]);
  });

  test('shows its list again where it is asked for from an article', async () => {
    const { openLibrary, shown, library } = aPanel();
    await openLibrary();
    library().read({ savedId: 'a' });
    await openLibrary();
    expect(shown()).toBe('library');
    expect(library().opened.value).toBeUndefined();
  });

  test('stays while tabs come and go, and is left where a page is asked for', async () => {
    const { front, openLibrary, shown, library, readers } = aPanel();
    await openLibrary();
    library().read({ savedId: 'a' });
    front.value = tab(2);
    front.value = tab(2, { url: 'https://example.org/elsewhere' });
    expect(shown()).toBe('saved a');
    front.value = tab(2, { asked: true });
    expect(shown()).toBe(FRONT);
    expect(readers[0]?.ended.aborted).toBe(true);
  });

  test('covers a link that was there before; a link from one of its articles comes on top', async () => {
    const { openLibrary, state, shown, library, links, readLink } = aPanel();
    await readLink(STORY);
    expect(shown()).toBe(STORY);
    await openLibrary();
    expect(shown()).toBe('library');
    expect(state.ahead?.value).toBeUndefined();
    library().back();
    expect(shown()).toBe(STORY);

    await openLibrary();
    library().read({ savedId: 'a' });
    await readLink('https://news.example/other');
    expect(shown()).toBe('https://news.example/other');
    expect(links[1]?.from).toBe('saved a');
    expect(state.library?.value).toBeUndefined();
    state.ahead?.value?.back?.();
    expect(shown()).toBe('saved a');
  });

  test('leads to the whole library, and ends with the panel', async () => {
    const { openLibrary, library, lists, openLibraryTab } = aPanel();
    await openLibrary();
    library().toWhole();
    expect(openLibraryTab).toHaveBeenCalledOnce();
    await library().openList();
    end.abort();
    expect(lists[0]?.aborted).toBe(true);
  });

  test('leaves one article for another', async () => {
    const { openLibrary, shown, library, readers } = aPanel();
    await openLibrary();
    library().read({ savedId: 'a' });
    library().read({ savedId: 'b' });
    expect(shown()).toBe('saved b');
    expect(readers.map(({ ended }) => ended.aborted)).toEqual([true, false]);
    library().back();
    expect(shown()).toBe(FRONT);
    expect(readers[1]?.ended.aborted).toBe(true);
  });
});
