import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Article, ArticlePages } from '../../article/article.ts';
import type { JoinedPages, PageStop } from '../../browser/read-pages.ts';
import type { TabFailure } from '../../browser/read-tab.ts';
import type { readTabPages } from '../../browser/read-tab-pages.ts';

/** What the state needs of the world; tests give their own. */
export interface PagesWorld {
  readTabPages: typeof readTabPages;
}

/** How far reading all pages of the article is. What is on screen says by itself whether it is joined. */
export type PagesStep =
  | { kind: 'idle' }
  /** Which page is being read, and of how many, as far as that is known. */
  | { kind: 'reading'; page: number | null; of: number | null }
  /** It ended at a page that could not be read. */
  | { kind: 'stopped'; stop: PageStop }
  /** Nothing could be read. */
  | { kind: 'failed'; failure: TabFailure };

/** The pages of the article on screen. */
export interface PagesState {
  step: ReadonlySignal<PagesStep>;
  /** The page whose beginning is to be gone to in what comes on screen; null for none. */
  arrival: ReadonlySignal<number | null>;
  /** Reads all pages, or those that are missing after a reading that ended. */
  readAll(): Promise<void>;
  /** Ends the reading under way. What it read is not asked for again. */
  cancel(): void;
  /** The opened page stands alone again: what was said of the last reading holds no more. */
  left(): void;
  /** The beginning was gone to. */
  arrived(): void;
}

/** Where the text goes on after what was on screen, up to page `seen`: at the page after it, or at the beginning of the opened one. */
function nextPage({ joined, number }: ArticlePages, seen: number): number | null {
  if (!joined) return null;
  if (joined.last > seen) return seen + 1;
  return joined.first < number ? number : null;
}

/** Whether all pages of the article are there. */
export const isWhole = ({ pages }: Article): boolean =>
  pages?.joined !== undefined && pages.joined.first === 1 && pages.joined.last === pages.count;

/**
 * Starts the state for the page of a tab, of which an article stands on screen; `show` puts another one of it there. Ends with `end`.
 */
export function createPagesState(
  tabId: number,
  onScreen: Article,
  show: (article: Article) => void,
  end: AbortSignal,
  world: PagesWorld,
): PagesState {
  const step = signal<PagesStep>({ kind: 'idle' });
  const arrival = signal<number | null>(null);
  /** All pages, once they were read. */
  let whole = isWhole(onScreen) ? onScreen : undefined;
  /** What stands on screen of several pages. */
  let shown = onScreen.pages?.joined;
  /** Ends the reading under way. */
  let reading: AbortController | undefined;

  const finish = ({ article, stop }: JoinedPages): void =>
    batch(() => {
      step.value = stop ? { kind: 'stopped', stop } : { kind: 'idle' };
      const { pages } = article;
      if (!pages?.joined) return;
      if (!stop) whole = article;
      // Tried again in vain.
      if (stop && shown?.first === pages.joined.first && shown.last === pages.joined.last) return;
      arrival.value = nextPage(pages, shown?.last ?? pages.number);
      shown = pages.joined;
      show(article);
    });

  return {
    step,
    arrival,
    async readAll() {
      if (reading) return;
      if (whole) {
        finish({ article: whole });
        return;
      }
      const under = new AbortController();
      const during = AbortSignal.any([under.signal, end]);
      reading = under;
      step.value = { kind: 'reading', page: null, of: null };
      try {
        const found = await world.readTabPages(
          tabId,
          ({ page, of }) => {
            if (!during.aborted) step.value = { kind: 'reading', page, of };
          },
          during,
        );
        if (during.aborted) return;
        reading = undefined;
        if (found.ok) finish(found);
        else step.value = { kind: 'failed', failure: found.failure };
      } catch (error) {
        if (during.aborted) return;
        reading = undefined;
        console.error('Colophon: the pages of the article could not be read.', error);
        step.value = { kind: 'failed', failure: 'unexpected' };
      }
    },
    cancel() {
      reading?.abort();
      reading = undefined;
      if (step.value.kind === 'reading') step.value = { kind: 'idle' };
    },
    left() {
      shown = undefined;
      step.value = { kind: 'idle' };
    },
    arrived() {
      arrival.value = null;
    },
  };
}
