import { moveChildren } from '../../html/move-children.ts';
import { parseHtml } from '../../html/parse-html.ts';
import { plainText } from '../../html/plain-text.ts';
import type { Article, ArticlePages, Doubt } from '../article.ts';
import { readingTime } from '../reading-time.ts';
import { dropPagers } from './drop-pagers.ts';
import { joinAppeals } from './join-appeals.ts';
import { PAGE_BORDER } from './page-border.ts';
import { dropRepeatedBlocks } from './repeated-blocks.ts';

/** One page of an article, as it was read. */
export interface ReadPage {
  number: number;
  article: Article;
}

/** A stated length is reached by so much of it: publishers count in their own way. */
const REACHED = 1 / 1.6;

/**
 * One article of several of its pages, which follow each other. What is said of it is what its first page says; its address is that of
 * the page that was opened, so that it is known again there. Headlines, pictures and texts that every page repeats stand once, and so do appeals.
 */
export function joinPages(read: readonly ReadPage[], pages: ArticlePages): Article {
  const all = read.map(({ number, article }) => ({ number, article, content: parseHtml(article.content).body }));
  const [first] = all;
  const last = all.at(-1);
  if (!first || !last) throw new Error('There is no page to join.');
  const addresses = new Map(all.map(({ number, article }) => [addressOf(article.url), number]));
  for (const { number, url } of pages.others) addresses.set(addressOf(url), number);
  const { title, byline, excerpt } = first.article;

  for (const { content } of all) dropPagers(content, (address) => addresses.has(addressOf(address)));
  dropRepeatedBlocks(
    all.map(({ content }) => content),
    [title, byline, excerpt],
  );
  const appeals = joinAppeals(
    all.map(({ number, content, article }) => ({ number, content, appeals: article.appeals })),
  );
  const joined = { first: first.number, last: last.number };
  const whole = first.content.ownerDocument.createElement('div');
  for (const { number, content } of all) {
    settleAnchors(content, number, addresses, joined);
    if (number !== first.number) {
      const border = whole.ownerDocument.createElement('hr');
      border.id = PAGE_BORDER + number;
      whole.append(border);
    }
    moveChildren(content, whole);
  }
  const opened = all.find(({ number }) => number === pages.number) ?? first;
  const time = readingTime(plainText(whole), first.article.lang);
  const { incomplete: _cut, doubt: _doubted, ...said } = first.article;
  return {
    ...said,
    ...time,
    url: opened.article.url,
    content: whole.innerHTML,
    appeals,
    pages: { ...pages, joined },
    ...(all.some(({ article }) => article.incomplete) ? { incomplete: true as const } : doubtOf(read, time.wordCount)),
  };
}

/** A page may seem to be short by itself; together they hold what one of them says of all. */
function doubtOf(read: readonly ReadPage[], wordCount: number): { doubt?: Doubt } {
  const doubts = read.flatMap(({ article: { doubt } }) => (doubt ? [doubt] : []));
  const stated = doubts.find(({ reason, pageWords }) => reason === 'stated-longer' && wordCount < REACHED * pageWords);
  if (stated) return { doubt: stated };
  if (!doubts.some(({ reason }) => reason === 'left-behind')) return {};
  const pageWords = read.reduce(
    (sum, { article: { doubt, wordCount } }) => sum + (doubt?.reason === 'left-behind' ? doubt.pageWords : wordCount),
    0,
  );
  return { doubt: { reason: 'left-behind', pageWords } };
}

const addressOf = (url: string): string => url.replace(/#.*/s, '');

/** Ids are unique to each page, links within it lead there, and those to another page lead to where it begins here. */
function settleAnchors(
  content: Element,
  number: number,
  addresses: ReadonlyMap<string, number>,
  { first, last }: { first: number; last: number },
): void {
  const own = (id: string): string => `p${number}-${id}`;
  for (const element of content.querySelectorAll('[id]')) element.id = own(element.id);
  for (const link of content.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith('#')) link.setAttribute('href', `#${own(href.slice(1))}`);
    const page = href.includes('#') ? undefined : addresses.get(href);
    if (page !== undefined && page > first && page <= last) link.setAttribute('href', `#${PAGE_BORDER}${page}`);
  }
}
