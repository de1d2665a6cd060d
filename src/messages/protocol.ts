import { type Browser, browser } from 'wxt/browser';
import type { Appeal } from '../appeals/appeal.ts';
import type { Learnt } from '../appeals/learnt.ts';
import type { Article } from '../article/article.ts';
import type { Place } from '../article/place.ts';
import type { Link } from '../browser/fetch-link.ts';
import type { FetchedPicture } from '../library/fetch-picture.ts';
import type { FinishedSave } from '../library/finish-saves.ts';
import type { LibraryErrorCode } from '../library/library-error.ts';
import type { SaveOutcome } from '../library/save-link.ts';
import type { SavedPicture } from '../library/saved-article.ts';
import type { PageFold } from '../page-folding/fold-book.ts';
import type { BackupEvery, BackupFailure } from '../settings/backup-plan.ts';

/**
 * Every message of the extension, and who says it to whom. Types hold at compile time only: who says it is looked at here (`mayBeSaid`), and
 * what it is by the checks in `shapes` and `saver-shapes`.
 */
export interface Messages {
  /** The script on every page → the background: whether its page is an article, so that the toolbar icon lights up or goes out. */
  detected: { isArticle: boolean };
  /** The background → open panels of a window: the reader asked for this tab (icon, shortcut, menu), so read it again. Where site access is withheld, the gesture has just granted it. */
  readTab: { tabId: number; windowId: number };
  /** The extraction script of a page → the reader that asked it: how much of a long reading is done, 0 to 1. */
  readingProgress: { id: string; done: number };
  /** The extraction script of a page → the reader that asked it for all pages of an article: which of them is read now. */
  pagesProgress: PagesProgress;
  /** The folding script of a page → open readers: what it found over its page and what of it is folded now; empty when it ends. */
  pageFolds: { folds: readonly PageFold[] };
  /** A reader → the folding script of its tab: say what is folded, the reader has just begun. */
  tellPageFolds: null;
  /** A reader → the folding script of its tab: show one on the page, or fold it again. */
  foldOnPage: { id: string; folded: boolean };
  /** The background → the page that saves links: save these, and those that were handed over before. */
  saveLinks: { jobs: readonly LinkJob[] };
  /** The page that saves links and makes backups → the background: it is still at work, and wants neither of them stopped. */
  savingLinks: null;
  /** The page that saves links → the background and open readers: what came of one. */
  linkSettled: { id: string; outcome: SaveOutcome };
  /** The library → the background: try a link that failed once more; `force`: whatever text its page has. */
  saveLinkAgain: { id: string; force: boolean };
  /** The library → the background: a link that failed is not wanted any more. */
  forgetLink: { id: string };
  /** The library → the background: the links that failed stand on screen. */
  linksSeen: null;
  /** A reader that is left while it saves, or the library → the background: see to it that saves which were left behind are finished. */
  savesLeft: null;
  /** The background → the page without a window: finish them. */
  finishSaves: null;
  /** The page without a window → the background, open readers and the library: what came of them. */
  savesFinished: { saves: readonly FinishedSave[] };
  /** The library → the background: make backups so often. */
  planBackups: { every: BackupEvery };
  /** The library → the background: make a backup now. */
  backUp: null;
  /** The background → the page that saves links: make the file of a backup. `places`: how far articles were read, which that page cannot look up. */
  makeBackup: { places: readonly (readonly [key: string, Place])[] };
  /** The page that saves links → the background: where the file is, or why there is none. */
  backupReady: BackupReady;
  /** The folding script of a page → the background: put the style there by which folded boxes are hidden. */
  styleFolds: null;
  /** A page in a private window, where Firefox gives it no library → the background: have this done in the library. */
  askLibrary: LibraryAsk;
  /** The background → the page without a window: do it. */
  doInLibrary: LibraryAsk;
  /** The page without a window → the background and the page that asked: what came of it. */
  libraryAnswered: LibraryAnswer;
}

/** What a page in a private window may have done in the library: an article kept with its pictures, looked up, or put into the trash and out of it. */
export type LibraryAct =
  | { act: 'save'; article: Article; pictures: readonly FetchedPicture[] }
  | { act: 'find'; url: string }
  | { act: 'remove' | 'restore'; savedId: string };

/** `id` is the asking's. */
export type LibraryAsk = LibraryAct & { id: string };

/** The article that was kept or found, or why the library refused; neither where there is nothing to say. `id` is the asking's. */
export interface LibraryAnswer {
  id: string;
  saved?: { id: string; pictures: SavedPicture[] };
  code?: LibraryErrorCode;
}

/** A link to be saved; `learnt` is what is known of its site, `largestPicture` what its reader chose, in bytes. */
export interface LinkJob extends Link {
  id: string;
  force: boolean;
  learnt: Learnt;
  largestPicture: number;
}

/** The file of a backup at a `blob:` address, which lasts as long as the page that made it; or why there is none. */
export type BackupReady =
  | { address: string; name: string; bytes: number; articles: number; unreadable: number }
  | { failure: BackupFailure };

/** Which page of an article is read, and of how many, as far as that is known; `id` is the asking's. */
export interface PagesProgress {
  id: string;
  page: number;
  of: number | null;
}

/**
 * The port by which a reader hears of appeals that a page shows after it was read. The reader connects to the tab; the
 * extraction script there posts a `LateAppeals` for each find, until the port closes or its time is over.
 */
export const LATE_APPEALS_PORT = 'late-appeals';

/** What the extraction script posts on the late-appeals port. */
export type LateAppeals = Appeal[];

interface Envelope<Name extends keyof Messages> {
  name: Name;
  data: Messages[Name];
}

/**
 * Says a message to the other pages and the background of the extension, or to the scripts in a tab's page. Rejects where
 * nobody listens (`isUnheard`), and (never throws at once) in a page whose extension was updated or removed.
 */
export async function say<Name extends keyof Messages>(
  name: Name,
  data: Messages[Name],
  to?: { tabId: number },
): Promise<void> {
  const envelope: Envelope<Name> = { name, data };
  if (to) await browser.tabs.sendMessage(to.tabId, envelope, { frameId: 0 });
  else await browser.runtime.sendMessage(envelope);
}

/** Whether saying something failed because nobody listens. Both browsers use these words. */
export const isUnheard = (error: unknown): boolean => String(error).includes('Receiving end does not exist');

/** What the scripts in a tab's page may say. All else is said by pages of the extension and its background. */
const SAID_IN_PAGES: ReadonlySet<keyof Messages> = new Set([
  'detected',
  'readingProgress',
  'pagesProgress',
  'pageFolds',
  'styleFolds',
] satisfies (keyof Messages)[]);

/** A message's data as it should be, in an object of its own; undefined where it is something else. */
export type Check<Name extends keyof Messages> = (data: unknown) => Messages[Name] | undefined;

/**
 * Whether a message may come from there. Scripts in pages - and whoever has broken into the process that they share with their page - say what
 * their own tab holds, for its top frame, and nothing else: no page has anything fetched, saved, opened or deleted.
 */
export function mayBeSaid(
  name: keyof Messages,
  { id, url, origin, tab, frameId }: Browser.runtime.MessageSender,
): boolean {
  if (id !== browser.runtime.id) return false;
  const own = browser.runtime.getURL('/');
  // Chromium tells the origin as its own process knows it, Firefox none.
  const isOwn = (url ?? '').startsWith(own) && (origin === undefined || `${origin}/` === own);
  if (isOwn) return !SAID_IN_PAGES.has(name);
  return SAID_IN_PAGES.has(name) && tab?.id !== undefined && frameId === 0;
}

/** Hears one message until `signal` aborts, where it comes from whom it may and is what it should be. What is not is passed over. */
export function hear<Name extends keyof Messages>(
  name: Name,
  check: Check<Name>,
  onMessage: (data: Messages[Name], sender: Browser.runtime.MessageSender) => void,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender): undefined => {
    if (typeof message !== 'object' || message === null) return;
    if ((message as Partial<Envelope<Name>>).name !== name || !mayBeSaid(name, sender)) return;
    const data = check((message as { data?: unknown }).data);
    if (data !== undefined) onMessage(data, sender);
    else console.warn(`Colophon: a message is not what it should be: ${name}`);
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
