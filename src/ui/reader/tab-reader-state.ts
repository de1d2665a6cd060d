import { signal } from '@preact/signals';
import type { Appeal } from '../../appeals/appeal.ts';
import { readTab, type TabReading, watchLateAppeals } from '../../browser/read-tab.ts';
import { rememberSiteAccessNotice, wasSiteAccessNoticeSaid } from '../../settings/site-access-notice.ts';
import { isOnlyAppeal } from './appeals-state.ts';
import type { CreateReading } from './create-reading.ts';
import type { ReaderState, ReaderView } from './reader-view.ts';

/** A tab to read, as far as its address is known. */
export interface TabToRead {
  tabId: number;
  url: string | undefined;
}

/** What the state needs of the world; tests give their own. */
export interface TabReaderWorld {
  readTab(tabId: number, options: { force?: boolean; signal?: AbortSignal }): Promise<TabReading>;
  watchLateAppeals(tabId: number, onAppeals: (appeals: Appeal[]) => void, signal: AbortSignal): void;
  wasSiteAccessNoticeSaid(): Promise<boolean>;
  rememberSiteAccessNotice(): Promise<void>;
  createReading: CreateReading;
}

/** The world, but for toasts, which belong to a page. */
export const tabReaderWorld = (createReading: CreateReading): TabReaderWorld => ({
  readTab,
  watchLateAppeals,
  wasSiteAccessNoticeSaid,
  rememberSiteAccessNotice,
  createReading,
});

/** Milliseconds after which a page that changed its address without loading is read again. */
const LATER = [400, 1200, 3000];

/** Milliseconds on screen after which the notice about withheld access counts as read. A tab that is just opening shows it for less. */
const NOTICE_READ_AFTER = 1500;

/** Most scroll positions kept; the one set longest ago goes first. */
const MOST_POSITIONS = 200;

/** The reader of tabs: of one tab after another in the panel, of a single one in a tab. */
export interface TabReaderState extends ReaderState {
  /**
   * Reads a tab and shows what came of it, unless another was shown since. `quiet` keeps what is on screen until then, and
   * also after it where the article has not changed.
   */
  show(tab: TabToRead, options?: { force?: boolean; quiet?: boolean }): void;
  /** The tab that is shown or being read. */
  current(): TabToRead | undefined;
  /** True from the start of a reading to its end. */
  isReading(): boolean;
}

/** Makes the reader of tabs; it reads nothing until told. Ends with `end`. */
export function createTabReaderState(end: AbortSignal, world: TabReaderWorld): TabReaderState {
  const view = signal<ReaderView>({ kind: 'loading' });
  const positions = new Map<string, number>();
  let tab: TabToRead | undefined;
  /** Ends the reading under way. */
  let reading: AbortController | undefined;
  /** Ends what belongs to the article on screen. */
  let shown: AbortController | undefined;
  let forced = false;
  /** Ends hearing of later appeals of the page that was read last. */
  let hearing: AbortController | undefined;
  /** A quiet look was asked for while another was under way. */
  let lookAgain = false;
  /** The tab that was last told that access is withheld, for the first time ever. */
  let notice: { tabId: number; clock: ReturnType<typeof setTimeout> } | undefined;

  const replace = (next: ReaderView, forArticle?: AbortController) => {
    shown?.abort();
    hearing?.abort();
    clearTimeout(notice?.clock);
    shown = forArticle;
    view.value = next;
  };

  /** Whether withheld site access was explained before. Saying it twice is better than not at all. */
  const saidBefore = async (found: TabReading): Promise<boolean> => {
    if (found.ok || found.failure !== 'access-withheld') return false;
    try {
      return await world.wasSiteAccessNoticeSaid();
    } catch (error) {
      console.warn('Colophon: whether site access was explained could not be looked up.', error);
      return false;
    }
  };

  const rememberNotice = (): void => {
    clearTimeout(notice?.clock);
    notice = undefined;
    world.rememberSiteAccessNotice().catch((error: unknown) => {
      console.warn('Colophon: that site access was explained could not be noted.', error);
    });
  };

  /** The notice counts as said once it has stood for a while, or once the reader did what it says. */
  const hearNotice = (tabId: number): void => {
    notice = { tabId, clock: setTimeout(rememberNotice, NOTICE_READ_AFTER) };
  };

  const showArticle = (from: TabToRead, found: TabReading & { ok: true }): void => {
    const over = new AbortController();
    const forArticle = AbortSignal.any([over.signal, end]);
    const made = world.createReading(
      {
        article: found.article,
        address: from.url ?? found.article.url,
        tabId: from.tabId,
        looksLikeArticle: found.looksLikeArticle,
        isPrivate: found.isPrivate ?? false,
      },
      forArticle,
    );
    replace({ kind: 'article', reading: made }, over);
  };

  /** Hears of the appeals that the page shows from now on. Anew after each reading: the page may have been reloaded. */
  const hearLateAppeals = (from: TabToRead): void => {
    hearing?.abort();
    const now = view.value;
    if (now.kind !== 'article') return;
    hearing = new AbortController();
    try {
      world.watchLateAppeals(from.tabId, now.reading.appeals.add, AbortSignal.any([hearing.signal, end]));
    } catch (error) {
      console.warn('Colophon: later appeals of the page are not heard.', error);
    }
  };

  const isOnScreen = (found: TabReading): boolean => {
    const now = view.value;
    if (now.kind !== 'article' || !found.ok) return false;
    const { article } = now.reading;
    return (
      article.url === found.article.url &&
      article.title === found.article.title &&
      article.content === found.article.content &&
      now.reading.looksLikeArticle === found.looksLikeArticle
    );
  };

  const show: TabReaderState['show'] = (next, options = {}) => {
    const { quiet = false } = options;
    // A quiet look at a page that was read in spite of the detector does not take back what the reader asked for.
    const force = options.force ?? (quiet && forced && tab?.tabId === next.tabId && tab.url === next.url);
    if (quiet && reading && tab?.tabId === next.tabId && tab.url === next.url) {
      lookAgain = true;
      return;
    }
    reading?.abort();
    lookAgain = false;
    const under = new AbortController();
    reading = under;
    tab = next;
    forced = force;
    if (!quiet && view.value.kind !== 'loading') replace({ kind: 'loading' });
    const read = async (): Promise<void> => {
      const found = await world.readTab(next.tabId, { force, signal: AbortSignal.any([under.signal, end]) });
      const said = await saidBefore(found);
      if (under.signal.aborted || end.aborted) return;
      reading = undefined;
      if (found.ok && (force || found.looksLikeArticle || isOnlyAppeal(found.article))) {
        if (notice?.tabId === next.tabId) rememberNotice();
        if (!quiet || !isOnScreen(found)) showArticle(next, found);
        hearLateAppeals(next);
      } else if (found.ok) {
        // It has text, but is likely a list, a shop or an app: the reader is asked first.
        replace({ kind: 'failure', failure: 'no-article', forced, saidBefore: said });
      } else {
        const { failure, detail } = found;
        replace({ kind: 'failure', failure, forced, saidBefore: said, ...(detail ? { detail } : {}) });
        if (failure === 'access-withheld' && !said) hearNotice(next.tabId);
      }
      if (lookAgain) show(next, { force, quiet: true });
    };
    read().catch((error: unknown) => {
      if (under.signal.aborted || end.aborted) return;
      reading = undefined;
      const detail = error instanceof Error ? error.message : String(error);
      replace({ kind: 'failure', failure: 'unexpected', detail, forced, saidBefore: false });
    });
  };

  const placeOf = (from: TabToRead): string => `${from.tabId} ${from.url ?? ''}`;

  return {
    view,
    show,
    current: () => tab,
    isReading: () => reading !== undefined,
    readAgain({ force }) {
      if (tab) show(tab, { force });
    },
    keepScroll(top) {
      if (!tab || view.value.kind !== 'article') return;
      const place = placeOf(tab);
      positions.delete(place);
      positions.set(place, top);
      const [oldest] = positions.keys();
      if (positions.size > MOST_POSITIONS && oldest !== undefined) positions.delete(oldest);
    },
    keptScroll: () => (tab ? (positions.get(placeOf(tab)) ?? 0) : 0),
  };
}

/** Calls back a few times at growing distances, until `signal` aborts: for a page whose text follows its address. */
export function readLater(again: () => void, signal: AbortSignal): void {
  for (const wait of LATER) {
    const clock = setTimeout(again, wait);
    signal.addEventListener('abort', () => clearTimeout(clock), { once: true });
  }
}
