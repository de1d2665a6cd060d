import { computed, effect, signal } from '@preact/signals';
import { withoutFragment } from '../../article/without-fragment.ts';
import type { ActiveTab } from '../../browser/active-tab.ts';
import { takeLinks, type WaitingLink } from '../../browser/waiting-link.ts';
import type { CreateReading } from './create-reading.ts';
import type { LibraryPanelState } from './library-ahead.ts';
import type { PanelState } from './panel-state.ts';
import type { LinkAhead, ReaderState, ReaderView } from './reader-view.ts';

/** What showing links needs of the world; tests give their own. */
export interface LinksAheadWorld {
  takeLinks(windowId: number, onLink: (link: WaitingLink) => void, signal: AbortSignal): void;
  /** Begins to read a link, until `end` aborts. */
  createLinkReader(link: WaitingLink, end: AbortSignal): Promise<ReaderState>;
}

/** The world. What reads links is no part of what the panel starts with. */
export const linksAheadWorld = (createReading: CreateReading): LinksAheadWorld => ({
  takeLinks,
  async createLinkReader(link, end) {
    const { createLinkReader, linkReaderWorld } = await import('./link-reader-state.ts');
    return createLinkReader(link, end, linkReaderWorld(createReading));
  },
});

/** A link on screen: the tab and its page that it stands before, and its reader, once that is loaded. */
interface Shown {
  link: WaitingLink;
  front: ActiveTab | undefined;
  reader: ReaderState | undefined;
  over: AbortController;
  /** The opening of the library that was there already. */
  opening: number | undefined;
}

/** What links are shown in place of: a panel, with or without the library in it. */
type Beneath = PanelState & Partial<Pick<LibraryPanelState, 'library' | 'opening'>>;

/**
 * A panel that also shows the pages of links, in place of the page in front. A link belongs to the page where it was asked for: another tab is
 * shown when that comes to the front, and the link again with its own tab; it is left where its tab goes to another page, or where
 * the reader goes back or asks for the page. Where the library is opened it covers the link. Ends with `end`.
 */
export function withLinksAhead(panel: Beneath, end: AbortSignal, world: LinksAheadWorld): ReaderState {
  const shown = signal<Shown | undefined>(undefined);

  /** The link on screen; undefined while another tab is in front, or the library was opened since. */
  const current = computed(() => {
    const now = shown.value;
    const opening = panel.opening?.value;
    if (opening !== undefined && opening !== now?.opening) return undefined;
    const tabId = now?.link.tabId ?? now?.front?.tabId;
    return now && (tabId === undefined || tabId === panel.front.value?.tabId) ? now : undefined;
  });
  const reader = computed(() => (current.value ? current.value.reader : panel));

  const leave = (): void => {
    shown.value?.over.abort();
    shown.value = undefined;
  };
  const showLink = (asked: WaitingLink): void => {
    const before = reader.value?.view.value;
    // Of a link in the article on screen it counts where that came from.
    const isOnScreen = asked.tabId === undefined && before?.kind === 'article';
    const link = isOnScreen ? { ...asked, from: before.reading.address } : asked;
    leave();
    const over = new AbortController();
    const front = panel.front.value?.tabId === (link.tabId ?? panel.front.value?.tabId) ? panel.front.value : undefined;
    const next: Shown = { link, front, reader: undefined, over, opening: panel.opening?.peek() };
    shown.value = next;
    const during = AbortSignal.any([over.signal, end]);
    world
      .createLinkReader(link, during)
      .then((reader) => {
        if (!during.aborted) shown.value = { ...next, front: shown.value?.front, reader };
      })
      .catch((error: unknown) => console.error('Colophon: a link could not be read.', error));
  };

  let windowId: number | undefined;
  const stop = effect(() => {
    const tab = panel.front.value;
    if (!tab) return;
    if (windowId === undefined) {
      windowId = tab.windowId;
      world.takeLinks(windowId, showLink, end);
    }
    const now = shown.peek();
    if (!now || tab.tabId !== (now.link.tabId ?? now.front?.tabId ?? tab.tabId)) return;
    const isSame = !now.front || withoutFragment(now.front.url ?? '') === withoutFragment(tab.url ?? '');
    if (!isSame || (tab.asked && now.front)) leave();
    else shown.value = { ...now, front: tab };
  });
  end.addEventListener('abort', stop, { once: true });

  const ahead = computed<LinkAhead | undefined>(() => current.value && { link: current.value.link, back: leave });
  return {
    view: computed<ReaderView>(() => reader.value?.view.value ?? { kind: 'loading' }),
    ahead,
    library: computed(() => (current.value ? undefined : panel.library?.value)),
    readAgain: (options) => reader.peek()?.readAgain(options),
    cancel: () => reader.peek()?.cancel?.(),
    ...(panel.otherwise ? { otherwise: panel.otherwise } : {}),
  };
}
