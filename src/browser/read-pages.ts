import type { Article, ArticlePages } from '../article/article.ts';
import { joinPages, type ReadPage } from '../article/pages/join-pages.ts';
import { MOST_PAGES } from '../article/pages/most-pages.ts';
import type { FetchedPage, PageFailure } from './fetch-page.ts';

/** Where reading on ended before the article did: at which page, and why. */
export interface PageStop {
  page: number;
  /** Its address; null where it is not known. */
  url: string | null;
  failure: PageFailure;
}

/** What was read of an article of several pages: all of it, or as far as it went. */
export interface JoinedPages {
  article: Article;
  stop?: PageStop;
}

/** What reading on needs of the world; tests give their own. Each rejects when the reading is cancelled. */
export interface PagesWorld {
  fetchPage(url: string): Promise<FetchedPage | { failure: PageFailure }>;
  /** The article of a page that was fetched, or null. */
  extract(page: FetchedPage): Promise<Article | null>;
  /** Hears which page is read next, and of how many, as far as that is known. */
  tell(page: number, of: number | null): void;
  /** Pages by the address they were asked for: what was read before is not fetched again. */
  kept: Map<string, Article>;
}

/**
 * Reads the pages of an article, one after another: those before the opened one from it back to the first, then those after it. Each page
 * may name more of them. Ends where no page is named any more, where one leads to what was read already, or at the first that cannot be read.
 */
export async function readPages(opened: Article, world: PagesWorld): Promise<JoinedPages> {
  const { pages } = opened;
  if (!pages) return { article: opened };
  const known = new Map(pages.others.map(({ number, url }) => [number, url]));
  const read = new Map<number, Article>([[pages.number, opened]]);
  const seen = new Set([addressOf(opened.url)]);
  let count = pages.count;
  let stop: PageStop | undefined;
  let first = pages.number;
  let last = pages.number;

  /** There is no such page after all. */
  const endAt = (number: number): void => {
    if (number < pages.number) known.delete(number);
    else {
      for (const other of known.keys()) if (other >= number) known.delete(other);
      count = number - 1;
    }
  };

  const readOne = async (number: number, url: string): Promise<Article | 'read-before' | { failure: PageFailure }> => {
    const before = world.kept.get(url);
    if (before) return before;
    if (seen.has(addressOf(url))) return 'read-before';
    const fetched = await world.fetchPage(url);
    if ('failure' in fetched) return fetched;
    // Sites send readers of a page that is not there to the first or the last one.
    if (seen.has(addressOf(fetched.url))) return 'read-before';
    const article = await world.extract(fetched);
    if (!article) return { failure: 'no-text' };
    if ([...read.values()].some(({ content }) => content === article.content)) return 'read-before';
    return continues(opened, article, number) ? article : { failure: 'another-text' };
  };

  for (;;) {
    const number = known.has(first - 1) && !read.has(first - 1) ? first - 1 : last + 1;
    const url = known.get(number);
    if (read.size >= MOST_PAGES) break;
    if (url === undefined) {
      // Pages further on are named, and this one is not.
      if ([...known.keys()].some((other) => other > number)) stop = { page: number, url: null, failure: 'not-named' };
      break;
    }
    world.tell(number, count);
    const found = await readOne(number, url);
    if (found === 'read-before') {
      endAt(number);
      continue;
    }
    if ('failure' in found) {
      stop = { page: number, url, failure: found.failure };
      break;
    }
    seen.add(addressOf(url)).add(addressOf(found.url));
    world.kept.set(url, found);
    read.set(number, found);
    if (number < first) first = number;
    else last = number;
    if (found.pages?.number === number) {
      for (const other of found.pages.others) if (!known.has(other.number)) known.set(other.number, other.url);
      if (found.pages.count !== null) count = Math.max(count ?? 0, found.pages.count);
    }
  }

  if (first === last) return { article: opened, ...(stop ? { stop } : {}) };
  if (!stop && count === null && read.size < MOST_PAGES) count = last;
  const inOrder: ReadPage[] = [...read].map(([number, article]) => ({ number, article }));
  inOrder.sort((a, b) => a.number - b.number);
  const others = [...known].filter(([number]) => number !== pages.number).map(([number, url]) => ({ number, url }));
  others.sort((a, b) => a.number - b.number);
  const whole: ArticlePages = { number: pages.number, count, others: others.slice(0, MOST_PAGES) };
  return { article: joinPages(inOrder, whole), ...(stop ? { stop } : {}) };
}

const addressOf = (url: string): string => url.replace(/#.*/s, '');

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}]+/gu, '');

/** Whether a page is what it was named for: it says so itself by its own links, or it has the title of the article. A log-in or a front page has neither. */
function continues(opened: Article, page: Article, number: number): boolean {
  if (page.pages?.number === number) return true;
  const [one, other] = [letters(opened.title), letters(page.title)];
  return (
    one !== '' &&
    other !== '' &&
    (one.startsWith(other) || other.startsWith(one) || one.endsWith(other) || other.endsWith(one))
  );
}
