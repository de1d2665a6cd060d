import { type ReadonlySignal, signal } from '@preact/signals';
import type { Article } from '../../article/article.ts';
import { saysOther } from '../../article/same-text.ts';
import type { TabReadings } from '../../browser/read-otherwise.ts';
import type { TabFailure, TabReading } from '../../browser/read-tab.ts';

/** What the state needs of the world; tests give their own. */
export interface OtherReadingsWorld {
  readTabOtherwise(tabId: number, signal: AbortSignal): Promise<TabReadings>;
  readTabSelection(tabId: number, frameId?: number): Promise<TabReading>;
  /** Hears what came of a wish that the screen does not show by itself. */
  tellReading(event: ReadingEvent): void;
}

/** What happened to a wish to read otherwise, to be told. */
export type ReadingEvent =
  /** `undo` goes back to the reading before, where there was one. */
  | { kind: 'chosen'; article: Article; undo?: () => void }
  /** The library holds another reading than the one that was chosen; `save` puts this one in its place. */
  | { kind: 'saved-other'; save: () => void }
  | { kind: 'failed'; failure: TabFailure };

/** How far the page's other readings are known. */
export type OthersStep =
  | { kind: 'unasked' }
  | { kind: 'asking' }
  | { kind: 'listed'; articles: readonly Article[] }
  | { kind: 'failed' };

/** What came of showing another reading: what was there before, and how to save this one, where another is saved. */
export interface Shown {
  before?: Article;
  save?: () => void;
}

/** The ways to read the page on screen, beyond the first. */
export interface OtherReadings {
  /** What was found first; undefined where the page gave no article. */
  first: ReadonlySignal<Article | undefined>;
  others: ReadonlySignal<OthersStep>;
  /** What the reader selected, once it was read. */
  selected: ReadonlySignal<Article | undefined>;
  /** The list stands open. */
  isOpen: ReadonlySignal<boolean>;
  /** Opening it asks the page for its other readings, once. */
  setOpen(isOpen: boolean): void;
  /** Puts one of the readings on screen. */
  choose(article: Article): void;
  /** `frameId`: the frame of the page that is meant; without it, where something is selected. */
  readSelection(frameId?: number): Promise<void>;
}

/** The same, for the one that knows the page. */
export interface PageReadings extends OtherReadings {
  /** Another page is read, or the same anew. `article` is its first reading, if it has one, `again` the one that was chosen in its place before. */
  begin(tabId: number | undefined, article?: Article, again?: Article): void;
}

/** Makes the state of the other readings; `show` puts an article of the page on screen. Ends with `end`. */
export function createOtherReadings(
  end: AbortSignal,
  world: OtherReadingsWorld,
  show: (article: Article) => Shown,
): PageReadings {
  const first = signal<Article | undefined>();
  const others = signal<OthersStep>({ kind: 'unasked' });
  const selected = signal<Article | undefined>();
  const isOpen = signal(false);
  let tabId: number | undefined;
  /** Ends with the page. */
  let page = new AbortController();

  const ask = async (): Promise<void> => {
    if (tabId === undefined || others.value.kind === 'asking' || others.value.kind === 'listed') return;
    const during = AbortSignal.any([page.signal, end]);
    others.value = { kind: 'asking' };
    try {
      const found = await world.readTabOtherwise(tabId, during);
      if (during.aborted) return;
      if (found.ok) {
        const known = first.value;
        others.value = { kind: 'listed', articles: known ? saysOther(known, found.articles) : found.articles };
      } else {
        others.value = { kind: 'failed' };
        world.tellReading({ kind: 'failed', failure: found.failure });
      }
    } catch (error) {
      if (during.aborted) return;
      console.error('Colophon: a page could not be read otherwise.', error);
      others.value = { kind: 'failed' };
    }
  };

  const choose = (article: Article): void => {
    const { before, save } = show(article);
    const undo = before ? { undo: () => choose(before) } : {};
    world.tellReading({ kind: 'chosen', article, ...undo });
    if (save) world.tellReading({ kind: 'saved-other', save });
  };

  return {
    first,
    others,
    selected,
    isOpen,
    setOpen(wanted) {
      isOpen.value = wanted;
      if (wanted) void ask();
    },
    choose,
    async readSelection(frameId) {
      if (tabId === undefined) return;
      const during = page.signal;
      const found = await world.readTabSelection(tabId, frameId);
      if (during.aborted || end.aborted) return;
      if (!found.ok) {
        world.tellReading({ kind: 'failed', failure: found.failure });
        return;
      }
      selected.value = found.article;
      choose(found.article);
    },
    begin(nextTabId, article, again) {
      page.abort();
      page = new AbortController();
      tabId = nextTabId;
      first.value = article;
      others.value = { kind: 'unasked' };
      selected.value = again?.reading === 'selection' ? again : undefined;
      isOpen.value = false;
    },
  };
}
