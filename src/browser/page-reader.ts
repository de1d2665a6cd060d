import type { Learnt } from '../appeals/learnt.ts';
import type { Article, Extraction } from '../article/article.ts';
import { extractInStages } from '../article/extract-article.ts';
import { MOST_PAGES } from '../article/pages/most-pages.ts';
import { readPageInStages } from '../article/read-page.ts';
import { readSelection } from '../article/read-selection.ts';
import { otherReadings } from '../article/readings.ts';
import type { Stages } from '../article/stages.ts';
import { parseHtml } from '../html/parse-html.ts';
import { createUuid } from '../library/uuid.ts';
import type { PagesProgress } from '../messages/protocol.ts';
import { fetchPage } from './fetch-page.ts';
import { type PageStop, readPages } from './read-pages.ts';
import { keepAhead, type ReadingAhead, takeAhead } from './reading-ahead.ts';
import { runInSlices } from './run-in-slices.ts';

/** What a reader asks of a page. `id` is the asking's own, by which it can be cancelled and its progress known. */
export interface Asked {
  id: string;
  learnt: Learnt;
  /** Take whatever text the page has. */
  force?: boolean;
  /** HTML of what is selected in a frame of the page, as the script in there has read it. Untrusted. */
  selected?: string;
}

/** What the extraction script leaves in a tab's isolated world; `read-tab` and `read-otherwise` call it. */
export interface PageReader {
  /** Rejects when it is cancelled. */
  read(asked: Asked): Promise<Extraction>;
  /** All ways to read the page but the first. Rejects when it is cancelled. */
  readOtherwise(asked: Asked): Promise<Article[]>;
  /** The article with the text of all its pages, which are fetched one after another: as far as that goes. Rejects when it is cancelled. */
  readPages(asked: Asked): Promise<Extraction & { stop?: PageStop }>;
  /** What is selected there now, or in the frame that was asked before. */
  readSelection(asked: Asked): Extraction;
  /** Ends what was asked, at its next rest. */
  cancel(id: string): void;
  /** Begins to read before a reader asks; the first that asks soon, and with the same learnt, is given this reading. */
  readAhead(learnt: Learnt): void;
  /** Whether the script is of this version of the extension and can still speak to it, so that no other is needed. */
  isOf(version: string): boolean;
}

/** Work that is done sooner tells nothing of its progress. Milliseconds. */
const QUIET = 400;

/** What the readers of a page share: each injection of the script makes another. */
export interface KeptOfPage {
  /** What can be cancelled. */
  under: Map<string, AbortController>;
  /** Further pages of the article that were read, until all are. */
  pages: Map<string, Article>;
  /** What was begun before it was asked for. */
  ahead?: ReadingAhead;
}

/** Who hears how far work is. */
export interface Telling {
  tell(progress: { id: string; done: number }): void;
  tellPages(progress: PagesProgress): void;
}

/** Which extension the script belongs to. */
export interface Belongs {
  version: string;
  /** False once the extension was updated or taken away. */
  isAlive(): boolean;
}

/** Reads the page that it stands in, in slices; `telling` hears how far long work is. Changes nothing in the page. */
export function createPageReader(
  page: Document,
  { tell, tellPages }: Telling,
  kept: KeptOfPage,
  { version, isAlive }: Belongs,
): PageReader {
  const during = async <Result>(id: string, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> => {
    const over = new AbortController();
    kept.under.set(id, over);
    try {
      return await work(over.signal);
    } finally {
      kept.under.delete(id);
    }
  };
  const run = <Result>(id: string, work: Stages<Result>, as = { id }): Promise<Result> =>
    during(id, (signal) => {
      const started = performance.now();
      return runInSlices(work, {
        signal,
        onProgress: (done) => {
          if (performance.now() - started >= QUIET) tell({ id: as.id, done });
        },
      });
    });
  const readFirst = ({ id, learnt, force = false }: Asked): Promise<Extraction> => {
    const begun = takeAhead(kept, { id, learnt, force }, page.URL);
    return begun ?? run(id, readPageInStages(page, { learnt, force }));
  };

  const readAllPages = async ({ id, learnt, force = false }: Asked, signal: AbortSignal) => {
    const opened = await runInSlices(readPageInStages(page, { learnt, force }), { signal });
    if (!opened.ok) return opened;
    if (kept.pages.size > MOST_PAGES) kept.pages.clear();
    const { article, stop } = await readPages(opened.article, {
      fetchPage: (url) => fetchPage(url, page.characterSet, signal),
      extract: ({ url, html }) =>
        runInSlices(extractInStages(parseHtml(html), { url, learnt, isPage: true }), { signal }),
      tell: (number, of) => tellPages({ id, page: number, of }),
      kept: kept.pages,
    });
    if (!stop) kept.pages.clear();
    return { ...opened, article, ...(stop ? { stop } : {}) };
  };

  return {
    read: readFirst,
    readAhead(learnt) {
      // Pages without https have no `crypto.randomUUID`.
      const as = { id: createUuid() };
      const found = run(as.id, readPageInStages(page, { learnt, force: false }), as);
      keepAhead(kept, { learnt, as, found, address: page.URL });
    },
    isOf: (wanted) => wanted === version && isAlive(),
    readOtherwise: ({ id, learnt }) => run(id, otherReadings(page, { learnt })),
    readPages: (asked) => during(asked.id, (signal) => readAllPages(asked, signal)),
    readSelection: ({ selected }) => readSelection(page, selected ?? page.getSelection()),
    cancel: (id) => kept.under.get(id)?.abort(),
  };
}
