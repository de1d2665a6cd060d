import { expect, test, vi } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import type { FetchedPage, PageFailure } from '../../../src/browser/fetch-page.ts';
import { readPages } from '../../../src/browser/read-pages.ts';

const SITE = 'https://www.news.example/story';
const urlOf = (number: number): string => (number === 1 ? SITE : `${SITE}?page=${number}`);

interface Page {
  /** Numbers of the pages that it names. */
  names?: readonly number[];
  count?: number | null;
  title?: string;
  text?: string;
  /** Where a reader is sent who asks for it. */
  sentTo?: string;
  failure?: PageFailure;
  /** Nothing on it can be read. */
  isEmpty?: boolean;
}

function articleOf(
  number: number,
  { names, count = null, title = 'The diary', text = `Text of page ${number}.` }: Page,
): Article {
  const others = names?.map((one) => ({ number: one, url: urlOf(one) }));
  return {
    url: urlOf(number),
    canonicalUrl: null,
    title,
    byline: null,
    siteName: null,
    published: null,
    modified: null,
    lang: 'en',
    dir: 'ltr',
    excerpt: null,
    leadImage: null,
    wordCount: 4,
    readingMinutes: 1,
    content: `<p>${text}</p>`,
    appeals: [],
    ...(others ? { pages: { number, count, others } } : {}),
  };
}

/** Reads a site of such pages from one of them. */
async function reading(site: Record<number, Page>, { opened = 1, kept = new Map<string, Article>() } = {}) {
  const fetched: number[] = [];
  const told: [page: number, of: number | null][] = [];
  const numberAt = (url: string): number => Number(new URL(url).searchParams.get('page') ?? 1);
  const { article, stop } = await readPages(articleOf(opened, site[opened] ?? {}), {
    async fetchPage(url) {
      const number = numberAt(url);
      fetched.push(number);
      const page = site[number] ?? { failure: 'refused' as const };
      return page.failure ? { failure: page.failure } : { url: page.sentTo ?? url, html: '' };
    },
    extract: async ({ url }: FetchedPage) => {
      const number = numberAt(url);
      const page = site[number] ?? {};
      return page.isEmpty ? null : articleOf(number, page);
    },
    tell: (page, of) => told.push([page, of]),
    kept,
  });
  const text =
    article.content
      .replace(/<[^>]+>/g, ' ')
      .match(/\d/g)
      ?.join('') ?? '';
  return { fetched, told, text, stop, pages: article.pages, kept, article };
}

test('pages that are all named are read one after another, and told', async () => {
  const all = await reading({ 1: { names: [2, 3], count: 3 }, 2: {}, 3: {} });
  expect(all.fetched).toEqual([2, 3]);
  expect(all.told).toEqual([
    [2, 3],
    [3, 3],
  ]);
  expect(all.text).toBe('123');
  expect(all.stop).toBeUndefined();
  expect(all.pages).toMatchObject({ number: 1, count: 3, joined: { first: 1, last: 3 } });
});

test('each page may name the next, and then there are as many as there were', async () => {
  const all = await reading({ 1: { names: [2] }, 2: { names: [1, 3] }, 3: { names: [2] } });
  expect(all.text).toBe('123');
  expect(all.told.map(([, of]) => of)).toEqual([null, null]);
  expect(all.pages).toMatchObject({ count: 3, joined: { first: 1, last: 3 } });
  const gap = await reading({
    1: { names: [2, 5], count: 5 },
    2: { names: [1, 3, 5] },
    3: { names: [4] },
    4: {},
    5: {},
  });
  expect(gap.fetched).toEqual([2, 3, 4, 5]);
});

test('the pages before the opened one are read first, and its address stays', async () => {
  const all = await reading({ 1: {}, 2: { names: [1] }, 3: { names: [2, 4], count: 4 }, 4: {} }, { opened: 3 });
  expect(all.fetched).toEqual([2, 1, 4]);
  expect(all.text).toBe('1234');
  expect(all.article.url).toBe(urlOf(3));
  const half = await reading({ 3: { names: [4], count: 4 }, 4: {} }, { opened: 3 });
  expect(half.pages?.joined).toEqual({ first: 3, last: 4 });
});

test('a page that fails ends it; what was read is there, and only the rest is fetched again', async () => {
  const site: Record<number, Page> = { 1: { names: [2, 3, 4], count: 4 }, 2: {}, 3: { failure: 'refused' }, 4: {} };
  const broken = await reading(site);
  expect(broken.stop).toEqual({ page: 3, url: urlOf(3), failure: 'refused' });
  expect(broken.text).toBe('12');
  expect(broken.pages).toMatchObject({ count: 4, joined: { first: 1, last: 2 } });
  site[3] = {};
  const again = await reading(site, { kept: broken.kept });
  expect(again.fetched).toEqual([3, 4]);
  expect(again.text).toBe('1234');
  const first = await reading({ 1: { names: [2], count: 2 }, 2: { failure: 'too-slow' } });
  expect(first.pages).toEqual({ number: 1, count: 2, others: [{ number: 2, url: urlOf(2) }] });
});

test.each<[string, Page, PageFailure]>([
  ['has nothing to read', { isEmpty: true }, 'no-text'],
  ['is a log-in', { title: 'Log in', text: 'Your name and your password' }, 'another-text'],
])('a page that %s is none of the article', async (_name, page, failure) => {
  const { stop, text } = await reading({ 1: { names: [2], count: 2 }, 2: page });
  expect(stop).toMatchObject({ page: 2, failure });
  expect(text).toBe('1');
});

test('a page of another title belongs to the article where its own links say so', async () => {
  const { text } = await reading({ 1: { names: [2] }, 2: { title: 'The camera', names: [1] } });
  expect(text).toBe('12');
});

test('it ends without end: at what was read before, at the same text, and after 30 pages', async () => {
  const back = await reading({ 1: { names: [2, 3, 4], count: 4 }, 2: {}, 3: { sentTo: SITE }, 4: {} });
  expect(back.text).toBe('12');
  expect(back.stop).toBeUndefined();
  expect(back.pages?.count).toBe(2);
  const same = await reading({ 1: { names: [2] }, 2: { names: [3] }, 3: { text: 'Text of page 2.', names: [4] } });
  expect(same.text).toBe('12');
  expect(same.pages?.count).toBe(2);
  const endless = Object.fromEntries(Array.from({ length: 90 }, (_, at) => [at + 1, { names: [at + 2] }]));
  const { fetched, pages } = await reading(endless);
  expect(fetched).toHaveLength(29);
  expect(pages?.joined).toEqual({ first: 1, last: 30 });
});

test('a page that must be there and that none names is told', async () => {
  const { stop, text } = await reading({ 1: { names: [2, 9], count: 9 }, 2: {}, 9: {} });
  expect(stop).toEqual({ page: 3, url: null, failure: 'not-named' });
  expect(text).toBe('12');
});

test('cancelling ends it, and what was read is kept for the next time', async () => {
  const kept = new Map<string, Article>();
  const fetchPage = vi.fn<() => Promise<FetchedPage>>();
  fetchPage
    .mockResolvedValueOnce({ url: urlOf(2), html: '' })
    .mockRejectedValueOnce(new DOMException('', 'AbortError'));
  const cancelled = readPages(articleOf(1, { names: [2, 3], count: 3 }), {
    fetchPage,
    extract: async () => articleOf(2, {}),
    tell: () => undefined,
    kept,
  });
  await expect(cancelled).rejects.toThrow(DOMException);
  expect([...kept.keys()]).toEqual([urlOf(2)]);
});
