import { describe, expect, it } from 'vitest';
import type { Article, ArticlePages } from '../../src/article/article.ts';
import { extractArticle } from '../../src/article/extract-article.ts';
import { joinPages } from '../../src/article/pages/join-pages.ts';
import { parseHtml } from '../../src/html/parse-html.ts';

const SITE = 'https://www.news.example/story';
const urlOf = (number: number): string => (number === 1 ? SITE : `${SITE}?page=${number}`);
const SENTENCE =
  'The lock keepers of the upper canal have kept a diary since 1874, and every flood of the valley stands in it with its hour.';
const paragraphs = (page: number, count = 6): string =>
  Array.from({ length: count }, (_, at) => `<p>${page}.${at}. ${SENTENCE}</p>`).join('');
const PLEA = `<div class="support"><p>If you like what you read, please support our journalism: become a member of the Tidewater Gazette today for only £5 a month.</p><p><a href="/support">Support us</a></p></div>`;
const PAGER = '<div class="pager"><a href="/story">1</a> <a href="?page=2">2</a> <a href="?page=3">3</a></div>';

interface Made {
  lead?: string;
  body?: string;
  after?: string;
  head?: string;
}

/** What is read of one page of three. */
function pageOf(number: number, { lead = '', body = '', after = '', head = '' }: Made = {}): Article {
  const page = parseHtml(
    `<html lang="en"><head><title>The diary</title><meta property="og:type" content="article">${head}</head><body><main><article><h1>The diary</h1>${lead}${paragraphs(number)}${body}${PAGER}</article>${after}</main></body></html>`,
  );
  const article = extractArticle(page, { url: urlOf(number), isPage: true });
  if (!article) throw new Error('There is no article.');
  return article;
}

const read = (...made: Made[]) => made.map((one, at) => ({ number: at + 1, article: pageOf(at + 1, one) }));
const pagesOf = (number = 1): ArticlePages => ({
  number,
  count: 3,
  others: [1, 2, 3].filter((one) => one !== number).map((one) => ({ number: one, url: urlOf(one) })),
});
const times = (text: string, part: string): number => text.split(part).length - 1;

describe('pages that are joined', () => {
  it('stand in order, with a border before each but the first, and their words are counted', () => {
    const pages = read({}, {}, {});
    const joined = joinPages(pages, pagesOf());
    const text = joined.content.replace(/<[^>]+>/g, ' ');
    const order = ['1.0.', '1.5.', '2.0.', '2.5.', '3.0.', '3.5.'].map((mark) => text.indexOf(mark));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order.every((at) => at >= 0)).toBe(true);
    expect(joined.content.match(/<hr id="colophon-page-\d">/g)).toEqual([
      '<hr id="colophon-page-2">',
      '<hr id="colophon-page-3">',
    ]);
    expect(joined.wordCount).toBe(pages.reduce((sum, { article }) => sum + article.wordCount, 0));
    expect(joined.readingMinutes).toBeGreaterThan(pages[0]?.article.readingMinutes ?? 99);
    expect(joined.pages).toEqual({ ...pagesOf(), joined: { first: 1, last: 3 } });
    expect(joined.title).toBe('The diary');
  });

  it('keep the address of the page that was opened, and what the first says of the article', () => {
    const date = (day: number): Made => ({
      head: `<meta property="article:published_time" content="2026-01-0${day}">`,
    });
    const joined = joinPages(read(date(1), date(2), date(3)), pagesOf(2));
    expect(joined.url).toBe(urlOf(2));
    expect(joined.published).toBe('2026-01-01');
    expect(joinPages(read({}, {}, {}).slice(1), pagesOf(2)).pages?.joined).toEqual({ first: 2, last: 3 });
  });

  it('say once what all begin and end with, and nothing is lost that is not literally the same', () => {
    const lead =
      '<figure><img src="/lead.jpg" width="800" height="500" alt="The lock"><figcaption>The lock in winter</figcaption></figure><p>A diary of floods, and of those who wrote it, lies in the lock house of Ostermead.</p>';
    const foot = '<p>The author has lived by the canal since 1980 and writes about water for several papers.</p>';
    const joined = joinPages(
      read(
        { lead, body: foot },
        { lead, body: `<p>Yes.</p>${foot}` },
        { lead: lead.replace('in winter', 'in summer'), body: `<p>Yes.</p>${foot}` },
      ),
      pagesOf(),
    ).content;
    expect(times(joined, 'The author has lived')).toBe(1);
    expect(joined.indexOf('The author has lived')).toBeGreaterThan(joined.indexOf('3.5.'));
    expect(times(joined, 'The lock in winter')).toBe(1);
    // Another caption is another thing, and what follows it stays as well.
    expect(times(joined, 'The lock in summer')).toBe(1);
    expect(times(joined, 'A diary of floods')).toBe(2);
    expect(times(joined, 'Yes.')).toBe(2);
    for (const page of [1, 2, 3]) for (let at = 0; at < 6; at++) expect(times(joined, `${page}.${at}. `)).toBe(1);
  });

  it('fold the same appeal once, with its count, and keep all others', () => {
    const other = PLEA.replace('become a member', 'make a donation to the journalists');
    const pages = read(
      { body: PLEA + paragraphs(7, 2) },
      { body: PLEA + paragraphs(8, 2) },
      { body: other + paragraphs(9, 2) },
    );
    expect(pages.map(({ article }) => article.appeals.length)).toEqual([1, 1, 1]);
    const { appeals, content } = joinPages(pages, pagesOf());
    expect(appeals.map(({ id, count, placement }) => ({ id, count, placement }))).toEqual([
      { id: 'a1', count: 2, placement: 'inline' },
      { id: 'p3a1', count: 1, placement: 'inline' },
    ]);
    expect(content.match(/data-colophon-appeal="\w+"/g)).toEqual([
      'data-colophon-appeal="a1"',
      'data-colophon-appeal="a1"',
      'data-colophon-appeal="p3a1"',
    ]);
    expect(content).not.toContain('become a member');
  });

  it('have notes of their own, whatever their ids', () => {
    const body =
      '<p>As the diary says<sup><a href="#fn1" id="ref1">1</a></sup>, the water rose.</p><ol><li id="fn1">Diary, a note of this page. <a href="#ref1">↩</a></li></ol>';
    const page = parseHtml(joinPages(read({ body }, { body }), pagesOf()).content);
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['p1-fn1', 'p2-fn1']));
    for (const link of page.querySelectorAll('sup a'))
      expect(page.getElementById(link.getAttribute('href')?.slice(1) ?? '')).not.toBeNull();
  });

  it('lead to each other within the text, and have no pagers left', () => {
    const body =
      '<p>More of this stands <a href="/story?page=2">on the second page</a>, and <a href="/tower">elsewhere</a>.</p><p><a href="?page=2">2</a> <a href="?page=3">3</a> <a href="?page=2">Next</a></p>';
    const { content } = joinPages(read({ body }, {}, {}), pagesOf());
    expect(content).toContain('<a href="#colophon-page-2">on the second page</a>');
    expect(content).toContain('<a href="https://www.news.example/tower">elsewhere</a>');
    expect(times(content, 'href="https://www.news.example/story')).toBe(0);
    expect(content).not.toContain('Next');
  });

  it('are cut where one of them is, and doubted only where that still holds', () => {
    const pages = read({}, {}, {});
    const [one, two, three] = pages.map(({ article }) => article);
    if (!one || !two || !three) throw new Error('There are three pages.');
    const joined = (...articles: Article[]) =>
      joinPages(
        articles.map((article, at) => ({ number: at + 1, article })),
        pagesOf(),
      );
    const stated = (pageWords: number): Article => ({ ...one, doubt: { reason: 'stated-longer', pageWords } });
    expect(joined(one, two, { ...three, incomplete: true }).incomplete).toBe(true);
    expect(joined(stated(400), two, three).doubt).toBeUndefined();
    expect(joined(stated(4000), two, three).doubt).toEqual({ reason: 'stated-longer', pageWords: 4000 });
    expect(joined(one, two, { ...three, doubt: { reason: 'near-empty', pageWords: 9 } }).doubt).toBeUndefined();
    expect(joined(one, { ...two, doubt: { reason: 'left-behind', pageWords: 500 } }, three).doubt).toEqual({
      reason: 'left-behind',
      pageWords: 500 + one.wordCount + three.wordCount,
    });
  });
});
