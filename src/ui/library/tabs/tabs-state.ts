import { type ReadonlySignal, signal } from '@preact/signals';
import type { Article } from '../../../article/article.ts';
import type { readTab, TabFailure } from '../../../browser/read-tab.ts';
import { isRestrictedAddress } from '../../../browser/restricted-address.ts';
import type { listWindowTabs, WindowTab } from '../../../browser/window-tabs.ts';
import { addressOf } from '../../../library/article-record.ts';
import type { findSavedArticleByUrl, SaveProgress, saveArticle } from '../../../library/library.ts';
import { LibraryError, type LibraryErrorCode, SaveTakenBack } from '../../../library/library-error.ts';

/** What the state needs of the world; tests give their own. */
export interface TabsWorld {
  listWindowTabs: typeof listWindowTabs;
  readTab: typeof readTab;
  findSavedArticleByUrl: typeof findSavedArticleByUrl;
  saveArticle(
    article: Article,
    options: NonNullable<Parameters<typeof saveArticle>[1]> & { tabId: number },
  ): ReturnType<typeof saveArticle>;
  /** A save that is under way is left to others. */
  leaveSave(): void;
}

/** Why a tab was not saved: what reading it said; `asleep`: its page is not loaded; `taken-back`: cancelled elsewhere; or what the library said. */
export type NotSaved = { why: TabFailure | 'asleep' | 'taken-back' } | { library: LibraryErrorCode };

/** `kept`: the library has it already. */
type Outcome = 'saved' | 'kept' | NotSaved;

/** How a tab is saved; `force`: whatever text its page has. */
interface SaveOne {
  signal: AbortSignal;
  force: boolean;
  onProgress(pictures: SaveProgress): void;
}

/** A tab that was not saved. */
export interface LeftTab {
  tab: WindowTab;
  reason: NotSaved;
}

/** What came of a window's tabs so far. */
export interface TabsReport {
  saved: number;
  /** Articles that the library had before, which stay as they are, and tabs with an article of another tab. */
  kept: number;
  left: readonly LeftTab[];
}

/** Where saving a window's tabs stands. `asking`: it is a private window, whose reader has to say first that something of it may stay. */
export type TabsStep =
  | { kind: 'asking' }
  | { kind: 'saving'; at: number; of: number; title: string; pictures: SaveProgress }
  | { kind: 'over'; isCancelled: boolean; report: TabsReport }
  | { kind: 'gone' };

/** Saving all tabs of one window. */
export interface TabsState {
  step: ReadonlySignal<TabsStep>;
  /** The reader of a private window wants it. */
  agree(): Promise<void>;
  /** What was saved by then stays saved. */
  cancel(): void;
  /** Saves one that was left, whatever text its page has. */
  saveAnyway(left: LeftTab): Promise<void>;
}

const NO_PICTURES: SaveProgress = { done: 0, total: 0 };

/** Where the library says this of one article, it says it of all: there is none to save into. */
const ENDS: readonly LibraryErrorCode[] = ['quota', 'unavailable', 'damaged', 'blocked', 'newer-version'];

/**
 * Reads and saves the tabs of a window as they stand, one after another, until `end` aborts; a save under way is then finished elsewhere. What the
 * library has already stays as it is, so that nothing that was read or joined there with care is replaced unseen.
 */
export function createTabsState(windowId: number, end: AbortSignal, world: TabsWorld): TabsState {
  const step = signal<TabsStep>({ kind: 'saving', at: 0, of: 0, title: '', pictures: NO_PICTURES });
  const under = new AbortController();
  const done = new Set<string>();
  let report: TabsReport = { saved: 0, kept: 0, left: [] };

  /** Whether the library has the article of this address, or this run has saved it. */
  const isKept = async (url: string | undefined): Promise<boolean> =>
    url !== undefined &&
    /^https?:/i.test(url) &&
    (done.has(addressOf(url)) || (await world.findSavedArticleByUrl(url)) !== undefined);

  const saveOne = async (tab: WindowTab, { signal, force, onProgress }: SaveOne): Promise<Outcome> => {
    if (!force && (await isKept(tab.url))) return 'kept';
    if (tab.isAsleep) return { why: 'asleep' };
    if (tab.url !== undefined && isRestrictedAddress(tab.url)) return { why: 'restricted-page' };
    const reading = await world.readTab(tab.id, { signal, force });
    if (!reading.ok) return { why: reading.failure };
    const { article, looksLikeArticle } = reading;
    // A tab may hold a file of the disk, whose pictures nobody could fetch.
    if (!/^https?:/i.test(article.url)) return { why: 'restricted-page' };
    if (!looksLikeArticle && !force) return { why: 'no-article' };
    // The tab may have gone elsewhere since it was listed.
    if (!force && (await isKept(article.url))) return 'kept';
    await world.saveArticle(article, { signal, leave: end, onProgress, tabId: tab.id });
    done.add(addressOf(article.url));
    return 'saved';
  };

  /** The same, with what the library refuses. Rejects only when `signal` or `end` aborts. */
  const trySaving = async (tab: WindowTab, how: SaveOne): Promise<Outcome> => {
    try {
      return await saveOne(tab, how);
    } catch (error) {
      how.signal.throwIfAborted();
      end.throwIfAborted();
      if (error instanceof SaveTakenBack) return { why: 'taken-back' };
      console.error('Colophon: a tab could not be saved.', error);
      return { library: error instanceof LibraryError ? error.code : 'unexpected' };
    }
  };

  const note = (tab: WindowTab, outcome: Outcome): void => {
    if (outcome === 'saved') report = { ...report, saved: report.saved + 1 };
    else if (outcome === 'kept') report = { ...report, kept: report.kept + 1 };
    else report = { ...report, left: [...report.left, { tab, reason: outcome }] };
  };

  const saveAll = async (tabs: readonly WindowTab[]): Promise<void> => {
    let broken: NotSaved | undefined;
    for (const [index, tab] of tabs.entries()) {
      under.signal.throwIfAborted();
      end.throwIfAborted();
      const onProgress = (pictures: SaveProgress): void => {
        step.value = { kind: 'saving', at: index + 1, of: tabs.length, title: tab.title, pictures };
      };
      onProgress(NO_PICTURES);
      const outcome = broken ?? (await trySaving(tab, { signal: under.signal, force: false, onProgress }));
      note(tab, outcome);
      if (typeof outcome === 'object' && 'library' in outcome && ENDS.includes(outcome.library)) broken = outcome;
    }
  };

  const run = async (tabs: readonly WindowTab[]): Promise<void> => {
    const over = new AbortController();
    end.addEventListener('abort', world.leaveSave, { once: true, signal: over.signal });
    try {
      await saveAll(tabs);
    } catch (error) {
      if (!under.signal.aborted && !end.aborted) throw error;
    } finally {
      over.abort();
    }
    if (!end.aborted) step.value = { kind: 'over', isCancelled: under.signal.aborted, report };
  };

  const begin = async (hasAgreed: boolean): Promise<void> => {
    try {
      const { isPrivate, tabs } = await world.listWindowTabs(windowId);
      if (isPrivate && !hasAgreed) step.value = { kind: 'asking' };
      else await run(tabs);
    } catch (error) {
      console.warn('Colophon: a window is gone, or may not be seen.', error);
      step.value = { kind: 'gone' };
    }
  };
  void begin(false);

  return {
    step,
    agree: () => begin(true),
    cancel: () => under.abort(),
    async saveAnyway(one) {
      const outcome = await trySaving(one.tab, { signal: end, force: true, onProgress: () => undefined });
      report = { ...report, left: report.left.filter((left) => left !== one) };
      note(one.tab, outcome);
      if (!end.aborted) step.value = { kind: 'over', isCancelled: under.signal.aborted, report };
    },
  };
}
