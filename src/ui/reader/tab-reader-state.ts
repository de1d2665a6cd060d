import { signal } from '@preact/signals';
import type { Appeal } from '../../appeals/appeal.ts';
import type { Article } from '../../article/article.ts';
import { type ReadTabOptions, readTab, type TabReading } from '../../browser/read-tab.ts';
import { rememberSiteAccessNotice, wasSiteAccessNoticeSaid } from '../../settings/site-access-notice.ts';
import { type AccessNoticeWorld, createAccessNotice } from './access-notice.ts';
import { createChosenReadings } from './chosen-readings.ts';
import type { CreateReading } from './create-reading.ts';
import { createForcedPages } from './forced-pages.ts';
import { isWorthReading } from './is-worth-reading.ts';
import { createOtherReadings, type OtherReadings, type OtherReadingsWorld, type Shown } from './other-readings.ts';
import { openPlaces, type ReadingPlaces } from './place/reading-place.ts';
import type { ReaderState, ReaderView, Reading } from './reader-view.ts';
import { isOnScreen } from './same-reading.ts';

/** A tab to read, as far as its address is known. */
export interface TabToRead {
  tabId: number;
  url: string | undefined;
}

/** What the state needs of the world; tests give their own. */
export interface TabReaderWorld extends AccessNoticeWorld, OtherReadingsWorld {
  readTab(tabId: number, options: ReadTabOptions): Promise<TabReading>;
  watchLateAppeals(tabId: number, onAppeals: (appeals: Appeal[]) => void, signal: AbortSignal): Promise<void>;
  createReading: CreateReading;
  openPlaces: typeof openPlaces;
}

/** Most pages are read in one way only. */
const otherwise = () => import('../../browser/read-otherwise.ts');

/** The world, but for toasts, which belong to a page. */
export const tabReaderWorld = (
  createReading: CreateReading,
  tellReading: OtherReadingsWorld['tellReading'],
): TabReaderWorld => ({
  readTab,
  readTabOtherwise: async (...asked) => (await otherwise()).readTabOtherwise(...asked),
  readTabSelection: async (...asked) => (await otherwise()).readTabSelection(...asked),
  watchLateAppeals: async (...asked) => (await import('../../browser/late-appeals.ts')).watchLateAppeals(...asked),
  wasSiteAccessNoticeSaid,
  rememberSiteAccessNotice,
  createReading,
  openPlaces,
  tellReading,
});

/** Milliseconds after which a reading is one that lasts: it is said so, and can be cancelled. */
const LASTS = 1000;

/** The reader of tabs: of one tab after another in the panel, of a single one in a tab. */
export interface TabReaderState extends ReaderState {
  otherwise: OtherReadings;
  /**
   * Reads a tab and shows what came of it, unless another was shown since. `quiet` keeps what is on screen until then, and
   * also after it where the article has not changed. `instead`: another reading of the page, which is shown in place of the first.
   */
  show(
    tab: TabToRead,
    options?: { force?: boolean; quiet?: boolean; instead?: () => Promise<Article | undefined> },
  ): void;
  /** The tab that is shown or being read. */
  current(): TabToRead | undefined;
  /** True from the start of a reading to its end. */
  isReading(): boolean;
}

interface Wish {
  force: boolean;
  quiet: boolean;
  /** Withheld site access was explained before. */
  saidBefore: boolean;
}

/** Makes the reader of tabs; it reads nothing until told. Ends with `end`. */
export function createTabReaderState(end: AbortSignal, world: TabReaderWorld): TabReaderState {
  const view = signal<ReaderView>({ kind: 'loading' });
  const opened = world.openPlaces(end);
  /** How far articles were read; there before the first article is. */
  let places: ReadingPlaces | undefined;
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
  /** What stands on screen again when the reading under way is cancelled. */
  let before: ReaderView = { kind: 'cancelled' };
  /** What the page on screen gave first. */
  let first: { from: TabToRead; found: TabReading & { ok: true } } | undefined;
  const notice = createAccessNotice(world);
  const chosen = createChosenReadings();
  const forcedPages = createForcedPages();

  const replace = (next: ReaderView, forArticle?: AbortController) => {
    shown?.abort();
    hearing?.abort();
    notice.left();
    shown = forArticle;
    view.value = next;
  };

  const showArticle = (from: TabToRead, found: TabReading & { ok: true }): Reading => {
    const over = new AbortController();
    const forArticle = AbortSignal.any([over.signal, end]);
    const { article, looksLikeArticle, isPrivate = false } = found;
    // The page says where it stands: the tab may have gone on since it was looked at.
    const read = { article, looksLikeArticle, isPrivate, address: article.url, tabId: from.tabId };
    const made = world.createReading({ ...read, place: places?.of(read) }, forArticle);
    replace({ kind: 'article', reading: made }, over);
    return made;
  };

  /** Hears of the appeals that the page shows from now on. Anew after each reading: the page may have been reloaded. */
  const hearLateAppeals = (from: TabToRead): void => {
    hearing?.abort();
    const now = view.value;
    if (now.kind !== 'article') return;
    hearing = new AbortController();
    const until = AbortSignal.any([hearing.signal, end]);
    world
      .watchLateAppeals(from.tabId, now.reading.appeals.add, until)
      .catch((error: unknown) => console.warn('Colophon: later appeals could not be heard.', error));
  };

  /** Puts another reading of the page on screen, also where it had none. */
  const showOtherwise = (article: Article): Shown => {
    const from = first?.from ?? tab;
    if (!from) return {};
    const last = view.value.kind === 'article' ? view.value.reading : undefined;
    const isSaved = last?.save.step.value.kind === 'saved';
    const made = showArticle(from, { ok: true, looksLikeArticle: true, ...first?.found, article });
    chosen.set(from.tabId, article === first?.found.article ? undefined : article);
    hearLateAppeals(from);
    const save = isSaved ? { save: () => void made.save.saveAgain() } : {};
    return { ...(last ? { before: last.article } : {}), ...save };
  };
  const otherwise = createOtherReadings(end, world, showOtherwise);

  const begin = (from: TabToRead, found?: TabReading & { ok: true }, again?: Article): void => {
    first = found && { from, found };
    otherwise.begin(from.tabId, found?.article, again);
  };

  const showFound = (from: TabToRead, found: TabReading, { force, quiet, saidBefore }: Wish): void => {
    const isStill = quiet && isOnScreen(view.value, found);
    const again = isStill ? undefined : chosen.comeTo(from.tabId, found.ok ? found.article.url : from.url);
    if (found.ok && (force || isWorthReading(found))) {
      notice.followed(from.tabId);
      if (!isStill) {
        begin(from, found, again);
        if (again) showOtherwise(again);
        else showArticle(from, found);
      }
      hearLateAppeals(from);
      return;
    }
    begin(from, undefined, again);
    if (again && (found.ok || found.failure === 'no-article')) {
      showOtherwise(again);
      return;
    }
    // What has text, but is likely a list, a shop or an app: the reader is asked first.
    const { failure, detail } = found.ok ? { failure: 'no-article' as const } : { detail: undefined, ...found };
    replace({ kind: 'failure', failure, forced, saidBefore, ...(detail ? { detail } : {}) });
    if (failure === 'access-withheld' && !saidBefore) notice.stands(from.tabId);
  };

  const show: TabReaderState['show'] = (next, options = {}) => {
    const { quiet = false } = options;
    const isSame = tab?.tabId === next.tabId && tab.url === next.url;
    // Neither a quiet look at a page that was read in spite of the detector, nor one at another tab, takes back what the reader asked for.
    const cameBack = tab?.tabId !== next.tabId;
    const force = options.force ?? ((quiet && forced && isSame) || (cameBack && forcedPages.has(next)));
    if (quiet && isSame && view.value.kind === 'cancelled') return;
    if (quiet && isSame && reading) {
      lookAgain = true;
      return;
    }
    reading?.abort();
    lookAgain = false;
    const under = new AbortController();
    reading = under;
    tab = next;
    forced = force;
    forcedPages.set(next, force);
    const now = view.value;
    if (!quiet) {
      begin(next);
      before = isSame && now.kind === 'failure' ? now : { kind: 'cancelled' };
      if (now.kind !== 'loading' || now.lasting) replace({ kind: 'loading' });
    }
    const during = AbortSignal.any([under.signal, end]);
    const tellLasting = (done?: number) => {
      if (!during.aborted && view.value.kind === 'loading') view.value = { kind: 'loading', lasting: { done } };
    };
    const clock = setTimeout(tellLasting, LASTS);
    const onProgress = (done: number) => {
      if (view.value.kind === 'loading' && view.value.lasting) tellLasting(done);
    };
    const read = async (): Promise<void> => {
      const found = await world.readTab(next.tabId, { force, signal: during, onProgress });
      places = await opened;
      const instead = await options.instead?.();
      const saidBefore = !found.ok && found.failure === 'access-withheld' && (await notice.saidBefore());
      if (during.aborted) return;
      reading = undefined;
      showFound(next, found, { force, quiet, saidBefore });
      if (instead) showOtherwise(instead);
      if (lookAgain) show(next, { force, quiet: true });
    };
    read()
      .catch((error: unknown) => {
        if (during.aborted) return;
        reading = undefined;
        const detail = error instanceof Error ? error.message : String(error);
        replace({ kind: 'failure', failure: 'unexpected', detail, forced, saidBefore: false });
      })
      .finally(() => clearTimeout(clock));
  };

  return {
    view,
    show,
    current: () => tab,
    isReading: () => reading !== undefined,
    otherwise,
    cancel() {
      if (view.value.kind !== 'loading') return;
      reading?.abort();
      reading = undefined;
      lookAgain = false;
      forced = before.kind === 'failure' && before.forced;
      replace(before);
    },
    readAgain({ force }) {
      if (tab) show(tab, { force });
    },
  };
}
