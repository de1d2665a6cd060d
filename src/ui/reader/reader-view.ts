import type { ReadonlySignal } from '@preact/signals';
import type { Article } from '../../article/article.ts';
import type { Link } from '../../browser/fetch-link.ts';
import type { LinkFailure } from '../../browser/read-link.ts';
import type { TabFailure } from '../../browser/read-tab.ts';
import type { SavedTarget } from '../../browser/reader-address.ts';
import type { LibraryErrorCode } from '../../library/library-error.ts';
import type { SavedArticle } from '../../library/saved-article.ts';
import type { LibraryState } from '../library/library-state.ts';
import type { AppealsState } from './appeals-state.ts';
import type { CorrectionsState } from './corrections-state.ts';
import type { LeftOutState } from './left-out-state.ts';
import type { MarksState } from './marks/marks-state.ts';
import type { OtherReadings } from './other-readings.ts';
import type { PageFoldsState } from './page-folds-state.ts';
import type { ReadingPlace } from './place/reading-place.ts';
import type { SaveState } from './save-state.ts';

/** What was typed into the library's search, and the language of the article that was found. */
export interface Searched {
  words: string;
  language: string | null;
}

/** An article on screen, with everything that can be done to it. */
export interface Reading {
  article: Article;
  /** The address it truly came from: the tab's, or for a saved article the one it was saved from. */
  address: string;
  /** The tab it came from; undefined for a saved article. */
  tabId?: number;
  looksLikeArticle: boolean;
  /** It stands in a private window. */
  isPrivate?: boolean;
  appeals: AppealsState;
  corrections: CorrectionsState;
  /** What the reader marked; opened when it is first asked for. */
  openMarks(): Promise<MarksState>;
  /** What is folded on the page itself; undefined where there is no page of a site: for a saved article, or a file. */
  pageFolds?: PageFoldsState;
  /** How far it was read. */
  place?: ReadingPlace;
  save: SaveState;
  /** What found it in the library: it is marked. */
  searched?: Searched;
  /** For a saved article: when it was saved, and what became of each picture. */
  saved?: Pick<SavedArticle, 'savedAt' | 'pictures'> & {
    /** Its id, where the whole page is kept with it. */
    snapshotOf?: string;
  };
  /** For a saved article some of whose pictures were left out. */
  leftOut?: LeftOutState;
  /** For a saved article: the `blob:` address of each stored picture by the picture's own address. Others are not shown. */
  storedPictures?: ReadonlyMap<string, string>;
}

/** The library in the panel, in place of the page in front. */
export interface LibraryAhead {
  /** The article that was opened from the list; undefined while the list is on screen. */
  opened: ReadonlySignal<SavedTarget | undefined>;
  /** Opens the list; the same one as long as the library is not left. */
  openList(): Promise<LibraryState>;
  /** Shows an article in place of the list. */
  read(target: SavedTarget): void;
  /** Goes back to the list. */
  toList(): void;
  /** Shows the whole library in a tab. */
  toWhole(): void;
  /** Goes back to what was there before the library. */
  back(): void;
}

/** What stands in the reader. */
export type ReaderView =
  /** `lasting`: it has been read for a while; how much is done, 0 to 1, where the page tells. */
  | { kind: 'loading'; lasting?: { done: number | undefined } }
  /** The reader cancelled the reading. */
  | { kind: 'cancelled' }
  | { kind: 'article'; reading: Reading }
  /** `forced`: after "try anyway". `saidBefore`: withheld site access was explained before. */
  | { kind: 'failure'; failure: TabFailure; detail?: string; forced: boolean; saidBefore: boolean }
  /** The page of a link gave no article. `forced`: after "read anyway". */
  | { kind: 'link-failure'; failure: LinkFailure; forced?: boolean }
  | { kind: 'library'; library: LibraryAhead }
  | { kind: 'library-failure'; code: LibraryErrorCode }
  | { kind: 'saved-not-found' }
  | { kind: 'no-tab' };

/** A link whose page is shown without having been opened. */
export interface LinkAhead {
  link: Link;
  /** Goes back to the page in front; missing where the reader shows nothing else. */
  back?(): void;
}

/** The reader of a panel or a tab, whatever it reads. */
export interface ReaderState {
  view: ReadonlySignal<ReaderView>;
  /** Reads again: whatever text the page has (`force`), or as before. */
  readAgain(options: { force: boolean }): void;
  /** Ends the reading under way; what was there before it comes back. */
  cancel?(): void;
  /** The link that is shown; undefined where it is something else. */
  ahead?: ReadonlySignal<LinkAhead | undefined>;
  /** The library, where it or an article of it stands in the place of the page in front. */
  library?: ReadonlySignal<LibraryAhead | undefined>;
  /** Other ways to read the page in a tab; missing where there is no such page. */
  otherwise?: OtherReadings;
}
